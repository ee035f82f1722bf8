import { describe, expect, it } from 'vitest';
import { edited, readLeads, type Field } from '../../../src/islands/reminders/edited.ts';
import { LIMITS } from '../../../src/storage/saved.ts';
import { known } from '../../support/known.ts';
import { savedLine } from '../../support/saved-line.ts';

const voice = known('en').povo?.lines.voice;
if (!voice) throw new Error('povo has no voice line');
const start = { ...savedLine, leadDays: [60, 7] };
const TODAY = '2026-11-22';
const UNCHANGED: Record<Field, string> = {
  nickname: 'mine',
  note: '',
  date: '',
  leads: '60, 7',
  margin: '3',
  way: 'japan-card app',
  'payment-card': '',
  'residence-card': '',
  passport: '',
  'esim-move': '',
};
const typed = (change: Partial<Record<Field, string>> = {}, date: string | undefined = start.lastAct ?? '') =>
  edited({ text: (name) => ({ ...UNCHANGED, ...change })[name], date, line: 'voice' }, start, voice, TODAY);

describe('what a reader typed into a saved line', () => {
  it('is nothing where nothing was changed', () => expect(typed()).toEqual({ edits: {} }));

  it('is the changed fields alone, so that another tab’s change stands', () => {
    expect(typed({ nickname: 'hers', margin: '５' })).toEqual({ edits: { nickname: 'hers', marginDays: 5 } });
    expect(typed({}, '2026-05-01')).toEqual({ edits: { lastAct: '2026-05-01' } });
    expect(typed({ 'payment-card': '05/28' })).toEqual({ edits: { linked: [{ kind: 'payment-card', on: '2028-05' }] } });
  });

  it('changes payment, method and what becomes of them together', () => {
    const other = voice.ways.find(({ payment }) => payment !== 'japan-card');
    expect(typed({ way: `${other?.payment} ${other?.method}` })).toMatchObject({ edits: { payment: other?.payment } });
    expect(typed({ way: 'gold teleport' })).toEqual({ edits: {} });
  });

  it.each<[string, Partial<Record<Field, string>>, string | undefined, Partial<Record<Field, string>>]>([
    ['a phone number as the name', { nickname: '090 0000 0000' }, TODAY, { nickname: 'edit.error-number' }],
    ['a card number in the note', { note: 'pays with 4111-1111-1111-1111' }, TODAY, { note: 'edit.error-number' }],
    ['a full-width number', { note: '０８０００００００００' }, TODAY, { note: 'edit.error-number' }],
    ['30 February', {}, undefined, { date: 'wizard.error-impossible' }],
    ['three years ahead', {}, '2029-11-22', { date: 'edit.error-far-future' }],
    ['a day before any carrier’s rules', {}, '1999-05-01', { date: 'edit.error-long-ago' }],
    ['leads that are words', { leads: 'soon' }, TODAY, { leads: 'reminders.error-leads' }],
    ['a margin of 31', { margin: '31' }, TODAY, { margin: 'edit.error-margin' }],
    ['an empty margin', { margin: '' }, TODAY, { margin: 'edit.error-margin' }],
    ['card month 13', { 'payment-card': '13/28' }, TODAY, { 'payment-card': 'edit.error-linked' }],
    [
      'everything wrong at once',
      { nickname: '09000000000', leads: '', margin: 'x', passport: 'soon' },
      undefined,
      {
        nickname: 'edit.error-number',
        leads: 'reminders.error-leads',
        margin: 'edit.error-margin',
        passport: 'edit.error-linked',
        date: 'wizard.error-impossible',
      },
    ],
  ])('%s is refused, each mistake at its field', (_, change, date, errors) => {
    const read = edited({ text: (name) => ({ ...UNCHANGED, ...change })[name], date, line: 'voice' }, start, voice, TODAY);
    expect(read).toEqual({ errors });
  });
});

describe('leads', () => {
  it.each([
    ['60, 30、7', [60, 30, 7]],
    ['７；１', [7, 1]],
    ['1 1 1', [1]],
    ['', undefined],
    ['400', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    [Array.from({ length: LIMITS.leads + 1 }, (_, n) => n).join(','), undefined],
  ])('"%s"', (text, leads) => expect(readLeads(text)).toEqual(leads));
});
