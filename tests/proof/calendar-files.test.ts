/** Ten thousand schedules of all carriers in thirty zones, as files, read back by two libraries and held against Temporal. */
import fc from 'fast-check';
import { Temporal as Oracle } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, endOfDay } from '../../src/domain/dates.ts';
import { eventUid } from '../../src/domain/uid.ts';
import { calendarFile } from '../../src/exchange/calendar-file.ts';
import type { FileRequest } from '../../src/exchange/edition.ts';
import { EMPTY, validateSaved, type SavedLine } from '../../src/storage/saved.ts';
import { content, known, linesOf, teller } from '../support/known.ts';
import { byIcalJs, byNodeIcal, faults } from '../support/read-ics.ts';
import { ZONES } from '../support/zones.ts';

const english = known('en');

describe('ten thousand schedules of all carriers in thirty zones', () => {
  const lines = content.carriers.flatMap(({ id }) => linesOf(id));
  const day = fc.integer({ min: 0, max: 6000 }).map((offset) => addDays('2020-01-01', offset));
  const anyLine = fc
    .record({
      line: fc.constantFrom(...lines),
      lastAct: day,
      leadDays: fc.uniqueArray(fc.integer({ min: 0, max: 366 }), { maxLength: 12 }),
      marginDays: fc.integer({ min: 0, max: 30 }),
      goal: fc.constantFrom('automatic' as const, 'by-hand' as const),
      id: fc.uuid({ version: 4 }),
    })
    .map(({ line, lastAct, ...rest }) => ({ ...line, ...rest, lastAct: line.lastAct === null ? null : lastAct }));
  const tellers = new Map(ZONES.map((zone) => [zone, teller('en', zone)]));

  it('are faultless files, equal in two readers, whose alarms ring before it is too late', async () => {
    let events = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLine, { minLength: 20, maxLength: 20 }),
        fc.constantFrom(...ZONES),
        day,
        fc.nat(5).map((n) => n === 0),
        async (many, zone, today, apart) => {
          const saved = { ...EMPTY, lines: many, alarms: apart ? ('events' as const) : ('inside' as const) };
          const asTold = tellers.get(zone) as FileRequest['teller'];
          const { text, told } = await calendarFile({ saved, carriers: english, teller: asTold, now: endOfDay(today) - 1 });
          expect(faults(text)).toEqual([]);
          expect(validateSaved(told)).toEqual(told);
          const read = byIcalJs(text);
          expect(byNodeIcal(text)).toEqual(read);
          expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
          for (const line of many) checkActs(line, zone, read);
          events += read.length;
        },
      ),
      { numRuns: 500 },
    );
    expect(events).toBeGreaterThan(10_000);
  });

  /** The events to act on and to save the number by, against a second implementation of dates: nine o'clock on their day is before the deadline is over. */
  function checkActs(line: SavedLine, zone: string, read: ReturnType<typeof byIcalJs>): void {
    const dates = new Map<string, Oracle.PlainDate>();
    for (const clock of english[line.carrier]?.lines[line.line]?.rules.clocks ?? []) {
      const { from, after } = clock;
      const act = line.lastAct ? Oracle.PlainDate.from(line.lastAct) : undefined;
      const start = 'anchor' in from ? act : 'clock' in from ? dates.get(from.clock) : undefined;
      if (!start || !after || after === 'unknown') continue;
      const deadline = start.add(after);
      dates.set(clock.id, deadline);
      const over = deadline.add({ days: 1 }).toZonedDateTime('Asia/Tokyo').epochMilliseconds;
      const event = [clock.id, `${clock.id}.0`].map((key) => read.find(({ uid }) => uid === eventUid(line.id, key))).find(Boolean);
      const rings = Oracle.PlainDate.from(event?.start ?? '').toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).epochMilliseconds;
      expect(rings).toBeLessThan(over);
      expect(rings).toBeGreaterThan(over - (('anchor' in from ? line.marginDays : 0) + 3) * 86_400_000);
    }
  }
});
