import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in both themes, a line each, so that a failure says what and where. */
export async function findFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    for (const { id, help, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${colorScheme}: ${id} (${help}): ${target.join(' ')}`));
    }
  }
  return found;
}
