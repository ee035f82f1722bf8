/** What all carriers changed, as an Atom feed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { changeFeed } from '../../../data/change-feed.ts';
import { localePaths } from '../../../data/paths.ts';
import type { Locale } from '../../../i18n/locales.ts';

export const getStaticPaths = localePaths satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => changeFeed(props.locale as Locale, site);
