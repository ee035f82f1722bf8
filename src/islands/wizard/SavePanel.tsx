/** Saving a plan's reminders on this device. Fetched when a plan is shown: see Save.tsx. */
import { useState } from 'preact/hooks';
import { dayInJapan } from '../../domain/dates.ts';
import { dueOf, spoken } from '../../domain/due.ts';
import type { Plan } from '../../domain/plan.ts';
import { daysBetweenActs, DEFAULT_LEAD_DAYS, DEFAULT_MARGIN_DAYS, defaultLeadDays, schedule } from '../../domain/schedule.ts';
import type { Line } from '../../domain/types.ts';
import { holdsNumber } from '../../exchange/private.ts';
import { addToMirror } from '../../storage/due-mirror.ts';
import type { SavedLine } from '../../storage/saved.ts';
import { createScheduleStore, withLine } from '../../storage/schedule-store.ts';
import { browserStorage, type StoreProblem } from '../../storage/versioned-store.ts';
import { carrierName } from '../../views/Plan.tsx';
import { ScheduleView } from '../../views/ScheduleView.tsx';
import { href, type CarrierView } from '../../views/view.ts';

export interface SaveProps {
  readonly view: CarrierView;
  readonly plan: Exclude<Plan, { kind: 'not-possible' }>;
  readonly line: Line;
  /** The day of the last act, or 'unknown'. */
  readonly last: string;
}

export function SavePanel({ view, plan, line, last }: SaveProps) {
  const { t } = view;
  const [nickname, setNickname] = useState('');
  const [saved, setSaved] = useState<'no' | 'yes' | 'number' | StoreProblem>('no');
  const today = dayInJapan(Date.now());
  const lastAct = last === 'unknown' ? null : last;
  const leadDays = leadsFor(line, lastAct ?? today);
  const due = schedule(line, { lastAct, today, leadDays, goal: plan.kind, marginDays: DEFAULT_MARGIN_DAYS });

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (saved === 'yes') return;
    if (holdsNumber(nickname)) {
      setSaved('number');
      return document.getElementById('nickname')?.focus();
    }
    const entry = newLine(plan, { nickname: nickname.trim() || carrierName(view), lastAct, today, leadDays });
    const { problem } = createScheduleStore(browserStorage()).update((value) => withLine(value, entry));
    setSaved(problem ?? 'yes');
    if (!problem) addToMirror(spoken(dueOf(line, entry, today)));
  };
  return (
    <section class="save sim">
      <h2>{t('save.title')}</h2>
      <p>{t(line.anchor && lastAct === null ? 'save.no-date' : 'save.intro')}</p>
      <ScheduleView speech={view} schedule={due} today={today} />
      <form onSubmit={save}>
        <label for="nickname">{t('save.nickname')}</label>
        <p class="hint" id="nickname-hint">
          {t('save.nickname-hint')}
        </p>
        {saved === 'number' && (
          <p class="error" id="nickname-error">
            {t('edit.error-number')}
          </p>
        )}
        <input
          id="nickname"
          maxLength={40}
          autocomplete="off"
          aria-invalid={saved === 'number' ? 'true' : undefined}
          aria-describedby={saved === 'number' ? 'nickname-hint nickname-error' : 'nickname-hint'}
          value={nickname}
          onInput={(event) => setNickname(event.currentTarget.value)}
        />
        <p class="actions">
          {/* Not `disabled`: the focus would be lost, just before the link to what was saved. */}
          <button class="button" type="submit" aria-disabled={saved === 'yes'}>
            {t('save.button')}
          </button>
        </p>
      </form>
      <p role="status" class="status" data-status={saved}>
        {saved === 'yes' && (
          <>
            {t('save.done')} <a href={href(view, 'reminders')}>{t('save.open')}</a>
          </>
        )}
        {saved !== 'yes' && saved !== 'no' && saved !== 'number' && t(`store.${saved}`)}
      </p>
    </section>
  );
}

function leadsFor(line: Line, from: string): readonly number[] {
  const days = daysBetweenActs(line, from);
  return days === undefined ? DEFAULT_LEAD_DAYS : defaultLeadDays(days);
}

function newLine(
  plan: SaveProps['plan'],
  { nickname, lastAct, today, leadDays }: { nickname: string; lastAct: string | null; today: string; leadDays: readonly number[] },
): SavedLine {
  const { carrier, line, payment, method, where, kind } = plan;
  return {
    id: crypto.randomUUID(),
    nickname: nickname.slice(0, 40),
    note: '',
    carrier,
    line,
    payment,
    method,
    where,
    goal: kind,
    lastAct,
    history: [],
    leadDays: [...leadDays],
    marginDays: DEFAULT_MARGIN_DAYS,
    linked: [],
    calendar: null,
    savedOn: today,
  };
}
