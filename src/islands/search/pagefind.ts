/** Pagefind, loaded at the first search: query in, ranked hits out. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  /** Text with `<mark>` around the words found, and nothing else that is markup. */
  readonly excerpt: string;
}

interface PagefindResult {
  readonly data: () => Promise<{ url: string; excerpt: string; content: string; meta: { title?: string; aliases?: string } }>;
}
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

const MOST = 12;
/** How many of the engine's hits are looked at, since its own order is not ours. */
const CONSIDERED = 40;
let engine: Promise<Pagefind> | undefined;

/** Rejects where the index cannot be loaded; a later call tries again. */
export async function search(base: string, tag: string, query: string): Promise<Hit[]> {
  engine ??= load(base);
  engine.catch(() => {
    engine = undefined;
  });
  const pagefind = await engine;
  const whole = await ranked(pagefind, query, query);
  if (whole.length > 0) return whole;
  // All words must match in Pagefind; a question in plain words rarely does. Then any of its words will do.
  const words = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(query)]
    .filter((word) => word.isWordLike)
    .map((word) => word.segment);
  if (words.length < 2) return [];
  const found = await Promise.all(words.map((word) => ranked(pagefind, word, query)));
  const scores = new Map<string, { hit: Hit; score: number }>();
  found.forEach((hits, index) => {
    hits.forEach((hit, place) => {
      const gain = (words[index] as string).length / (place + 2);
      scores.set(hit.url, { hit, score: (scores.get(hit.url)?.score ?? 0) + gain });
    });
  });
  return [...scores.values()]
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit)
    .slice(0, MOST);
}

async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 24, ranking: { metaWeights: { title: 5, aliases: 3 } } });
  await pagefind.init();
  return pagefind;
}

/** Pages that hold the query to the letter before those that hold its pieces. */
async function ranked(pagefind: Pagefind, text: string, query: string): Promise<Hit[]> {
  const { results } = await pagefind.search(text);
  const pages = await Promise.all(results.slice(0, CONSIDERED).map((result) => result.data()));
  const wanted = plain(query);
  const match = ({ meta, content }: (typeof pages)[number]) =>
    plain(meta.title).includes(wanted) ? 0 : plain(meta.aliases).includes(wanted) ? 1 : plain(content).includes(wanted) ? 2 : 3;
  // Where two pages match alike, the one that explains comes before the many plans.
  const rank = (page: (typeof pages)[number]) => match(page) * 2 + Number(page.url.includes('/setup/'));
  return pages
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map(({ url, excerpt, meta }) => ({ url, excerpt, title: meta.title ?? url }));
}

function plain(text = ''): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b]/g, '')
    .toLowerCase();
}
