/** A notice of what is due, about once a day, in browsers that wake a worker for it. The reader has allowed it on the reminders page. */
import { dueNotice, NOTICE_TAG } from '../storage/due-notices.ts';

declare const self: ServiceWorkerGlobalScope;
declare const BASE: string;

interface PeriodicSyncEvent extends ExtendableEvent {
  readonly tag: string;
}

self.addEventListener('periodicsync' as 'sync', (event) => {
  const { tag } = event as unknown as PeriodicSyncEvent;
  if (tag === NOTICE_TAG) (event as ExtendableEvent).waitUntil(tell());
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  if (event.notification.tag === NOTICE_TAG) event.waitUntil(self.clients.openWindow(String(event.notification.data)));
});

async function tell(): Promise<void> {
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' }).format();
  const due = await dueNotice(today, BASE);
  const { setAppBadge } = navigator as { setAppBadge?: (count: number) => Promise<void> };
  await setAppBadge?.call(navigator, due?.count ?? 0).catch(() => {});
  if (due) await self.registration.showNotification(due.title, { body: due.body, tag: NOTICE_TAG, data: due.url });
}
