/** Every kind of page and file, opened in Chromium: nothing of an agent runs, loads, asks or leads away. */
import { expect, type Page, test } from 'playwright/test';
import { type Addresses, listAddresses } from './list-addresses.ts';
import { listFiles } from './make-agents.ts';
import { count, readState, type ServerName } from './state.ts';
import { provoke, watchPage } from './watch-page.ts';

/** So many parts, for as many workers as there are. */
const PARTS = 4;
/** Pages have their policy and their text whatever a server sends: without a type one of so many is looked at. */
const SAMPLE = 4;

/** What of each server is opened. Where no type is sent, scripts of ours are not run either, so the search is not asked. */
const looks: Record<ServerName, (keyof Addresses)[]> = {
  ours: ['pages', 'cards', 'files', 'asked'],
  none: ['pages', 'cards', 'files'],
  usual: ['files'],
};

const serverWords: Record<ServerName, string> = {
  ours: 'as we do',
  none: 'without any type',
  usual: 'with the types that every host knows',
};

const texts = new Map(listFiles().map(({ path, hostiles }) => [path.replace(/(?:\.\w\w)?\.md$/, ''), hostiles]));

// A page that hangs is named.
test.use({ navigationTimeout: 120_000 });

for (const [server, kinds] of Object.entries(looks) as [ServerName, (keyof Addresses)[]][]) {
  for (const kind of kinds) {
    for (let part = 0; part < PARTS; part++) {
      test(`${kind} served ${serverWords[server]} run nothing, ${part + 1}/${PARTS}`, async ({ page }) => {
        test.setTimeout(1_800_000);
        const state = readState();
        const address = state.served[server];
        const { origin } = new URL(address);
        const watch = await watchPage(page, [origin]);
        const step = server === 'none' && kind === 'pages' ? SAMPLE : 1;
        const own = listAddresses(state)[kind].filter((_, at) => at % (PARTS * step) === part);
        const faults: string[] = [];
        for (const path of own) {
          // A text that a host without types serves under its received name may be a page: see `docs/faults.md`, row 36.
          if (server === 'none' && path.endsWith('.md.txt')) continue;
          watch.hold(false);
          const isShown = await open(page, address + path, kind === 'asked' ? 'networkidle' : 'load');
          watch.hold(true);
          if (!isShown) {
            count(`${kind} offered to be kept, not shown, served ${serverWords[server]}`, 1);
            continue;
          }
          await page.evaluate(provoke);
          const wanted = kind === 'pages' ? textsOf(path) : [];
          const missing = await page.evaluate(findMissing, wanted);
          if (wanted.length > 0)
            count(`strings that are read in a page, served ${serverWords[server]}`, wanted.length - missing.length);
          for (const line of [...watch.take(), ...missing]) faults.push(`${path}: ${line}`);
          count(`${kind} opened, served ${serverWords[server]}`, 1);
        }
        // What takes its time has had it.
        await page.waitForTimeout(500);
        expect([...faults, ...watch.take()]).toEqual([]);
      });
    }
  }
}

test('files that only an ending keeps from being pages run where no type is sent, and only there', async ({ page }) => {
  test.setTimeout(300_000);
  const state = readState();
  const watch = await watchPage(page, [new URL(state.served.none).origin, new URL(state.served.usual).origin]);
  const guarded = listAddresses(state).files.filter((path) => path.endsWith('.md.txt'));
  let pages = 0;
  for (const path of guarded) {
    // Some lead away while they load.
    await page.goto(state.served.none + path).catch(() => {});
    const type = await page.evaluate(() => document.contentType).catch(() => 'text/html');
    await page.evaluate(provoke).catch(() => {});
    // Other browsers take more openings for pages than this one.
    if (type === 'text/html') {
      pages++;
      // A call is told after it was made.
      await expect.poll(() => watch.take().length, { message: path }).toBeGreaterThan(0);
    }
    await page.goto(state.served.usual + path);
    // What the page before began may still have been told.
    watch.take();
    await page.evaluate(provoke);
    expect(watch.take(), path).toEqual([]);
  }
  expect(pages).toBeGreaterThan(0);
  count('control: files that run where no type is sent, and only there', pages);
});

/** Whether a page is there afterwards: a file with control characters and without a type is offered as a download. */
async function open(page: Page, address: string, waitUntil: 'load' | 'networkidle'): Promise<boolean> {
  try {
    await page.goto(address, { waitUntil });
    return true;
  } catch (error) {
    if (/Download is starting/.test(String(error))) return false;
    throw error;
  }
}

/** The strings that a page must show, where it is an agent's. */
function textsOf(path: string): string[] {
  const id = /^\w\w\/agents\/([^/]+)\//.exec(path)?.[1] ?? '';
  return (texts.get(id) ?? []).map(({ text }) => text);
}

/** Those of the texts that cannot be read in the page: their letters and digits, one after the other. */
function findMissing(wanted: string[]): string[] {
  const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
  const main = document.querySelector('main')?.cloneNode(true) as HTMLElement | undefined;
  const shown = plain(main?.textContent ?? '');
  return wanted.filter((text) => !shown.includes(plain(text))).map((text) => `does not show ${JSON.stringify(text)}`);
}
