/** Everything this site keeps in a browser, for the page that tells readers so. A test finds every name that the code uses. */
import { DUE_KEY, QUIET_KEY } from './due-mirror.ts';
import { NOTICE_CACHE } from './due-notices.ts';
import { OFFLINE_DECLINED_KEY, SCHEDULE_KEY } from './keys.ts';
import { filesCache, stateCache } from './pack.ts';
import { SEEN_KEY } from './seen.ts';
import { TICKS_KEY } from './ticks-store.ts';

/** @param base the path under which the site stands; caches carry it in their names */
export function kept(base: string) {
  return [
    { id: 'schedule', names: [SCHEDULE_KEY] },
    { id: 'ticks', names: [TICKS_KEY] },
    { id: 'due', names: [DUE_KEY, NOTICE_CACHE] },
    { id: 'quiet', names: [QUIET_KEY] },
    { id: 'seen', names: [SEEN_KEY] },
    { id: 'declined', names: [OFFLINE_DECLINED_KEY] },
    { id: 'pages', names: [filesCache(base), stateCache(base)] },
  ] as const;
}
