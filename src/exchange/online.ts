/**
 * Addresses that put one event into a calendar on the web. They carry it in the query, so the company sees it once the reader
 * presses them: no note and no restoring link are in it.
 */
import { addDays } from '../domain/dates.ts';

export interface OnlineEvent {
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

export function googleLink({ day, title, text }: OnlineEvent): string {
  const compact = (date: string) => date.replaceAll('-', '');
  const query = { action: 'TEMPLATE', text: title, dates: `${compact(day)}/${compact(addDays(day, 1))}`, details: text };
  return `https://calendar.google.com/calendar/render?${new URLSearchParams(query)}`;
}

export function outlookLink({ day, title, text }: OnlineEvent): string {
  const query = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: day,
    enddt: addDays(day, 1),
    allday: 'true',
    body: text,
  };
  return `https://outlook.live.com/calendar/0/deeplink/compose?${new URLSearchParams(query)}`;
}
