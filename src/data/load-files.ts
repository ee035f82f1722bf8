/** Reads `content/` from disk, for tests and commands that run outside Vite. */
import { globSync, readFileSync } from 'node:fs';
import { guideFile, type GuideFile } from './guide-text.ts';

export function contentFiles(root = process.cwd()): Record<string, string> {
  const paths = globSync('content/**/*.{yaml,json}', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]));
}

/** The slugs of the guides, which every language has. */
export function guideSlugs(root = process.cwd()): Set<string> {
  return new Set(globSync('content/guides/*/*.mdx', { cwd: root }).map((path) => /([^\\/]+)\.mdx$/.exec(path)?.[1] ?? path));
}

/** Every guide of every language, or every page about the site. */
export function guideFiles(root = process.cwd(), folder: 'guides' | 'about' = 'guides'): GuideFile[] {
  const paths = globSync(`content/${folder}/*/*.mdx`, { cwd: root }).sort();
  return paths.map((path) => guideFile(path, readFileSync(`${root}/${path}`, 'utf8')));
}
