/** What a page that handles saved lines knows of a carrier: names, clocks and words, so that it needs no further request. */
import { ways, type Way } from '../domain/plan.ts';
import type { Line, Payment } from '../domain/types.ts';
import { fold } from '../i18n/fold.ts';
import { carrierName } from './Plan.tsx';
import { plainText } from './plain.ts';
import { isNamedIn, type CarrierView, type Speech } from './view.ts';

export interface KnownLine {
  readonly name: string;
  readonly rules: Line;
  /** What keeps the line at the least cost, in the reader's language, as plain text. */
  readonly act: string;
  /** Every way to pay it that leads to steps, safest first. */
  readonly ways: readonly KnownWay[];
  /** Words for lines whose clock the reader restarts. */
  readonly anchor?: { readonly question: string; readonly hint: string; readonly done: string };
}

export type KnownWay = Pick<Way, 'payment' | 'method' | 'goal'>;

export interface KnownCarrier {
  readonly name: string;
  /** Every spelling, folded (i18n/fold.ts), with | between. */
  readonly spellings: string;
  readonly lines: Readonly<Record<string, KnownLine>>;
  /** The usual line, whose plan addresses have no line in them. */
  readonly usual: string;
  /** An address of the carrier's own. */
  readonly site?: string;
}

export type KnownCarriers = Readonly<Record<string, KnownCarrier>>;

export function knownCarrier(view: CarrierView): KnownCarrier {
  const { carrier, words } = view;
  const site = carrier.channels.website.url ?? (carrier.officialDomains[0] && `https://${carrier.officialDomains[0]}/`);
  const lines = carrier.lines.map((rules): [string, KnownLine] => {
    const own = words.lines[rules.id];
    const anchor = own?.anchor && {
      question: plainText(view, own.anchor.question),
      hint: plainText(view, own.anchor.hint),
      done: plainText(view, own.anchor.done),
    };
    const known = ways(carrier, rules.id, 'unknown').map(({ payment, method, goal }) => ({ payment, method, goal }));
    return [
      rules.id,
      {
        name: own?.name ?? rules.id,
        rules,
        act: plainText(view, own?.hold ?? ''),
        ways: known,
        ...(anchor ? { anchor } : {}),
      },
    ];
  });
  return {
    name: carrierName(view),
    spellings: [...new Set([carrier.id, ...Object.values(carrier.names), ...carrier.aliases].map(fold))].join('|'),
    lines: Object.fromEntries(lines),
    usual: carrier.lines[0]?.id ?? '',
    ...(site ? { site } : {}),
  };
}

/** Which line it is and how it is paid; what the reader's own name for it says already is left out. */
export function whatText(
  { t }: Pick<Speech, 't'>,
  { nickname, line, payment }: { readonly nickname: string; readonly line: string; readonly payment: Payment },
  { name, lines }: KnownCarrier,
): string {
  const own = lines[line]?.name ?? line;
  const names = isNamedIn(name, own) ? [own] : [name, own];
  return [...names.filter((one) => one !== nickname), t(`payment.${payment}`)].join(' · ');
}

/** The path of a saved line's plan inside its language, without slashes at its ends. */
export function planOf(
  {
    carrier,
    line,
    payment,
    method,
  }: { readonly carrier: string; readonly line: string; readonly payment: string; readonly method: string },
  known: KnownCarrier,
): string {
  return `setup/${carrier}/${payment}/${method}${line === known.usual ? '' : `/${line}`}`;
}
