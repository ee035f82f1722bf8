/** Ticks on a plan's steps, kept on the device. */
import { createTicksStore } from '../storage/ticks-store.ts';
import { browserStorage } from '../storage/versioned-store.ts';

const store = createTicksStore(browserStorage());

export function restoreTicks(): void {
  for (const box of boxes(document)) box.checked = store.done(planOf(box)).includes(box.dataset.tick ?? '');
}

/** Keeps a tick. @returns what to announce: how far the reader is, or that the browser does not keep it */
export function saveTick(box: HTMLInputElement): string {
  const { problem } = store.set(planOf(box), box.dataset.tick ?? '', box.checked);
  const list = box.closest<HTMLElement>('[data-progress]');
  if (!list || problem) return list?.dataset.notKept ?? '';
  const all = boxes(list);
  const done = all.filter(({ checked }) => checked).length;
  return (list.dataset.progress ?? '').replace('{{done}}', String(done)).replace('{{all}}', String(all.length));
}

/** Carrier and line: a step done for one payment is done for another. */
function planOf(box: HTMLElement): string {
  return (box.closest<HTMLElement>('[data-key]')?.dataset.key ?? '').split(' ').slice(0, 2).join(' ');
}

function boxes(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[data-tick]')];
}
