/** Every carrier × line × payment × method × place of the real content. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { waysByAim } from '../../src/domain/options.ts';
import { plan, ways } from '../../src/domain/plan.ts';
import { locksOf } from '../../src/domain/prepare.ts';
import { DEFAULT_LEAD_DAYS, schedule } from '../../src/domain/schedule.ts';
import { METHODS, PAYMENTS, PLACES } from '../../src/domain/types.ts';

const { carriers } = readContent(contentFiles());

it('holds the six carriers of the main job', () => {
  expect(carriers.map(({ id }) => id)).toEqual(expect.arrayContaining(['povo', 'docomo', 'ahamo', 'linemo', 'rakuten-mobile', 'mobal']));
});

describe.each(carriers.map((carrier) => [carrier.id, carrier] as const))('%s', (_, carrier) => {
  const all = carrier.lines.flatMap((line) =>
    PAYMENTS.flatMap((payment) =>
      METHODS.flatMap((method) => PLACES.map((where) => plan(carrier, { line: line.id, payment, method, where }))),
    ),
  );

  it('every combination ends in steps, or in a reason with ways that work', () => {
    for (const found of all) {
      const name = `${found.line} ${found.payment} ${found.method} ${found.where}`;
      if (found.kind !== 'not-possible') {
        expect(found.procedures[0].steps.length, name).toBeGreaterThan(1);
        continue;
      }
      const exists = ways(carrier, found.line, found.where).length > 0;
      expect(found.nearest.length > 0, name).toBe(exists);
      for (const way of found.nearest) {
        expect(plan(carrier, { ...found, payment: way.payment, method: way.method }).kind, name).toBe(way.goal);
      }
    }
  });

  it('no plan for a reader abroad holds a step that needs Japan', () => {
    const steps = all.flatMap((found) =>
      found.kind !== 'not-possible' && found.where === 'abroad' ? found.procedures.flatMap((entry) => entry.steps) : [],
    );
    expect(steps.filter(({ reach }) => reach === 'japan-only')).toEqual([]);
  });

  it('a step that waits for a code warns before it, and says what to change first', () => {
    for (const found of all) {
      if (found.kind === 'not-possible') continue;
      const steps = found.procedures.flatMap((entry) => entry.steps);
      const waits = steps.some(({ needs }) => needs.includes('sms-to-number') || needs.includes('three-d-secure'));
      expect(found.warnings.includes('lock-out'), `${found.line} ${found.payment} ${found.method}`).toBe(waits);
      expect(locksOf(steps).length > 0).toBe(waits);
    }
  });

  it('a way that needs Japan has, for a reader abroad, another way or a desk to ask, unless little is known of the carrier', () => {
    if (carrier.status.standing !== 'good') return;
    for (const found of all) {
      if (found.kind !== 'not-possible' || found.reason !== 'japan-only') continue;
      const desk = carrier.channels.chat.exists || carrier.channels.phone.numbers.some(({ from }) => from !== 'japan');
      expect(found.nearest.length > 0 || desk, `${found.line} ${found.payment} ${found.method}`).toBe(true);
    }
  });

  it('a refused payment never leads to steps, and an accepted plan ends with a check', () => {
    for (const found of all) {
      if (found.verdict === 'no') expect(found.kind).toBe('not-possible');
      if (found.kind !== 'not-possible') expect(found.procedures[0].steps.at(-1)?.do).toBe('check');
    }
  });

  it('the usual line can be set up in at least one way, unless little is known of the carrier', () => {
    if (carrier.status.standing === 'good') expect(ways(carrier, carrier.lines[0]?.id ?? '', 'unknown').length).toBeGreaterThan(0);
  });

  it('every line has a schedule whose deadlines never run backwards', () => {
    for (const line of carrier.lines) {
      const { deadlines } = schedule(line, {
        lastAct: line.anchor ? '2026-11-22' : null,
        today: '2026-11-22',
        leadDays: DEFAULT_LEAD_DAYS,
        goal: 'by-hand',
      });
      const known = new Map(deadlines.flatMap(({ clock, date }) => (date === 'unknown' ? [] : [[clock, date]])));
      for (const clock of line.clocks) {
        if (!('clock' in clock.from) || !known.has(clock.id)) continue;
        expect((known.get(clock.id) ?? '') >= (known.get(clock.from.clock) ?? ''), `${line.id} ${clock.id}`).toBe(true);
      }
    }
  });
});

describe('rules that cost a number if they were wrong', () => {
  const clocks = (id: string, line: string) => carriers.find((one) => one.id === id)?.lines.find((one) => one.id === line)?.clocks ?? [];
  it('povo: 180 days, then 30', () => expect(clocks('povo', 'voice').map(({ after }) => after)).toEqual([{ days: 180 }, { days: 30 }]));
  it('povo with a Japanese card: 330 yen twice a year by hand, 550 a month, or 990 each 30 days, which begins 13 times a year', () => {
    const povo = carriers.find(({ id }) => id === 'povo');
    if (!povo) throw new Error('no povo');
    const found = waysByAim(povo, { line: 'voice', payment: 'japan-card', method: 'app', where: 'unknown' });
    expect(found.map(({ aims, entry }) => [entry.procedure.id, aims, entry.yenPerYear])).toEqual([
      ['buy-topping', ['cheapest'], 2 * 330],
      ['monthly-calls', ['least-work'], 12 * 550],
      ['auto-charge', ['safest'], 13 * 990],
    ]);
  });
  it('docomo number storage: six years, no SMS', () => {
    expect(clocks('docomo', 'storage').some(({ after }) => after !== 'unknown' && after && 'months' in after && after.months === 72)).toBe(
      true,
    );
    expect(carriers.find(({ id }) => id === 'docomo')?.lines.find(({ id }) => id === 'storage')?.receivesSms).toBe('no');
  });
  it('Rakuten Mobile refuses foreign cards, Mobal takes them', () => {
    const verdict = (id: string) => carriers.find((one) => one.id === id)?.payments['foreign-card'].verdict;
    expect([verdict('rakuten-mobile'), verdict('mobal')]).toEqual(['no', 'yes']);
  });
  it('povo, ahamo and LINEMO have no phone desk', () => {
    expect(['povo', 'ahamo', 'linemo'].map((id) => carriers.find((one) => one.id === id)?.channels.phone.exists)).toEqual([
      false,
      false,
      false,
    ]);
  });
  it('no carrier sets automatic payment by phone without a posted form', () => {
    expect(carriers.filter(({ channels }) => channels.phone.setsAuto === 'yes')).toEqual([]);
  });
});
