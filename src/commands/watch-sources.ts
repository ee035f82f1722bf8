/** Looks at every page, a few hosts at a time, one page of a host after the other, and says what changed. */
import { compare, findingLines, look, type Fetched, type Finding, type Seen, type Watch, type WatchedPage } from '../data/watch.ts';

export interface WatchRun {
  readonly pages: readonly WatchedPage[];
  readonly watch: Watch;
  /** ISO day, kept with what is seen. */
  readonly today: string;
  readonly get: (url: string) => Promise<Fetched>;
  readonly print: (line: string) => void;
  /** Milliseconds between two pages of one host. */
  readonly pause: number;
}

export interface WatchResult {
  readonly changed: number;
  /** What to keep where the findings are accepted: pages that were not read stay as they were. */
  readonly watch: Watch;
}

const AT_ONCE = 6;

export async function watchSources({ pages, watch, today, get, print, pause }: WatchRun): Promise<WatchResult> {
  const next: Record<string, Seen> = {};
  const counts: Record<Finding['is'], number> = { new: 0, unchanged: 0, changed: 0, gone: 0, unread: 0 };
  const hosts = Object.values(Object.groupBy(pages, ({ url }) => new URL(url).host)).flatMap((list) => (list ? [list] : []));
  const unread: string[] = [];
  let tried = 0;
  let answered = 0;
  /** Nobody answers: the machine is offline, and the other pages would only cost time. */
  const offline = () => answered === 0 && tried >= Math.min(AT_ONCE, pages.length);

  const visit = async (page: WatchedPage) => {
    const fetched = await get(page.url);
    const seen = watch[page.url];
    const finding = compare(page, seen, fetched);
    tried += 1;
    if (fetched.is !== 'unreachable') answered += 1;
    counts[finding.is] += 1;
    const kept = fetched.is === 'page' ? look(page, fetched, today) : seen;
    if (kept && finding.is !== 'gone') next[page.url] = finding.is === 'unchanged' && seen ? seen : kept;
    const lines = findingLines(page, seen, finding);
    if (finding.is === 'unread') unread.push(...lines);
    else for (const line of lines) print(line);
  };
  const worker = async () => {
    for (let list = hosts.shift(); list && !offline(); list = hosts.shift()) {
      for (const page of list) {
        if (offline()) return;
        await visit(page);
        if (page !== list.at(-1)) await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));

  if (answered === 0 && pages.length > 0) {
    print('drift: offline. No official page could be reached, so nothing was compared.');
    return { changed: 0, watch };
  }
  for (const line of unread) print(line);
  const { unchanged, changed, gone } = counts;
  print(
    `drift: ${pages.length} pages: ${unchanged} unchanged, ${changed} changed, ${gone} gone, ${counts.unread} not read, ${counts.new} new`,
  );
  return { changed: changed + gone, watch: next };
}
