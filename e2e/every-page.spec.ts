import { bringAxe, findFaultsIn } from './find-faults.ts';
import { findOverflow, narrow } from './find-overflow.ts';
import { isMissing, pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

/** Pages that one test looks at, one after the other: a browser that is open already takes half of the time. */
const SHARE = 6;

for (const [site, kinds] of Map.groupBy(pageKinds, (kind) => kind.site)) {
  for (let start = 0; start < kinds.length; start += SHARE) {
    const share = kinds.slice(start, start + SHARE);
    const addresses = share.map(({ address }) => address);

    test.describe(`${site}: ${addresses.map((address) => `/${address}`).join(' ')}`, () => {
      test.use({ site, expectedMessages: addresses.some(isMissing) ? /status of 404/ : undefined });

      test('run nothing of an agent, have no fault that axe finds and no scrolling to the side at 320 pixels', async ({
        page,
        baseURL,
      }) => {
        const foreign: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith(new URL(baseURL ?? '').origin)) foreign.push(request.url());
        });
        await bringAxe(page);
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
            console.error(`policy: ${violatedDirective} ${blockedURI}`);
          });
        });
        const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
        for (const { address, theme } of share) {
          await page.setViewportSize({ width, height });
          // What a question finds, and where a page that is missing leads, comes later.
          const waitUntil = address.includes('?') || isMissing(address) ? 'networkidle' : 'load';
          const response = await page.goto(address, { waitUntil });
          expect(response?.status(), address).toBe(isMissing(address) ? 404 : 200);
          expect(await findFaultsIn(page, theme), address).toEqual([]);
          await page.setViewportSize(narrow);
          expect(await findOverflow(page), address).toEqual([]);
          // Last, so that what takes its time has had it.
          expect(await page.evaluate(() => (window as { pwned?: number }).pwned), address).toBeUndefined();
          expect(foreign, address).toEqual([]);
        }
      });
    });
  }
}
