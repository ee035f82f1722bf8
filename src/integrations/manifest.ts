/** What makes the site installable: icons drawn from the one SVG, and a manifest in each language. */
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { LOCALES, localeInfo, type Locale } from '../i18n/locales.ts';
import { interfaceTexts } from './interface-texts.ts';

const PAPER = '#faf8f1';
const SIZES = [192, 512] as const;
/** Home screens of Apple devices. */
const APPLE = 180;
/** Launchers cut up to a fifth off each edge. */
const SAFE = 0.62;
const SHORTCUTS = ['setup', 'reminders', 'search'] as const;

export function manifest(): AstroIntegration {
  let base = '/';
  return {
    name: 'manifest',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await mkdir(`${root}icons`, { recursive: true });
        const svg = await readFile(`${root}icon.svg`);
        for (const size of SIZES) await writeFile(`${root}icons/${size}.png`, await icon(svg, size));
        for (const size of [APPLE, ...SIZES]) await writeFile(`${root}icons/${size}-maskable.png`, await maskable(svg, size));
        const texts = interfaceTexts();
        for (const { path } of LOCALES)
          await writeFile(`${root}${path}/app.webmanifest`, JSON.stringify(await manifestOf(root, base, path, texts[path])));
      },
    },
  };
}

function icon(svg: Buffer, size: number): Promise<Buffer> {
  return drawn(svg, size).png({ compressionLevel: 9 }).toBuffer();
}

async function maskable(svg: Buffer, size: number): Promise<Buffer> {
  const part = Math.round(size * SAFE);
  const before = Math.floor((size - part) / 2);
  const after = size - part - before;
  const inner = await drawn(svg, part).flatten({ background: PAPER }).png().toBuffer();
  return sharp(inner)
    .extend({ top: before, bottom: after, left: before, right: after, background: PAPER })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function drawn(svg: Buffer, size: number) {
  return sharp(svg, { density: 72 * (size / 32) }).resize(size, size);
}

interface Screenshot {
  readonly src: string;
  readonly sizes: string;
  readonly type: 'image/webp';
  readonly form_factor: 'narrow' | 'wide';
  readonly label: string;
}

/** Taken by `npm run screenshots`; a build needs no browser. */
async function screenshots(root: string, base: string, locale: Locale, texts: Readonly<Record<string, string>>): Promise<Screenshot[]> {
  const files = globSync(`screenshots/${locale}-*.webp`, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return Promise.all(
    files.sort().map(async (file): Promise<Screenshot> => {
      const { width, height } = await sharp(`${root}${file}`).metadata();
      const label = (file.includes('-plan-') ? texts['nav.setup'] : texts['home.title']) ?? '';
      const form = file.includes('-wide') ? 'wide' : 'narrow';
      return { src: `${base}${file}`, sizes: `${width}x${height}`, type: 'image/webp', form_factor: form, label };
    }),
  );
}

/**
 * @param root the finished site
 * @param texts the language's interface texts
 */
async function manifestOf(root: string, base: string, locale: Locale, texts: Readonly<Record<string, string>>) {
  const { tag, dir } = localeInfo(locale);
  const start = `${base}${locale}/`;
  return {
    id: start,
    lang: tag,
    dir,
    name: texts['home.title'] ?? texts['site.name'],
    short_name: texts['site.name'],
    description: texts['home.lead'] ?? texts['site.name'],
    start_url: start,
    scope: base,
    display: 'standalone',
    background_color: PAPER,
    theme_color: '#0f5848',
    icons: SIZES.flatMap((size) => [
      { src: `${base}icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' },
      { src: `${base}icons/${size}-maskable.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'maskable' },
    ]),
    screenshots: await screenshots(root, base, locale, texts),
    shortcuts: SHORTCUTS.map((page) => ({ name: texts[`nav.${page}`], url: `${start}${page}/` })),
  };
}
