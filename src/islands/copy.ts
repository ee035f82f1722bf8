/**
 * A tap on a Japanese label, or on the mark beside a heading, copies it. Loaded when the page is there and the browser idle; without it
 * the labels are plain text and the marks links. The page's `.copied` says what to tell the reader.
 */
import './toast.ts';

export function enableCopying(said: HTMLElement): void {
  for (const label of document.querySelectorAll<HTMLElement>('.term b, .menu-path b')) {
    if (label.closest('a')) continue;
    label.role = 'button';
    label.tabIndex = 0;
    label.title ||= said.dataset.copy ?? '';
  }
  const copy = (event: Event) => {
    const found = (event.target as Element).closest<HTMLElement>('b[role], .anchor');
    const key = event instanceof KeyboardEvent && event.key;
    if (!found || (key && (key !== 'Enter' || found.matches('a')))) return;
    const text = found instanceof HTMLAnchorElement ? found.href : withoutReadings(found);
    navigator.clipboard?.writeText(text).then(
      () =>
        tell(
          said,
          (said.dataset.done ?? '').replace('#', () => text),
        ),
      () => tell(said, said.dataset.failed ?? ''),
    );
  };
  addEventListener('click', copy);
  addEventListener('keydown', copy);
}

function withoutReadings(label: HTMLElement): string {
  const plain = label.cloneNode(true) as HTMLElement;
  for (const reading of plain.querySelectorAll('rp, rt')) reading.remove();
  return plain.textContent;
}

let silence: ReturnType<typeof setTimeout>;

function tell(said: HTMLElement, text: string): void {
  clearTimeout(silence);
  said.textContent = text;
  silence = setTimeout(() => (said.textContent = ''), 4000);
}
