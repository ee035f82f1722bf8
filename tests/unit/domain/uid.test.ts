import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digest, eventUid, UUID } from '../../../src/domain/uid.ts';

const root = fc.uuid({ version: 4 });
const key = fc.stringMatching(/^[a-z0-9.-]{1,40}$/);

it('every event UID is a version 4 UUID, the same each time', () =>
  fc.assert(
    fc.property(root, key, (id, name) => {
      expect(eventUid(id, name)).toMatch(UUID);
      expect(eventUid(id, name)).toBe(eventUid(id, name));
    }),
  ));

it('keys and lines never share one', () => {
  const found = new Set<string>();
  const roots = fc.sample(root, { numRuns: 200, seed: 7 });
  const keys = Array.from({ length: 200 }, (_, index) => `suspension.${index}`);
  for (const id of roots) for (const name of keys) found.add(eventUid(id, name));
  expect(found.size).toBe(new Set(roots).size * keys.length);
});

it('nothing but a random UUID is a root', () => expect(() => eventUid('a@host.example', 'x')).toThrow(RangeError));
it('a digest tells texts apart', () => {
  expect(digest('a')).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(Array.from({ length: 5000 }, (_, index) => digest(`${index}`))).size).toBe(5000);
});
