import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { atom } from '../../../src/data/atom.ts';

const entry = {
  id: 'https://a.example/changes/#x',
  title: 'A & B <c>',
  text: '"quoted"',
  link: 'https://a.example/changes/#x',
  updated: '2026-11-22',
};
const feed = {
  id: 'https://a.example/feed.xml',
  lang: 'ja',
  title: '変更',
  subtitle: 's',
  self: 'https://a.example/feed.xml',
  page: 'https://a.example/changes/',
  author: 'Baohao',
};

it('has all that RFC 4287 demands, escaped, the newest day as its own', () => {
  const { DOMParser } = new Window();
  const document = new DOMParser().parseFromString(
    atom({ ...feed, entries: [entry, { ...entry, id: 'https://a.example/#y', updated: '2026-10-01' }] }),
    'text/xml',
  );
  const root = document.documentElement;
  expect(root.getAttribute('xml:lang')).toBe('ja');
  for (const name of ['id', 'title', 'updated', 'author', 'rights']) expect(root.querySelector(name)?.textContent, name).not.toBe('');
  expect(root.querySelector('updated')?.textContent).toBe('2026-11-22T00:00:00+09:00');
  expect(root.querySelectorAll('entry')).toHaveLength(2);
  expect(root.querySelector('entry > title')?.textContent).toBe('A & B <c>');
  expect(root.querySelector('entry > summary')?.textContent).toBe('"quoted"');
});

it('a feed without entries is a feed', () =>
  expect(atom({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00+09:00</updated>'));
