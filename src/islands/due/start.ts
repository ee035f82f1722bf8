/** On a device that holds reminders: what is due, at the foot of any page, and on the app's icon. Loaded when the page is at rest. */
import { todayInJapan } from '../../i18n/today.ts';
import { createIslandTranslator, type Dictionary } from '../../i18n/island-translate.ts';
import { localeInfo } from '../../i18n/locales.ts';
import { QUIET_KEY, readMirror } from '../../storage/due-mirror.ts';
import { BASE } from '../base.ts';
import { notice } from '../offline/notice.ts';
import { showBadge } from './badge.ts';
import { pageLocale } from '../page-locale.ts';

const files = import.meta.glob<Dictionary>('../../../content/ui/*/due.json', { import: 'default' });

export async function start(): Promise<void> {
  const today = todayInJapan();
  const due = readMirror(today);
  showBadge(due.length);
  const [first] = due;
  // The page that lists them needs no hint that leads to it.
  if (!first || document.querySelector('[data-island="reminders"]')) return;
  const locale = pageLocale();
  const load = Object.entries(files).find(([path]) => path.includes(`/${locale}/`))?.[1];
  const t = createIslandTranslator(localeInfo(locale).tag, (await load?.()) ?? {});
  const days = Math.round((Date.parse(first.day) - Date.parse(today)) / 86_400_000);
  const text =
    days < 0
      ? t('due.over', { name: first.name })
      : days === 0
        ? t('due.today', { name: first.name })
        : t('due.soon', { name: first.name, count: days });
  notice(
    due.length > 1 ? [text, t('due.more', { count: due.length - 1 })].join(localeInfo(locale).gap) : text,
    [
      { label: t('due.open'), do: `${BASE}${locale}/reminders/` },
      { label: t('due.quiet'), do: () => quiet(today) },
    ],
    'due',
  );
}

function quiet(today: string): void {
  showBadge(0);
  try {
    localStorage.setItem(QUIET_KEY, today);
  } catch {
    // Then it comes again with the next page.
  }
}
