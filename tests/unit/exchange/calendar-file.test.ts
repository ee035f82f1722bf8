/** Calendar files of real carriers, read back by two libraries; golden files under tests/fixtures/calendar/. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventUid, UUID } from '../../../src/domain/uid.ts';
import { calendarFile, cancelFile, testFile } from '../../../src/exchange/calendar-file.ts';
import { changeOf, type FileRequest } from '../../../src/exchange/edition.ts';
import { unpack } from '../../../src/exchange/link.ts';
import { unfold } from '../../../src/exchange/letter.ts';
import { EMPTY, type Saved, type SavedLine } from '../../../src/storage/saved.ts';
import { done, withLine, withoutLine } from '../../../src/storage/schedule-store.ts';
import type { KnownCarrier } from '../../../src/views/known.ts';
import { content, known, linesOf, teller } from '../../support/known.ts';
import { byIcalJs, byNodeIcal, faults } from '../../support/read-ics.ts';

const NOW = Date.UTC(2026, 10, 22, 3);
const YEARLY = {
  id: 'a1b2c3d4-0000-4000-8000-0000000000ff',
  calendar: { sequence: 0, digest: '0'.repeat(16), keys: ['yearly'], on: '2026-11-22' },
};
const english = known('en');
const request = (saved: Saved, change: Partial<FileRequest> = {}): FileRequest => ({
  saved,
  carriers: english,
  teller: teller('en', 'Asia/Shanghai'),
  now: NOW,
  ...change,
});
const of = (lines: SavedLine[], change: Partial<Saved> = {}): Saved => ({ ...EMPTY, lines, yearly: YEARLY, ...change });
/** A carrier's clocks and names, without the words, prices and check dates that change more often than its rules. */
function masked(id: string): KnownCarrier {
  const carrier = english[id] as KnownCarrier;
  const dated = { checkedOn: '2026-11-22' };
  const lines = Object.entries(carrier.lines).map(([line, { rules, ...rest }]) => {
    const hold = { ...rules.hold, yen: 1, timesPerYear: 1 };
    return [
      line,
      { ...rest, act: '(what keeps it)', rules: { ...rules, hold, clocks: rules.clocks.map((clock) => ({ ...clock, ...dated })) } },
    ];
  });
  return { ...carrier, site: 'https://carrier.example/', lines: Object.fromEntries(lines) };
}
const property = (text: string, name: string) => unfold(text).filter((line) => line.startsWith(name));

