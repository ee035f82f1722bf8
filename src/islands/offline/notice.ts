/** One line at the foot of the window: what happened, and what the reader may do. It takes no focus and goes when told to. */
import css from '../../styles/notice.css?inline';
import { addStyle } from '../style.ts';

addStyle(css);

export interface Action {
  readonly label: string;
  /** A link if it is an address. */
  readonly do: (() => void) | string;
}

export function notice(text: string, actions: readonly Action[], name: string): void {
  document.querySelector(`[data-notice="${name}"]`)?.remove();
  const box = document.createElement('aside');
  box.className = 'notice-bar';
  box.dataset.notice = name;
  const line = document.createElement('p');
  line.role = 'status';
  box.append(line, ...actions.map((action) => control(action, box)));
  document.body.append(box);
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

/** Above the page's own text: it changes how everything below is to be read. */
export function banner(text: string): void {
  const line = document.createElement('p');
  line.className = 'saved-banner';
  line.role = 'note';
  line.textContent = text;
  document.getElementById('main')?.prepend(line);
}
