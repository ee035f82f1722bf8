/** The feed of what carriers changed: all of them, or one. */
import { localeInfo, type Locale } from '../i18n/locales.ts';
import { carrierName } from '../views/Plan.tsx';
import { plainText } from '../views/plain.ts';
import { href } from '../views/view.ts';
import { atom } from './atom.ts';
import { changeViews } from './change-views.ts';
import { BASE, carrierView, speech } from './speech.ts';

export function changeFeed(locale: Locale, site: URL | undefined, carrier?: string): Response {
  const { t, format } = speech(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const page = absolute(href({ base: BASE, locale }, 'changes'));
  const self = carrier ? `${page}${carrier}.xml` : `${page}feed.xml`;
  const name = carrier ? carrierName(carrierView(locale, carrier)) : undefined;
  const body = atom({
    id: self,
    lang: localeInfo(locale).tag,
    title: name ? t('changes.of', { carrier: name }) : t('changes.feed-title'),
    subtitle: t('changes.lead'),
    self,
    page: carrier ? absolute(href({ base: BASE, locale }, `carriers/${carrier}`)) : page,
    author: t('site.name'),
    entries: changeViews(locale, carrier).map(({ change, of, view, title, text }) => ({
      id: `${page}#${change.id}`,
      title: t('row', { name: carrierName(of), text: plainText(view, title) }),
      text: `${format.partialDate(change.date)} · ${plainText(view, text)}`,
      link: `${page}#${change.id}`,
      updated: change.recordedOn,
    })),
  });
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
