import { findFaults } from './find-faults.ts';
import { findOverflow, narrow } from './find-overflow.ts';
import { isMissing, pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

for (const { site, address } of pageKinds) {
  test.describe(`${site}: /${address}`, () => {
    test.use({ site, expectedMessages: isMissing(address) ? /status of 404/ : undefined });

    test('runs nothing of an agent, has no fault that axe finds and no scrolling to the side at 320 pixels', async ({
      page,
      baseURL,
    }) => {
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(baseURL ?? '').origin)) foreign.push(request.url());
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
          console.error(`policy: ${violatedDirective} ${blockedURI}`);
        });
      });
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(isMissing(address) ? 404 : 200);
      expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
      expect(foreign).toEqual([]);
      expect(await findFaults(page)).toEqual([]);
      await page.setViewportSize(narrow);
      expect(await findOverflow(page)).toEqual([]);
    });
  });
}
