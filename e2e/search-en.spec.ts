import { SearchDialog } from './pages/search-dialog.ts';
import { expect, testInOpenPage as test, words } from './test.ts';

test.use({ site: 'trials' });

test('a capability leads to the agents that have it, with the words marked', async ({ page }) => {
  await page.goto('en/agents/noyau/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('API design');
  const { results } = dialog;
  await expect(results.titles).toHaveText(['Trial Keeper', 'Interface Smith']);
  await expect(results.status).toHaveText(words.en('search.count', { count: 2 }));
  const [passage] = await results.passages('Interface Smith').all();
  await expect(passage?.locator('mark').first() ?? page.locator('none')).toHaveText(/^api$/i);
  await expect(passage ?? page.locator('none')).toHaveAttribute(
    'href',
    /\/en\/agents\/interface-smith\/#capabilities$/,
  );
});

test('the words of an example lead to that example', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('passes on my machine');
  const passages = dialog.results.passages('Trial Keeper');
  await expect(passages).toHaveCount(1);
  await expect(passages).toContainText(words.en('search.example', { number: 2 }));
  await passages.click();
  await expect(page).toHaveURL(/\/library\/en\/agents\/essais\/#example-2$/);
  await expect(page.locator('#example-2')).toBeInViewport();
});

test('a heading of the instructions leads there', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('one known fault');
  await dialog.results.passages('Trial Keeper').click();
  await expect(page).toHaveURL(/\/en\/agents\/essais\/#i-method$/);
});

const questions: [question: string, title: string][] = [
  ['C++', 'Trial Keeper'],
  ['C#', 'Trial Keeper'],
  ['executions', 'Trial Keeper'],
  ['front-end', 'Trial Keeper'],
  ['frontend', 'Trial Keeper'],
  ['"known fault"', 'Trial Keeper'],
  ['kingfish', 'Interface Smith'],
];

test('one question after the other finds its agent', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.button.click();
  for (const [question, title] of questions) {
    await dialog.askNext(question);
    await expect(dialog.results.titles, question).toHaveText([title]);
  }
});

test('what only a text in another language holds is under its own heading', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('noyau');
  await expect(dialog.results.others.locator('.agent > a')).toHaveText(['Noyau']);
  await expect(dialog.results.status).toHaveText(words.en('search.onlyOthers', { count: 1 }));
  await expect(dialog.results.agent('Noyau').locator('p')).toHaveAttribute('lang', 'fr');
  await dialog.results.titles.click();
  await expect(page).toHaveURL(/\/en\/agents\/noyau\/$/);
});

test('an agent in a language that the interface does not speak is found too', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('segurança');
  await expect(dialog.results.others.locator('.agent > a')).toHaveText(['Revisor De Codigo']);
  await expect(dialog.results.agent('Revisor De Codigo')).toContainText('Portuguese');
});

test('a word that nothing holds finds nothing, and says so', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  for (const question of ['qwxz', 'trialqwx']) {
    await dialog.ask(question);
    await expect(dialog.results.status).toContainText(words.en('search.none', { query: question }));
    await expect(dialog.results.agents).toHaveCount(0);
    await dialog.close.click();
  }
});

test('a word that nothing holds is named, and the others are searched', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('kingfisher qwxz');
  await expect(dialog.results.titles).toHaveText(['Interface Smith']);
  await expect(dialog.results.status).toContainText('“qwxz”');
});

test('a misspelt word is searched as the one that was meant, and that is said', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('interfcae smith');
  await expect(dialog.results.titles.first()).toHaveText('Interface Smith');
  await expect(dialog.results.status).toContainText(
    words.en('search.corrected', { typed: 'interfcae', taken: 'interface' }),
  );
});

test('what may have been meant is a button where nothing is found', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('intxrfxcx');
  await dialog.box.getByRole('button', { name: words.en('search.didYouMean', { query: 'interface' }) }).click();
  await expect(dialog.field).toHaveValue('interface');
  await expect(dialog.results.titles.first()).toHaveText('Interface Smith');
});

test('an agent that has the capability shows it as a link', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('API design');
  const fits = dialog.results.agent('Interface Smith').getByRole('list', { name: words.en('search.has') });
  await expect(fits.getByRole('link').first()).toHaveAttribute('href', /\/en\/capabilities\/api-design\/$/);
});

test('what an agent says about itself is text, whatever it looks like', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('zebra');
  const found = dialog.results.agents.filter({ hasText: 'zebra' });
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('<script>');
  expect(await found.locator('script, img, svg').count()).toBe(0);
  expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
});

test('what a minus excludes is said, and can be searched for instead', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('keeper -trial');
  await expect(dialog.results.status).toContainText(words.en('search.without', { words: '“trial”' }));
  await expect(dialog.results.titles.filter({ hasText: 'Trial Keeper' })).toHaveCount(0);
  await dialog.box.getByRole('button', { name: words.en('search.include', { word: 'trial' }) }).click();
  await expect(dialog.field).toHaveValue('keeper trial');
  await expect(dialog.results.titles.first()).toHaveText('Trial Keeper');
});

for (const locale of ['en', 'fr'] as const) {
  test(`pages in ${locale} ask the index of that language first, and the other one`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const bundle = /\/pagefind\/(\w+)\/\w+\/index\//.exec(request.url())?.[1];
      if (bundle) asked.push(bundle);
    });
    await page.goto(`${locale}/`);
    const dialog = new SearchDialog(page, locale);
    await dialog.ask('kingfisher');
    await expect(dialog.results.titles).toHaveText(['Interface Smith']);
    const inOrder = locale === 'en' ? ['en', 'fr'] : ['fr', 'en'];
    await expect.poll(() => [...new Set(asked)].slice(0, 2)).toEqual(inOrder);
  });
}
