/**
 * `node bench/search.ts FOLDER`: the search of a built site in Chromium, with nothing in the cache. Prints what is loaded
 * until the first result is there, and how long it takes from a keystroke to results on the screen, pause included.
 */
import { type CDPSession, chromium, type Page } from 'playwright';
import { findBrowser } from '../e2e/find-browser.ts';
import { listen } from '../src/cli/listen.ts';
import { createSiteServer } from '../src/cli/serve.ts';

const [folder = 'dist', locale = 'en'] = process.argv.slice(2);
/** Milliseconds between two keystrokes of a fast typist. */
const BETWEEN = 110;
const questions: Record<string, string[]> = {
  en: [
    'code review',
    'who can audit a smart contract',
    'kubernets',
    'make my sql queries faster',
    'accessibility',
    'tool:bash tests',
  ],
  fr: [
    'revue de code',
    "qui peut auditer la sécurité d'un smart contract",
    'acessibilité',
    'mon site est lent',
    'outil:bash tests',
  ],
};

const server = createSiteServer(folder, '/');
const { port } = await listen(server, 0, false);
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  ...(executablePath && { executablePath }),
});
try {
  const page = await (await browser.newContext()).newPage();
  const client = await page.context().newCDPSession(page);
  await page.goto(`http://localhost:${port}/${locale}/`, { waitUntil: 'networkidle' });
  const loaded = await countBytes(client);
  const field = page.locator('search-dialog input[type="search"]');
  await page.locator('search-dialog .open').click();
  const [first = '', ...others] = questions[locale] ?? [];
  await field.fill(first);
  await page.locator('search-dialog .agent').first().waitFor();
  console.log(`from nothing to the first result: ${describe(loaded.sizes)}`);
  await page.waitForTimeout(500);
  const times: number[] = [];
  for (const question of [...others, first]) times.push(...(await typeAndMeasure(page, question)));
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0);
  console.log(`${times.length} keystrokes to results: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** Bytes as they went over the wire, by address. */
async function countBytes(client: CDPSession): Promise<{ sizes: Map<string, number> }> {
  const sizes = new Map<string, number>();
  const addresses = new Map<string, string>();
  client.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    if (address) sizes.set(address, encodedDataLength);
  });
  await client.send('Network.enable');
  return { sizes };
}

function describe(sizes: Map<string, number>): string {
  const kinds = new Map<string, number>();
  for (const [address, size] of sizes) {
    const kind = /\/_astro\//.test(address) ? 'code' : (/\/(index|words|texts)\b/.exec(address)?.[1] ?? 'entry');
    kinds.set(kind, (kinds.get(kind) ?? 0) + size);
  }
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const parts = [...kinds].map(([kind, size]) => `${kind} ${(size / 1000).toFixed(1)}`);
  return `${(total / 1000).toFixed(1)} kB in ${sizes.size} requests (${parts.join(', ')})`;
}

/** Types letter by letter; for each keystroke the milliseconds until results of it are painted, if it has any. */
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
