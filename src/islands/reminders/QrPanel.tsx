/** The whole schedule as a code that another device's camera reads. Made here; nothing is sent. */
import { useEffect, useState } from 'preact/hooks';
import { encode } from 'uqr';
import { pack } from '../../exchange/link.ts';
import type { PanelProps } from './CalendarPanel.tsx';
import { thisPageOnSite } from '../address.ts';

/** What the largest code holds at the lowest correction, in bytes. */
const MAX_CODE = 2900;

export function QrPanel({ speech: { t }, saved }: PanelProps) {
  const [link, setLink] = useState<string>();
  useEffect(() => {
    void pack(saved).then((fragment) => setLink(`${thisPageOnSite()}${fragment}`));
  }, [saved]);
  if (saved.lines.length === 0) return <p>{t('calendar.none')}</p>;
  if (!link) return null;
  if (link.length > MAX_CODE) return <p class="notice">{t('keep.qr-too-long')}</p>;
  return (
    <>
      <p>{t('keep.qr-why')}</p>
      <QrCode text={link} label={t('keep.qr')} />
    </>
  );
}

/** Dark on light in every colour scheme: readers of codes need it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
