/** Notices by the browser itself, where it wakes a worker now and then. Asked for only by a press on a button that says why. */
import type { MirrorEntry } from '../../storage/due-mirror.ts';
import { NOTICE_TAG, writeNotices } from '../../storage/due-notices.ts';
import { BASE } from '../base.ts';

interface PeriodicSync {
  register(tag: string, options: { minInterval: number }): Promise<void>;
}

export function canNotify(): boolean {
  return 'Notification' in globalThis && 'serviceWorker' in navigator && 'PeriodicSyncManager' in globalThis;
}

export function mayNotify(): boolean {
  return canNotify() && Notification.permission === 'granted';
}

/** True where the reader and the browser both agree. */
export async function askToNotify(): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  try {
    const registration = await navigator.serviceWorker.ready;
    await (registration as { periodicSync?: PeriodicSync }).periodicSync?.register(NOTICE_TAG, { minInterval: 86_400_000 });
    return true;
  } catch {
    return false;
  }
}

export async function keepNotices(
  entries: readonly MirrorEntry[],
  tell: (entry: MirrorEntry) => { title: string; body: string },
  url: string,
): Promise<void> {
  if (!mayNotify()) return;
  await writeNotices({ notices: entries.map((entry) => ({ from: entry.from, ...tell(entry) })), url }, BASE).catch(() => {});
}
