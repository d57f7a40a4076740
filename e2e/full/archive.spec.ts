/** The archive of real agents, where they lie beside the project: golden questions in each language, and every kind of link. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { CataloguePage } from '../pages/catalogue-page.ts';
import { ShareMenu } from '../pages/share-menu.ts';
import { SiteHeader } from '../pages/site-header.ts';
import { folders } from '../search-quality/load-texts.ts';
import { isExpected, type Question, readQuestions } from '../search-quality/read-questions.ts';
import { expect, localeCodes, test } from '../test.ts';
import { type Unpacked, unpackArchive, watchRequests } from '../unpack-archive.ts';

const root = dirname(dirname(import.meta.dirname));
/** So many questions are asked in each language, of all kinds, and so many may have no right answer among the first three. */
const ASKED = 40;
const MAY_FAIL = 2;
/** What all files of the search may take. */
const SEARCH_BYTES = 5_000_000;

// Its own site alone: none that the other tests share.
test.use({ baseURL: '' });
test.describe.configure({ mode: 'serial' });
test.skip(folders.corpora === undefined, 'the real agents are not beside the project');

let folder: string;
let archive: Unpacked;
/** By id: paths of an agent's files. */
let paths: Map<string, string[]>;

test.beforeAll(async () => {
  test.setTimeout(1_800_000);
  folder = mkdtempSync(join(tmpdir(), 'agentheque-archive-'));
  const out = join(folder, 'site');
  const flags = ['--agents', folders.corpora ?? '', '--out', out, '--site', 'https://agents.example', '--archive'];
  await promisify(execFile)(process.execPath, ['bin/agentheque.js', 'build', ...flags], { cwd: root });
  archive = unpackArchive(out, join(folder, 'unpacked'));
  const { agents } = JSON.parse(readFileSync(join(archive.folder, 'api/agents.json'), 'utf8'));
  paths = new Map(
    agents.map(({ id, variants }: { id: string; variants: Record<string, { file: string }> }) => [
      id,
      Object.values(variants).map(({ file }) => file),
    ]),
  );
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const locale of localeCodes) {
  test(`golden questions are answered on the ${locale} pages`, async ({ page }) => {
    test.setTimeout(600_000);
    const wrong = watchRequests(page, archive.address);
    await page.goto(`${archive.address}${locale}/index.html`);
    const catalogue = new CataloguePage(page, locale);
    const failed: string[] = [];
    const asked = chooseQuestions(locale);
    for (const question of asked) {
      await catalogue.field.fill('');
      await expect(catalogue.results.titles).toHaveCount(0);
      await catalogue.field.fill(question.text);
      await expect(page.locator('main search-results')).toHaveAttribute('data-state', /^(?:found|none)$/, {
        timeout: 120_000,
      });
      const ids = await catalogue.results.agents.locator('.id').allTextContents();
      const isRight = ids.slice(0, 3).some((id) => (paths.get(id) ?? []).some((path) => isExpected(question, path)));
      if (!isRight) failed.push(`${question.text}: ${ids.slice(0, 3).join(', ')}`);
    }
    console.log(`${locale}: ${asked.length - failed.length} of ${asked.length} questions. ${failed.join('; ')}`);
    expect(failed.length, failed.join('; ')).toBeLessThanOrEqual(MAY_FAIL);
    expect(wrong).toEqual([]);
  });

  test(`links of every kind are followed from the ${locale} pages`, async ({ page }) => {
    test.setTimeout(600_000);
    const wrong = watchRequests(page, archive.address);
    const first = `${archive.address}${locale}/index.html`;
    await page.goto(first);
    const starts = await page.locator('header a, footer a, #agents > li:nth-child(-n+3) a').evaluateAll(hrefs);
    for (const address of new Set(starts)) {
      if (!address.startsWith('file:')) continue;
      await page.goto(address);
      const inside = await page.locator('main a').evaluateAll(hrefs);
      // One of each folder.
      const kinds = new Map(
        inside
          .filter((link) => link.startsWith('file:'))
          .map((link) => [link.replace(/[^/]+(?:\/index\.html)?(?:[?#].*)?$/, ''), link]),
      );
      for (const link of [...kinds.values()].slice(0, 20)) await page.goto(link);
    }
    expect(wrong).toEqual([]);
  });
}

test('an example is copied, and the language changed at it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const withExample = [...paths.keys()].find((id) =>
    readFileSync(join(archive.folder, `en/agents/${id}/index.html`), 'utf8').includes('id="example-1"'),
  );
  await page.goto(`${archive.address}en/agents/${withExample}/index.html`);
  const share = new ShareMenu(page, 'en');
  await share.example(1).click();
  const { text } = await share.take('markdown');
  expect(text).toContain(`https://agents.example/a/${withExample}/#example-1`);
  await page.keyboard.press('Escape');
  await page.goto(`${archive.address}en/agents/${withExample}/index.html#example-1`);
  await new SiteHeader(page, 'en').french.click();
  await expect(page).toHaveURL(`${archive.address}fr/agents/${withExample}/index.html#example-1`);
});

test('what the search loads is as large as an archive allows', () => {
  const search = join(archive.folder, 'search');
  const files = readdirSync(search, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const sizes = files.map((name) => deflateRawSync(readFileSync(join(search, name))).length);
  const size = sizes.reduce((sum, one) => sum + one, 0);
  console.log(`search: ${size} bytes, compressed`);
  expect(size).toBeLessThanOrEqual(SEARCH_BYTES);
});

/** Spread over all kinds of questions, but for those that are answered by what is chosen. */
function chooseQuestions(locale: string): Question[] {
  const all = readQuestions(`${locale}.txt`).filter(({ must }) => must === undefined);
  return Array.from({ length: ASKED }, (_, at) => all[Math.floor((at * all.length) / ASKED)] as Question);
}

function hrefs(links: Element[]): string[] {
  return links.map((link) => (link as HTMLAnchorElement).href);
}
