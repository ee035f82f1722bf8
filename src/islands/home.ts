/** Home: narrows the carriers as a name is typed, and puts the next deadline of a saved plan before the question. Complete without it. */
import { fold } from '../i18n/fold.ts';

const field = document.querySelector<HTMLInputElement>('#find-carrier');
const rows = [...document.querySelectorAll<HTMLElement>('.which [data-words]')];
const more = document.querySelector('.which')?.querySelector('details');
const none = document.querySelector<HTMLElement>('.narrow-carriers .none');

field?.addEventListener('input', () => {
  const wanted = fold(field.value);
  for (const row of rows) row.hidden = !row.dataset.words?.includes(wanted);
  if (more) more.open = wanted !== '' && rows.some((row) => !row.hidden && more.contains(row));
  if (none) none.textContent = rows.every((row) => row.hidden) ? (none.dataset.none ?? '') : '';
});
field?.addEventListener('keydown', (event) => {
  // Enter that ends a conversion of kana or pinyin chooses nothing yet.
  if (event.key !== 'Enter' || event.isComposing) return;
  rows
    .find((row) => !row.hidden)
    ?.querySelector('a')
    ?.click();
});

try {
  const key = document.querySelector<HTMLElement>('.due')?.dataset.key ?? '';
  if (localStorage.getItem(key)) void import('./next-due.ts').then(({ showNextDue }) => showNextDue());
} catch {
  // A browser that forbids storage has nothing saved.
}
