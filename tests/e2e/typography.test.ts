/** How each language is set: its own glyphs, lines of a length that reads well, figures under each other. */
import { expect, test, type Page } from './fixtures/test.ts';

const GLYPHS = { 'zh-CN': /^"?PingFang SC/, ja: /^"?Hiragino Sans/ } as const;

/** Texts whose letters give their language away but whose language is another: they would be set in the wrong glyphs. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement as HTMLElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      const lang = parent.closest('[lang]')?.getAttribute('lang');
      if (parent.closest('script, style')) continue;
      if (/[\u3041-\u3096\u30a1-\u30fa]/.test(text) && lang === 'zh-CN') found.push(`${lang}: ${text.slice(0, 40)}`);
    }
    return found;
  });
}

for (const path of ['', 'guides/why-automatic/', 'carriers/docomo/', 'setup/povo/japan-card/app/', 'glossary/', 'about/pattern/']) {
  test(`/zh-cn/${path} never sets Chinese in Japanese glyphs, nor Japanese in Chinese ones`, async ({ page }) => {
    await page.goto(`/zh-cn/${path}`);
    expect(await misplaced(page)).toEqual([]);
    for (const [lang, glyphs] of Object.entries(GLYPHS)) {
      const fonts = await page.evaluate(
        (tag) => [...new Set([...document.querySelectorAll(`[lang="${tag}"]`)].map((element) => getComputedStyle(element).fontFamily))],
        lang,
      );
      expect(fonts.length, lang).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(glyphs);
    }
  });
}

for (const [locale, least, most] of [
  ['zh-cn', 30, 38],
  ['ja', 30, 38],
  ['en', 58, 78],
] as const) {
  test(`lines of /${locale}/ guides hold ${least} to ${most} characters on a wide screen`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${locale}/guides/why-automatic/`);
    const lengths = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      return [...document.querySelectorAll<HTMLElement>('main p:not([class])')].map((paragraph) => {
        const { font } = getComputedStyle(paragraph);
        canvas.font = font;
        const text = paragraph.textContent.trim().replace(/\s+/g, ' ');
        const each = /\p{Script=Han}/u.test(text)
          ? Number.parseFloat(getComputedStyle(paragraph).fontSize)
          : canvas.measureText(text).width / text.length;
        return paragraph.clientWidth / each;
      });
    });
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(least);
  });
}

test('days are <time> with a machine’s date, and figures stand under each other', async ({ page }) => {
  await page.goto('/ja/about/pattern/');
  const days = await page
    .locator('.life-line time')
    .evaluateAll((all) =>
      all.map((time) => ({ machine: time.getAttribute('datetime') ?? '', figures: getComputedStyle(time).fontVariantNumeric })),
    );
  expect(days.length).toBeGreaterThan(3);
  for (const { machine, figures } of days) {
    expect(machine).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(figures).toBe('tabular-nums');
  }
  await expect(page.locator('.line-card .zone').first()).toContainText(/:\d\d/);
});
