import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/browser.ts';

/** Another one lets two runs share a machine. */
const PORT = Number(process.env.E2E_PORT ?? 4470);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  retries: 0,
  reporter: process.env.E2E_REPORT ? [['dot'], ['json', { outputFile: process.env.E2E_REPORT }]] : [['list']],
  use: {
    serviceWorkers: 'block',
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 390, height: 844 },
    launchOptions: await launchOptions(),
  },
  webServer: {
    command: 'node src/commands/start.ts',
    url: `http://localhost:${PORT}/en/`,
    env: { PORT: String(PORT) },
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
