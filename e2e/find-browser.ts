/**
 * Finds a Chromium for the browser tests, and installs one where there is none. `node e2e/find-browser.ts` does both and
 * prints the path; the tests' configuration only asks `findBrowser`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';

/** What the browser is called where it is installed on the system, best first: one without a window starts pages in a third of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Where it lies on systems that do not put it on the path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const WHAT_TO_DO = [
  'No browser was found for the tests, and none could be installed. One of these helps:',
  '  - install Chromium or Google Chrome (Debian: apt-get install chromium-headless-shell, or chromium);',
  '  - npx playwright install chromium;',
  '  - set AGENTHEQUE_CHROMIUM to the path of a Chromium.',
].join('\n');

/** The browser's path: `AGENTHEQUE_CHROMIUM`, else Playwright's own, else an installed one; `undefined` without any. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const asked = env['AGENTHEQUE_CHROMIUM'];
  if (asked) return isProgram(asked) ? asked : undefined;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...installed, ...PLACES].find(isProgram);
}

/** Installs one, and says so before; gives what `findBrowser` finds then. */
export function installBrowser(): string | undefined {
  for (const way of listWays()) {
    console.log(
      `No browser for the tests is here. Installing one: ${way.map((words) => words.join(' ')).join(' && ')}`,
    );
    const isDone = way.every(([program = '', ...words]) => run(program, words));
    const found = isDone ? findBrowser() : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** On Debian as root, the system's package, which brings the libraries it needs; anywhere, Playwright's download. */
function listWays(): string[][][] {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const update = ['apt-get', 'update'];
  // Older releases have the browser alone.
  const system = ['chromium-headless-shell', 'chromium'].map((name) => [update, ['apt-get', 'install', '-y', name]]);
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const download = [[process.execPath, cli, 'install', 'chromium']];
  return isDebianRoot ? [...system, download] : [download];
}

function run(program: string, words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, words, { stdio: 'inherit', env }).status === 0;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  const asked = process.env['AGENTHEQUE_CHROMIUM'];
  if (asked && findBrowser() === undefined) {
    console.error(`AGENTHEQUE_CHROMIUM is ${asked}, which is no program that can be run. Correct it, or unset it.`);
    process.exit(1);
  }
  const browser = findBrowser() ?? installBrowser();
  if (browser === undefined) {
    console.error(WHAT_TO_DO);
    process.exit(1);
  }
  console.log(browser);
}
