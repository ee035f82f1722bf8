/** The addresses of the site's pages, for getStaticPaths. */
import { plan, type Plan } from '../domain/plan.ts';
import { METHODS, PAYMENTS, type Carrier } from '../domain/types.ts';
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

/** Every plan of a carrier, as if the reader had not said where they are: each has a page of its own. */
export function allPlans(carrier: Carrier): Plan[] {
  return carrier.lines.flatMap((line) =>
    PAYMENTS.flatMap((payment) => METHODS.map((method) => plan(carrier, { line: line.id, payment, method, where: 'unknown' }))),
  );
}
