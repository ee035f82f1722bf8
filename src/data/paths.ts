/** The addresses of the site's pages, for getStaticPaths. */
import { plan, type Plan } from '../domain/plan.ts';
import { METHODS, PAYMENTS, type Carrier } from '../domain/types.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';

export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return LOCALES.map(({ path }) => ({ params: { locale: path }, props: { locale: path } }));
}

/** Every plan of a carrier, as if the reader had not said where they are: each has a page of its own. */
export function allPlans(carrier: Carrier): Plan[] {
  return carrier.lines.flatMap((line) =>
    PAYMENTS.flatMap((payment) => METHODS.map((method) => plan(carrier, { line: line.id, payment, method, where: 'unknown' }))),
  );
}
