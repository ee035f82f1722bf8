/** The style of what is told for a moment: with whatever script tells it, and once for all of them. */
import css from '../styles/toast.css?inline';
import { addStyle } from './style.ts';

addStyle(css);
