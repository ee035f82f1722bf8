/** What the reminders page knows of a carrier: names and clocks, so that it needs no further request. */
import type { Line } from '../../domain/types.ts';

export interface LineRules {
  readonly name: string;
  readonly rules: Line;
  /** Words for lines whose clock the reader restarts. */
  readonly anchor?: { readonly question: string; readonly done: string };
  /** Address of each saved plan without its payment and method: 'setup/povo'. */
}

export interface CarrierRules {
  readonly name: string;
  readonly lines: Readonly<Record<string, LineRules>>;
  /** The usual line, whose plan addresses have no line in them. */
  readonly usual: string;
}
