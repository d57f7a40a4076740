import { SearchDialog } from './pages/search-dialog.ts';
import { expect, testInOpenPage as test, words } from './test.ts';

test.use({ site: 'trials' });

const spellings = [
  'exécution',
  'execution',
  'EXÉCUTIONS',
  "l'exécution",
  'l’exécution',
  'coeur',
  'cœur',
  'oeuvre',
  'chef-d’œuvre',
  'front-end',
  'front‑end',
  "conception d'API",
  'conception d’API',
  '« conception d’API »',
  'équipe d’astreinte',
  'equipe astreinte',
  'C++',
  'C#',
];

test('le maître des essais est trouvé, quelle que soit la graphie', async ({ page }) => {
  await page.goto('fr/');
  const dialog = new SearchDialog(page, 'fr');
  await dialog.button.click();
  for (const question of spellings) {
    await dialog.askNext(question);
    await expect(dialog.results.titles.first(), question).toHaveText('Maître des essais');
    await expect(dialog.results.agent('Maître des essais').locator('mark').first(), question).toBeVisible();
  }
});

test('« C » trouve le langage, et ni « c’est » ni « C++ »', async ({ page }) => {
  await page.goto('fr/');
  const dialog = new SearchDialog(page, 'fr');
  await dialog.ask('C');
  await expect(dialog.results.titles).toHaveText(['Noyau']);
});

test('un extrait montre les mots comme ils sont écrits', async ({ page }) => {
  await page.goto('fr/');
  const dialog = new SearchDialog(page, 'fr');
  await dialog.ask('coeur');
  await expect(dialog.results.agent('Maître des essais')).toContainText('l’exécution des essais, au cœur du produit');
});

test('un mot d’un exemple mène à cet exemple', async ({ page }) => {
  await page.goto('fr/');
  const dialog = new SearchDialog(page, 'fr');
  await dialog.ask('intermittence');
  const passages = dialog.results.passages('Maître des essais');
  await expect(passages).toContainText(words.fr('search.example', { number: 2 }));
  await passages.click();
  await expect(page).toHaveURL(/\/library\/fr\/agents\/essais\/#example-2$/);
});

test('un agent qui n’existe qu’en anglais s’ouvre à son adresse française', async ({ page }) => {
  await page.goto('fr/');
  const dialog = new SearchDialog(page, 'fr');
  await dialog.ask('kingfisher');
  await expect(dialog.results.others.locator('.agent > a')).toHaveText(['Interface Smith']);
  await expect(dialog.results.agent('Interface Smith')).toContainText('anglais');
  await dialog.results.titles.click();
  await expect(page).toHaveURL(/\/fr\/agents\/interface-smith\/$/);
});

test('« API design » trouve aussi les textes anglais, sous leur propre titre', async ({ page }) => {
  await page.goto('fr/');
  const dialog = new SearchDialog(page, 'fr');
  await dialog.ask('API design');
  await expect(dialog.results.titles).toHaveText(['Maître des essais', 'Interface Smith']);
  await expect(dialog.results.others.locator('.agent > a')).toHaveText(['Interface Smith']);
  await expect(dialog.results.passages('Maître des essais').first()).toHaveAttribute(
    'href',
    /\/fr\/agents\/essais\/#capabilities$/,
  );
});

test('ce qui ne se trouve nulle part est dit', async ({ page }) => {
  await page.goto('fr/');
  const dialog = new SearchDialog(page, 'fr');
  await dialog.ask('qwxz');
  await expect(dialog.results.status).toContainText(words.fr('search.none', { query: 'qwxz' }));
});
