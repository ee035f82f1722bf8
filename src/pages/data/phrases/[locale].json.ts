/** Sentences to say or show, with their meanings in one language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../../data/load.ts';
import { speakPhrases } from '../../../data/phrases.ts';
import { localePaths } from '../../../data/paths.ts';
import type { Locale } from '../../../i18n/locales.ts';

export const getStaticPaths = localePaths satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(speakPhrases(content.phrases, props.locale as Locale));
