import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/integrations/search/outline.ts';
import { piecesOf } from '../../../src/integrations/search/pieces.ts';
import { tellingWords } from '../../../src/integrations/search/terms.ts';

const html = `<html><head><meta name="description" content="How &quot;it&quot; goes"></head><body><nav>menu</nav>
<main id="main"><h1>Title <small>x</small></h1><p>Before.</p><nav class="toc"><a href="#a">skip</a></nav>
<h2 id="a"><a href="#a">First?</a></h2><p>One &amp; two<span class="proof">official</span></p><div data-pagefind-ignore><div>ignored</div></div>
<h2 id="b">Second</h2><p><ruby>口座<rp>(</rp><rt>こうざ</rt></ruby>振替</p><script>no()</script></main></body></html>`;

describe('a page is read off its HTML', () => {
  const outline = outlineOf(html);
  it('title, description and sections, without what repeats on every page', () => {
    expect(outline.title).toBe('Title x');
    expect(outline.description).toBe('How "it" goes');
    expect(outline.sections).toEqual([
      { heading: '', text: 'Before.' },
      { id: 'a', heading: 'First?', text: 'One & two' },
      { id: 'b', heading: 'Second', text: '口座振替' },
    ]);
  });

  it('each question of a page of questions is found by itself', () => {
    const paths = piecesOf('questions/cards/', outline).map(({ entry: [path] }) => path);
    expect(paths).toEqual(['questions/cards/', 'questions/cards/#a', 'questions/cards/#b']);
  });

  it('a guide is one entry with its sections', () => {
    expect(piecesOf('guides/app/', outline).map(({ entry }) => entry)).toEqual([
      [
        'guides/app/',
        'Title x',
        'How "it" goes',
        [
          ['a', 'First?'],
          ['b', 'Second'],
        ],
      ],
    ]);
  });
});

it('the words that tell a page from the others come first', () => {
  const [first] = tellingWords(['the card the card roaming roaming', 'the card', 'the shop'], 'en');
  expect(first?.[0]).toBe('roaming');
  expect(first?.at(-1)).toBe('the');
});
