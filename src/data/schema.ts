/** The strict shape of the two YAML files of a carrier. Cross-field rules (ids that must exist, words that must match) are in rules.ts. */
import { z } from 'astro/zod';
import { ACTIONS, BILLINGS, CLOCK_EVENTS, FACT_KINDS, FIGURE_KINDS, NEEDS, PAYMENTS, REACHES, TOPICS, VERDICTS } from '../domain/types.ts';
import { isDay } from '../domain/dates.ts';
import { todayInJapan } from '../i18n/today.ts';
import { printed } from '../i18n/quotes.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected an id of lower-case letters, digits and hyphens');
const isoDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { abort: true, error: 'expected a date such as 2026-11-22' })
  .refine(isDay, { abort: true, error: 'expected a day that exists' });
/** Never in the future: `part` may be a month or a year. */
const past = (part: string) => part <= todayInJapan().slice(0, part.length);
/** A day on which somebody looked. */
const pastDay = isoDate.refine(past, 'expected a day that is not in the future');
const httpUrl = z.url({ protocol: /^https?$/ });
const time = z.string().regex(/^([01]?\d|2[0-4]):[0-5]\d$/, 'expected a time such as 09:00');
const verdict = z.enum(VERDICTS);
const payment = z.enum(PAYMENTS);

const fact = {
  sources: z.array(z.string()).describe('Ids from `sources` at the end of the file; [] only where the answer is "unknown".'),
  kind: z.enum(FACT_KINDS).optional().describe('Left out: official where one of the sources is official, else reported.'),
  checkedOn: pastDay.optional().describe('Left out: the date at the top of the file.'),
  reviewBy: isoDate.optional().describe('Left out: the date at the top of the file.'),
};
const cost = {
  yen: z.union([z.number().nonnegative(), z.literal('unknown')], 'expected a number of yen, zero or more, or unknown'),
  usd: z.number().positive().optional().describe('Where the price is in US dollars; yen is then "unknown".'),
  timesPerYear: z.number().positive(),
};
/** A name to be shown to the letter, or the one word that each page says in its reader's language. */
const known = z.string().regex(/^(unknown|(?!.*(unknown|不明)).+)$/, 'expected a name, or unknown and nothing else');
const openToNew = z.union([z.boolean(), z.literal('unknown')], 'expected true, false or unknown');

const figure = z
  .strictObject({ is: z.enum(FIGURE_KINDS), value: z.union([z.number(), z.string()]), ...fact })
  .superRefine((value, context) => {
    const expected = figureProblem(value.is, value.value);
    if (expected) context.addIssue({ code: 'custom', path: ['value'], message: `expected ${expected} for "is: ${value.is}"` });
  });

const clock = z.strictObject({
  id,
  event: z.enum(CLOCK_EVENTS),
  from: z.union(
    [
      z.strictObject({ anchor: z.literal(true) }),
      z.strictObject({ clock: id }),
      z.strictObject({ monthly: z.union([z.number().int().min(1).max(28), z.literal('last'), z.literal('unknown')]) }),
    ],
    'expected { anchor: true }, { clock: id } or { monthly: 1 to 28, last or unknown }',
  ),
  after: z
    .union(
      [
        z.strictObject({ days: z.number().int().positive() }),
        z.strictObject({ months: z.number().int().positive() }),
        z.literal('unknown'),
      ],
      'expected { days: 1 or more }, { months: 1 or more } or unknown',
    )
    .optional(),
  ...fact,
});

const step = z.strictObject({
  id,
  do: z.enum(ACTIONS),
  labels: z.array(id),
  reach: z.enum(REACHES),
  needs: z.array(z.enum(NEEDS)),
  payments: z.array(payment).nonempty().optional(),
});

const procedure = z.strictObject({
  id,
  goal: z.enum(['automatic', 'by-hand']),
  lines: z.array(id).nonempty(),
  payments: z.array(payment).nonempty(),
  cost: z.strictObject(cost).optional(),
  steps: z.array(step).nonempty(),
  ...fact,
});

const phoneNumber = z.strictObject({
  id,
  number: z.string().regex(/^(\+?[0-9][0-9-]*[0-9])$/, 'expected a phone number of digits and hyphens, such as 0120-800-000 or +81-3-…'),
  from: z.enum(['own-line', 'japan', 'abroad', 'anywhere']),
  cost: z.enum(['free', 'paid', 'unknown']),
  hours: z.union(
    [z.strictObject({ from: time, to: time, days: z.enum(['weekdays', 'mon-sat']).optional() }), z.enum(['always', 'unknown'])],
    'expected { from, to } and maybe days, or always or unknown',
  ),
  languages: z.array(z.string()),
  ...fact,
});

const channel = z.strictObject({
  exists: z.boolean(),
  setsAuto: verdict,
  url: httpUrl.optional(),
  ios: httpUrl.optional(),
  android: httpUrl.optional(),
  languages: z.array(z.string()),
  numbers: z.array(phoneNumber).default([]),
  procedures: z.array(procedure),
  ...fact,
});

const note = z.strictObject({ id, ...fact });

const factFile = {
  id,
  checkedOn: pastDay,
  reviewBy: isoDate,
  labels: z.record(id, z.strictObject({ ja: z.string(), reading: z.string().optional() })),
  figures: z.record(id, figure),
  sources: z.record(
    z.string(),
    z
      .strictObject({
        url: httpUrl.optional(),
        title: z.string(),
        kind: z.enum(['official', 'reported']),
        lang: z.string(),
        pageDate: z
          .string()
          .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
            abort: true,
            error: 'expected a date such as 2026-11-22, 2026-11 or 2026',
          })
          .refine(past, 'expected a date that is not in the future')
          .optional(),
      })
      .overwrite((source) => (source.lang === 'en' ? { ...source, title: printed(source.title) } : source)),
  ),
};

