/** Sets the reading of a Japanese label over the characters it belongs to. */

/** A piece of a label, with its reading where kana alone do not say it. */
export type RubyPart = readonly [base: string, reading?: string];

/** Kana; then what is read but not written in kana; then marks, which are silent. */
const RUNS = /([ぁ-ゖァ-ヺー]+)|([^\P{L}ぁ-ゖァ-ヺー]|[\p{N}+＋々〆%#*])+|./gu;

/**
 * Kana in the label anchor the reading; each run of other characters takes what lies between. Where more than one cut is possible the
 * whole label carries the whole reading.
 * @example furigana('お支払い方法', 'おしはらい ほうほう') // [['お'], ['支払', 'しはら'], ['い'], ['方法', 'ほうほう']]
 */
export function furigana(label: string, reading?: string): RubyPart[] {
  if (!reading) return [[label]];
  const runs = [...label.matchAll(RUNS)].map(([text, kana, spoken]): Run => ({ text, is: kana ? 'kana' : spoken ? 'spoken' : 'silent' }));
  const found = cuts(runs, reading.trim());
  const [only] = found;
  return found.length === 1 && only ? only : [[label, reading.replace(/\s/g, '')]];
}

interface Run {
  readonly text: string;
  readonly is: 'kana' | 'spoken' | 'silent';
}

/** Every way to spread the reading over the runs; stops at two, for then none is sure. */
function cuts(runs: readonly Run[], reading: string): RubyPart[][] {
  const [run, ...rest] = runs;
  if (!run) return reading.trim() === '' ? [[]] : [];
  if (run.is === 'silent') return cuts(rest, reading).map((parts) => [[run.text], ...parts]);
  if (run.is === 'kana') {
    const left = withoutKana(run.text, reading);
    return left === undefined ? [] : cuts(rest, left).map((parts) => [[run.text], ...parts]);
  }
  const found: RubyPart[][] = [];
  for (let end = 1; end <= reading.length && found.length < 2; end += 1) {
    const own = reading.slice(0, end).trim();
    // Two runs with nothing but marks between them part at a space of the reading.
    if (!own || /\s$/.test(reading.slice(0, end)) || (partsAtSpace(rest) && !/^\s/.test(reading.slice(end)))) continue;
    for (const parts of cuts(rest, reading.slice(end))) found.push([[run.text, own.replace(/\s/g, '')], ...parts]);
  }
  return found;
}

function partsAtSpace(rest: readonly Run[]): boolean {
  return rest[0]?.is === 'silent' && rest[1]?.is === 'spoken';
}

/** The reading without the kana it starts with, or undefined where it starts otherwise. */
function withoutKana(kana: string, reading: string): string | undefined {
  let at = 0;
  for (const character of kana) {
    while (reading[at] === ' ') at += 1;
    if (hiragana(reading[at] ?? '') !== hiragana(character)) return undefined;
    at += 1;
  }
  return reading.slice(at);
}

function hiragana(character: string): string {
  return character.replace(/[\u30a1-\u30f6]/, (kana) => String.fromCharCode(kana.charCodeAt(0) - 96));
}
