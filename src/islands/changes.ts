/**
 * "Changed since your last visit", for the carriers that the reader has saved: shows the entries that are new to them. Works on the list
 * that the page was built with; only the day of the last visit is kept.
 */
import { isNew } from '../domain/changes.ts';
import { todayInJapan } from '../i18n/today.ts';
import { lastSeen, markSeen, savedCarriers } from '../storage/seen.ts';

const storage = (() => {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
})();
const today = todayInJapan();
const seen = lastSeen(storage);
const carriers = savedCarriers(storage);

const boxes = [...document.querySelectorAll<HTMLElement>('[data-changes]')];

for (const box of boxes) {
  const entries = [...box.querySelectorAll<HTMLElement>('[data-carrier]')];
  for (const entry of entries) {
    const { carrier = '', date = '', recorded = '' } = entry.dataset;
    entry.hidden = seen === undefined || !carriers.has(carrier) || !isNew({ date, recordedOn: recorded }, seen, today);
  }
  box.hidden = entries.every(({ hidden }) => hidden);
  box.querySelector('button')?.addEventListener('click', () => {
    markSeen(storage, today);
    box.hidden = true;
    document.querySelector<HTMLElement>('#main')?.focus();
  });
}
// The first visit starts the count. News stay until the reader puts them away; where all carriers are looked at and none has any, the
// count goes on from today.
if (seen === undefined || boxes.some((box) => box.dataset.changes === 'all' && box.hidden)) markSeen(storage, today);
