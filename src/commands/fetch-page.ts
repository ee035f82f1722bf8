/** Fetches a carrier's page and makes it comparable: its text without markup, scripts and white space, and a hash of it. */
import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import type { Fetched } from '../data/watch.ts';

const AGENT = 'Baohao drift watch (compares pages that facts cite; a few requests a month)';

/** Never rejects. @param timeout milliseconds for the whole answer */
export async function fetchPage(url: string, timeout = 20_000): Promise<Fetched> {
  try {
    const response = await fetch(url, { headers: { 'user-agent': AGENT }, signal: AbortSignal.timeout(timeout) });
    if (!response.ok) {
      await response.body?.cancel();
      return { is: 'refused', status: response.status };
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get('content-type') ?? '';
    const text = /html|text|xml/.test(type) || type === '' ? pageText(decode(bytes, type)) : '';
    return {
      is: 'page',
      text,
      hash: createHash('sha256')
        .update(text === '' ? bytes : text)
        .digest('hex')
        .slice(0, 16),
    };
  } catch (error) {
    const { name, cause, message } = error as Error;
    return {
      is: 'unreachable',
      why: name === 'TimeoutError' ? `no answer in ${timeout / 1000} s` : ((cause as Error)?.message ?? message),
    };
  }
}

/** What a reader sees of a page, on one line, full-width digits as plain ones. */
export function pageText(html: string): string {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  for (const element of document.querySelectorAll('script, style, noscript, template, head')) element.remove();
  // Cells and blocks would run together: "990円" and "30日" are not "990円30日".
  for (const element of document.querySelectorAll('td, th, li, p, div, br, dt, dd, h1, h2, h3, h4')) element.append(' ');
  const text = document.documentElement?.textContent ?? '';
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Older Japanese pages are in Shift_JIS or EUC-JP and say so in the header or at their top. */
function decode(bytes: Uint8Array, type: string): string {
  const top = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /charset=["']?([\w-]+)/i.exec(top)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
