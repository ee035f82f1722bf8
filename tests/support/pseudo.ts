/**
 * A language that nobody speaks, for tests: right to left, every text longer by two fifths, made of a finished English page. What breaks
 * in it would break in Arabic or German.
 */
import type { Page, Route } from '@playwright/test';

/** Parts of a text that are not words: placeholders, tags, entities. */
const KEPT = /(\{\{[^}]*\}\}|\{[^}]*\}|\[[^\]]*\]|&[#\w]+;)/;
const MADE_UP: Readonly<Record<string, string>> = { a: 'ä', e: 'é', i: 'í', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', s: 'š', y: 'ý' };

/** @example pseudo('Save') → 'Šävé~~' */
export function pseudo(text: string): string {
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  if (letters === 0) return text;
  const spoken = text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-z]/g, (letter) => MADE_UP[letter] ?? letter)))
    .join('');
  return spoken.replace(/(\s*)$/, `${' lörém íp'.repeat(Math.ceil(letters / 10)).slice(0, Math.ceil(letters * 0.4))}$1`);
}

/** Every string in a value as JSON that has words in it, which leaves ids and addresses alone. */
function pseudoValues(value: unknown): unknown {
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([key, text]) => [key, typeof text === 'string' ? pseudo(text) : text]),
  );
}

/** The page's texts and the texts of its islands; not its scripts, its styles and what stands in attributes. */
export function pseudoPage(html: string): string {
  return html
    .split(/(<(?:script|style|title)[\s>][\s\S]*?<\/(?:script|style|title)>)/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/>([^<>]*[a-z][^<>]*)</gi, (_, text: string) => `>${pseudo(text)}<`);
      const props = /^(<script type="application\/json"[^>]*>)([\s\S]*)<\/script>$/.exec(part);
      if (!props) return part;
      const value = JSON.parse(props[2] ?? '{}') as { dictionary?: object };
      const spoken = value.dictionary ? { ...value, dictionary: pseudoValues(value.dictionary) } : value;
      return `${props[1]}${JSON.stringify(spoken).replaceAll('<', '\\u003c')}</script>`;
    })
    .join('')
    .replace(/<html([^>]*) dir="ltr"/, '<html$1 dir="rtl"');
}

/** From now on the page's English is the made-up language. */
export async function speakPseudo(page: Page): Promise<void> {
  const altered = async (route: Route, change: (text: string) => string) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  };
  await page.route(/\/en\/([^.]*\/)?$/, (route) => altered(route, pseudoPage));
  await page.route(/\/data\/ui\/en\.json$/, (route) => altered(route, (text) => JSON.stringify(pseudoValues(JSON.parse(text)))));
}
