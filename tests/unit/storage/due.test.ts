/** The small copies of what is due, from which pages and the worker speak. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addToMirror, DUE_KEY, QUIET_KEY, readMirror, writeMirror } from '../../../src/storage/due-mirror.ts';
import { dueNotice, writeNotices } from '../../../src/storage/due-notices.ts';
import { MemoryStorage } from '../../support/memory-storage.ts';

const TODAY = '2026-11-22';
const soon = { name: 'mine', day: '2026-12-01', from: '2026-11-17' };
const later = { name: 'hers', day: '2027-05-18', from: '2027-05-04' };

afterEach(() => vi.unstubAllGlobals());
function storage(): MemoryStorage {
  const memory = new MemoryStorage();
  vi.stubGlobal('localStorage', memory);
  return memory;
}

describe('the copy that pages read', () => {
  it('speaks of what is near or over, and is silent on a quiet day', () => {
    const memory = storage();
    writeMirror([soon, later]);
    expect(readMirror(TODAY)).toEqual([soon]);
    expect(readMirror('2028-01-01')).toEqual([soon, later]);
    memory.setItem(QUIET_KEY, TODAY);
    expect(readMirror(TODAY)).toEqual([]);
    expect(readMirror('2026-11-23')).toEqual([soon]);
  });
  it('takes a line more, soonest first, and goes when nothing is left', () => {
    const memory = storage();
    writeMirror([later]);
    addToMirror([soon]);
    expect(readMirror('2028-01-01')).toEqual([soon, later]);
    writeMirror([]);
    expect([...memory.items.keys()]).toEqual([]);
  });
  it.each(['{', 'null', '{"name":1}', '[null,3,{"name":"x"}]', '[{"name":"x","day":1,"from":"2020-01-01"}]'])(
    '%s makes no page fail',
    (text) => {
      storage().items.set(DUE_KEY, text);
      expect(readMirror(TODAY)).toEqual([]);
    },
  );
  it('refused storage means no banner', () => {
    storage().refuse = 'everything';
    writeMirror([soon]);
    expect(readMirror(TODAY)).toEqual([]);
  });
});

describe('the copy that the worker reads', () => {
  const notice = (from: string) => ({ from, title: `from ${from}`, body: 'Act' });
  function cache(text?: string): Map<string, Response> {
    const kept = new Map<string, Response>(text === undefined ? [] : [['/due.json', new Response(text)]]);
    vi.stubGlobal('caches', {
      open: async () => ({ put: async (key: string, value: Response) => kept.set(key, value) }),
      match: async (key: string) => kept.get(key)?.clone(),
    });
    return kept;
  }
  it('gives the first notice whose day has come, and how many there are', async () => {
    cache();
    await writeNotices({ notices: [notice('2026-11-01'), notice('2026-11-22'), notice('2027-01-01')], url: '/en/reminders/' }, '/');
    expect(await dueNotice(TODAY, '/')).toEqual({ title: 'from 2026-11-01', body: 'Act', url: '/en/reminders/', count: 2 });
    expect(await dueNotice('2026-10-01', '/')).toBeUndefined();
  });
  it.each([undefined, '', '{"notices":', '{}', 'null'])('%s tells nothing', async (text) => {
    cache(text);
    expect(await dueNotice(TODAY, '/')).toBeUndefined();
  });
});
