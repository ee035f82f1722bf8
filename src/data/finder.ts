/** The carriers as finding and choosing see them. */
import { candidateOf } from '../domain/choose.ts';
import { networksOf } from '../domain/networks.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FinderCarrier } from '../views/finder.ts';
import { carrierName } from '../views/view.ts';
import { carrierViews } from './speech.ts';

export function finderCarriers(locale: Locale): FinderCarrier[] {
  return carrierViews(locale).map((view) => {
    const { operator, officialDomains, network } = view.carrier;
    return {
      ...candidateOf(view.carrier),
      name: carrierName(view),
      ...(operator === 'unknown' ? {} : { operator }),
      domains: officialDomains,
      networks: networksOf(network),
    };
  });
}
