/** The reader's side of an event text: language, zone and where the site is. */
import type { Teller } from '../../exchange/event-text.ts';
import { localeInfo } from '../../i18n/locales.ts';
import { href, type Speech } from '../../views/view.ts';
import { onSite } from '../address.ts';

export function tellerOf(speech: Speech): Teller {
  const { t, format, locale } = speech;
  return { t, format, tag: localeInfo(locale).tag, zone: zoneHere(), home: onSite(href(speech, '')) };
}

/** The device's zone; Japan's where it names none. */
export function zoneHere(): string {
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone || 'Asia/Tokyo';
  } catch {
    return 'Asia/Tokyo';
  }
}
