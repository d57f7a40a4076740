import { shareForms } from '../src/browser/share/message-keys.ts';
import { findFaults } from './find-faults.ts';
import { findOverflow, narrow } from './find-overflow.ts';
import { CataloguePage } from './pages/catalogue-page.ts';
import { ShareMenu } from './pages/share-menu.ts';
import { expect, localeCodes, testInOpenPage as test, test as testInNewPage, words } from './test.ts';

test.use({ site: 'trials', permissions: ['clipboard-read', 'clipboard-write'] });

for (const locale of localeCodes) {
  test(`an agent is shared in ${locale} by its permanent link, in every form`, async ({ page, baseURL }) => {
    await page.goto(`${locale}/agents/essais/`);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const address = `${baseURL}a/essais/`;
    const menu = new ShareMenu(page, locale);
    await menu.handle.click();
    await expect(menu.address).toHaveText(address);
    expect((await menu.take('link')).text).toBe(address);
    expect((await menu.take('markdown')).text).toBe(`[${title}](${address})`);
    expect((await menu.take('mediawiki')).text).toBe(`[${address} ${title}]`);
    expect((await menu.take('jira')).text).toBe(`[${title}|${address}]`);
    expect((await menu.take('html')).text).toBe(`<a href="${address}">${title}</a>`);
    const citation = (await menu.take('citation')).text;
    expect(citation).toContain(title);
    expect(citation).toMatch(/, Agenthèque, essais\.(?:en|fr)\.md, sha256:[\da-f]{64}, http/);
    expect(citation.endsWith(address)).toBe(true);
  });
}

test('the page of an agent is copied as Markdown, and is there to open', async ({ page, baseURL }) => {
  await page.goto('fr/agents/essais/');
  const menu = new ShareMenu(page, 'fr');
  await menu.handle.click();
  await expect(menu.markdown).toHaveAttribute('href', new URL(`${baseURL}fr/agents/essais/index.md`).pathname);
  const { text } = await menu.take('page');
  expect(text).toBe(await (await page.request.get('fr/agents/essais/index.md')).text());
  expect(text).toContain((await page.getByRole('heading', { level: 1 }).textContent()) ?? '-');
});

test.describe('where the page as Markdown is out of reach', () => {
  testInNewPage.use({ expectedMessages: /ERR_FAILED|404/ });

  testInNewPage('that is said, and a later try may succeed', async ({ page }) => {
    await page.route('**/index.md', (route) => route.abort());
    await page.goto('en/agents/essais/');
    const menu = new ShareMenu(page, 'en');
    await menu.handle.click();
    await menu.form('page').click();
    await expect(menu.status).toHaveText(words.en('share.unreachable'));
    await page.unroute('**/index.md');
    expect((await menu.take('page')).text).toContain('# ');
  });
});

test('a formatted link comes as a link and as text', async ({ page, baseURL }) => {
  await page.goto('fr/agents/essais/');
  const menu = new ShareMenu(page, 'fr');
  await menu.handle.click();
  const { text, html } = await menu.take('rich');
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect(text).toBe(`${title}\u00a0: ${baseURL}a/essais/`);
  expect(await readLinks(page, html)).toEqual([{ name: title, address: `${baseURL}a/essais/` }]);
});

