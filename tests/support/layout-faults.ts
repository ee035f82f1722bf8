/** What can be said of a page's layout without knowing its fonts. Runs in the page. */

/** Every breach, one line each; none where the page is in order. */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const name = (element: Element) => {
    const label = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30);
    const kind = typeof element.className === 'string' && element.className ? `.${element.className.replaceAll(' ', '.')}` : '';
    return `${element.tagName.toLowerCase()}${kind} “${label}”`;
  };
  const visible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('.visually-hidden, .skip, [aria-hidden="true"]') &&
    getComputedStyle(element).clipPath === 'none';
  const wide = document.documentElement.clientWidth;

  // Nothing makes the reader scroll sideways, and nothing that is read or pressed lies outside the window.
  if (document.documentElement.scrollWidth > wide) faults.push(`scrolls sideways: ${document.documentElement.scrollWidth} > ${wide}`);
  const scrolls = (element: Element): boolean => {
    for (let box: Element | null = element; box; box = box.parentElement)
      if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
    return false;
  };
  const read = [
    ...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, summary, label, a, button, input, select, figcaption, pre'),
  ].filter(visible);
  for (const element of read) {
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (left < -1 || right > wide + 1) && !scrolls(element))
      faults.push(`outside the window: ${name(element)} ${Math.round(left)}–${Math.round(right)}`);
    const style = getComputedStyle(element);
    // A line clamp cuts on purpose and says so with an ellipsis.
    const cuts =
      /hidden|clip/.test(style.overflowX + style.overflowY) && style.webkitLineClamp === 'none' && style.textOverflow !== 'ellipsis';
    if (cuts && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
      faults.push(`clipped: ${name(element)}`);
  }

  // What is pressed is large enough (WCAG 2.5.8; links inside sentences are exempt), main actions 44 px, and no two lie over each other.
  const pressed = [...document.querySelectorAll('a[href], button, select, summary, input:not([type=hidden])')].filter(visible);
  const boxes: { element: Element; box: DOMRect }[] = [];
  for (const element of pressed) {
    const label = element instanceof HTMLInputElement && /radio|checkbox/.test(element.type) ? element.closest('label') : null;
    const box = (label ?? element).getBoundingClientRect();
    if (box.width === 0) continue;
    const inSentence = element.matches('a') && getComputedStyle(element).display === 'inline';
    const main = element.matches('.button, .choice, .site-header a, [type=submit]') || label?.matches('.choice');
    // The sections of a phone's header lie in a row of their own, 40 px high.
    const least = element.closest('.sections') ? 40 : main ? 44 : 24;
    if (!inSentence && (box.height < least - 0.5 || box.width < 23.5))
      faults.push(`small target: ${name(element)} ${Math.round(box.width)}×${Math.round(box.height)}`);
    // What has been scrolled out of a row lies over nothing.
    const row = element.closest('.sections, .flow-graph, .table')?.getBoundingClientRect();
    if (!inSentence && (!row || box.right <= row.right + 1)) boxes.push({ element: label ?? element, box });
  }
  boxes.sort((a, b) => a.box.top - b.box.top);
  for (const [index, one] of boxes.entries()) {
    for (let at = index + 1; at < boxes.length; at++) {
      const two = boxes[at] as (typeof boxes)[number];
      if (two.box.top > one.box.bottom - 2) break;
      const across = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
      const down = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
      if (across <= 2 || down <= 2 || one.element.contains(two.element) || two.element.contains(one.element)) continue;
      const floats = [one, two].some(({ element }) =>
        /fixed|sticky/.test(getComputedStyle(element.closest('.notices, .undo') ?? element).position),
      );
      if (!floats) faults.push(`overlap: ${name(one.element)} and ${name(two.element)}`);
    }
  }

  // Blocks of text that follow each other do not lie over each other.
  const isRead = new Set<Element>(read);
  for (const element of read) {
    const next = element.nextElementSibling;
    if (!next || !isRead.has(next)) continue;
    const [above, below] = [element.getBoundingClientRect(), next.getBoundingClientRect()];
    const across = Math.min(above.right, below.right) - Math.max(above.left, below.left);
    const down = Math.min(above.bottom, below.bottom) - Math.max(above.top, below.top);
    if (across <= 2 || down <= 2) continue;
    const inline = [element, next].some(
      (one) => getComputedStyle(one).display.startsWith('inline') || getComputedStyle(one).position !== 'static',
    );
    if (!inline) faults.push(`text over text: ${name(element)} and ${name(next)}`);
  }
  return [...new Set(faults)];
}
