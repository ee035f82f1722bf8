/** Copies of the built site without its plan pages, to be changed and published anew. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOffline } from '../../src/integrations/offline-files.ts';
import type { PackList } from '../../src/storage/pack.ts';

const PLAN = /[\\/]setup([\\/][^\\/]+){3}(?<!index\.html)$/;

export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'baohao-deploy-'));
  cpSync(folder, copy, { recursive: true, filter: (path) => !PLAN.test(path) });
  return copy;
}

/** A newer deploy: some texts are others, all else is as it was. */
export async function redeploy(folder: string, changes: Readonly<Record<string, (text: string) => string>>): Promise<string> {
  const copy = copyOf(folder);
  for (const [file, change] of Object.entries(changes)) {
    const before = readFileSync(join(copy, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file}: nothing was changed`);
    writeFileSync(join(copy, file), after);
  }
  await writeOffline(copy, '/', list(folder, 'en').lines);
  return copy;
}

export function list(folder: string, locale: string): PackList {
  return JSON.parse(readFileSync(join(folder, `offline/${locale}.json`), 'utf8')) as PackList;
}
