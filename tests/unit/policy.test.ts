import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnHashes } from '../../src/integrations/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (rules: string, body: string) => `<head><meta http-equiv="content-security-policy" content="${rules}">${body}</head>`;

it('keeps the hashes of inline styles and scripts that the page has, and drops all others', () => {
  const body = '<style>a{}</style><script>b()</script><script type="module" src="/c.js"></script>';
  const rules = `script-src 'self' ${hash('b()')} ${hash('other')}; style-src 'self' ${hash('a{}')} ${hash('')};`;
  expect(withOwnHashes(page(rules, body))).toBe(page(`script-src 'self' ${hash('b()')}; style-src 'self' ${hash('a{}')};`, body));
});

it('changes nothing in a page without a policy', () => {
  expect(withOwnHashes('<style>a{}</style>')).toBe('<style>a{}</style>');
});
