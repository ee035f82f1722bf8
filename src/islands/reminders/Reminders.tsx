/** The reader's saved lines: what is due when, the file for their calendar, and how the lines survive. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { clockSetBack } from '../../domain/doubt.ts';
import { EMPTY, type Saved, type SavedLine } from '../../storage/saved.ts';
import { done, merged, undone, withLine, withoutLine } from '../../storage/schedule-store.ts';
import type { KnownCarriers } from '../../views/known.ts';
import { href, type Speech } from '../../views/view.ts';
import { speak, type SpeechProps } from '../speech.ts';
import { loadTemporal } from '../temporal.ts';
import { Arrived } from './Arrived.tsx';
import { CalendarPanel } from './CalendarPanel.tsx';
import { eraseAll } from './erase.ts';
import { KeepPanel } from './KeepPanel.tsx';
import { LineCard } from './LineCard.tsx';
import { byUrgency } from './line-state.ts';
import type { PaperCard } from './PaperCard.tsx';
import { loadPaper } from './paper.ts';
import { tellerOf } from './teller.ts';
import { Undo } from './Undo.tsx';
import { useDueMirror } from './use-due-mirror.ts';
import { useSchedule } from './use-schedule.ts';
import { YearPanel } from './YearPanel.tsx';
import { useToday } from './use-today.ts';

export interface RemindersProps extends SpeechProps {
  readonly carriers: KnownCarriers;
}

export function Reminders(props: RemindersProps) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void loadTemporal().then(() => setReady(true));
  }, []);
  const speech = speak(props);
  return ready ? <SavedLines {...props} /> : <p role="status">{speech.t('reminders.loading')}</p>;
}

function SavedLines({ carriers, ...props }: RemindersProps) {
  const speech = speak(props);
  const { t } = speech;
  const state = useSchedule();
  const { saved, update } = state;
  const [undo, setUndo] = useState<{ readonly text: string; readonly before: Saved; readonly after: Saved }>();
  const [editing, setEditing] = useState<string>();
  const [printing, setPrinting] = useState<{ readonly id: string; readonly Card: typeof PaperCard }>();
  const today = useToday();
  const teller = tellerOf(speech);
  const refreshNotices = useDueMirror(speech, state, carriers, today);
  const panel = { speech, teller, saved, carriers, today, update };

  /** False where it could not be stored: then the page stays as it is, with all that was typed. */
  const change = (text: string, next: (value: Saved) => Saved): boolean => {
    let [before, after] = [saved, saved];
    const stored = update((value) => {
      before = value;
      after = next(value);
      return after;
    });
    if (!stored) return false;
    setUndo({ text, before, after });
    setEditing(undefined);
    return true;
  };
  const take = (lines: readonly SavedLine[]) => {
    const { added, replaced, left } = merged(saved, lines);
    const parts = [t('import.done', { added, replaced }), left > 0 ? t('import.no-room', { count: left }) : ''];
    const taken = change(parts.filter(Boolean).join(' '), (value) => merged(value, lines).value);
    if (taken) state.dismissArrival();
    return taken;
  };
  const erase = () => {
    const before = saved;
    void eraseAll().then(() => {
      update(() => EMPTY);
      void eraseAll();
      setUndo({ text: t('keep.erased'), before, after: EMPTY });
    });
  };
  const back = () => {
    if (undo) update((value) => undone(value, undo.before, undo.after));
    setUndo(undefined);
  };
  const print = async (id: string) => {
    const Card = await loadPaper();
    setPrinting({ id, Card });
  };
  const lines = useInOrder(saved.lines, carriers, today);
  const several = lines.length > 1;
  const calendar = (saved.lines.length > 0 || saved.givenUp.length > 0) && <CalendarPanel {...panel} />;
  const printed = saved.lines.find(({ id }) => id === printing?.id);
  const printedCarrier = printed && carriers[printed.carrier];
  return (
    <div class="reminders">
      <Problems speech={speech} state={state} today={today} />
      <Arrived {...panel} arrival={state.arrival} onImport={take} dismiss={state.dismissArrival} />
      {state.traceless && <p class="notice">{t('keep.traceless-on')}</p>}
      {saved.lines.length === 0 && <Empty speech={speech} />}
      {saved.lines.length > 0 && (
        <p class="add">
          <a href={href(speech, 'setup')}>{t('reminders.add')}</a>
        </p>
      )}
      <YearPanel speech={speech} saved={saved} carriers={carriers} today={today} />
      {several && calendar}
      <ul class="line-cards">
        {lines.map((line) => (
          <LineCard
            key={line.id}
            speech={speech}
            teller={teller}
            line={line}
            carrier={carriers[line.carrier]}
            today={today}
            editing={editing === line.id}
            setEditing={(on) => setEditing(on ? line.id : undefined)}
            onDone={() =>
              change(t('reminders.did-it-done', { name: line.nickname }), (value) => withLine(value, done(fresh(value, line), today)))
            }
            onEdit={(edits) =>
              change(t('reminders.edited', { name: edits.nickname ?? line.nickname }), (value) =>
                withLine(value, { ...fresh(value, line), ...edits }),
              )
            }
            onDelete={() => change(t('reminders.deleted', { name: line.nickname }), (value) => withoutLine(value, line.id))}
            onPrint={() => void print(line.id)}
          />
        ))}
      </ul>
      {!several && calendar}
      <KeepPanel
        {...panel}
        traceless={state.traceless}
        setTraceless={state.setTraceless}
        erase={erase}
        onImport={take}
        refreshNotices={refreshNotices}
      />
      <Undo speech={speech} text={undo?.text} back={back} close={() => setUndo(undefined)} />
      {printing && printed && printedCarrier && (
        <printing.Card
          speech={speech}
          teller={teller}
          line={printed}
          carrier={printedCarrier}
          today={today}
          onPrinted={() => setPrinting(undefined)}
        />
      )}
    </div>
  );
}

