/** The reader's saved lines: what is due when, "I did it", edit and delete, each with a way back. */
import { useEffect, useState } from 'preact/hooks';
import { dayInJapan } from '../../domain/dates.ts';
import type { Saved, SavedLine } from '../../storage/saved.ts';
import { done, undone, withLine, withoutLine } from '../../storage/schedule-store.ts';
import { href } from '../../views/view.ts';
import { loadTemporal } from '../temporal.ts';
import { speak, type SpeechProps } from '../speech.ts';
import { LineCard } from './LineCard.tsx';
import type { CarrierRules } from './rules.ts';
import { useSchedule } from './use-schedule.ts';

export interface RemindersProps extends SpeechProps {
  readonly carriers: Readonly<Record<string, CarrierRules>>;
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
  const { saved, problem, kept, dropKept, update } = useSchedule();
  const [undo, setUndo] = useState<{ text: string; before: Saved }>();
  const today = dayInJapan(Date.now());

  const change = (text: string, next: (value: Saved) => Saved) => {
    const before = saved;
    update(next);
    setUndo({ text, before });
  };
  return (
    <div class="reminders">
      {problem && (
        <p class="notice" role="alert">
          {t(`store.${problem}`)}
        </p>
      )}
      {kept.length > 0 && <KeptAside speech={speech} kept={kept} drop={dropKept} />}
      <p role="status" class="status">
        {undo && (
          <>
            {undo.text}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                update((value) => undone(value, undo.before));
                setUndo(undefined);
              }}
            >
              {t('reminders.undo')}
            </button>
          </>
        )}
      </p>
      {saved.lines.length === 0 && (
        <div class="empty sim">
          <p>{t('reminders.empty')}</p>
          <p>
            <a class="button" href={href(speech, 'setup')}>
              {t('reminders.start')}
            </a>
          </p>
        </div>
      )}
      <ul class="line-cards">
        {saved.lines.map((line) => (
          <LineCard
            key={line.id}
            speech={speech}
            line={line}
            rules={carriers[line.carrier]}
            today={today}
            onDone={() =>
              change(t('reminders.did-it-done', { name: line.nickname }), (value) => withLine(value, done(fresh(value, line), today)))
            }
            onEdit={(next) => change(t('reminders.edited', { name: next.nickname }), (value) => withLine(value, next))}
            onDelete={() => change(t('reminders.deleted', { name: line.nickname }), (value) => withoutLine(value, line.id))}
          />
        ))}
      </ul>
    </div>
  );
}

/** The line as it stands now, another tab's change included. */
function fresh(value: Saved, line: SavedLine): SavedLine {
  return value.lines.find(({ id }) => id === line.id) ?? line;
}

function KeptAside({ speech: { t }, kept, drop }: { speech: ReturnType<typeof speak>; kept: readonly string[]; drop: () => void }) {
  return (
    <div class="notice" role="alert">
      <p>{t('store.broken')}</p>
      <details>
        <summary>{t('store.show-kept')}</summary>
        {kept.map((text) => (
          <pre>{text}</pre>
        ))}
        <button type="button" class="link" onClick={drop}>
          {t('store.drop-kept')}
        </button>
      </details>
    </div>
  );
}
