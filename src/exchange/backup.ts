/** The backup file: the stored shape with a word on what it is. The published schema: schedule-schema.ts. */
import type { Saved } from '../storage/saved.ts';

/** @param schema address of the published schema */
export function backupText(saved: Saved, schema: string): string {
  return `${JSON.stringify({ $schema: schema, ...saved }, null, 2)}\n`;
}
