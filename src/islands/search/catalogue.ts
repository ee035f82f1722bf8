/** `search/<locale>.json`: what can be found, written at build (integrations/search), read by the search box. */

/** Address below the language, title; for all but plans a line about it and its sections (anchor, heading). */
export type Entry = readonly [path: string, title: string, about?: string, sections?: readonly (readonly [id: string, heading: string])[]];

/** The entry that a name stands for, the words to search for in its stead, and every spelling, folded, with | between. */
export type Name = readonly [path: string, say: readonly string[], spellings: string];

export interface Catalogue {
  readonly entries: readonly Entry[];
  readonly names: readonly Name[];
  /** The search engine's name for each entry that it knows: result id → place in `entries`. */
  readonly ids?: Readonly<Record<string, number>>;
}
