/** Every carrier × line × payment × method, drawn in every language: a plan with a source and without an empty text. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { allPlans } from '../../src/domain/all-plans.ts';
import { METHODS, PAYMENTS } from '../../src/domain/types.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { PlanView } from '../../src/views/Plan.tsx';
import { carrierView, content } from '../support/known.ts';
import { dictionaries } from '../support/ui.ts';

/** An element that says nothing, or a row whose words are missing. */
const EMPTY = /<(p|li|dd|dt|h2|h3|b|a|small|summary|td|th|span class="(?:kind|figure|goal)")(?: [^>]*)?>\s*<\/\1>/;
const MISSING = /\bundefined\b|\[object|>[^<]*\{\{|\bNaN\b|>null</;
const KEYS = new Set(Object.keys(dictionaries.en));

/** What is wrong with a plan as it is drawn; undefined where nothing is. */
function flaw(html: string): string | undefined {
  const found = EMPTY.exec(html)?.[0] ?? MISSING.exec(html)?.[0];
  if (found) return found;
  if (!/<li id="source-[^"]+"[^>]*><cite[^>]*>.+?<\/cite>/.test(html)) return 'no source';
  if (!/<p class="answer"[^>]*>[^<]{4,}/.test(html)) return 'no answer';
  return [...html.matchAll(/>([a-z][a-z0-9.-]+)</g)].map(([, text = '']) => text).find((text) => text.includes('.') && KEYS.has(text));
}

describe.each(LOCALES)('in $tag', ({ path }) => {
  it.each(content.carriers)('$id', (carrier) => {
    const view = carrierView(path, carrier.id);
    const plans = allPlans(carrier);
    expect(plans).toHaveLength(carrier.lines.length * PAYMENTS.length * METHODS.length);
    const flaws = plans.flatMap((plan) => {
      const problem = plan.sources.length === 0 ? 'rests on nothing' : flaw(renderToString(h(PlanView, { view, plan })));
      return problem ? [`${plan.line} ${plan.payment} ${plan.method}: ${problem}`] : [];
    });
    expect(flaws).toEqual([]);
  });
});

it('an empty text, a missing word, a bare key and a lack of sources would be found', () => {
  const good = '<p class="answer" data-tone="go">It works.</p><ol><li id="source-s1" value="1"><cite>x</cite></li></ol>';
  expect(flaw(good)).toBeUndefined();
  expect(flaw(`${good}<p> </p>`)).toBe('<p> </p>');
  expect(flaw(`${good}<li class="x"></li>`)).toBe('<li class="x"></li>');
  expect(flaw(`${good}<b>undefined</b>`)).toBe('undefined');
  expect(flaw(`${good}<b>plan.sources</b>`)).toBe('plan.sources');
  expect(flaw('<p class="answer">It works.</p>')).toBe('no source');
});
