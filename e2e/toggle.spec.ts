import { SiteHeader } from './pages/site-header.ts';
import { expect, testInOpenPage as test, test as testInNewPage } from './test.ts';

test.use({ site: 'trials' });

test('two links lead to the same page, named in their own languages', async ({ page }) => {
  await page.goto('en/agents/essais/');
  const { languages, english, french } = new SiteHeader(page, 'en');
  await expect(languages.getByRole('link')).toHaveCount(2);
  await expect(english).toHaveAttribute('aria-current', 'true');
  await expect(french).not.toHaveAttribute('aria-current');
  for (const [link, code] of [
    [english, 'en'],
    [french, 'fr'],
  ] as const) {
    await expect(link).toHaveAttribute('lang', code);
    await expect(link).toHaveAttribute('hreflang', code);
  }
  await french.click();
  await expect(page).toHaveURL(/\/fr\/agents\/essais\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(new SiteHeader(page, 'fr').french).toHaveAttribute('aria-current', 'true');
});

test('the toggle keeps the section of the address', async ({ page }) => {
  await page.goto('en/agents/essais/#example-2');
  await new SiteHeader(page, 'en').french.click();
  await expect(page).toHaveURL(/\/fr\/agents\/essais\/#example-2$/);
  await expect(page.locator('#example-2')).toBeInViewport();
});

test('the toggle leads to the section that is being read', async ({ page }) => {
  await page.goto('fr/agents/essais/');
  await page.locator('#capabilities').evaluate((section) => section.scrollIntoView());
  await new SiteHeader(page, 'fr').english.evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/en\/agents\/essais\/#capabilities$/);
});

test('the toggle keeps the search', async ({ page }) => {
  await page.goto('en/?q=api+design&sort=capabilities');
  await new SiteHeader(page, 'en').french.click();
  await expect(page).toHaveURL(/\/fr\/\?q=api\+design&sort=capabilities$/);
});

test('an explicit click is remembered and applied at the entrance alone', async ({ page, baseURL }) => {
  await page.goto('en/');
  await new SiteHeader(page, 'en').french.click();
  await expect(page).toHaveURL(`${baseURL}fr/`);
  await page.goto('');
  await expect(page).toHaveURL(`${baseURL}fr/`);
  await page.goto('a/essais/');
  await expect(page).toHaveURL(`${baseURL}fr/agents/essais/`);
  await page.goto('en/agents/essais/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('merely reading a page in a language chooses nothing', async ({ page, baseURL }) => {
  await page.goto('fr/agents/essais/');
  await page.goto('');
  await expect(page).toHaveURL(`${baseURL}en/`);
});

test.describe('in a French browser', () => {
  testInNewPage.use({ locale: 'fr-CA' });

  testInNewPage('the entrance leads to French', async ({ page, baseURL }) => {
    await page.goto('');
    await expect(page).toHaveURL(`${baseURL}fr/`);
  });
});

test.describe('in a browser of another language', () => {
  testInNewPage.use({ locale: 'pt-BR' });

  testInNewPage('the entrance leads to English', async ({ page, baseURL }) => {
    await page.goto('');
    await expect(page).toHaveURL(`${baseURL}en/`);
  });
});

test.describe('where storage is forbidden', () => {
  testInNewPage.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  });

  testInNewPage('the toggle and the entrance work all the same', async ({ page, baseURL }) => {
    await page.goto('');
    await expect(page).toHaveURL(`${baseURL}en/`);
    await new SiteHeader(page, 'en').french.click();
    await expect(page).toHaveURL(`${baseURL}fr/`);
  });
});
