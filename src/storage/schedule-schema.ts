/** The stored shape (saved.ts) as JSON Schema, for other programs. A test holds the two equal. Published at /data/schema/schedule.json. */
import { ALARM_MODES } from '../domain/calendar.ts';
import { LINKED_KINDS } from '../domain/linked.ts';
import { MAX_MARGIN_DAYS } from '../domain/schedule.ts';
import { METHODS, PAYMENTS, PLACES } from '../domain/types.ts';
import { UUID } from '../domain/uid.ts';
import { LIMITS, VERSION } from './saved.ts';

const day = { type: 'string', format: 'date', description: 'A day in Japan, ISO 8601.' } as const;
const uuid = { type: 'string', pattern: UUID.source } as const;
const id = { type: 'string', pattern: '^[a-z0-9-]{1,40}$' } as const;
const text = (maxLength: number) => ({ type: 'string', maxLength }) as const;
const integer = (maximum: number) => ({ type: 'integer', minimum: 0, maximum }) as const;
const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const edition = object({
  sequence: { ...integer(1_000_000), description: 'SEQUENCE of the last calendar file.' },
  digest: { type: 'string', pattern: '^[0-9a-f]{16}$' },
  keys: { type: 'array', items: { type: 'string', pattern: '^[a-z0-9.-]{1,60}$' }, maxItems: LIMITS.keys },
  on: day,
});
const line = object({
  id: { ...uuid, description: 'Random. The calendar UIDs of the line grow from it.' },
  nickname: { ...text(LIMITS.nickname), description: 'Never a phone number or a name.' },
  note: text(LIMITS.note),
  carrier: id,
  line: id,
  payment: { enum: PAYMENTS },
  method: { enum: METHODS },
  where: { enum: PLACES },
  goal: { enum: ['automatic', 'by-hand'] },
  lastAct: { anyOf: [day, { type: 'null' }] },
  history: { type: 'array', items: day, maxItems: LIMITS.history },
  leadDays: { type: 'array', items: integer(LIMITS.leadDays), maxItems: LIMITS.leads },
  marginDays: integer(MAX_MARGIN_DAYS),
  linked: {
    type: 'array',
    items: object({ kind: { enum: LINKED_KINDS }, on: { anyOf: [day, { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }] } }),
    maxItems: LINKED_KINDS.length,
    description: 'Each kind once.',
  },
  calendar: { anyOf: [edition, { type: 'null' }] },
  savedOn: day,
});

export function scheduleSchema(address: string): Record<string, unknown> {
  const { properties, ...rest } = object({
    version: { const: VERSION },
    alarms: { enum: ALARM_MODES },
    lines: { type: 'array', items: line, maxItems: LIMITS.lines },
    givenUp: { type: 'array', items: object({ id: uuid, nickname: text(LIMITS.nickname), calendar: edition }), maxItems: LIMITS.lines },
    yearly: { anyOf: [object({ id: uuid, calendar: edition }), { type: 'null' }] },
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: `Baohao schedule, version ${VERSION}`,
    description: 'What the reminders page saves, exports and imports. Nothing in it identifies a person.',
    ...rest,
    properties: { $schema: { type: 'string' }, ...properties },
  };
}
