/** What of a finished page can be found by itself: the page, and on pages of questions each question. */
import type { Entry } from '../../islands/search/catalogue.ts';
import type { Outline, Section } from './outline.ts';

export interface Piece {
  readonly entry: Entry;
  /** Title, headings and the like: always indexed. */
  readonly head: string;
  /** The words around them: the telling ones are indexed first. */
  readonly text: string;
}

/** Characters of an answer that stand under its question. */
const TASTE = 90;

/** @param path the page's address below its language, such as 'guides/app/' */
export function piecesOf(path: string, outline: Outline): Piece[] {
  const { title, description, sections } = outline;
  if (isPlan(path)) return [{ entry: [path, title], head: title, text: '' }];
  const head = `${title} ${description}`;
  // Its terms are entries of their own.
  if (path === 'glossary/') return [{ entry: [path, title, description], head, text: '' }];
  if (path.startsWith('questions/'))
    return [{ entry: [path, title, description], head, text: '' }, ...sections.flatMap((section) => questionOf(path, section))];
  const anchored = sections.flatMap(({ id, heading }) => (id && heading ? [[id, heading] as const] : []));
  return [
    {
      entry: anchored.length > 0 ? [path, title, description, anchored] : [path, title, description],
      head: [head, ...sections.map(({ heading }) => heading)].join(' '),
      text: sections.map(({ text }) => text).join(' '),
    },
  ];
}

export function isPlan(path: string): boolean {
  return /^setup\/[^/]+\/./.test(path);
}

function questionOf(path: string, { id, heading, text }: Section): Piece[] {
  if (!id || !heading) return [];
  // Between paragraphs stands a space, which Chinese and Japanese have none of.
  const read = text.replace(/(?<=[。？！」]) /g, '');
  const taste = read.length > TASTE ? `${read.slice(0, TASTE).replace(/[\s、，。,.]*$/, '')}…` : read;
  return [{ entry: [`${path}#${id}`, heading, taste], head: heading, text }];
}
