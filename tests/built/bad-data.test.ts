/** A mistake in the data stops the build itself, before any page is written, with one message that names file and field. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { buildCopy, copySite } from '../support/site-copy.ts';

const folder = copySite();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a negative price', () => {
  const file = 'content/carriers/povo.yaml';
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  writeFileSync(`${folder}/${file}`, text.replace('hold: { yen: 330,', 'hold: { yen: -330,'));
  const { status, output } = buildCopy(folder, []);
  expect(status).not.toBe(0);
  expect(output).toContain(`${file}: lines.voice.hold.yen: Too small: expected number to be >=0; found -330`);
  expect(output).toContain('The content has 1 problem(s)');
  expect(existsSync(`${folder}/dist/index.html`)).toBe(false);
});

it('a day that is none in AS_OF', () => {
  const file = 'content/carriers/povo.yaml';
  writeFileSync(`${folder}/${file}`, readFileSync(file, 'utf8'));
  const { status, output } = buildCopy(folder, [], { AS_OF: 'soon' });
  expect(status).not.toBe(0);
  expect(output).toContain('AS_OF: found "soon", expected a day such as 2027-06-01');
});
