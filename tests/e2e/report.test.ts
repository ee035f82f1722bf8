import { say } from '../support/ui.ts';
import { expect, test } from './fixtures/test.ts';

const { en } = say;

test('a mark beside a fact leads to what it rests on, and to a text that reports it', async ({ page }) => {
  await page.goto('/en/carriers/povo/');
  await page.locator('#lines .proof a.kind').nth(1).click();
  await expect(page).toHaveURL(/\/en\/report\/#povo\/lines\.voice\.hold$/);
  await expect(page.locator('dl.facts')).toContainText('yen: 330');
  await expect(page.locator('dl.facts cite').first()).toBeVisible();
  const text = await page.getByRole('textbox', { name: en('report.text') }).inputValue();
  expect(text).toContain('fact: povo/lines.voice.hold');
  expect(text).toContain('/en/carriers/povo/');
});

test('an address that names no fact, or none of ours, says so', async ({ page }) => {
  await page.goto('/en/report/');
  await expect(page.getByText(en('report.none'))).toBeVisible();
  await page.goto('/en/report/#povo/nothing');
  await expect(page.getByText(en('report.unknown', { fact: 'povo/nothing' }))).toBeVisible();
  await page.goto('/en/report/#%E0');
  await expect(page.getByText(en('report.unknown', { fact: '%E0' }))).toBeVisible();
  await page.goto('/en/report/#<b>x</b>');
  await expect(page.locator('.notice')).toContainText('<b>x</b>');
});
