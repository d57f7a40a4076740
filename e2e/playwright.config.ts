import { cpus } from 'node:os';
import { defineConfig } from 'playwright/test';
import { findBrowser } from './find-browser.ts';

/** A browser that talks to nobody but the test site. */
const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A process for each page takes longer to start than most tests last.
  '--renderer-process-limit=1',
];
const browser = findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  testIgnore: ['full/**', 'hostile/**'],
  globalSetup: './global-setup.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: Math.min(2, cpus().length),
  // Generous: a slow machine is no fault of the site.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A test that fails now and then is a fault of the site or of the test.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    locale: 'en-GB',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    // What it keeps would answer in the place of what a test sends; those of reading without a network ask for it.
    serviceWorkers: 'block',
    launchOptions: { args: browserFlags, ...(browser && { executablePath: browser }) },
  },
});
