/**
 * Bars at the page's end: what happened, and what the reader may do. They take no focus and go when told to. One that asks something
 * sticks to the foot of the window as long as the end is out of sight; what has the focus is kept clear of it.
 */
import css from '../../styles/notice.css?inline';
import { keepClear } from '../keep-clear.ts';
import { addStyle } from '../style.ts';

addStyle(css);

export interface Action {
  readonly label: string;
  /** A link if it is an address. */
  readonly do: (() => void) | string;
}

/** @param calm it asks nothing and can wait until the reader is at the page's end */
export function notice(text: string, actions: readonly Action[], name: string, calm = false): void {
  document.querySelector(`[data-notice="${name}"]`)?.remove();
  const box = document.createElement('aside');
  box.className = 'notice-bar';
  box.dataset.notice = name;
  if (calm) box.dataset.calm = '';
  const line = document.createElement('p');
  line.role = 'status';
  box.append(line, ...actions.map((action) => control(action, box)));
  stack(calm).append(box);
  // A status is read out when it changes, not when it appears.
  requestAnimationFrame(() => {
    line.textContent = text;
  });
}

function control({ label, do: act }: Action, box: HTMLElement): HTMLElement {
  const element = document.createElement(typeof act === 'string' ? 'a' : 'button');
  element.textContent = label;
  element.className = 'link';
  if (element instanceof HTMLAnchorElement) element.href = act as string;
  else
    element.addEventListener('click', () => {
      box.remove();
      (act as () => void)();
    });
  return element;
}

function stack(calm: boolean): HTMLElement {
  const known = document.querySelector<HTMLElement>(calm ? '.notices[data-calm]' : '.notices:not([data-calm])');
  if (known) return known;
  const made = document.createElement('div');
  made.className = 'notices';
  if (calm) made.dataset.calm = '';
  document.body.append(made);
  if (!calm) makeRoom(made);
  return made;
}

/** How much of the window's foot is covered, for whatever scrolls or stands there. */
function makeRoom(bars: HTMLElement): void {
  const measure = () => {
    const sticks = bars.childElementCount > 0 && getComputedStyle(bars).position === 'sticky';
    document.documentElement.style.setProperty('--notices', sticks ? `${bars.offsetHeight}px` : '0px');
    keepClear(bars, document.activeElement);
  };
  new ResizeObserver(measure).observe(bars);
  addEventListener('focusin', ({ target }) => keepClear(bars, target as Element));
}

/** Above the page's own text: it changes how everything below is to be read. */
export function banner(text: string): void {
  const line = document.createElement('p');
  line.className = 'saved-banner';
  line.role = 'note';
  line.textContent = text;
  document.getElementById('main')?.prepend(line);
}
