/** What finding and choosing a carrier must know of each. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { finderCarriers } from '../../../data/finder.ts';
import { localePaths } from '../../../data/paths.ts';
import type { Locale } from '../../../i18n/locales.ts';

export const getStaticPaths = localePaths satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(finderCarriers(props.locale as Locale));
