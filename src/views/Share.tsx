/** The page's address as a link, as a QR code made on the device, and on paper. */
import { toolWords, type Speech } from './view.ts';

export function Share({ speech }: { speech: Speech }) {
  const { t } = speech;
  return (
    <section class="share scripted" {...toolWords(speech)}>
      <h2>{t('share.title')}</h2>
      <p class="share-tools">
        <button class="tool" type="button" data-copy="">
          {t('share.link')}
        </button>
        <button class="tool" type="button" data-share="qr" data-alt={t('share.qr-alt')}>
          {t('share.qr')}
        </button>
        <button class="tool" type="button" data-share="print">
          {t('share.print')}
        </button>
      </p>
      <p class="hint">{t('share.note')}</p>
      <div class="qr" />
    </section>
  );
}
