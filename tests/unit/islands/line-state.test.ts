import { describe, expect, it } from 'vitest';
import { byUrgency, lineState } from '../../../src/islands/reminders/line-state.ts';
import { known, linesOf } from '../../support/known.ts';
import { savedLine } from '../../support/saved-line.ts';

const carriers = known('en');
const TODAY = '2026-11-22';
const voice = carriers.povo?.lines.voice;
if (!voice) throw new Error('povo has no voice line');
const at = (lastAct: string | null) => lineState(voice.rules, { ...savedLine, lastAct }, TODAY);

describe('a saved line', () => {
  it.each([
    ['acted on today', '2026-11-22', { day: '2027-05-18', tone: 'safe', missed: false }],
    ['with two weeks left', '2026-06-10', { day: '2026-12-04', tone: 'soon', missed: false }],
    ['inside the margin of safety', '2026-05-27', { day: '2026-11-23', tone: 'overdue', missed: false }],
    ['after its deadline', '2026-05-01', { day: '2026-11-27', tone: 'overdue', missed: true }],
    ['without a date', null, { day: 'unknown', tone: 'unknown', missing: true }],
  ])('%s', (_, lastAct, state) => expect(at(lastAct)).toMatchObject(state));

  it('whose charge runs by itself asks nothing, however near the charge', () => {
    const [line] = linesOf('docomo', { goal: 'automatic' });
    const rules = carriers.docomo?.lines[line?.line ?? '']?.rules;
    if (!line || !rules) throw new Error('docomo has no line');
    expect(lineState(rules, line, TODAY)).toMatchObject({ day: '2026-11-30', tone: 'safe' });
    expect(lineState(rules, { ...line, goal: 'by-hand' }, TODAY).tone).toBe('soon');
  });
});

it('the most urgent line stands first, an unknown carrier last, equal ones as they were saved', () => {
  const line = (id: string, change: object) => ({ ...savedLine, id, ...change });
  const lines = [
    line('gone', { carrier: 'gone' }),
    line('safe', { lastAct: '2026-11-22' }),
    line('soon', { lastAct: '2026-06-10' }),
    line('safe too', { lastAct: '2026-11-22' }),
    line('missing', { lastAct: null }),
    line('over', { lastAct: '2026-05-01' }),
  ];
  expect(byUrgency(lines, carriers, TODAY)).toEqual(['over', 'missing', 'soon', 'safe', 'safe too', 'gone']);
});
