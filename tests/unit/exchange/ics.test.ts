import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/exchange/clean.ts';
import { writeIcs, type FileEvent } from '../../../src/exchange/ics.ts';
import { UUID } from '../../../src/domain/uid.ts';
import { byIcalJs, byNodeIcal, faults } from '../../support/read-ics.ts';

const NOW = Date.UTC(2026, 10, 22, 3);
const head = { name: 'Baohao, reminders; all', now: NOW };
const event: FileEvent = {
  root: 'a1b2c3d4-0000-4000-8000-00000000000a',
  key: 'suspension',
  sequence: 2,
  start: '2027-05-18',
  summary: 'mine: act',
  description: 'One line\nand another, with; signs \\ and more',
  url: 'https://baohao.example/en/reminders/',
  alarms: [60, 7, 0, -2],
};

describe('a calendar file', () => {
  it('is this, to the letter', () => {
    expect(writeIcs(head, [{ ...event, alarms: [7, 0] }]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Baohao//Reminders//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Baohao\\, reminders\\; all',
      'X-WR-CALNAME:Baohao\\, reminders\\; all',
      'COLOR:seagreen',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:[0-9a-f-]{36}$/),
      'SEQUENCE:2',
      'DTSTAMP:20261122T030000Z',
      'DTSTART;VALUE=DATE:20270518',
      'DTEND;VALUE=DATE:20270519',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:mine: act',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:One line\\nand another\\, with\\; signs \\\\ and more',
      'URL;VALUE=URI:https://baohao.example/en/reminders/',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'BEGIN:VALARM',
      expect.stringMatching(/^UID:[0-9a-f-]{36}$/),
      'ACTION:DISPLAY',
      'TRIGGER;RELATED=START:-P6DT15H',
      'DESCRIPTION:mine: act',
      'END:VALARM',
      'BEGIN:VALARM',
      expect.stringMatching(/^UID:[0-9a-f-]{36}$/),
      'ACTION:DISPLAY',
      'TRIGGER;RELATED=START:PT9H',
      'DESCRIPTION:mine: act',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('rings at nine in the morning, also on the days after', () => {
    const [component] = new ICAL.Component(ICAL.parse(writeIcs(head, [event]))).getAllSubcomponents('vevent');
    const start = ICAL.Time.fromDateString('2027-05-18');
    const rings = component?.getAllSubcomponents('valarm').map((alarm) => {
      const time = start.clone();
      time.isDate = false;
      time.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return time.toString();
    });
    expect(rings).toEqual(['2027-03-19T09:00:00', '2027-05-11T09:00:00', '2027-05-18T09:00:00', '2027-05-20T09:00:00']);
  });

  it('gives every event and alarm a random UUID of its own, the same in each edition', () => {
    const uids = (text: string) => [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid ?? '');
    const first = uids(writeIcs(head, [event, { ...event, key: 'other' }]));
    expect(first).toHaveLength(10);
    expect(new Set(first).size).toBe(10);
    expect(first.every((uid) => UUID.test(uid))).toBe(true);
    expect(uids(writeIcs({ ...head, now: NOW + 1e9 }, [event, { ...event, key: 'other' }]))).toEqual(first);
  });

  it.each([
    [28, 'RRULE:FREQ=MONTHLY;BYMONTHDAY=28', ['2027-01-28', '2027-02-28', '2027-03-28']],
    [99, 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1', ['2027-01-31', '2027-02-28', '2027-03-31']],
  ])('repeats on day %i in every month, short ones too', (monthly, rule, days) => {
    const text = writeIcs(head, [{ ...event, start: days[0] ?? '', repeats: { monthly } }]);
    expect(text).toContain(`${rule}\r\n`);
    const found = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') as ICAL.Component).iterator();
    expect(days.map(() => found.next().toString())).toEqual(days);
  });

  it('writes a timed event in UTC', () => {
    const text = writeIcs(head, [{ ...event, start: NOW, alarms: [0] }]);
    expect(text).toContain('DTSTART:20261122T030000Z\r\nDTEND:20261122T030500Z\r\n');
    expect(text).toMatch(/TRIGGER;RELATED=START:(-?P|PT0S)/);
    expect(faults(text)).toEqual([]);
  });
});

describe('what a reader types', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\r',
          '\n',
          'BEGIN:VEVENT',
          'END:VALARM',
          'ATTENDEE:mailto:x@example.com',
          ':',
          ';',
          ',',
          '\\',
          '\\n',
          '"',
          '\u0000',
          '\u0085',
          '\u2028',
          '\ud800',
          '👩‍👩‍👧',
          '号',
          ' ',
          '\t',
        ),
        {
          maxLength: 20,
        },
      )
      .map((parts) => parts.join('')),
  );
  it('adds no property and breaks no line, in 10,000 files', () =>
    fc.assert(
      fc.property(nasty, nasty, (summary, description) => {
        const text = writeIcs({ ...head, name: summary }, [{ ...event, summary, description, alarms: [1] }]);
        expect(faults(text)).toEqual([]);
      }),
      { numRuns: 10_000 },
    ));
  it('is read back as it was, but for control characters', () =>
    fc.assert(
      fc.property(nasty, nasty, (summary, description) => {
        const [read] = byIcalJs(writeIcs(head, [{ ...event, summary: `a${summary}z`, description: `a${description}z` }]));
        expect(read?.summary).toBe(clean(`a${summary}z`).replaceAll('\n', ' '));
        expect(read?.description).toBe(clean(`a${description}z`));
      }),
      { numRuns: 1000 },
    ));
  // node-ical takes an escaped backslash before an n for a line feed; the standard does not.
  it('is read back by two other libraries, equally', () =>
    fc.assert(
      fc.property(nasty, nasty, (...texts) => {
        const [summary, description] = texts.map((text) => `a${text.replaceAll('\\', '')}z`) as [string, string];
        const text = writeIcs(head, [{ ...event, summary, description }]);
        expect(byNodeIcal(text)).toEqual(byIcalJs(text));
      }),
      { numRuns: 500 },
    ));
});
