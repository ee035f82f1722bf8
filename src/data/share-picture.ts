/**
 * The picture that chat apps and social sites show beside a link: the page's title on a card, 1200 × 630, drawn at build. Only the font
 * files that hold the title's characters are read. Finished pictures are kept in node_modules/.cache by what they show.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import satori, { type Font } from 'satori';
import sharp from 'sharp';

export const PICTURE = { width: 1200, height: 630 } as const;

export interface Card {
  readonly title: string;
  readonly above: string;
  readonly site: string;
  readonly lang: string;
}

const CACHE = 'node_modules/.cache/baohao-pictures';
/** Raise it when the drawing changes. */
const VERSION = 3;

export async function sharePicture(card: Card): Promise<Buffer> {
  const file = `${CACHE}/${createHash('sha256')
    .update(JSON.stringify([VERSION, card]))
    .digest('hex')
    .slice(0, 24)}.png`;
  if (existsSync(file)) return readFileSync(file);
  const fonts = fontsFor(card);
  const svg = await satori(drawing(card, fonts.map(({ name }) => name).join(', ')) as never, { ...PICTURE, fonts });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, png);
  return png;
}

/** The colours of src/styles/tokens.css by day. */
const [PAPER, INK, PINE, MUTED, HAIR] = ['#faf8f1', '#17211d', '#0f5848', '#515d57', '#b6b8ac'];

function drawing({ title, above, site, lang }: Card, fontFamily: string) {
  const box = (style: object, children: unknown) => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });
  const mark = {
    type: 'svg',
    props: {
      width: 72,
      height: 72,
      viewBox: '0 0 32 32',
      children: [
        {
          type: 'path',
          props: { d: 'M8.5 1.5H19l8 8V27a3.5 3.5 0 0 1-3.5 3.5h-15A3.5 3.5 0 0 1 5 27V5a3.5 3.5 0 0 1 3.5-3.5z', fill: PINE },
        },
        {
          type: 'path',
          props: {
            d: 'M5 22h6.5c6 0 9-3.6 9-7.3a4.5 4.5 0 0 0-9 0c0 3.7 3 7.3 9 7.3H27',
            fill: 'none',
            stroke: PAPER,
            'stroke-width': 2.6,
          },
        },
      ],
    },
  };
  const cut = box(
    {
      position: 'absolute',
      right: 0,
      top: 0,
      width: 150,
      height: 150,
      backgroundImage: `linear-gradient(to top right, ${PAPER} 49.5%, ${HAIR} 49.5%, ${HAIR} 51%, #fff 51%)`,
    },
    [],
  );
  const size = [...title].length * (lang === 'en' ? 1 : 1.9) > 46 ? 62 : 76;
  return box(
    {
      width: PICTURE.width - 204,
      height: PICTURE.height - 140,
      background: PAPER,
      borderLeft: `24px solid ${PINE}`,
      padding: '70px 90px',
      flexDirection: 'column',
      justifyContent: 'space-between',
      color: INK,
      fontFamily,
    },
    [
      cut,
      box({ fontSize: 34, color: PINE }, above),
      box({ fontSize: size, lineHeight: 1.3, maxWidth: 980 }, title),
      box({ alignItems: 'center', gap: 22, fontSize: 36, color: MUTED }, [mark, site]),
    ],
  );
}

/** Noto Sans comes cut into a hundred files by characters; these are the ones that hold the card's. */
function fontsFor({ title, above, site, lang }: Card): Font[] {
  const family = lang === 'ja' ? 'noto-sans-jp' : 'noto-sans-sc';
  const root = `node_modules/@fontsource/${family}`;
  const wanted = new Set([...`${title}${above}${site}`].map((character) => character.codePointAt(0) ?? 0));
  return [...readFileSync(`${root}/700.css`, 'utf8').matchAll(/\/(files\/[^)]+?\.woff)\).*?unicode-range: ([^;]+);/gs)]
    .filter(([, , ranges = '']) => ranges.split(',').some((range) => holds(range, wanted)))
    .map(([, file], index) => ({
      name: `sans-${index}`,
      data: readFileSync(`${root}/${file}`),
      weight: 700 as const,
      style: 'normal' as const,
    }));
}

/** @param range 'U+4e00-4eff' or 'U+3042' */
function holds(range: string, wanted: ReadonlySet<number>): boolean {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
  const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  return [...wanted].some((code) => code >= first && code <= last);
}
