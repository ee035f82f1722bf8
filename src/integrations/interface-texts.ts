import { globSync, readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../i18n/locales.ts';

export type Interface = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** Each language's interface texts by key, for build steps that run outside Vite. */
export function interfaceTexts(): Interface {
  const of = (locale: Locale) => globSync(`content/ui/${locale}/*.json`).map((path) => JSON.parse(readFileSync(path, 'utf8')) as object);
  return Object.fromEntries(LOCALES.map(({ path }) => [path, Object.assign({}, ...of(path))])) as Interface;
}