/** Most urgent first. What is done moves no card from under the reader's hand: the order is made anew when lines come or go. */
function useInOrder(lines: readonly SavedLine[], carriers: KnownCarriers, today: string): readonly SavedLine[] {
  const ids = lines.map(({ id }) => id).join();
  const order = useMemo(() => byUrgency(lines, carriers, today), [ids]);
  return [...lines].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** The line as it stands now, another tab's change included. */
function fresh(value: Saved, line: SavedLine): SavedLine {
  return value.lines.find(({ id }) => id === line.id) ?? line;
}

export function Empty({ speech }: { speech: Speech }) {
  const { t } = speech;
  return (
    <div class="empty sim">
      <p>
        <b>{t('reminders.empty')}</b>
      </p>
      <p>{t('reminders.empty-how')}</p>
      <p>
        <a class="button" href={href(speech, 'setup')}>
          {t('reminders.start')}
        </a>
      </p>
    </div>
  );
}

export function Problems({
  speech,
  state,
  today,
}: {
  speech: Speech;
  state: Pick<ReturnType<typeof useSchedule>, 'saved' | 'problem' | 'kept' | 'dropKept'>;
  today: string;
}) {
  const { t, format } = speech;
  const { problem, kept, dropKept, saved } = state;
  const later = clockSetBack(
    saved.lines.flatMap(({ savedOn, history, calendar }) => [savedOn, ...history.slice(0, 1), ...(calendar ? [calendar.on] : [])]),
    today,
  );
  return (
    <>
      {problem && (
        <p class="notice sticky" role="alert">
          {t(`store.${problem}`)}
        </p>
      )}
      {later && (
        <p class="notice" role="alert">
          {t('doubt.clock', { today: format.day(today), later: format.day(later) })}
        </p>
      )}
      {kept.length > 0 && (
        <div class="notice" role="alert">
          <p>{t('store.broken')}</p>
          <details>
            <summary>{t('store.show-kept')}</summary>
            {kept.map((text) => (
              <pre>{text}</pre>
            ))}
            <button type="button" class="link" onClick={dropKept}>
              {t('store.drop-kept')}
            </button>
          </details>
        </div>
      )}
    </>
  );
}
