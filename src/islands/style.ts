/** Styles that only some visits need: under the policy that forbids inline styles, and without a request that blocks the page. */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
