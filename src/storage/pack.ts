/**
 * Language packs: what the service worker keeps of the site, and what pages and worker say to each other.
 *
 * Cache Storage holds `baohao.files` (each file under its address and revision, shared by all languages) and `baohao.state`
 * (JSON), each with the site's base path in its name: `current`, the lists of the saved languages, all of one deploy; `staged`, the same for a newer deploy that is complete
 * and waits for the reader's consent; `page/<client>`, a mark for each open page that is not of the saved version.
 */
export const filesCache = (base: string) => `baohao.files ${base}`;
export const stateCache = (base: string) => `baohao.state ${base}`;

/** One language of one deploy, as `offline/<locale>.json` holds it. */
export interface PackList {
  /** Each file's address below the base path, its SHA-256 in Base64, its bytes over the wire, and which of the bundles has it, too. */
  readonly files: readonly (readonly [path: string, sha256: string, bytes: number, bundle?: number])[];
  /** Texts of many files in one (storage/bundle.ts). */
  readonly bundles: readonly (readonly [path: string, sha256: string, bytes: number])[];
  /** The usual line of each carrier: plan addresses leave it out. */
  readonly lines: Readonly<Record<string, string>>;
}

/** What the worker of a deploy knows of a language's list before it fetches it. */
export interface PackFacts {
  /** The list's own SHA-256 in Base64. */
  readonly revision: string;
  /** What a device without any of it fetches. */
  readonly bytes: number;
}

export interface Saved {
  /** ISO instant at which all files were fetched or found unchanged. */
  readonly savedOn: string;
  readonly packs: Readonly<Record<string, PackList & PackFacts>>;
}

export interface PackStatus extends PackFacts {
  readonly locale: string;
  readonly savedOn?: string;
  /** Bytes that a newer deploy would fetch; missing where the saved pack is the newest known. */
  readonly update?: number;
}

export type Ask =
  | { readonly ask: 'status' }
  /** Fetches the language, and whatever changed of those already saved. */
  | { readonly ask: 'save'; readonly locale: string }
  | { readonly ask: 'remove'; readonly locale: string }
  /** To a waiting worker: take over. */
  | { readonly ask: 'take-over' };

export type Answer =
  | { readonly answer: 'progress'; readonly done: number; readonly count: number }
  | { readonly answer: 'status'; readonly packs: readonly PackStatus[] }
  /** `changed`: the site was published anew meanwhile; the worker of the new deploy must take over first. */
  | { readonly answer: 'failed'; readonly why: 'full' | 'changed' | 'network' };

/** Connections that cost their reader money or patience get nothing unasked. */
export function isCostly(connection: { saveData?: boolean; effectiveType?: string; type?: string } | undefined): boolean {
  if (!connection) return false;
  return connection.saveData === true || connection.type === 'cellular' || /^(slow-2g|2g|3g)$/.test(connection.effectiveType ?? '');
}
