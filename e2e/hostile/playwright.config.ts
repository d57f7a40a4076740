import { defineConfig } from 'playwright/test';
import base from '../playwright.config.ts';

/** Strings that attack, in every field and in the body of agents: `npm run test:hostile`. */
export default defineConfig({
  ...base,
  testDir: '.',
  testIgnore: [],
  globalSetup: './set-up.ts',
  outputDir: '../../test-results',
});
