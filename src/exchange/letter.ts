/**
 * What ical-generator 11 leaves short of the standards, mended on its output:
 * RFC 5545 3.6.1: properties of an event stand before its alarms (it writes URL, STATUS and others after them);
 * RFC 5545 3.1: the last line ends with CRLF, too; RFC 9074 4: each alarm has a UID; RFC 7986 5.9: a calendar has a COLOR.
 */
import { foldLines } from 'ical-generator';

/** @param alarmUids one for each VALARM, in the order of the file */
export function toTheLetter(ics: string, alarmUids: readonly string[], color: string): string {
  const uids = alarmUids.values();
  const result: string[] = [];
  let alarms: string[] | undefined;
  let inAlarm = false;
  for (const line of unfold(ics)) {
    if (line === 'BEGIN:VEVENT') alarms = [];
    if (line === 'END:VEVENT') {
      result.push(...(alarms ?? []));
      alarms = undefined;
    }
    if (line === 'BEGIN:VALARM') inAlarm = true;
    if (inAlarm && alarms) alarms.push(line);
    else result.push(line);
    if (line === 'BEGIN:VALARM') {
      const { value } = uids.next();
      if (value && alarms) alarms.push(`UID:${value}`);
    }
    if (line === 'END:VALARM') inAlarm = false;
    if (line.startsWith('X-WR-CALNAME:')) result.push(`COLOR:${color}`);
  }
  return `${foldLines(result.join('\r\n'))}\r\n`;
}

/** Content lines without their folds. */
export function unfold(ics: string): string[] {
  return ics
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '');
}
