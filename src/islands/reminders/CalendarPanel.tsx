/** The main act of the page: the dates go into the reader's own calendar, which rings without us. */
import { useState } from 'preact/hooks';
import { ALARM_MODES } from '../../domain/calendar.ts';
import { changeOf, entryOf } from '../../exchange/edition.ts';
import { descriptionOf, summaryOf, type Teller } from '../../exchange/event-text.ts';
import { googleLink, outlookLink } from '../../exchange/online.ts';
import type { Saved } from '../../storage/saved.ts';
import type { KnownCarriers } from '../../views/known.ts';
import type { Speech } from '../../views/view.ts';
import { downloadIcs } from './download.ts';

export interface PanelProps {
  readonly speech: Speech;
  readonly teller: Teller;
  readonly saved: Saved;
  readonly carriers: KnownCarriers;
  readonly today: string;
  readonly update: (change: (value: Saved) => Saved) => boolean;
}

export function CalendarPanel(props: PanelProps) {
  const { speech, teller, saved, carriers, today, update } = props;
  const { t } = speech;
  const [said, setSaid] = useState('');
  const request = { saved, carriers, teller };
  const dated = saved.lines.filter((line) => entryOf(request, line, today).events.length > 0);

  /** The library that writes calendars is fetched at the press. */
  const give = async (make: (file: typeof import('../../exchange/calendar-file.ts')) => Promise<string>) => {
    setSaid(t('calendar.making'));
    try {
      setSaid(await make(await import('../../exchange/calendar-file.ts')));
    } catch {
      setSaid(t('calendar.failed'));
    }
  };
  const everything = () =>
    give(async ({ calendarFile }) => {
      const { text, told, events } = await calendarFile({ ...request, now: Date.now() });
      downloadIcs('baohao', text);
      update((value) => withEditions(value, told));
      return t('calendar.made', { count: events });
    });
  const test = () =>
    give(async ({ testFile }) => {
      downloadIcs('baohao-test', testFile(teller, Date.now()));
      return t('calendar.test-made');
    });
  return (
    <section class="calendar-panel" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{t('calendar.title')}</h2>
      <p>{t('calendar.why')}</p>
      <CalendarState {...props} dated={dated} />
      <p class="actions">
        <button type="button" class="button" onClick={everything} disabled={dated.length === 0}>
          {t('calendar.download')}
        </button>
        <button type="button" class="link" onClick={test}>
          {t('calendar.test')}
        </button>
      </p>
      <p role="status" class="status">
        {said}
      </p>
      <GivenUp {...props} give={give} />
      <details>
        <summary>{t('calendar.more')}</summary>
        <fieldset>
          <legend>{t('calendar.alarms')}</legend>
          {ALARM_MODES.map((mode) => (
            <label class="choice">
              <input
                type="radio"
                name="alarms"
                value={mode}
                checked={saved.alarms === mode}
                onChange={() => update((value) => ({ ...value, alarms: mode }))}
              />
              <span>{t(`calendar.alarms.${mode}`)}</span>
            </label>
          ))}
        </fieldset>
        <ul>
          <li>{t('calendar.test-hint')}</li>
          <li>{t('calendar.check-alarm')}</li>
          <li>{t('calendar.update')}</li>
        </ul>
        <Online {...props} dated={dated} />
      </details>
    </section>
  );
}

type Dated = PanelProps & { readonly dated: Saved['lines'] };

export function CalendarState({ speech: { t, format }, teller, saved, carriers, today, dated }: Dated) {
  if (dated.length === 0) return <p class="notice">{t('calendar.none')}</p>;
  const changes = dated.flatMap((line) => changeOf({ saved, carriers, teller }, line, today) ?? []);
  const told = dated.flatMap(({ calendar }) => (calendar ? [calendar.on] : [])).sort();
  if (told.length === 0) return <p class="notice">{t('calendar.never')}</p>;
  if (changes.includes('line')) {
    return <p class="notice">{t('calendar.stale', { count: changes.filter((change) => change === 'line').length })}</p>;
  }
  if (changes.length > 0) return <p class="notice">{t('calendar.zone', { zone: teller.zone })}</p>;
  return <p class="fresh">{t('calendar.fresh', { date: format.day(told.at(-1) ?? '') })}</p>;
}

/** Google and Outlook take one event each: the next of every line, without its note and without the restoring link. */
function Online({ speech: { t }, teller, saved, carriers, today, dated }: Dated) {
  if (dated.length === 0) return null;
  return (
    <>
      <p>{t('calendar.online')}</p>
      <ul class="online">
        {dated.map((line) => {
          const carrier = carriers[line.carrier];
          const { events } = entryOf({ saved, carriers, teller }, line, today);
          const event = events.filter(({ day }) => day >= today).sort((a, b) => a.day.localeCompare(b.day))[0];
          if (!carrier || !event) return null;
          const bare = { ...line, note: '' };
          const online = { day: event.day, title: summaryOf(teller, event, line), text: descriptionOf(teller, event, bare, carrier, '') };
          return (
            <li>
              <a href={googleLink(online)} rel="noopener noreferrer">
                {t('calendar.google', { name: line.nickname })}
              </a>{' '}
              <a href={outlookLink(online)} rel="noopener noreferrer">
                {t('calendar.outlook', { name: line.nickname })}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

type Give = (make: (file: typeof import('../../exchange/calendar-file.ts')) => Promise<string>) => Promise<void>;

function GivenUp({ speech: { t }, teller, saved, update, give }: PanelProps & { give: Give }) {
  if (saved.givenUp.length === 0) return null;
  const names = saved.givenUp.map(({ nickname }) => nickname).join(', ');
  const forget = () => update((value) => ({ ...value, givenUp: [] }));
  const cancel = () =>
    give(async ({ cancelFile }) => {
      downloadIcs('baohao-cancel', cancelFile(saved.givenUp, teller, Date.now()));
      forget();
      return t('calendar.cancel-hint');
    });
  return (
    <div class="notice">
      <p>{t('calendar.given-up', { names })}</p>
      <p class="actions">
        <button type="button" class="button" onClick={cancel}>
          {t('calendar.cancel')}
        </button>
        <button type="button" class="link" onClick={forget}>
          {t('calendar.forget')}
        </button>
      </p>
    </div>
  );
}

/** What the file told, set into the lines as they stand now: another tab may have changed them since. */
function withEditions(value: Saved, told: Saved): Saved {
  const editions = new Map(told.lines.map(({ id, calendar }) => [id, calendar]));
  return {
    ...value,
    yearly: told.yearly,
    givenUp: [],
    lines: value.lines.map((line) => ({ ...line, calendar: editions.get(line.id) ?? line.calendar })),
  };
}
