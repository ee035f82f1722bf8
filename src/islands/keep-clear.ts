/** Scrolls what has the focus out from behind a bar that sticks to the foot of the window. */
export function keepClear(bar: Element, focused: Element | null): void {
  if (!focused || focused === document.body || bar.contains(focused) || bar.childElementCount === 0) return;
  const { top, bottom } = focused.getBoundingClientRect();
  const covered = bottom - bar.getBoundingClientRect().top;
  // What is taller than the window cannot be clear of anything, and what is out of sight below is scrolled to by the browser.
  if (covered > 0 && top > 0 && bottom - top < innerHeight / 2) scrollBy(0, covered + 8);
}