describe.each(content.carriers.map(({ id }) => id))('%s', (id) => {
  it('has the calendar file that was looked through', async () => {
    const linked = [{ kind: 'payment-card' as const, on: '2028-05' }];
    const saved = of(linesOf(id, { linked }));
    const { text } = await calendarFile(request(saved, { carriers: { [id]: masked(id) } }));
    expect(faults(text)).toEqual([]);
    // The restoring link is the same data again, and differs with the compressor's version.
    const shown = unfold(text)
      .map((line) => line.replace(/#restore=[\w.-]+/, '#restore=…'))
      .join('\n');
    const path = `tests/fixtures/calendar/${id}.txt`;
    if (process.env.WRITE_FIXTURES) {
      mkdirSync('tests/fixtures/calendar', { recursive: true });
      writeFileSync(path, `${shown}\n`);
    }
    expect(existsSync(path), `${path}: WRITE_FIXTURES=1 writes it; look it through`).toBe(true);
    expect(`${shown}\n`).toBe(readFileSync(path, 'utf8'));
  });
});

describe('a file for many lines', () => {
  it('holds them all, and each event brings the whole schedule back', async () => {
    const saved = of([
      ...linesOf('povo'),
      ...linesOf('docomo', { goal: 'automatic' }).map((line) => ({ ...line, id: crypto.randomUUID() })),
    ]);
    const { text, told } = await calendarFile(request(saved));
    const events = byIcalJs(text);
    expect(events).toEqual(byNodeIcal(text));
    for (const { description } of events) {
      const fragment = /#restore=[\w.-]+/.exec(description)?.[0] ?? '';
      expect(await unpack(fragment)).toEqual({ saved: told });
    }
  });

  it('of a hundred lines stays a file a calendar can take; the yearly event brings all back', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => ({
      ...(linesOf('povo')[0] as SavedLine),
      id: crypto.randomUUID(),
      nickname: `Line ${index}`,
    }));
    const { text, told } = await calendarFile(request(of(lines)));
    expect(text.length).toBeLessThan(1_000_000);
    const yearly = byIcalJs(text).find(({ uid }) => uid === eventUid(YEARLY.id, 'yearly'));
    expect(await unpack(/#restore=[\w.-]+/.exec(yearly?.description ?? '')?.[0] ?? '')).toEqual({ saved: told });
  });

  it('leaves out carriers the site no longer knows, and keeps their lines', async () => {
    const gone = { ...(linesOf('povo')[0] as SavedLine), carrier: 'gone' };
    const { text, told } = await calendarFile(request(of([gone])));
    expect(byIcalJs(text)).toHaveLength(1);
    expect(told.lines).toEqual([gone]);
  });
});

describe('the next edition', () => {
  const [line] = linesOf('povo') as [SavedLine];
  const sequences = (text: string) => Object.fromEntries(byIcalJs(text).map(({ uid, sequence }) => [uid, sequence]));

  it('of an unchanged schedule changes nothing', async () => {
    const first = await calendarFile(request(of([line])));
    const second = await calendarFile(request(first.told, { now: NOW + 86_400_000 }));
    expect(second.told).toEqual(first.told);
    expect(byIcalJs(second.text).map(({ uid, start, sequence }) => [uid, start, sequence])).toEqual(
      byIcalJs(first.text).map(({ uid, start, sequence }) => [uid, start, sequence]),
    );
  });

  it('after "I did it" moves the same events and raises SEQUENCE', async () => {
    const first = await calendarFile(request(of([line])));
    const acted = withLine(first.told, done(first.told.lines[0] as SavedLine, '2027-03-01'));
    expect(changeOf(request(acted), acted.lines[0] as SavedLine, '2027-03-01')).toBe('line');
    const second = await calendarFile(request(acted, { now: Date.UTC(2027, 2, 1) }));
    const uid = eventUid(line.id, 'suspension');
    expect([sequences(first.text)[uid], sequences(second.text)[uid]]).toEqual([0, 1]);
    expect(byIcalJs(second.text).find((event) => event.uid === uid)?.start).toBe('2027-08-25');
    expect(changeOf(request(second.told), second.told.lines[0] as SavedLine, '2027-03-01')).toBeUndefined();
  });

  it('is wanted where the device is in another zone that moves a day, and is said to be so', async () => {
    const first = await calendarFile(request(of([line])));
    const [told] = first.told.lines as [SavedLine];
    const change = (zone: string, now = told) => changeOf(request(first.told, { teller: teller('en', zone) }), now, '2026-11-22');
    expect(['Asia/Tokyo', 'Europe/London', 'Pacific/Auckland'].map((zone) => change(zone))).toEqual([undefined, undefined, undefined]);
    expect(change('America/Los_Angeles')).toBe('zone');
    expect(change('America/Los_Angeles', { ...told, nickname: 'other' })).toBe('line');
  });

  it('knows every zone by the few it compares', async () => {
    const zones = Intl.supportedValuesOf('timeZone');
    for (const zone of zones) {
      const there = await calendarFile(request(of([line]), { teller: teller('en', zone) }));
      const change = changeOf(request(there.told), there.told.lines[0] as SavedLine, '2026-11-22');
      expect([undefined, 'zone'], zone).toContain(change);
    }
  });

  it('with fewer alarms as events cancels the ones it no longer has', async () => {
    const first = await calendarFile(request(of([line], { alarms: 'events' })));
    const second = await calendarFile(request({ ...first.told, lines: first.told.lines.map((one) => ({ ...one, leadDays: [7] })) }));
    const cancelled = byIcalJs(second.text)
      .filter(({ status }) => status === 'CANCELLED')
      .map(({ uid }) => uid);
    expect(cancelled.sort()).toEqual([60, 30, 14, 3, 1].map((lead) => eventUid(line.id, `suspension.${lead}`)).sort());
  });

  it('names a deleted line as cancelled, once', async () => {
    const first = await calendarFile(request(of([line])));
    const without = withoutLine(first.told, line.id);
    const cancel = cancelFile(without.givenUp, teller('en', 'Asia/Tokyo'), NOW);
    expect(faults(cancel)).toEqual([]);
    expect(byIcalJs(cancel).map(({ uid, status, sequence }) => [uid, status, sequence])).toEqual(
      byIcalJs(first.text)
        .filter(({ uid }) => uid !== eventUid(YEARLY.id, 'yearly'))
        .map(({ uid }) => [uid, 'CANCELLED', 1]),
    );
    expect((await calendarFile(request(without))).told.givenUp).toEqual([]);
  });
});

describe('the event', () => {
  it.each(['zh-cn', 'en', 'ja'] as const)('speaks %s: act, cost, steps, official page, rule, way back', async (locale) => {
    const carriers = known(locale);
    const { text } = await calendarFile(request(of(linesOf('povo')), { carriers, teller: teller(locale, 'America/Los_Angeles') }));
    const { description = '', summary = '' } =
      byIcalJs(text).find(({ uid }) => uid === eventUid(linesOf('povo')[0]?.id ?? '', 'suspension')) ?? {};
    expect(summary).toContain('povo voice');
    for (const part of [
      carriers.povo?.lines.voice?.act ?? '-',
      `https://baohao.example/${locale}/setup/povo/japan-card/app/`,
      'https://povo.jp/en/',
      `https://baohao.example/${locale}/report/#povo/lines.voice.clocks.suspension`,
      teller(locale, 'America/Los_Angeles').format.day('2026-11-22'),
      `https://baohao.example/${locale}/reminders/#restore=`,
      '330',
    ])
      expect(description).toContain(part);
  });
  it('says when Japan’s day ends where the reader is, and nothing where clocks agree', async () => {
    const said = async (zone: string) =>
      byIcalJs((await calendarFile(request(of(linesOf('povo')), { teller: teller('en', zone) }))).text)
        .map(({ description }) => description)
        .join('\n');
    expect(await said('America/Los_Angeles')).toContain('08:00');
    expect(await said('Asia/Seoul')).not.toContain('ends for you');
  });
});

describe('other files', () => {
  it('the test alarm rings at the second full minute', () => {
    const text = testFile(teller('en', 'Asia/Tokyo'), NOW + 20_000);
    expect(faults(text)).toEqual([]);
    expect(property(text, 'DTSTART')).toEqual(['DTSTART:20261122T030300Z']);
    expect(property(text, 'TRIGGER')).toEqual(['TRIGGER;RELATED=START:PT0S']);
  });
  it('the yearly event comes back each year and never on 29 February', async () => {
    const now = Date.UTC(2028, 1, 29, 3);
    const { text } = await calendarFile(request({ ...of(linesOf('povo')), yearly: null }, { now }));
    expect(text).toContain('DTSTART;VALUE=DATE:20290228');
    expect(text).toContain('RRULE:FREQ=YEARLY\r\n');
    expect(property(text, 'UID').every((uid) => UUID.test(uid.slice(4)))).toBe(true);
  });
});
