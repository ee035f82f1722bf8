/** On the page of all parts: the bars that otherwise come when something happens, made by their own part and set into their places. */
import { banner, notice } from './offline/notice.ts';
import { offlineTexts } from './offline/texts.ts';
import { describeSize, savedDay } from './offline/format.ts';
import { pageLocale } from './page-locale.ts';
import { localeInfo } from '../i18n/locales.ts';

// Nothing here leads anywhere.
addEventListener('submit', (event) => event.preventDefault());

const locale = pageLocale();
const t = await offlineTexts(locale);
const language = localeInfo(locale).name;
const size = describeSize(1_500_000, locale);
const nothing = () => {};

banner(t('offline.banner', { date: savedDay(new Date().toISOString(), locale) }));
notice(
  t('offline.offer', { language }),
  [
    { label: t('offline.save', { size }), do: nothing },
    { label: t('offline.not-now'), do: nothing },
  ],
  'offer',
);
notice(
  t('offline.kept', { language, size }),
  [
    { label: t('offline.manage'), do: nothing },
    { label: t('offline.close'), do: nothing },
  ],
  'kept',
  true,
);
notice(
  t('offline.ready'),
  [
    { label: t('offline.use'), do: nothing },
    { label: t('offline.later'), do: nothing },
  ],
  'update',
);
for (const place of document.querySelectorAll<HTMLElement>('[data-bar]')) {
  const { bar } = place.dataset;
  const made = document.querySelector(bar === 'banner' ? 'main > .saved-banner' : `.notices > [data-notice="${bar}"]`);
  if (made) place.append(made);
}
