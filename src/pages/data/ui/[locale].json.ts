/** All texts of a language, for islands that need more than their page gave them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { localePaths } from '../../../data/paths.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { slice } from '../../../i18n/strings.ts';

export const getStaticPaths = localePaths satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(slice(props.locale as Locale, ['']));
