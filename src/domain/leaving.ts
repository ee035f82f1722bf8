/** What to do before leaving Japan, counted back from the day of departure. */
import { addDays } from './dates.ts';
import type { Carrier, Line } from './types.ts';

/** Days before the departure on which a group of things is due. */
export const LEAVING_DAYS = [60, 30, 7, 0] as const;
export type LeavingDay = (typeof LEAVING_DAYS)[number];

/** What is due when. Long waits (a card, a bank form) come first; what needs the network in Japan comes before the airport. */
export const LEAVING_ITEMS = [
  { id: 'decide', days: 60 },
  { id: 'automatic', days: 60 },
  { id: 'card', days: 60 },
  { id: 'storage', days: 60 },
  { id: 'roaming', days: 30 },
  { id: 'app', days: 30 },
  { id: 'email', days: 30 },
  { id: 'codes', days: 30 },
  { id: 'address', days: 7 },
  { id: 'esim', days: 7 },
  { id: 'test', days: 7 },
  { id: 'write-down', days: 7 },
  { id: 'sim-safe', days: 0 },
  { id: 'data-off', days: 0 },
] as const satisfies readonly { id: string; days: LeavingDay }[];
export type LeavingItem = (typeof LEAVING_ITEMS)[number]['id'];

export interface LeavingGroup {
  readonly days: LeavingDay;
  /** undefined where the reader does not know the day of departure. */
  readonly date?: string;
  /** The date is over: do these first. */
  readonly late: boolean;
  readonly items: readonly LeavingItem[];
}

/**
 * @param departure an ISO day, or 'unknown'
 * @param today an ISO day in Japan
 */
export function leavingList(carrier: Pick<Carrier, 'lines'>, departure: string, today: string): LeavingGroup[] {
  const storable = carrier.lines.some(({ billing }: Pick<Line, 'billing'>) => billing === 'stored');
  return LEAVING_DAYS.map((days) => {
    const items = LEAVING_ITEMS.filter((item) => item.days === days && (item.id !== 'storage' || storable)).map(({ id }) => id);
    if (departure === 'unknown') return { days, late: false, items };
    const date = addDays(departure, -days);
    return { days, date, late: date < today, items };
  });
}
