/** Addresses as readers type them, and the files of the site that they mean. Paths are relative to the site's base path. */

/**
 * The page that an address means: with or without slash, with or without the file's name.
 * @example pageOf('en/guides/app') === 'en/guides/app/'
 */
export function pageOf(path: string): string {
  const page = path.replace(/(^|\/)index\.html$/, '$1');
  return page === '' || page.endsWith('/') ? page : `${page}/`;
}

/**
 * Where a plan's page is made anew: the wizard with the plan's answers. Undefined for other addresses.
 * @param lines the usual line of each carrier, which plan addresses leave out
 * @example wizardFor('en/setup/povo/paypay/app/', { povo: 'basic' }) === 'en/setup/#carrier=povo&line=basic&payment=paypay&method=app'
 */
export function wizardFor(page: string, lines: Readonly<Record<string, string>>): string | undefined {
  const [, locale, carrier, rest = ''] = /^([^/]+)\/setup\/([^/]+)\/(.*)$/.exec(page) ?? [];
  if (!locale || !carrier || !(carrier in lines)) return undefined;
  const [payment, method, line = lines[carrier]] = rest.split('/').filter(Boolean);
  const answers = payment && method && line ? { carrier, line, payment, method } : { carrier };
  return `${locale}/setup/#${new URLSearchParams(answers)}`;
}