export const generalSchema = z.strictObject({
  ...factFile,
  payments: z.partialRecord(payment, z.strictObject({ verdict, ...fact })),
  notes: z.array(z.strictObject({ id, topic: z.enum(TOPICS), about: z.array(payment), unknown: z.literal(true).optional(), ...fact })),
});

export const carrierSchema = z.strictObject({
  ...factFile,
  names: z.strictObject({ 'zh-CN': z.string(), en: z.string(), ja: z.string() }),
  aliases: z.array(z.string()),
  operator: known.describe('The company, or unknown.'),
  network: known.describe('What a phone shows, or unknown.'),
  kind: z.enum(['mno', 'online-brand', 'mvno', 'expat', 'prepaid']),
  officialDomains: z.array(z.string()).nonempty(),
  status: z.strictObject({ openToNew, needsResidenceCard: verdict, standing: z.enum(['good', 'weak', 'closed']), ...fact }),
  lines: z
    .array(
      z.strictObject({
        id,
        billing: z.enum(BILLINGS),
        openToNew,
        receivesSms: verdict,
        anchor: z.boolean(),
        hold: z.strictObject({ ...cost, ...fact }),
        clocks: z.array(clock),
        ...fact,
      }),
    )
    .nonempty(),
  acts: z.array(z.strictObject({ id, counts: verdict, ...fact })),
  auto: z.strictObject({ exists: z.enum(['yes', 'partly', 'no', 'unknown']), labels: z.array(id), ...fact }),
  payments: z.record(payment, z.strictObject({ verdict, ...fact })),
  channels: z.strictObject({ website: channel, app: channel, phone: channel, chat: channel }),
  abroad: z.strictObject({
    receiveSms: z.strictObject({ verdict, ...fact }),
    pay: z.strictObject({ verdict, ...fact }),
    notes: z.array(note),
  }),
  failures: z.array(z.strictObject({ id, fee: id.optional(), ...fact })),
  pitfalls: z.array(note),
  conflicts: z.array(note),
});
export type RawCarrier = z.infer<typeof carrierSchema>;

export const changeSchema = z.strictObject({
  id,
  carrier: id,
  date: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'expected a day such as 2026-12-01, or a month such as 2026-12'),
  fact: z.string().describe('The path of a fact of the carrier, such as figures.slip-fee-since.'),
  before: id.optional().describe('A figure of the carrier.'),
  after: id.optional().describe('A figure of the carrier.'),
  recordedOn: pastDay.describe('The day on which it came onto this site.'),
  sources: z.array(z.string()).nonempty(),
});

const text = z.string().min(1).overwrite(printed);
const texts = z.record(z.string(), text);
const channelWords = z.strictObject({ name: text, note: text, login: text });

export const carrierWordsSchema = z.strictObject({
  summary: text.describe('The answer in two or three sentences: how the number stays alive.'),
  status: text,
  operator: text.optional().describe('What belongs to the name of the company: whose it is, or how sure the name is.'),
  lines: z.record(
    z.string(),
    z.strictObject({
      name: text,
      who: text.describe('How a reader tells that this is their line.'),
      hold: text.describe('What the cost consists of.'),
      sms: text,
      anchor: z
        .strictObject({ question: text, hint: text, done: text.describe('The button that restarts the clock: "I bought a topping".') })
        .optional(),
    }),
  ),
  clocks: texts,
  acts: texts,
  auto: z.strictObject({ how: text, trigger: text, 'charge-day': text }),
  payments: z.record(payment, text),
  channels: z.strictObject({ website: channelWords, app: channelWords, phone: channelWords, chat: channelWords }),
  numbers: texts.describe('What each phone number is for.'),
  procedures: z.record(z.string(), z.strictObject({ title: text, result: text, steps: texts })),
  abroad: z.strictObject({ receiveSms: text, pay: text, notes: texts }),
  failures: z.record(z.string(), z.strictObject({ what: text, when: text, outcome: text })),
  pitfalls: texts,
  conflicts: texts,
  labels: texts.describe('The meaning of each Japanese label.'),
});
export type CarrierWords = z.infer<typeof carrierWordsSchema>;

export const changeWordsSchema = z.record(z.string(), z.strictObject({ title: text, text }));
export type ChangeWords = z.infer<typeof changeWordsSchema>;

export const generalWordsSchema = z.strictObject({
  payments: z.partialRecord(payment, text).describe('The answer for each means, all carriers taken together.'),
  notes: texts,
  labels: texts,
});
export type GeneralWords = z.infer<typeof generalWordsSchema>;

/** What `value` should have been, or undefined where it is right. */
function figureProblem(kind: (typeof FIGURE_KINDS)[number], value: number | string): string | undefined {
  const patterns: Partial<Record<typeof kind, [RegExp, string]>> = {
    date: [/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-22'],
    month: [/^\d{4}-\d{2}$/, 'a month such as 2026-11'],
    time: [/^\d{1,2}:\d{2}$/, "a time such as '23:30'"],
    phone: [/^\+?[\d-]+$/, 'a phone number'],
    email: [/^\S+@\S+$/, 'an e-mail address'],
    url: [/^https?:\/\/\S+$/, 'an address that starts with http'],
    text: [/\S/, 'a text'],
  };
  const pattern = patterns[kind];
  if (!pattern) return typeof value === 'number' && value >= 0 ? undefined : 'a number, zero or more';
  return typeof value === 'string' && pattern[0].test(value) ? undefined : pattern[1];
}
