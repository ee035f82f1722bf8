/**
 * Many texts of a language pack as one file. What stands in several of them (styles, header, footer) is in it once, so that it is
 * small under any host's compression, and one request stands for a hundred.
 */
import type { PackList } from './pack.ts';

export interface Bundle {
  readonly parts: readonly string[];
  /** Each file's address below the base path, and its text as places in `parts`. */
  readonly files: readonly (readonly [path: string, parts: readonly number[]])[];
}

/** Where pages begin to be alike or to differ. */
const SEAM = /(?=<(?:style|script|header|nav|main|section|li|p|footer|a|svg|h\d|div|d[tdl]|t[rdh])\b)/;

export function bundleOf(texts: ReadonlyMap<string, string>): Bundle {
  const places = new Map<string, number>();
  const placeOf = (part: string) => {
    const place = places.get(part) ?? places.size;
    places.set(part, place);
    return place;
  };
  const files = [...texts].map(([path, text]) => [path, text.split(SEAM).map(placeOf)] as const);
  return { parts: [...places.keys()], files };
}

export function textsOf({ parts, files }: Bundle): Map<string, string> {
  return new Map(files.map(([path, places]) => [path, places.map((place) => parts[place]).join('')]));
}

export interface Fetching {
  /** Those of the list's bundles that cost less than what is missing of them. */
  readonly bundles: PackList['bundles'];
  /** Over the wire, with the files that come by themselves. */
  readonly bytes: number;
}

/** The least that brings everything missing. */
export function leastToFetch({ files, bundles }: PackList, isMissing: (path: string, sha256: string) => boolean): Fetching {
  const missing = files.filter(([path, sha256]) => isMissing(path, sha256));
  const bytesIn = (bundle?: number) => missing.reduce((sum, [, , bytes, within]) => sum + (within === bundle ? bytes : 0), 0);
  const worth = bundles.filter(([, , bytes], place) => bytes < bytesIn(place));
  const bytes = bundles.reduce((sum, [, , whole], place) => sum + Math.min(whole, bytesIn(place)), bytesIn());
  return { bundles: worth, bytes };
}
