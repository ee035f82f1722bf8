/**
 * The shapes of everything Baohao knows. Facts are language-neutral and come from `content/carriers/<id>.yaml`; the words
 * about them come from `content/carriers/words/<locale>/<id>.yaml` and never reach this folder.
 * Units: days and calendar months, yen with tax, ISO dates ('2026-11-22') that are days in Japan (JST).
 */

/** Payment means a reader may hold, in the order the site lists them. */
export const PAYMENTS = [
  'japan-card',
  'foreign-card',
  'unionpay',
  'debit-card',
  'prepaid-card',
  'bank-debit',
  'convenience-store',
  'voucher',
  'paidy',
  'paypay',
  'paypal',
  'alipay',
  'wechat-pay',
  'other-wallet',
] as const;
export type Payment = (typeof PAYMENTS)[number];

/** The three ways to set things up, in the order the site recommends trying them. */
export const METHODS = ['website', 'app', 'phone'] as const;
export type Method = (typeof METHODS)[number];

/** Where the reader is. `unknown` shows the needs of both. */
export const PLACES = ['japan', 'abroad', 'unknown'] as const;
export type Place = (typeof PLACES)[number];

/** What a reader does in one step. */
export const ACTIONS = ['open', 'install', 'sign-in', 'tap', 'choose', 'enter', 'confirm', 'call', 'say', 'send', 'check'] as const;
export type Action = (typeof ACTIONS)[number];

/** What a step asks of the reader beyond an internet connection. */
export const NEEDS = ['sms-to-number', 'japanese-address', 'own-line', 'three-d-secure'] as const;
export type Need = (typeof NEEDS)[number];

export const REACHES = ['anywhere', 'japan-only', 'unknown'] as const;
/** Where a step can be done. */
export type Reach = (typeof REACHES)[number];

