import type { Locator, Page } from 'playwright/test';
import { expect, type Locale, words } from '../test.ts';

/** The page on offline reading. */
export class OfflinePage {
  readonly page: Page;
  readonly locale: Locale;
  readonly control: Locator;
  readonly status: Locator;
  readonly size: Locator;
  readonly kept: Locator;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.control = page.locator('keep-catalogue');
    this.status = this.control.getByRole('status');
    this.size = this.control.locator('.size');
    this.kept = page.locator('kept-pages li a');
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.locale}/offline/`);
  }

  button(key: 'keep.start' | 'keep.update' | 'keep.pause' | 'keep.resume' | 'keep.remove' | 'keep.allow'): Locator {
    return this.control.getByRole('button', { name: words[this.locale](key), exact: true });
  }

  box(locale: Locale): Locator {
    return this.control.locator(`input[value="${locale}"]`);
  }
}

/** Waits until the service worker answers for a page, and all that it needs for that is kept. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
}

async function isKept(): Promise<boolean> {
  for (const name of await caches.keys()) {
    if (name.includes(':pages:') && (await (await caches.open(name)).match(location.pathname))) return true;
  }
  return false;
}
