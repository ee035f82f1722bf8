/** After the page: the worker, the pack of the page's language, and what the reader is to know of them. */
import { OFFLINE_DECLINED_KEY } from '../../storage/keys.ts';
import { isCostly, type PackStatus } from '../../storage/pack.ts';
import type { T } from '../../i18n/island-translate.ts';
import { localeInfo, type Locale } from '../../i18n/locales.ts';
import { BASE } from '../base.ts';
import { describeSize, savedDay } from './format.ts';
import { banner, notice } from './notice.ts';
import { pageLocale } from '../page-locale.ts';
import { offlineTexts } from './texts.ts';
import { ask, register } from './worker.ts';

export async function start(): Promise<void> {
  const locale = pageLocale();
  const t = await offlineTexts(locale);
  const { saved } = document.documentElement.dataset;
  if (saved) banner(t('offline.banner', { date: savedDay(saved, locale) }));
  const registration = await register();
  if (!registration) return;
  watchUpdates(registration, t);
  if (saved) return;
  const packs = await ask({ ask: 'status' }).catch(() => []);
  const own = packs.find((pack) => pack.locale === locale);
  if (own && !own.savedOn) await keep(own, locale, t);
}

/** Kept unasked where that costs nothing; else offered, once. */
async function keep(pack: PackStatus, locale: Locale, t: T): Promise<void> {
  const language = localeInfo(locale).name;
  const size = describeSize(pack.bytes, locale);
  const save = async (unasked = false) => {
    try {
      await ask({ ask: 'save', locale });
      notice(
        t('offline.kept', { language, size }),
        [
          { label: t('offline.manage'), do: `${BASE}${locale}/offline/` },
          { label: t('offline.close'), do: () => {} },
        ],
        'kept',
        unasked,
      );
    } catch {
      // The site works without; the page about this device says more.
    }
  };
  if (!isCostly((navigator as { connection?: object }).connection)) return save(true);
  if (remembered()) return;
  const actions = [
    { label: t('offline.save', { size }), do: () => void save() },
    { label: t('offline.not-now'), do: decline },
  ];
  notice(t('offline.offer', { language }), actions, 'offer');
}

/** A new deploy waits for the reader; where another tab has taken it, this page is told. */
function watchUpdates(registration: ServiceWorkerRegistration, t: T): void {
  let chosenHere = false;
  const offer = () => {
    const { waiting } = registration;
    // The first worker waits for a moment, too, but this page has none yet that it would replace.
    if (!waiting || !navigator.serviceWorker.controller) return;
    const take = () => {
      chosenHere = true;
      waiting.postMessage({ ask: 'take-over' });
    };
    notice(
      t('offline.ready'),
      [
        { label: t('offline.use'), do: take },
        { label: t('offline.later'), do: () => {} },
      ],
      'update',
    );
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  const hadWorker = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (chosenHere) return location.reload();
    if (!hadWorker) return;
    if (document.hidden && !hasDraft()) return location.reload();
    notice(t('offline.replaced'), [{ label: t('offline.reload'), do: () => location.reload() }], 'update');
  });
}

/** Whether something is typed or chosen that a reload would lose. */
function hasDraft(): boolean {
  return [...document.querySelectorAll<HTMLInputElement>('input, textarea')].some(
    (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked,
  );
}

function remembered(): boolean {
  try {
    return localStorage.getItem(OFFLINE_DECLINED_KEY) !== null;
  } catch {
    return false;
  }
}

function decline(): void {
  try {
    localStorage.setItem(OFFLINE_DECLINED_KEY, '1');
  } catch {
    // Then the offer comes again.
  }
}
