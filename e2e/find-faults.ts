import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright/test';

/** Handed to the page itself: the ready-made builder runs each check through a second page, at six times the cost. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours. To all others a page is the same by night. */
const colorRules = ['color-contrast', 'link-in-text-block'];

type Theme = 'light' | 'dark';

/** Brings axe along to every page that is opened from now on: at a quarter of what handing it to each of many takes. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

/** What axe finds in both themes, a line each, so that a failure says what and where. The page has no frames. */
export async function findFaults(page: Page): Promise<string[]> {
  return [
    ...(await findFaultsIn(page, 'light')),
    ...(await runAxe(page, 'dark', { type: 'rule', values: colorRules })),
  ];
}

/** What axe finds in one theme. */
export function findFaultsIn(page: Page, theme: Theme): Promise<string[]> {
  return runAxe(page, theme, { type: 'tag', values: tags });
}

async function runAxe(page: Page, colorScheme: Theme, runOnly: Axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  await page.emulateMedia({ colorScheme });
  const { passes, violations } = await page.evaluate(
    (only) => (window as unknown as { axe: typeof Axe }).axe.run({ runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  );
  if (passes.length === 0) throw new Error(`axe checked nothing in the ${colorScheme} theme.`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${colorScheme}: ${id} (${help}): ${target.join(' ')}`),
  );
}
