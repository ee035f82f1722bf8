/** The addresses of the site's pages, for getStaticPaths. */
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { content } from './load.ts';

export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return LOCALES.map(({ path }) => ({ params: { locale: path }, props: { locale: path } }));
}

/** A page for each carrier in each language. */
export function carrierPaths(): { params: { locale: Locale; carrier: string }; props: { locale: Locale; id: string } }[] {
  return LOCALES.flatMap(({ path }) =>
    content.carriers.map(({ id }) => ({ params: { locale: path, carrier: id }, props: { locale: path, id } })),
  );
}
