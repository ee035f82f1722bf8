/** Calendar files as two libraries read them that did not write them, and the rules a file must keep to the letter. */
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly sequence: number;
  readonly status: string;
  readonly url: string;
  readonly alarms: number;
}

const order = (events: ReadEvent[]) => events.sort((a, b) => a.uid.localeCompare(b.uid));

export function byIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return order(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        summary: event.summary,
        description: event.description ?? '',
        sequence: event.sequence,
        status: String(component.getFirstPropertyValue('status')),
        url: String(component.getFirstPropertyValue('url') ?? ''),
        alarms: component.getAllSubcomponents('valarm').length,
      };
    }),
  );
}

export function byNodeIcal(text: string): ReadEvent[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).flatMap((entry) =>
    entry && 'type' in entry && entry.type === 'VEVENT' ? [entry] : [],
  );
  const day = (date: Date & { dateOnly?: true }) =>
    date.dateOnly
      ? [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
      : date.toISOString().replace('.000', '');
  const plain = (value: unknown) =>
    typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? '');
  return order(
    events.map((event) => ({
      uid: event.uid,
      start: day(event.start),
      end: day(event.end as Date),
      summary: plain(event.summary),
      description: plain(event.description),
      sequence: Number(event.sequence),
      status: plain(event.status),
      url: plain(event.url),
      alarms: Object.values(event).filter((part) => (part as { type?: string } | null)?.type === 'VALARM').length,
    })),
  );
}

const EVENT_PROPERTIES =
  /^(UID|DTSTAMP|DTSTART|DTEND|SEQUENCE|RRULE|SUMMARY|DESCRIPTION|URL|TRANSP|CLASS|STATUS|X-MICROSOFT-CDO-ALLDAYEVENT|X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT)[;:]/;
const ALARM_PROPERTIES = /^(UID|ACTION|TRIGGER|DESCRIPTION)[;:]/;
const CALENDAR_PROPERTIES = /^(VERSION|PRODID|CALSCALE|NAME|X-WR-CALNAME|COLOR):/;

/** What a file breaks of RFC 5545, 7986 and 9074; empty where nothing. */
export function faults(text: string): string[] {
  const found: string[] = [];
  const lines = text.split('\r\n');
  if (lines.pop() !== '') found.push('the last line has no CRLF');
  if (/[\r\n]/.test(lines.join(''))) found.push('a lone CR or LF');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) found.push('a control character');
  const encoder = new TextEncoder();
  for (const line of lines) {
    if (encoder.encode(line).length > 75) found.push(`over 75 octets: ${line}`);
    if (!line.isWellFormed()) found.push(`half a character: ${line}`);
  }
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const stack: string[] = [];
  const seen = new Map<string, number>();
  let alarmBefore = false;
  for (const line of unfolded) {
    const [, verb, name = ''] = /^(BEGIN|END):(.*)$/.exec(line) ?? [];
    if (verb === 'BEGIN') {
      stack.push(name);
      if (name !== 'VCALENDAR') seen.clear();
      if (name === 'VEVENT') alarmBefore = false;
      continue;
    }
    if (verb === 'END') {
      if (stack.pop() !== name) found.push(`END:${name} closes something else`);
      const needs =
        {
          VALARM: ['UID', 'ACTION', 'TRIGGER', 'DESCRIPTION'],
          VEVENT: alarmBefore ? [] : ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'],
        }[name] ?? [];
      for (const property of needs) if (seen.get(property) !== 1) found.push(`${name}: ${property} ${seen.get(property) ?? 0} times`);
      if (name === 'VALARM') alarmBefore = true;
      continue;
    }
    const level = stack.at(-1);
    const allowed = level === 'VEVENT' ? EVENT_PROPERTIES : level === 'VALARM' ? ALARM_PROPERTIES : CALENDAR_PROPERTIES;
    if (!allowed.test(line)) found.push(`${level}: not ours: ${line}`);
    if (level === 'VEVENT' && alarmBefore) found.push(`a property after an alarm: ${line}`);
    const property = /^[A-Z-]+/.exec(line)?.[0] ?? '';
    seen.set(property, (seen.get(property) ?? 0) + 1);
    if (property === 'DTSTAMP' && !/^DTSTAMP:\d{8}T\d{6}Z$/.test(line)) found.push(line);
    if (property === 'TRIGGER' && !/^TRIGGER;RELATED=START:-?P/.test(line)) found.push(line);
    if (/^RRULE:.*BYMONTHDAY=(29|30|31)$/.test(line)) found.push(line);
  }
  if (stack.length > 0) found.push(`not closed: ${stack}`);
  return found;
}
