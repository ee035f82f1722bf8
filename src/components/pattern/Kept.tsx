/** What is kept on the reader's device, in each state it can be in: lines, the calendar file, saved languages. */
import type { ComponentChildren } from 'preact';
import { CalendarState } from '../../islands/reminders/CalendarPanel.tsx';
import { LineCard } from '../../islands/reminders/LineCard.tsx';
import { PaperCard } from '../../islands/reminders/PaperCard.tsx';
import { Empty, Problems } from '../../islands/reminders/Reminders.tsx';
import { Undo } from '../../islands/reminders/Undo.tsx';
import { Pack } from '../../islands/offline/Device.tsx';
import { EMPTY, type Saved, type SavedLine } from '../../storage/saved.ts';
import { localeInfo, LOCALES } from '../../i18n/locales.ts';
import { knownCarrier, type KnownCarriers } from '../../views/known.ts';
import { href, type Speech } from '../../views/view.ts';
import { savedWith, type LineExample } from './examples.ts';

interface KeptProps {
  readonly speech: Speech;
  readonly example: LineExample;
}

const nothing = () => {};
/** A reader in New York: a day in Japan ends in the middle of theirs. */
const ZONE = 'America/New_York';

export function Lines({ speech, example }: KeptProps) {
  const { t, today, format, locale } = speech;
  const known = knownCarrier(example.view);
  const teller = { t, format, tag: localeInfo(locale).tag, zone: ZONE, home: '' };
  const lines: readonly { state: string; line: SavedLine; carrier?: typeof known; editing?: boolean }[] = [
    { state: t('pattern.safe'), line: savedWith(example, 150, today), carrier: known },
    { state: t('pattern.soon'), line: savedWith(example, 12, today), carrier: known },
    { state: t('pattern.overdue'), line: savedWith(example, -8, today), carrier: known },
    { state: t('pattern.no-date'), line: savedWith(example, null, today), carrier: known },
    { state: t('pattern.editing'), line: savedWith(example, 150, today), carrier: known, editing: true },
    { state: t('pattern.unknown-carrier'), line: savedWith(example, 150, today) },
  ];
  return (
    <>
      <Example state={t('pattern.empty')}>
        <Empty speech={speech} />
      </Example>
      <Example state={t('pattern.loading')}>
        <p role="status">{t('reminders.loading')}</p>
      </Example>
      {lines.map(({ state, line, carrier, editing = false }) => (
        <Example state={state}>
          <ul class="line-cards">
            <LineCard
              speech={speech}
              teller={teller}
              line={line}
              carrier={carrier}
              today={today}
              editing={editing}
              setEditing={nothing}
              onDone={nothing}
              onEdit={nothing}
              onDelete={nothing}
              onPrint={nothing}
            />
          </ul>
        </Example>
      ))}
      <Example state={t('pattern.on-paper')}>
        <PaperCard
          speech={speech}
          teller={{ ...teller, home: new URL(href(speech, ''), import.meta.env.SITE).href }}
          line={savedWith(example, 150, today)}
          carrier={known}
          today={today}
          onPrinted={nothing}
        />
      </Example>
      <Example state={t('pattern.undo')}>
        <Undo speech={speech} text={t('reminders.deleted', { name: lines[0]?.line.nickname ?? '' })} back={nothing} close={nothing} />
      </Example>
      {(['blocked', 'broken'] as const).map((state) => (
        <Example state={t(`pattern.${state}`)}>
          <Problems
            speech={speech}
            today={today}
            state={{
              saved: EMPTY,
              problem: state === 'blocked' ? state : undefined,
              kept: state === 'broken' ? ['{"version":2,"lines":'] : [],
              dropKept: nothing,
            }}
          />
        </Example>
      ))}
    </>
  );
}

export function Calendar({ speech, example }: KeptProps) {
  const { t, today, format, locale } = speech;
  const known = knownCarrier(example.view);
  const carriers: KnownCarriers = { [example.view.carrier.id]: known };
  const teller = { t, format, tag: localeInfo(locale).tag, zone: ZONE, home: '' };
  const line = savedWith(example, 150, today);
  const told = { ...line, calendar: { sequence: 1, digest: '0'.repeat(16), keys: [], on: today } };
  const states: readonly { state: string; lines: Saved['lines'] }[] = [
    { state: t('pattern.empty'), lines: [] },
    { state: t('pattern.not-saved'), lines: [line] },
    { state: t('pattern.outdated'), lines: [told] },
  ];
  return (
    <>
      {states.map(({ state, lines }) => (
        <Example state={state}>
          <CalendarState
            speech={speech}
            teller={teller}
            saved={{ ...EMPTY, lines }}
            carriers={carriers}
            today={today}
            update={() => true}
            dated={lines}
          />
        </Example>
      ))}
      <Example state={t('pattern.kept')}>
        <p class="fresh">{t('calendar.fresh', { date: format.day(today) })}</p>
      </Example>
    </>
  );
}

/** Each language of the site stands for a state. */
export function Packs({ speech }: { speech: Speech }) {
  const { t, today } = speech;
  const size = { revision: '', bytes: 1_500_000 };
  const states = [
    { state: t('pattern.not-saved'), pack: size },
    { state: t('pattern.kept'), pack: { ...size, savedOn: today } },
    { state: t('pattern.outdated'), pack: { ...size, savedOn: today, update: 40_000 } },
  ];
  return (
    <>
      {states.map(({ state, pack }, index) => {
        const of = LOCALES[index % LOCALES.length]?.path ?? speech.locale;
        return (
          <Example state={state}>
            <ul class="packs">
              <Pack speech={speech} of={of} pack={{ ...pack, locale: of }} busy={false} act={async () => {}} />
            </ul>
          </Example>
        );
      })}
    </>
  );
}

function Example({ state, children }: { state: string; children: ComponentChildren }) {
  return (
    <div class="example">
      <p class="state">{state}</p>
      {children}
    </div>
  );
}