export const VERDICTS = ['yes', 'conditional', 'unknown', 'no'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const FACT_KINDS = ['official', 'reported', 'computed'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Where a statement comes from and until when it may be trusted. */
export interface Fact {
  /** Ids in the carrier's `sources`; empty only where the statement is "unknown". */
  readonly sources: readonly string[];
  readonly kind: FactKind;
  readonly checkedOn: string;
  readonly reviewBy: string;
}

export interface Source {
  /** Absent where the address was not recorded. */
  readonly url?: string;
  readonly title: string;
  readonly kind: 'official' | 'reported';
  readonly lang: string;
  /** As precise as known: '2026-05', '2025-12-05', or absent. */
  readonly pageDate?: string;
}

/** A Japanese term to the letter, as it stands on the carrier's screen or paper. */
export interface Label {
  readonly ja: string;
  /** Hiragana reading; absent where the label is kana or Latin only. */
  readonly reading?: string;
}

export const FIGURE_KINDS = [
  'yen',
  'usd',
  'days',
  'months',
  'years',
  'hours',
  'minutes',
  'percent',
  'count',
  'gigabytes',
  'date',
  'month',
  'day-of-month',
  'time',
  'phone',
  'email',
  'url',
  'text',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** One value that sentences refer to as `{id}`. */
export interface Figure extends Fact {
  readonly is: FigureKind;
  /** yen: tax included · date: ISO day · month: 'YYYY-MM' · time: 'HH:MM' JST · day-of-month: 1–31, 99 = last day. */
  readonly value: number | string;
}

export const CLOCK_EVENTS = ['charge', 'use-by', 'credit-expiry', 'plan-end', 'suspension', 'cancellation', 'number-gone'] as const;
export type ClockEvent = (typeof CLOCK_EVENTS)[number];

export type ClockStart =
  /** Counted from the date the reader gives (the line's `anchor`). */
  | { readonly anchor: true }
  /** Counted from another clock of the same line. */
  | { readonly clock: string }
  /** A day of every month; 'last' is the month's last day, 'unknown' a day nobody publishes. */
  | { readonly monthly: number | 'last' | 'unknown' };

/** One thing that happens to a line by itself, and when. */
export interface Clock extends Fact {
  readonly id: string;
  readonly event: ClockEvent;
  readonly from: ClockStart;
  /** Time that must pass. `unknown`: it happens, nobody says when. Absent on monthly clocks. */
  readonly after?: { readonly days: number } | { readonly months: number } | 'unknown';
}

export const BILLINGS = ['topping', 'prepaid', 'postpaid', 'stored'] as const;
export type Billing = (typeof BILLINGS)[number];

/** `yen` (tax included) paid `timesPerYear` times. A price in US dollars has `usd` and no known yen. */
export interface Cost {
  readonly yen: number | 'unknown';
  readonly usd?: number;
  readonly timesPerYear: number;
}

/** What keeping a line costs at the least. */
export interface Hold extends Fact, Cost {}

/** A kind of line a holder can have with this carrier. The first in a carrier's list is the usual one. */
export interface Line extends Fact {
  readonly id: string;
  readonly billing: Billing;
  readonly openToNew: boolean | 'unknown';
  readonly receivesSms: Verdict;
  readonly hold: Hold;
  /** True where the deadlines are counted from a date only the reader knows. */
  readonly anchor: boolean;
  readonly clocks: readonly Clock[];
}

export interface Step {
  readonly id: string;
  readonly do: Action;
  readonly labels: readonly string[];
  readonly reach: Reach;
  readonly needs: readonly Need[];
  /** Only for these payment means; absent: for all of the procedure. */
  readonly payments?: readonly Payment[];
}

/** One way through a channel, from the first step to the check that it worked. */
export interface Procedure extends Fact {
  readonly id: string;
  readonly goal: 'automatic' | 'by-hand';
  readonly lines: readonly string[];
  readonly payments: readonly Payment[];
  /** What this way costs; absent where it costs no more than keeping the line does. */
  readonly cost?: Cost;
  readonly steps: readonly Step[];
}

export interface Hours {
  readonly from: string;
  readonly to: string;
  /** Monday to Friday, or to Saturday. Without it: every day, as far as is known. */
  readonly days?: 'weekdays' | 'mon-sat';
}

export interface PhoneNumber extends Fact {
  readonly id: string;
  /** As dialled in Japan, or with + where it is an international number. */
  readonly number: string;
  readonly from: 'own-line' | 'japan' | 'abroad' | 'anywhere';
  readonly cost: 'free' | 'paid' | 'unknown';
  readonly hours: Hours | 'always' | 'unknown';
  readonly languages: readonly string[];
}

export interface Channel extends Fact {
  readonly exists: boolean;
  /** Whether automatic payment can be set here; `conditional`: only by a form that is posted. */
  readonly setsAuto: Verdict;
  readonly url?: string;
  readonly ios?: string;
  readonly android?: string;
  readonly languages: readonly string[];
  readonly numbers: readonly PhoneNumber[];
  readonly procedures: readonly Procedure[];
}

export interface Note extends Fact {
  readonly id: string;
}

/** What every file of facts has: figures and labels for its words, and the sources they rest on. */
export interface FactFile {
  readonly id: string;
  readonly checkedOn: string;
  readonly reviewBy: string;
  readonly labels: Readonly<Record<string, Label>>;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** What a note on payments and numbers in general is about. */
export const TOPICS = ['works', 'fails', 'three-d-secure', 'name', 'lead-time', 'renewal', 'do', 'leaving', 'unpaid', 'moving'] as const;
export type Topic = (typeof TOPICS)[number];

/** What holds with every carrier (`content/general.yaml`). */
export interface General extends FactFile {
  /** Whether a means works for keeping a number, all carriers taken together; absent where only the carriers' own facts say. */
  readonly payments: Readonly<Partial<Record<Payment, Fact & { readonly verdict: Verdict }>>>;
  /** `unknown`: the note says that nothing was found. */
  readonly notes: readonly (Note & { readonly topic: Topic; readonly about: readonly Payment[]; readonly unknown?: true })[];
}

/** Something that a carrier changed, or has announced. */
export interface Change {
  readonly id: string;
  readonly carrier: string;
  /** The day, or the month, from which it holds. */
  readonly date: string;
  /** The path of a fact of the carrier: 'figures.slip-fee-since'. */
  readonly fact: string;
  /** Figures of the carrier: the value before and after. */
  readonly before?: string;
  readonly after?: string;
  /** The day on which it came onto this site. */
  readonly recordedOn: string;
  readonly sources: readonly string[];
}

export interface Carrier extends FactFile {
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  /** As it is written, or 'unknown'; so too the network. */
  readonly operator: string;
  readonly network: string;
  readonly kind: 'mno' | 'online-brand' | 'mvno' | 'expat' | 'prepaid';
  readonly officialDomains: readonly string[];
  readonly status: Fact & {
    readonly openToNew: boolean | 'unknown';
    /** Whether a new line needs a Japanese residence card (or a paper only residents have). */
    readonly needsResidenceCard: Verdict;
    /** closed: no new lines; weak: little or old information, or an unsure future. Neither is ever recommended. */
    readonly standing: 'good' | 'weak' | 'closed';
  };
  readonly lines: readonly Line[];
  readonly acts: readonly (Note & { readonly counts: Verdict })[];
  readonly auto: Fact & { readonly exists: 'yes' | 'partly' | 'no' | 'unknown'; readonly labels: readonly string[] };
  readonly payments: Readonly<Record<Payment, Fact & { readonly verdict: Verdict }>>;
  readonly channels: Readonly<Record<Method | 'chat', Channel>>;
  readonly abroad: {
    readonly receiveSms: Fact & { readonly verdict: Verdict };
    readonly pay: Fact & { readonly verdict: Verdict };
    readonly notes: readonly Note[];
  };
  readonly failures: readonly (Note & { readonly fee?: string })[];
  readonly pitfalls: readonly Note[];
  readonly conflicts: readonly Note[];
}
