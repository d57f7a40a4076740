import type { Page } from 'playwright/test';
import { findOverflow } from './find-overflow.ts';
import { hasInkAtTheSides, readQrCode, readSheets, type Sheet, whiteness, withoutSpace } from './read-sheets.ts';
import { sites } from './sites.ts';
import { expect, type Locale, test, testInOpenPage, words } from './test.ts';

/** Narrower than the margins of the sheet, in millimetres. */
const MARGIN = 10;

/** What a sheet has room for, in CSS pixels: A4 without its margins. */
const paper = { width: 680, height: 990 };

/** Words of what a reader of a screen can choose. */
const controls = ['theme.system', 'facet.title', 'sort.label', 'site.reportLink', 'site.skip'] as const;

/** The sheets of a page that was looked at as it lies on paper: a browser shrinks one that is too wide for it. */
async function print(page: Page, format: string): Promise<Sheet[]> {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  expect(await findOverflow(page)).toEqual([]);
  return readSheets(await page.pdf({ format, printBackground: true }));
}

function expectCleanSheets(sheets: Sheet[]): void {
  for (const [index, sheet] of sheets.entries()) {
    expect(hasInkAtTheSides(sheet, MARGIN), `ink at the sides of sheet ${index + 1}`).toBe(false);
    expect(whiteness(sheet), `how white sheet ${index + 1} is`).toBeGreaterThan(0.75);
  }
}

for (const [locale, format, colorScheme] of [
  ['en', 'A4', 'light'],
  ['fr', 'Letter', 'dark'],
] as [Locale, string, 'light' | 'dark'][]) {
  test.describe(`an agent in ${locale} on ${format}, from the ${colorScheme} theme`, () => {
    test.use({ site: 'languages', colorScheme });

    test('is on paper whole, in ink on white, with its address as text and as a QR code', async ({ page }) => {
      const t = words[locale];
      await page.goto(`${locale}/agents/book-binder/`);
      const parts = await textsOfInstructions(page);
      const sheets = await print(page, format);
      const text = sheets.map((each) => each.text).join('');
      const address = new URL('a/book-binder/', sites.languages.site).href;

      expect(parts.map(({ length }) => length).filter((length) => length > 5000)).toHaveLength(1);
      for (const part of parts) expect(withoutAddresses(text)).toContain(part);
      expect(text).toContain('(https://binder.example/handbook?page=12&part=b)');
      expect(
        text.split('https://binder.example/press'),
        'an address that is its own text stands there once',
      ).toHaveLength(3);
      expect(text).toContain('shelf:"thelastlineoftheheader,');
      expect(text).toContain(address);
      expect(readQrCode(sheets[0] as Sheet)).toBe(address);
      for (const key of [...controls, 'nav.onThisPage', 'agent.copyPath', 'agent.useDownload'] as const)
        expect(text).not.toContain(withoutSpace(t(key)));
      expect(text).not.toContain(withoutSpace(t('agent.copyExample', { number: 1 })));
      expectCleanSheets(sheets);
    });
  });
}

/** Each paragraph, cell and line of a list by itself: markers of lists are not text of the page, but are on paper. */
async function textsOfInstructions(page: Page): Promise<string[]> {
  const blocks = ':is(p, li, th, td, pre, figcaption, h3, h4, h5, h6)';
  const texts = await page.locator(`#instructions .prose ${blocks}:not(:has(${blocks}))`).allTextContents();
  return texts.map(withoutSpace);
}

/** Without those behind links, which are on paper alone. */
function withoutAddresses(text: string): string {
  return text.replace(/\(https:[^)]*\)/g, '');
}

for (const address of [
  'en/',
  'fr/?q=architecture',
  'fr/agents/backend-architect/side-by-side/',
  'en/capabilities/api-design/',
  'fr/tools/bash/',
  'fr/report/',
  'en/guides/writing-an-agent/',
]) {
  testInOpenPage(`/${address} prints without what only a screen can do`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const t = words[address.slice(0, 2) as Locale];
    const title = withoutSpace((await page.locator('h1').textContent()) ?? '');
    const sheets = await print(page, 'A4');
    const text = sheets.map((each) => each.text).join('');
    expect(text).toContain(title);
    for (const key of controls) expect(text).not.toContain(withoutSpace(t(key)));
    expectCleanSheets(sheets);
  });
}

testInOpenPage(
  'without a published address a sheet says where it was read, and has no code',
  async ({ page, baseURL }) => {
    await page.goto('en/agents/backend-architect/');
    const sheets = await print(page, 'A4');
    expect(sheets[0]?.text).toContain(new URL('a/backend-architect/', baseURL).href);
    expect(readQrCode(sheets[0] as Sheet)).toBeUndefined();
  },
);
