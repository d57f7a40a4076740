/** The same strings where nothing defends: that they fire is seen here, so that silence elsewhere means something. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlRenderer, Parser } from 'commonmark';
import { expect, test } from 'playwright/test';
import { listen } from '../../src/cli/server/listen.ts';
import { count } from './state.ts';
import { type Hostile, hostiles } from './strings/all.ts';
import { marker, type Sink } from './strings/family.ts';
import { provoke, watchPage } from './watch-page.ts';

const markdown = (text: string) => new HtmlRenderer({ safe: false }).render(new Parser().parse(text));

/** A page that trusts a string. */
const pages: Partial<Record<Sink, (text: string) => string>> = {
  body: (text) => `<!doctype html><body>${text}`,
  attribute: (text) => `<!doctype html><body><p title="${text}">x</p>`,
  address: (text) => `<!doctype html><body><a href="${text.replaceAll('"', '&quot;')}">x</a>`,
  script: (text) => `<!doctype html><body><script>var x = "${text}"</script>`,
  markdown: (text) => `<!doctype html><body>${markdown(text)}`,
  svg: (text) => text,
  xml: (text) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>${text}</title><!--${text}--><x><![CDATA[${text}]]></x></feed>`,
};

const types: Partial<Record<Sink, string>> = { svg: 'image/svg+xml', xml: 'text/xml' };

/**
 * The share of each kind that fires at least. Measured in Chromium 156: 446 of 512 together, 251 of 279 in a body; the rest
 * is refused by this browser, or waits for what no test does.
 */
const FLOORS: Partial<Record<Sink, number>> = {
  body: 0.85,
  attribute: 0.95,
  address: 0.65,
  script: 0.7,
  markdown: 0.9,
  svg: 0.95,
  xml: 0.5,
};

let server: Server;
let origin = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const hostile = hostiles[Number(request.url?.slice(1))];
    const page = hostile && pages[hostile.sink];
    if (!hostile || !page) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('Content-Type', `${types[hostile.sink] ?? 'text/html'}; charset=utf-8`);
    response.end(page(hostile.text));
  });
  origin = `http://localhost:${(await listen(server, 0, false)).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

for (const sink of Object.keys(pages) as Sink[]) {
  test(`control: ${sink}`, async ({ browser }) => {
    test.setTimeout(600_000);
    const own = hostiles.filter((hostile) => hostile.sink === sink);
    const silent: string[] = [];
    for (const { n, text } of own) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const watch = await watchPage(page, [origin]);
      await page.goto(`${origin}/${n}`).catch(() => {});
      const fired = [...watch.take()];
      if (fired.length === 0) {
        await page.evaluate(provoke).catch(() => {});
        await page.waitForTimeout(60);
        fired.push(...watch.take());
      }
      if (fired.length === 0) silent.push(text);
      await context.close();
    }
    const fired = own.length - silent.length;
    count(`control: ${sink}, strings`, own.length);
    count(`control: ${sink}, fired`, fired);
    expect(fired / own.length, JSON.stringify(silent, null, 1)).toBeGreaterThanOrEqual(FLOORS[sink] ?? 1);
  });
}

/** What fires without a browser: whether a string does what it is made for where it is used as it is. */
const trials: Partial<Record<Sink, (hostile: Hostile) => boolean>> = {
  terminal: ({ text }) => /[\p{Cc}\u2028]/u.test(text),
  log: ({ text }) => /^\s*::[a-z-]+/m.test(text.replaceAll('%0A', '\n')) || /##(?:vso|teamcity)?\[/.test(text),
  shell: ({ n, text }) => runsInShell(n, text),
  key: ({ text }) => text.split(/[.[\]]/).some((part) => part in {} || part in (() => {})),
  path: ({ text }) => !join('/site', 'a', decodeSafely(text).replaceAll('\\', '/')).startsWith('/site/a/pwned'),
};

const TRIAL_FLOORS: Partial<Record<Sink, number>> = { terminal: 1, log: 0.95, shell: 0.5, key: 0.7, path: 0.7 };

for (const [sink, trial] of Object.entries(trials) as [Sink, (hostile: Hostile) => boolean][]) {
  test(`control: ${sink}`, () => {
    const own = hostiles.filter((hostile) => hostile.sink === sink);
    const fired = own.filter(trial).length;
    count(`control: ${sink}, strings`, own.length);
    count(`control: ${sink}, fired`, fired);
    expect(fired / own.length).toBeGreaterThanOrEqual(TRIAL_FLOORS[sink] ?? 1);
  });
}

function runsInShell(n: number, text: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'agentheque-shell-'));
  const safe = text.replaceAll('\0', '');
  try {
    return [`echo ${safe}`, `echo "${safe}"`, `echo '${safe}'`].some((line) => {
      spawnSync('sh', ['-c', line], { cwd: folder, timeout: 5000 });
      return existsSync(join(folder, marker(n)));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
