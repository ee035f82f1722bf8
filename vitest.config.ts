import { defineConfig } from 'vitest/config';

// Generous limits: how fast tests run on a busy machine is not what they are about.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'proof', include: ['tests/proof/**/*.test.ts'], environment: 'node', testTimeout: 600_000 } },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], environment: 'node', testTimeout: 120_000 } },
      { test: { name: 'browsers', include: ['tests/browsers/**/*.test.ts'], environment: 'node', testTimeout: 300_000 } },
    ],
  },
});
