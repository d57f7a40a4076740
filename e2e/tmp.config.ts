import { defineConfig } from 'playwright/test';
import base from './playwright.config.ts';
export default defineConfig({
  ...base,
  testDir: '.',
  globalSetup: [],
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 12_000 },
});
