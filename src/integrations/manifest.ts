/** What makes the site installable: icons drawn from the one SVG, and a manifest in each language. */
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
          await writeFile(`${root}${path}/app.webmanifest`, JSON.stringify(manifestOf(base, path, texts[path])));
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

/** @param texts the language's interface texts */
export function manifestOf(base: string, locale: Locale, texts: Readonly<Record<string, string>>) {
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
    shortcuts: SHORTCUTS.map((page) => ({ name: texts[`nav.${page}`], url: `${start}${page}/` })),
  };
}
