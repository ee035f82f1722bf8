/** What outcomes need of styles and questions do not. */
import outcome from '../../styles/outcome.css?inline';
import phrases from '../../styles/phrases.css?inline';
import { addStyle } from '../style.ts';

addStyle(phrases + outcome);
