/** What readers set for themselves: dark, more contrast, forced colours, less motion, paper. */
import { expect, test, type Page } from './fixtures/test.ts';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const SIGHTS: Readonly<Record<string, Media>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'light with more contrast': { colorScheme: 'light', contrast: 'more' },
  'dark with more contrast': { colorScheme: 'dark', contrast: 'more' },
  'forced colours': { forcedColors: 'active' },
  'forced colours, dark': { forcedColors: 'active', colorScheme: 'dark' },
  paper: { media: 'print' },
};

/** What is drawn to be told apart; WCAG 1.4.11 asks for 3 : 1 against what it is drawn on. */
const DRAWN =
  '.part:not(.over), .shape, .year-ring .left, .year-ring .reminder, .yen-bar rect:last-child, .yen-strip .here, .yen-strip .other';

for (const [sight, media] of Object.entries(SIGHTS)) {
  test(`pictures and outlines stand out: ${sight}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto('/zh-cn/about/pattern/');
    const found = await page.evaluate((drawn) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
      const rgb = (colour: string) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
      };
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0] = rgb(colour).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (one: string, two: string) => {
        const [high = 0, low = 0] = [light(one), light(two)].sort((a, b) => b - a);
        return (high + 0.05) / (low + 0.05);
      };
      const paper = getComputedStyle(document.body).backgroundColor;
      const weak: string[] = [];
      const shapes = [...document.querySelectorAll(drawn)];
      for (const shape of shapes) {
        const { stroke, fill } = getComputedStyle(shape);
        const best = Math.max(...[stroke, fill].filter((colour) => colour !== 'none').map((colour) => contrast(colour, paper)));
        if (best < 3) weak.push(`${shape.getAttribute('class')}: ${best.toFixed(1)}`);
      }
      for (const edge of document.querySelectorAll('.button:not(:disabled), .choice:has(:checked), .error-summary, .label-card')) {
        const { borderTopColor, borderTopWidth } = getComputedStyle(edge);
        if (Number.parseFloat(borderTopWidth) < 1 || contrast(borderTopColor, paper) < 3) weak.push(`${edge.className}: no outline`);
      }
      // Forced colours lay the page's own colour behind every text, whatever the box has.
      const forced = matchMedia('(forced-colors: active)').matches;
      for (const filled of document.querySelectorAll('.button:not(:disabled), .skip, .copied, .steps > li')) {
        const { color, backgroundColor } = getComputedStyle(filled, filled.matches('li') ? '::before' : null);
        if (contrast(color, forced ? paper : backgroundColor) < 3) weak.push(`${filled.className || 'step'}: text cannot be seen`);
      }
      return { weak: [...new Set(weak)], shapes: shapes.length };
    }, DRAWN);
    expect(found.shapes).toBeGreaterThan(20);
    expect(found.weak).toEqual([]);
  });
}

test('the tones of deadlines differ by form too, for readers who see no colours', async ({ page }) => {
  await page.goto('/en/about/pattern/');
  const forms = await page.evaluate(() =>
    ['safe', 'soon', 'overdue', 'unknown'].map((tone) => {
      const row = document.querySelector(`.deadlines > [data-tone="${tone}"]`);
      return row && getComputedStyle(row).borderInlineStartStyle;
    }),
  );
  const known = forms.filter((form) => form !== null);
  expect(known.length).toBeGreaterThan(2);
  expect(new Set(known).size).toBe(known.length);
});

test('the name is drawn and pages pass into each other only where motion is wanted', async ({ page }) => {
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/en/');
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  expect(await moving()).toBe(0);
  const passing = await page.evaluate(() => {
    const inside = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? inside(rule.cssRules as CSSRuleList) : [])]);
    const all = [...document.styleSheets].flatMap((sheet) => inside(sheet.cssRules));
    const transition = all.find((rule) => rule.cssText.startsWith('@view-transition'));
    return all.some(
      (rule) =>
        rule instanceof CSSMediaRule &&
        rule.conditionText.includes('no-preference') &&
        transition &&
        rule.cssText.includes(transition.cssText),
    );
  });
  expect(passing).toBe(true);
});

test('a plan on paper is the plan: no site around it, black on white, with its life line', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/zh-cn/setup/povo/japan-card/app/');
  for (const gone of ['.site-header', '.site-footer', '.plan-sources', '.tool']) await expect(page.locator(gone).first()).toBeHidden();
  for (const there of ['h1', '.answer', '.steps .do', '.label-card b', '.life-bar'])
    await expect(page.locator(there).first()).toBeVisible();
  await page.goto('/en/guides/phone/');
  for (const gone of ['.sections', '.find', '.languages', '.site-footer']) await expect(page.locator(gone)).toBeHidden();
  await page.goto('/zh-cn/setup/povo/japan-card/app/');
  await expect(page.locator('.answer')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
});
