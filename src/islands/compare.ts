/**
 * Narrows and sorts the list of carriers, which is complete without it. The choices stand in the fragment of the address:
 * '#foreign-card&abroad&sort=cost'.
 */
import { thisPage } from './address.ts';

const form = document.querySelector<HTMLElement>('.compare');
const list = document.querySelector<HTMLElement>('.carrier-list');
const count = document.querySelector<HTMLElement>('.compare-count');

if (form && list && count) {
  const rows = [...list.children] as HTMLElement[];
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const sort = form.querySelector('select');
  /** Those that take nobody, or of which little is known, stay behind: being first would recommend them. */
  const behind = (row: HTMLElement) => Number(row.dataset.standing !== 'good');
  const byCost = [...rows].sort((a, b) => behind(a) - behind(b) || Number(a.dataset.cost) - Number(b.dataset.cost));

  const show = () => {
    const wanted = boxes.filter((box) => box.checked).map((box) => box.value);
    for (const row of rows) row.hidden = !wanted.every((filter) => row.dataset.passes?.split(' ').includes(filter));
    list.append(...(sort?.value === 'cost' ? byCost : rows));
    const shown = rows.filter((row) => !row.hidden).length;
    const { none, one, many } = count.dataset;
    count.textContent = (shown === 0 ? none : shown === 1 ? one : many)?.replace('#', String(shown)) ?? '';
  };
  const read = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const box of boxes) box.checked = state.has(box.value);
    if (sort) sort.value = state.get('sort') === 'cost' ? 'cost' : 'name';
    show();
  };
  form.addEventListener('change', () => {
    const keys = boxes.filter((box) => box.checked).map((box) => box.value);
    if (sort?.value === 'cost') keys.push('sort=cost');
    history.replaceState(null, '', keys.length > 0 ? `#${keys.join('&')}` : thisPage());
    show();
  });
  addEventListener('hashchange', read);
  form.hidden = false;
  read();
}
