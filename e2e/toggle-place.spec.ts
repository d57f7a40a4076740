import type { Page } from 'playwright/test';
import { SiteHeader } from './pages/site-header.ts';
import { expect, testInOpenPage as test, words } from './test.ts';

test.use({ site: 'languages', viewport: { width: 1280, height: 700 } });

const agent = 'agents/lamp-keeper/';
const shared = ['summary', 'example-2', 'report'];

async function topOf(page: Page, anchor: string): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  return page.locator(`#${anchor}`).evaluate((element) => element.getBoundingClientRect().top);
}

/** The same heading in English and in French. */
const headings = [
  ['i-lamp-keeper', 'i-gardien-de-lampe'],
  ['i-dusk', 'i-crepuscule'],
  ['i-dawn', 'i-aube'],
] as const;

test('each section leads to the same one in the other language, and back', async ({ page, baseURL }) => {
  for (const [english, french] of [...shared.map((anchor) => [anchor, anchor] as const), ...headings]) {
    // From elsewhere, so that the page is loaded with its section.
    await page.goto('about:blank');
    await page.goto(`en/${agent}#${english}`);
    await new SiteHeader(page, 'en').french.click();
    await expect(page).toHaveURL(`${baseURL}fr/${agent}#${french}`);
    await expect(page.locator(`#${french}`)).toBeInViewport();
    await new SiteHeader(page, 'fr').english.click();
    await expect(page).toHaveURL(`${baseURL}en/${agent}#${english}`);
  }
});

test('a section that was not translated leads to the nearest before it that was', async ({ page, baseURL }) => {
  await page.goto(`en/${agent}#i-for-the-apprentice`);
  await new SiteHeader(page, 'en').french.click();
  await expect(page).toHaveURL(`${baseURL}fr/${agent}#i-nuit`);
});

test('where there is no other text, its headings stay', async ({ page, baseURL }) => {
  await page.goto('en/agents/fog-signal/#i-what-to-listen-for');
  await new SiteHeader(page, 'en').french.click();
  await expect(page).toHaveURL(`${baseURL}fr/agents/fog-signal/#i-what-to-listen-for`);
});

for (const [anchor, there] of [
  ['capabilities', 'capabilities'],
  ['use', 'use'],
  ['i-night', 'i-nuit'],
] as const) {
  test(`reading at #${anchor}, the reader finds it where it was in the window`, async ({ page, baseURL }) => {
    await page.goto(`en/${agent}`);
    await page.locator(`#${anchor}`).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 97));
    const before = await topOf(page, anchor);
    await page.getByRole('link', { name: words.fr('toggle.read') }).click();
    await expect(page).toHaveURL(`${baseURL}fr/${agent}#${there}`);
    await expect.poll(async () => Math.abs((await topOf(page, there)) - before)).toBeLessThan(2);
    await page.getByRole('link', { name: words.en('toggle.read') }).click();
    await expect(page).toHaveURL(`${baseURL}en/${agent}#${anchor}`);
    await expect.poll(async () => Math.abs((await topOf(page, anchor)) - before)).toBeLessThan(2);
  });
}

test('a reader who has moved on from the hash takes along what is being read', async ({ page, baseURL }) => {
  await page.goto(`en/${agent}#examples`);
  await page.locator('#tools').evaluate((element) => element.scrollIntoView());
  await page.getByRole('link', { name: words.fr('toggle.read') }).click();
  await expect(page).toHaveURL(`${baseURL}fr/${agent}#tools`);
});

test('the change is said to those who do not see it', async ({ page }) => {
  await page.goto(`en/${agent}`);
  const status = page.getByRole('banner').locator('language-toggle [role="status"]');
  await expect(status).toBeEmpty();
  await new SiteHeader(page, 'en').french.click();
  await expect(status).toHaveText(words.fr('toggle.arrived'));
  await page.reload();
  await expect(status).toBeEmpty();
});

test('a link says which text it leads to', async ({ page }) => {
  await page.goto('en/agents/fog-signal/');
  const { english, french } = new SiteHeader(page, 'en');
  await expect(english).toHaveAttribute('title', /this page in English/);
  await expect(french).toHaveAttribute('title', /le texte de l’agent en anglais/);
  await page.goto('en/agents/harbour-log/');
  await expect(french).toHaveAttribute('title', /certaines sections en anglais/);
  await expect(english).toHaveAttribute('title', /the agent’s text in French/);
});
