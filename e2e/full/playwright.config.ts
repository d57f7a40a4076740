import { defineConfig } from 'playwright/test';
import base from '../playwright.config.ts';

/** What is too long for every run, in the same browser. Its tests build the sites that they need. */
export default defineConfig({ ...base, testDir: '.', testIgnore: [], globalSetup: [] });