test('a title that looks like markup is text in every form', async ({ page, baseURL }) => {
  await page.goto('en/agents/hostile/');
  const menu = new ShareMenu(page, 'en');
  await menu.handle.click();
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  expect(name).toContain('<img');
  for (const form of ['rich', 'html'] as const) {
    const { text, html } = await menu.take(form);
    const links = await readLinks(page, form === 'rich' ? html : text);
    expect(links).toEqual([{ name, address: `${baseURL}a/hostile/` }]);
  }
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('an example is shared by an address of its own, which leads to it', async ({ page }) => {
  await page.goto('fr/agents/essais/');
  const menu = new ShareMenu(page, 'fr');
  await menu.example(2).click();
  await expect(menu.example(2)).toHaveAttribute('aria-expanded', 'true');
  const { text } = await menu.take('markdown');
  const [, name, address] = /^\[(.*)\]\((.*)\)$/.exec(text) ?? [];
  expect(name).toMatch(/, exemple 2$/);
  await page.goto(address ?? '');
  await expect(page).toHaveURL(/\/en\/agents\/essais\/#example-2$/);
  await expect(page.locator('#example-2:target')).toBeVisible();
});

test('the sheet goes from one example to another and back to the agent', async ({ page, baseURL }) => {
  await page.goto('en/agents/essais/');
  const menu = new ShareMenu(page, 'en');
  await menu.example(1).click();
  // The sheet lies over it, and is shut when the reader goes on.
  await menu.example(2).press('Enter');
  await expect(menu.example(1)).toHaveAttribute('aria-expanded', 'false');
  await expect(menu.address).toHaveText(`${baseURL}a/essais/#example-2`);
  await menu.handle.click();
  await expect(menu.example(2)).toHaveAttribute('aria-expanded', 'false');
  await expect(menu.address).toHaveText(`${baseURL}a/essais/`);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(menu.sheet).toBeHidden();
});

test('capabilities and tools are shared by their own address, and say whom they list', async ({ page, baseURL }) => {
  for (const [address, name] of [
    ['fr/capabilities/api-design/', 'Agents\u00a0: '],
    ['en/tools/bash/', 'Agents: Bash'],
  ] as const) {
    await page.goto(address);
    const menu = new ShareMenu(page, address.startsWith('fr') ? 'fr' : 'en');
    await menu.handle.click();
    const { text } = await menu.take('markdown');
    expect(text).toContain(`[${name}`);
    expect(text.endsWith(`](${baseURL}${address})`)).toBe(true);
    await expect(menu.form('citation')).toBeHidden();
  }
});

test('a search is shared as it is at the moment of the click', async ({ page, baseURL }) => {
  const catalogue = new CataloguePage(page, 'en');
  const menu = new ShareMenu(page, 'en');
  await catalogue.open('?utm=x');
  await menu.handle.click();
  expect((await menu.take('markdown')).text).toBe(`[Agenthèque](${baseURL}en/)`);
  await catalogue.field.fill('sécurité (été)');
  await menu.handle.click();
  expect((await menu.take('link')).text).toBe(`${baseURL}en/?q=s%C3%A9curit%C3%A9+%28%C3%A9t%C3%A9%29`);
  await catalogue.field.fill('trial');
  await catalogue.facets.choose('tool', 'Bash');
  await menu.handle.click();
  const { text } = await menu.take('markdown');
  expect(text).toBe(`[Agents: trial, Bash](${baseURL}en/?q=trial&tool=bash)`);
});

test('the keyboard is enough', async ({ page }) => {
  await page.goto('en/agents/essais/');
  const menu = new ShareMenu(page, 'en');
  for (const handle of [menu.handle, menu.example(1)]) {
    await handle.focus();
    await page.keyboard.press('Enter');
    await expect(menu.sheet).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(menu.address).toBeFocused();
    await menu.form('markdown').focus();
    await page.keyboard.press('Enter');
    await expect(menu.status).toHaveText(words.en('share.copied.markdown'));
    await page.keyboard.press('Escape');
    await expect(menu.sheet).toBeHidden();
    await expect(handle).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(menu.form('citation')).toBeVisible();
  await menu.form('citation').focus();
  await page.keyboard.press('Tab');
  await expect(menu.sheet).toBeHidden();
});

test('nothing of the open menu sticks out at 320 pixels', async ({ page }) => {
  await page.setViewportSize(narrow);
  for (const address of ['fr/agents/essais/', 'fr/agents/wide/', 'fr/', 'fr/tools/bash/']) {
    await page.goto(address);
    await new ShareMenu(page, 'fr').handle.click();
    expect(await findOverflow(page), address).toEqual([]);
  }
});

test('axe finds no fault in the open menu of an agent', async ({ page }) => {
  await page.goto('fr/agents/essais/');
  await new ShareMenu(page, 'fr').handle.click();
  expect(await findFaults(page)).toEqual([]);
});

test('axe finds no fault in the open menu of an example', async ({ page }) => {
  await page.goto('en/agents/essais/');
  const menu = new ShareMenu(page, 'en');
  await menu.example(1).click();
  await menu.take('jira');
  expect(await findFaults(page)).toEqual([]);
});

test.describe('without script', () => {
  testInNewPage.use({ javaScriptEnabled: false });

  testInNewPage('the menu shows the permanent link and nothing that does nothing', async ({ page, baseURL }) => {
    await page.goto('fr/agents/essais/');
    const menu = new ShareMenu(page, 'fr');
    await menu.handle.click();
    await expect(menu.address).toBeVisible();
    await expect(menu.address).toHaveText(`${new URL(baseURL ?? '').pathname}a/essais/`);
    await expect(menu.markdown).toBeVisible();
    for (const form of shareForms) await expect(menu.form(form)).toBeHidden();
    await expect(menu.example(1)).toBeHidden();
  });

  test.describe('of a site that knows its address', () => {
    testInNewPage.use({ site: 'languages' });

    testInNewPage('the link is the one to give away', async ({ page }) => {
      await page.goto('en/agents/lamp-keeper/');
      const menu = new ShareMenu(page, 'en');
      await menu.handle.click();
      await expect(menu.address).toHaveText('https://agents.example/a/lamp-keeper/');
      await expect(menu.address).toHaveAttribute('href', 'https://agents.example/a/lamp-keeper/');
    });
  });
});

/** In a page without a policy: on one of ours no text becomes markup. */
async function readLinks(page: import('playwright/test').Page, html: string) {
  const blank = await page.context().newPage();
  const links = await blank.evaluate((markup) => {
    const { body } = new DOMParser().parseFromString(markup, 'text/html');
    return [...body.querySelectorAll('a')].map((link) => ({ name: link.textContent, address: link.href }));
  }, html);
  await blank.close();
  return links;
}
