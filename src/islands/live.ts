/** A desk's hours by the reader's own clock and zone. */
import { isOpenAt, todaysHours } from '../domain/hours.ts';
import { todayInJapan } from '../i18n/today.ts';

let holidays: Promise<readonly string[]> | undefined;

/** Fills the places that a page keeps for it; they are empty without a script. */
export async function fillHours(now = Date.now()): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-live="hours"]')];
  const [first] = places;
  if (!first) return;
  for (const place of places) show(place, now, false);
  holidays ??= fetch(first.dataset.holidays ?? '').then(
    async (response) => (response.ok ? ((await response.json()) as readonly string[]) : []),
    () => [],
  );
  const closed = (await holidays).includes(todayInJapan(new Date(now)));
  if (closed) for (const place of places) show(place, now, true);
}

function show(place: HTMLElement, now: number, isHoliday: boolean): void {
  const { from = '', to = '', days, open = '', shut = '', holiday = '', zone = '' } = place.dataset;
  const { opens, closes } = todaysHours({ from, to }, now);
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const here = { from: clock.format(opens), to: clock.format(closes) };
  const isOpen = isOpenAt({ from, to, ...(days && { days: days as 'weekdays' | 'mon-sat' }) }, now);
  const state = isOpen ? (isHoliday ? holiday : open) : shut;
  // A reader in Japan's time needs no second clock.
  const same = here.from === from.padStart(5, '0');
  place.textContent = same ? state : `${zone.replace('{{from}}', here.from).replace('{{to}}', here.to)}\u00a0· ${state}`;
  place.dataset.state = isOpen ? 'open' : 'shut';
}
