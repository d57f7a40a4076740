import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours. To all others a page is the same by night. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds in both themes, a line each, so that a failure says what and where. */
export async function findFaults(page: Page): Promise<string[]> {
  const axe = () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const found: string[] = [];
  for (const [colorScheme, builder] of [
    ['light', axe().withTags(tags)],
    ['dark', axe().withRules(colorRules)],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await builder.analyze();
    for (const { id, help, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${colorScheme}: ${id} (${help}): ${target.join(' ')}`));
    }
  }
  return found;
}
