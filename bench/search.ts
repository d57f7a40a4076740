/**
 * `npm run bench:search -- FOLDER [en|fr]`: the search of a built site in Chromium. Prints what is loaded and how long it
 * takes until a name, the ranked list of the page's language and everything is there, with nothing in the cache, on a usual
 * and on a slow line (slow 4G, a processor four times as slow); how long a keystroke takes when all is there; and the memory
 * of the page after many questions.
 */
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser } from '../e2e/find-browser.ts';
import { listen } from '../src/cli/server/listen.ts';
import { createSiteServer } from '../src/cli/server/serve.ts';
import { type Line, putOnLine } from './slow-line.ts';

const [folder = 'dist', locale = 'en'] = process.argv.slice(2);
/** Milliseconds between two keystrokes of a fast typist. */
const BETWEEN = 110;
/** Questions after which the memory is looked at. */
const MANY = 150;
const questions: Record<string, string[]> = {
  en: ['kubernetes', 'code review', 'who can audit a smart contract', 'make my sql queries faster', 'accessibilty'],
  fr: [
    'kubernetes',
    'revue de code',
    "qui peut auditer la sécurité d'un smart contract",
    'mon site est lent',
    'acessibilité',
  ],
};
const asked = questions[locale] ?? [];

const server = createSiteServer(folder, '/', console.error);
const line = putOnLine(server);
const { port } = await listen(server, 0, false);
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  ...(executablePath && { executablePath }),
});
try {
  for (const isSlow of [false, true]) {
    for (const question of asked) await printFirst(browser, line, question, isSlow);
  }
  await printTyping(browser);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** What a first question costs. */
async function printFirst(from: Browser, over: Line, question: string, isSlow: boolean): Promise<void> {
  const page = await openPage(from);
  over.isSlow = isSlow;
  over.sent = [];
  const client = await page.context().newCDPSession(page);
  if (isSlow) await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const start = performance.now();
  await page.locator('search-dialog .open').click();
  await page.locator('search-dialog input[type="search"]').fill(question);
  const steps: string[] = [];
  const note = async (name: string, selector: string) => {
    await page.waitForSelector(selector, { timeout: 60_000 });
    const bytes = over.sent.reduce((sum, one) => sum + one.bytes, 0);
    const texts = over.sent.filter(({ address }) => address.includes('/fragment/'));
    const passages = texts.reduce((sum, one) => sum + one.bytes, 0);
    steps.push(
      `${name} ${(performance.now() - start).toFixed(0)} ms, ${kilobytes(bytes - passages)} + ${kilobytes(passages)} of passages`,
    );
  };
  await note('first', 'search-dialog .agent > a');
  await note('whole', 'search-dialog search-results[data-state="found"]');
  console.log(`${isSlow ? 'slow line' : 'usual line'}, “${question}”: ${steps.join('; ')}`);
  over.isSlow = false;
  await page.context().close();
}

/** Keystrokes to results where all that is needed is there already, and what the page then takes. */
async function printTyping(from: Browser): Promise<void> {
  const page = await openPage(from);
  await page.locator('search-dialog .open').click();
  const type = async (question: string) => typeAndMeasure(page, question);
  for (const question of asked) await type(question);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (const question of asked) times.push(...(await type(question)));
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0);
  console.log(`${times.length} keystrokes, processor four times as slow: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
  const before = await memoryOf(from);
  const field = page.locator('search-dialog input[type="search"]');
  for (let turn = 0; turn < MANY; turn++) {
    await field.fill(`${asked[turn % asked.length]} ${turn}`);
    await page.waitForTimeout(60);
  }
  console.log(`memory of the page: ${before}, after ${MANY} more questions ${await memoryOf(from)}`);
  await page.context().close();
}

async function openPage(from: Browser): Promise<Page> {
  const page = await (await from.newContext()).newPage();
  await page.goto(`http://localhost:${port}/${locale}/guides/`, { waitUntil: 'networkidle' });
  return page;
}

/** Of the largest process that shows a page, workers included. */
async function memoryOf(from: Browser): Promise<string> {
  const session = await from.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  return `${(Math.max(0, ...sizes) / 1024).toFixed(0)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

/** Milliseconds from each keystroke to results on the screen, if it has any. */
function typeAndMeasure(page: Page, question: string): Promise<number[]> {
  return page.evaluate(
    async ({ text, between }) => {
      const field = document.querySelector<HTMLInputElement>('search-dialog input[type="search"]');
      const results = document.querySelector('search-dialog search-results');
      if (!field || !results) throw new Error('There is no search on the page.');
      const measured: number[] = [];
      const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      for (let length = 1; length <= text.length; length++) {
        const start = performance.now();
        let end = 0;
        const observer = new MutationObserver(() => {
          const isThere =
            results.getAttribute('data-state') === 'found' || results.getAttribute('data-state') === 'none';
          if (isThere && end === 0) requestAnimationFrame(() => setTimeout(() => (end ||= performance.now())));
        });
        observer.observe(results, { subtree: true, childList: true, characterData: true });
        field.value = text.slice(0, length);
        field.dispatchEvent(new InputEvent('input'));
        await wait(between);
        for (let turn = 0; turn < 100 && end === 0; turn++) await wait(10);
        observer.disconnect();
        if (end > 0) measured.push(end - start);
      }
      return measured;
    },
    { text: question, between: BETWEEN },
  );
}
