/** Keeps the small copy of what is due, from which other pages and the worker speak, in step with the saved lines. */
import { useLayoutEffect } from 'preact/hooks';
import { dueOf, spoken } from '../../domain/due.ts';
import { readMirror, writeMirror, type MirrorEntry } from '../../storage/due-mirror.ts';
import type { Saved } from '../../storage/saved.ts';
import type { KnownCarriers } from '../../views/known.ts';
import { href, type Speech } from '../../views/view.ts';
import { showBadge } from '../due/badge.ts';
import { keepNotices } from './notices.ts';

/** @returns writes the worker's copy at once, after notices were allowed */
export function useDueMirror(
  speech: Speech,
  state: { readonly saved: Saved; readonly traceless: boolean },
  carriers: KnownCarriers,
  today: string,
): () => void {
  const { saved, traceless } = state;
  const entries = traceless ? [] : mirrorOf(saved, carriers, today);
  const tell = ({ name, day }: MirrorEntry) => ({
    title: speech.t('due.title', { name }),
    body: speech.t('due.body', { date: speech.format.day(day) }),
  });
  const notices = () => void keepNotices(entries, tell, href(speech, 'reminders'));
  // With the cards, not after them: a reader who goes on at once is told on the next page.
  useLayoutEffect(() => {
    writeMirror(entries);
    showBadge(readMirror(today).length);
    if (!traceless) notices();
  }, [JSON.stringify(entries)]);
  return notices;
}

export function mirrorOf(saved: Saved, carriers: KnownCarriers, today: string): MirrorEntry[] {
  const due = saved.lines.flatMap((line) => {
    const known = carriers[line.carrier]?.lines[line.line];
    return known ? dueOf(known.rules, line, today) : [];
  });
  return spoken(due);
}
