/** What the policy of a page refuses, whatever a script of ours would do. */
import { expect, test } from 'playwright/test';
import { count, readState } from './state.ts';

const kinds = [
  '',
  'en/',
  'fr/',
  'en/agents/pair-0/',
  'fr/agents/pair-0/side-by-side/',
  'en/tools/',
  'en/report/',
  'a/pair-0/',
  'not/there/',
];

/** Ways from a text to markup, a script or the address of one. */
const ways: [name: string, run: () => unknown][] = [
  [
    'innerHTML',
    () => {
      document.createElement('p').innerHTML = '<b>x</b>';
    },
  ],
  [
    'outerHTML',
    () => {
      document.body.appendChild(document.createElement('p')).outerHTML = '<b>x</b>';
    },
  ],
  ['insertAdjacentHTML', () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')],
  ['document.write', () => document.write('<b>x</b>')],
  ['DOMParser', () => new DOMParser().parseFromString('<b>x</b>', 'text/html')],
  [
    'srcdoc',
    () => {
      document.createElement('iframe').srcdoc = '<b>x</b>';
    },
  ],
  [
    'the address of a script',
    () => {
      document.createElement('script').src = '/x.js';
    },
  ],
  [
    'the text of a script',
    () => {
      document.createElement('script').text = 'x';
    },
  ],
  ['a worker', () => new Worker('/x.js')],
  [
    'a second policy',
    () =>
      (
        window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
      ).trustedTypes.createPolicy('default', {}),
  ],
];

for (const path of kinds) {
  test(`a text is no markup and no script at /${path}`, async ({ page }) => {
    // The page is looked at where it is, not where it leads.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(readState().served.ours + path);
    for (const [name, run] of ways) {
      const refused = await page.evaluate(
        `(() => { try { (${run})(); return 'taken'; } catch (error) { return error.name; } })()`,
      );
      expect(refused, name).toBe('TypeError');
      count('ways from a text to markup that are refused', 1);
    }
  });
}

test('the search answers under that policy, and so does its worker, which refuses scripts by address too', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${readState().served.ours}en/?q=lamp+tower+ships`, { waitUntil: 'networkidle' });
  await expect(page.locator('search-results .agent').first()).toBeVisible();
  expect(page.workers().length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  const refused = await page.workers()[0]?.evaluate(() => {
    try {
      (globalThis as unknown as { importScripts(address: string): void }).importScripts('/x.js');
      return 'taken';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(refused).toContain('TrustedScriptURL');
});
