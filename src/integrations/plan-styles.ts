/**
 * Plans are most of the site's pages, and most of a plan's bytes were the styles in it: here they move into files that plans link to.
 * Other pages keep theirs inside, for a first view after one request. Runs before the policy, which then needs no hash for them.
 */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Must be known before the first paint, or the browser gives the transition up: it stays in the page. */
const TRANSITION = /@media[^{}]*\{@view-transition\{[^}]*\}\}/;
const STYLE_POLICY = /style-src 'self'/;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
/** The pages below a carrier's own: its plans. */
const PLANS = '*/setup/*/*/**/index.html';

export function planStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'plan-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = new Map<string, string>();
        for await (const path of glob(PLANS, { cwd: root })) {
          const { page, styles } = withLinkedStyles(await readFile(root + path, 'utf8'), `${base}_astro/`);
          for (const [name, text] of styles) files.set(name, text);
          await writeFile(root + path, page);
        }
        for (const [name, text] of files) await writeFile(`${root}_astro/${name}`, text);
      },
    },
  };
}

/** @returns the page with links in place of its styles, and the files they lead to by name */
export function withLinkedStyles(page: string, folder: string): { readonly page: string; readonly styles: ReadonlyMap<string, string> } {
  const styles = new Map<string, string>();
  let rules = '';
  const linked = page.replaceAll(STYLE, (_, text: string) => {
    const [transition = ''] = TRANSITION.exec(text) ?? [];
    const rest = text.replace(transition, '');
    const name = `plan.${hash(rest).toString('hex').slice(0, 8)}.css`;
    styles.set(name, rest);
    if (transition) rules += ` 'sha256-${hash(transition).toString('base64')}'`;
    return `${transition && `<style>${transition}</style>`}<link rel="stylesheet" href="${folder}${name}">`;
  });
  return { page: linked.replace(STYLE_POLICY, (start) => start + rules), styles };
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
