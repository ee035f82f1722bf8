/** The service worker as pages see it. Where there is none, nothing here throws. */
import { BASE } from '../base.ts';
import type { Answer, Ask, PackStatus } from '../../storage/pack.ts';

export type Failure = (Answer & { answer: 'failed' })['why'] | 'unsupported';

/** Undefined where the browser has no workers, or refuses them (private windows, settings, no HTTPS). */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker?.register(`${BASE}sw.js`, { scope: BASE });
  } catch {
    return undefined;
  }
}

/** Asks the active worker. @throws OfflineError */
export async function ask(question: Ask, progress: (done: number, count: number) => void = () => {}): Promise<readonly PackStatus[]> {
  const registration = await register();
  if (!registration) throw new OfflineError('unsupported');
  const worker = await activeWorker(registration);
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.answer === 'progress') return progress(data.done, data.count);
      if (data.answer === 'status') resolve(data.packs);
      else reject(new OfflineError(data.why));
      port1.close();
    };
    worker.postMessage(question, [port2]);
  });
}

export class OfflineError extends Error {
  readonly why: Failure;
  constructor(why: Failure) {
    super(why);
    this.name = 'OfflineError';
    this.why = why;
  }
}

/** Resolves once a worker answers; a first one may still be installing, or may fail to. */
function activeWorker({ active, installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const coming = installing ?? waiting;
  if (active) return Promise.resolve(active);
  if (!coming) return Promise.reject(new OfflineError('unsupported'));
  return new Promise((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') reject(new OfflineError('unsupported'));
    });
  });
}
