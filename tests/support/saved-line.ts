/** A saved line for tests. */
import type { SavedLine } from '../../src/storage/saved.ts';

export const savedLine: SavedLine = {
  id: 'a1b2c3d4-0000-4000-8000-00000000000a',
  nickname: 'mine',
  note: '',
  carrier: 'povo',
  line: 'voice',
  payment: 'japan-card',
  method: 'app',
  where: 'abroad',
  goal: 'by-hand',
  lastAct: '2026-11-22',
  history: [],
  leadDays: [60, 7],
  marginDays: 3,
  linked: [],
  calendar: null,
  savedOn: '2026-11-22',
};
