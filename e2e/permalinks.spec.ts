import { expect, testInOpenPage as test, test as testInNewPage } from './test.ts';

test.use({ site: 'trials' });

test('a permanent link leads to the agent and takes query and section along', async ({ page, baseURL }) => {
  await page.goto('a/essais/?from=wiki#example-2');
  await expect(page).toHaveURL(`${baseURL}en/agents/essais/?from=wiki#example-2`);
});

test('the name of a file leads to its agent too', async ({ page, baseURL }) => {
  for (const name of ['maitre-des-essais', 'trial-keeper']) {
    await page.goto(`a/${name}/`);
    await expect(page).toHaveURL(`${baseURL}en/agents/essais/`);
  }
});

test.describe('as a wiki writes it', () => {
  // The page where there is none is what leads on.
  test.use({ expectedMessages: /status of 404/ });

  test('a name leads to its agent too, and takes query and section along', async ({ page, baseURL }) => {
    for (const [below, locale] of [
      ['a/', 'en'],
      ['fr/agents/', '(?:en|fr)'],
    ]) {
      await page.goto(`${below}Lamp_trimmer?from=wiki#tools`);
      await expect(page).toHaveURL(new RegExp(`^${baseURL}${locale}/agents/lamp-trimmer/\\?from=wiki#tools$`));
    }
  });
});

test('going back from an agent does not lead into a circle', async ({ page, baseURL }) => {
  await page.goto('fr/report/');
  await page.goto('a/essais/');
  await expect(page).toHaveURL(`${baseURL}en/agents/essais/`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}fr/report/`);
});

test.describe('in a French browser', () => {
  testInNewPage.use({ locale: 'fr-FR' });

  testInNewPage(
    'it leads to French, also where the agent exists in another language only',
    async ({ page, baseURL }) => {
      for (const id of ['essais', 'interface-smith', 'revisor']) {
        await page.goto(`a/${id}/`);
        await expect(page).toHaveURL(`${baseURL}fr/agents/${id}/`);
      }
    },
  );
});
