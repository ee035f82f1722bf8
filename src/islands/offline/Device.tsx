/** The page about this device: each language with its size, what is saved since when, and how much room it takes. */
import { useEffect, useState } from 'preact/hooks';
import { LOCALES, localeInfo, type Locale } from '../../i18n/locales.ts';
import type { PackStatus } from '../../storage/pack.ts';
import { VERBATIM } from '../../views/verbatim.ts';
import { href, type Speech } from '../../views/view.ts';
import { speak, type SpeechProps } from '../speech.ts';
import { describeSize, savedDay } from './format.ts';
import { ask, OfflineError, type Failure } from './worker.ts';

export interface DeviceProps extends SpeechProps {
  /** Each language's pack over the wire is known to the worker; before it answers, nothing is claimed. */
  readonly path: string;
}

export function Device(props: DeviceProps) {
  const speech = speak(props);
  const { t, locale } = speech;
  const [packs, setPacks] = useState<readonly PackStatus[]>();
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState<string>();
  const [lost, setLost] = useState(false);
  const fail = (error: unknown) => setMessage(t(`offline.failed.${failure(error)}`));

  useEffect(() => {
    setLost(!location.pathname.includes(`/${props.path}`));
    ask({ ask: 'status' }).then(setPacks, (error) => {
      setPacks([]);
      fail(error);
    });
  }, []);

  async function act(what: 'save' | 'remove', pack: PackStatus): Promise<void> {
    const language = localeInfo(pack.locale as Locale).name;
    setBusy(pack.locale);
    if (what === 'save') void navigator.storage?.persist?.();
    const progress = (done: number, total: number) => setMessage(t('offline.saving', { language, done, total }));
    try {
      setPacks(await ask({ ask: what, locale: pack.locale }, progress));
      setMessage(t(what === 'save' ? 'offline.saved' : 'offline.removed', { language }));
    } catch (error) {
      fail(error);
    }
    setBusy(undefined);
  }

  return (
    <div class="device">
      {lost && <p class="notice">{t('offline.not-saved')}</p>}
      <h2 id="languages">{t('offline.languages')}</h2>
      <p role="status" class="status">
        {packs ? message : t('offline.loading')}
      </p>
      <ul class="packs" aria-labelledby="languages">
        {LOCALES.map(({ path }) => (
          <Pack key={path} speech={speech} of={path} pack={packs?.find((one) => one.locale === path)} busy={busy !== undefined} act={act} />
        ))}
      </ul>
      <Storage speech={speech} of={locale} changed={packs} />
    </div>
  );
}

interface PackProps {
  readonly speech: Speech;
  readonly of: Locale;
  readonly pack: PackStatus | undefined;
  readonly busy: boolean;
  readonly act: (what: 'save' | 'remove', pack: PackStatus) => Promise<void>;
}

export function Pack({ speech, of, pack, busy, act }: PackProps) {
  const { t, locale, base } = speech;
  const { name, tag } = localeInfo(of);
  const size = pack && describeSize(pack.bytes, locale);
  const button = (what: 'save' | 'remove', label: string) => (
    <button type="button" class={what === 'save' ? 'button' : 'link danger'} disabled={busy} onClick={() => pack && act(what, pack)}>
      {label}
      <span class="visually-hidden" lang={tag}>
        {' '}
        {name}
      </span>
    </button>
  );
  return (
    <li class="sim" data-saved={pack?.savedOn ? '' : undefined}>
      <h3>
        <a href={href({ base, locale: of }, '')} lang={tag} {...VERBATIM}>
          {name}
        </a>
      </h3>
      {pack && size && (
        <>
          <p>
            {pack.savedOn
              ? t(pack.update === undefined ? 'offline.state.saved' : 'offline.state.outdated', {
                  date: savedDay(pack.savedOn, locale),
                  size,
                })
              : t('offline.state.none')}
          </p>
          <p class="actions">
            {!pack.savedOn && button('save', t('offline.save', { size }))}
            {pack.update !== undefined && button('save', t('offline.update', { size: describeSize(pack.update, locale) }))}
            {pack.savedOn && button('remove', t('offline.remove'))}
          </p>
        </>
      )}
    </li>
  );
}

/** Asked again after each change. */
function Storage({ speech, of, changed }: { speech: Speech; of: Locale; changed: unknown }) {
  const { t } = speech;
  const [room, setRoom] = useState<{ used: string; quota: string; kept: boolean }>();
  useEffect(() => {
    const look = async () => {
      const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
      if (usage === undefined || quota === undefined) return;
      const kept = (await navigator.storage.persisted?.()) ?? false;
      setRoom({ used: describeSize(usage, of), quota: describeSize(quota, of), kept });
    };
    look().catch(() => undefined);
  }, [changed]);
  if (!room) return null;
  return (
    <>
      <h2>{t('offline.storage')}</h2>
      <p>{t('offline.storage.used', { used: room.used, quota: room.quota })}</p>
      <p>{t(room.kept ? 'offline.storage.persistent' : 'offline.storage.evictable')}</p>
    </>
  );
}

function failure(error: unknown): Failure {
  return error instanceof OfflineError ? error.why : 'network';
}
