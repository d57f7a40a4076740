import { findFaults } from './find-faults.ts';
import { findOverflow, narrow } from './find-overflow.ts';
import { CataloguePage } from './pages/catalogue-page.ts';
import { SiteHeader } from './pages/site-header.ts';
import { expect, type Locale, testInOpenPage as test, words } from './test.ts';

test.use({ site: 'trials' });

const readOnly = (locale: Locale) => words[locale]('facet.permission.read-only');

test('a chosen value narrows the list and is in the address', async ({ page, baseURL }) => {
  const catalogue = new CataloguePage(page, 'en');
  await catalogue.open();
  await catalogue.facets.choose('tool', 'WebFetch');
  await expect(catalogue.results.titles).toHaveText(['Interface Smith']);
  await expect(catalogue.cards.first()).toBeHidden();
  await expect(page).toHaveURL(`${baseURL}en/?tool=webfetch`);
});

test('values of one facet add up, those of another narrow', async ({ page }) => {
  const catalogue = new CataloguePage(page, 'fr');
  await catalogue.open('?tool=edit');
  await expect(catalogue.results.titles.filter({ hasText: 'Noyau' })).toBeVisible();
  const edit = await catalogue.results.titles.count();
  await catalogue.facets.choose('tool', 'WebFetch');
  await expect(catalogue.results.titles).toHaveCount(edit + 1);
  await catalogue.facets.choose('permission', readOnly('fr'));
  await expect(catalogue.results.titles).toHaveText(['Interface Smith']);
});

test('reload, back, forward and the change of language keep what is chosen', async ({ page }) => {
  const [locale, other] = ['fr', 'en'] as const;
  const catalogue = new CataloguePage(page, locale);
  await catalogue.open('?q=api');
  await expect(catalogue.results.agents).not.toHaveCount(0);
  await catalogue.facets.choose('permission', readOnly(locale));
  const isNarrowed = async (language: Locale) => {
    const { results, facets, field } = new CataloguePage(page, language);
    await expect(results.titles).toHaveText(['Interface Smith']);
    await expect(field).toHaveValue('api');
    await expect(facets.chosen).toHaveText(
      words[language]('facet.chip', { facet: words[language]('facet.permission'), value: readOnly(language) }),
    );
  };
  await isNarrowed(locale);
  await page.reload();
  await isNarrowed(locale);
  await page.goBack();
  await expect(catalogue.facets.chosen).toHaveCount(0);
  await expect(catalogue.results.agents).not.toHaveCount(1);
  await page.goForward();
  await isNarrowed(locale);
  const header = new SiteHeader(page, locale);
  await header.english.click();
  await expect(page).toHaveURL(new RegExp(`/${other}/\\?q=api&permission=read-only$`));
  await isNarrowed(other);
});

test('counts follow the question, and what no agent has is left out', async ({ page }) => {
  const catalogue = new CataloguePage(page, 'en');
  await catalogue.open();
  await catalogue.facets.handle('tool').click();
  const all = await catalogue.facets.values('tool').count();
  await catalogue.field.fill('kingfisher');
  await expect(catalogue.results.titles).toHaveText(['Interface Smith']);
  await catalogue.facets.handle('tool').click();
  await expect(catalogue.facets.values('tool')).toHaveCount(3);
  expect(all).toBeGreaterThan(3);
  await expect(catalogue.facets.value('tool', 'WebFetch 1')).toBeVisible();
});

test('chosen values are given up one by one or all at once, with the keyboard', async ({ page, baseURL }) => {
  const catalogue = new CataloguePage(page, 'en');
  await catalogue.open('?tool=bash&tool=read&language=fr');
  await expect(catalogue.facets.chosen).toHaveCount(3);
  await catalogue.facets.chosen.first().focus();
  await page.keyboard.press('Enter');
  await expect(catalogue.facets.chosen).toHaveCount(2);
  await expect(catalogue.facets.chosen.first()).toBeFocused();
  await catalogue.facets.clear.focus();
  await page.keyboard.press('Enter');
  await expect(catalogue.facets.chosen).toHaveCount(0);
  await expect(page).toHaveURL(`${baseURL}en/`);
  await expect(catalogue.cards.first()).toBeVisible();
});

test('a drawer is opened, chosen in and shut with the keyboard', async ({ page }) => {
  const catalogue = new CataloguePage(page, 'fr');
  await catalogue.open();
  await catalogue.facets.handle('permission').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(catalogue.facets.values('permission').first()).toBeChecked();
  await expect(catalogue.results.agents).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(catalogue.facets.values('permission')).toHaveCount(0);
  await expect(catalogue.facets.handle('permission')).toBeFocused();
});

test('a value that there is not finds nobody, is named and can be given up', async ({ page }) => {
  const catalogue = new CataloguePage(page, 'fr');
  await catalogue.open('?tool=<img src=x>');
  await expect(catalogue.results.status).toHaveText(words.fr('search.noneChosen'));
  await expect(catalogue.facets.chosen).toContainText('<img src=x>');
  await catalogue.facets.chosen.click();
  await expect(catalogue.cards.first()).toBeVisible();
});

test('what is chosen is sorted as the reader likes', async ({ page, baseURL }) => {
  const catalogue = new CataloguePage(page, 'en');
  await catalogue.open('?permission=read');
  await expect(catalogue.results.agents).not.toHaveCount(0);
  const byName = await catalogue.results.titles.allTextContents();
  await catalogue.order.selectOption('capabilities');
  await expect(page).toHaveURL(`${baseURL}en/?permission=read&sort=capabilities`);
  await expect.poll(() => catalogue.results.titles.allTextContents()).not.toEqual(byName);
  expect((await catalogue.results.titles.allTextContents()).toSorted()).toEqual(byName.toSorted());
});

test.describe('of many values', () => {
  test.use({ site: 'content' });

  test('some are found by what their labels hold, accents or not', async ({ page }) => {
    const { facets, ...catalogue } = new CataloguePage(page, 'fr');
    await page.goto('fr/');
    await expect(catalogue.field).toBeEnabled();
    await facets.handle('capability').click();
    const all = await facets.values('capability').count();
    await facets.find('capability').fill('securite');
    const labels = () =>
      facets.values('capability').evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent ?? ''));
    await expect.poll(async () => (await labels()).length).toBeLessThan(all / 2);
    expect(await labels()).not.toEqual([]);
    for (const label of await labels()) expect(label).toMatch(/sécurité/i);
  });
});

test('open drawers have no fault that axe finds, in both themes', async ({ page }) => {
  const catalogue = new CataloguePage(page, 'fr');
  await catalogue.open('?tool=read');
  await catalogue.facets.handle('capability').click();
  expect(await findFaults(page)).toEqual([]);
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: narrow });

  test('an open drawer is no wider than the page', async ({ page }) => {
    const catalogue = new CataloguePage(page, 'fr');
    await catalogue.open('?tool=read');
    await catalogue.facets.handle('capability').click();
    expect(await findOverflow(page)).toEqual([]);
  });
});
