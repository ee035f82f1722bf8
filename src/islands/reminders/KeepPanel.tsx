/** How the reader's lines survive: backup, another device, the browser's own promise; and how they leave no trace. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { backupText } from '../../exchange/backup.ts';
import { pack } from '../../exchange/link.ts';
import type { PanelProps } from './CalendarPanel.tsx';
import { download } from './download.ts';
import type { ImportProps } from './ImportPanel.tsx';
import { askToNotify, canNotify, mayNotify } from './notices.ts';
import { onSite, thisPageOnSite } from '../address.ts';

export interface KeepProps extends PanelProps {
  readonly traceless: boolean;
  readonly setTraceless: (on: boolean) => void;
  readonly erase: () => void;
  readonly onImport: ImportProps['onImport'];
  readonly refreshNotices: () => void;
}

export function KeepPanel(props: KeepProps) {
  const { t } = props.speech;
  const some = props.saved.lines.length > 0;
  return (
    <section class="keep-panel" aria-labelledby="keep-title">
      <h2 id="keep-title">{t(some ? 'keep.title' : 'keep.title-empty')}</h2>
      {!some && <p>{t('keep.restore-how')}</p>}
      {isSafari() && <p class="notice">{t('keep.safari')}</p>}
      {some && (
        <details>
          <summary>{t('keep.backup')}</summary>
          <Backup {...props} />
        </details>
      )}
      <details>
        <summary>{t('keep.import')}</summary>
        <Lazy load={() => import('./ImportPanel.tsx').then(({ ImportPanel }) => ImportPanel)} {...props} />
      </details>
      {some && (
        <details>
          <summary>{t('keep.device')}</summary>
          <Lazy load={() => import('./QrPanel.tsx').then(({ QrPanel }) => QrPanel)} {...props} />
        </details>
      )}
      {some && !props.traceless && <Browser {...props} />}
      <details>
        <summary>{t('keep.trace')}</summary>
        <Trace {...props} />
      </details>
    </section>
  );
}

function Backup({ speech: { t, base }, saved, today }: KeepProps) {
  const [said, setSaid] = useState('');
  const schema = () => onSite(`${base}data/schema/schedule.json`);
  const save = () => {
    download(`baohao-${today}.json`, 'application/json', backupText(saved, schema()));
    setSaid(t('keep.backup-made'));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${thisPageOnSite()}${await pack(saved)}`);
      setSaid(t('keep.link-copied'));
    } catch {
      setSaid(t('keep.link-failed'));
    }
  };
  return (
    <>
      <p>{t('keep.backup-why')}</p>
      <p class="actions">
        <button type="button" class="button" onClick={save} disabled={saved.lines.length === 0}>
          {t('keep.backup-file')}
        </button>
        <button type="button" class="link" onClick={copy} disabled={saved.lines.length === 0}>
          {t('keep.link')}
        </button>
      </p>
      <p role="status" class="status">
        {said}
      </p>
      <p class="hint">
        <a href={`${base}data/schema/schedule.json`}>{t('keep.schema')}</a>
      </p>
    </>
  );
}

/** What the browser itself can promise; each is asked for by a press alone. */
function Browser({ speech: { t }, refreshNotices }: KeepProps) {
  const [persisted, setPersisted] = useState<boolean>();
  const [notices, setNotices] = useState(mayNotify());
  const [said, setSaid] = useState('');
  useEffect(() => {
    void navigator.storage?.persisted?.().then(setPersisted);
  }, []);
  const persist = async () => {
    const granted = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
    setPersisted(granted);
    setSaid(t(granted ? 'keep.persist-yes' : 'keep.persist-no'));
  };
  const notify = async () => {
    const granted = await askToNotify();
    setNotices(granted);
    setSaid(t(granted ? 'keep.notify-yes' : 'keep.notify-no'));
    if (granted) refreshNotices();
  };
  if (persisted === undefined && !canNotify()) return null;
  return (
    <details>
      <summary>{t('keep.browser')}</summary>
      {persisted !== undefined && <p>{t(persisted ? 'keep.persist-yes' : 'keep.persist-why')}</p>}
      {persisted === false && (
        <p>
          <button type="button" class="button" onClick={persist}>
            {t('keep.persist')}
          </button>
        </p>
      )}
      {canNotify() && (
        <>
          <p>{t(notices ? 'keep.notify-yes' : 'keep.notify-why')}</p>
          {!notices && (
            <p>
              <button type="button" class="button" onClick={notify}>
                {t('keep.notify')}
              </button>
            </p>
          )}
        </>
      )}
      <p role="status" class="status">
        {said}
      </p>
    </details>
  );
}

function Trace({ speech: { t }, traceless, setTraceless, erase }: KeepProps) {
  return (
    <>
      <p>{t(traceless ? 'keep.traceless-on' : 'keep.traceless-why')}</p>
      <p>
        <button type="button" class="button" onClick={() => setTraceless(!traceless)}>
          {t(traceless ? 'keep.traceless-end' : 'keep.traceless')}
        </button>
      </p>
      <p>{t('keep.erase-why')}</p>
      <p>
        <button type="button" class="link danger" onClick={erase}>
          {t('keep.erase')}
        </button>
      </p>
    </>
  );
}

/** A part whose code is fetched when its section is opened. */
function Lazy<P extends object>({ load, ...props }: { readonly load: () => Promise<ComponentType<P>> } & P) {
  const [Part, setPart] = useState<ComponentType<P>>();
  const [box, setBox] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const details = box?.closest('details');
    const open = () => {
      if (details?.open) void load().then((part) => setPart(() => part));
    };
    details?.addEventListener('toggle', open);
    return () => details?.removeEventListener('toggle', open);
  }, [box]);
  return <div ref={setBox}>{Part && <Part {...(props as unknown as P)} />}</div>;
}

/** Safari, on whatever device: it deletes what sites stored after a week without a visit. */
function isSafari(): boolean {
  return /Safari\//.test(navigator.userAgent) && !/Chrom|Android|Edg|OPR/.test(navigator.userAgent);
}
