/** What one carrier changed, as an Atom feed; there before the first change, so that it can be subscribed to. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { changeFeed } from '../../../data/change-feed.ts';
import { content } from '../../../data/load.ts';
import { LOCALES, type Locale } from '../../../i18n/locales.ts';

export const getStaticPaths = (() =>
  LOCALES.flatMap(({ path }) =>
    content.carriers.map(({ id }) => ({ params: { locale: path, carrier: id }, props: { locale: path, carrier: id } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => changeFeed(props.locale as Locale, site, props.carrier as string);
