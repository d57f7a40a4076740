import { ReportPage } from './pages/report-page.ts';
import { SiteHeader } from './pages/site-header.ts';
import { expect, type Locale, testInOpenPage as test, test as testInNewPage, words } from './test.ts';

const code = 'header-unquoted-colon';

test.describe('where files are damaged', () => {
  test.use({ site: 'trials' });

  test('rows are chosen by diagnostic and outcome, and the choice is in the address', async ({ page, baseURL }) => {
    const report = new ReportPage(page, 'en');
    await report.open();
    const total = await report.rows.count();
    await expect(report.status).toHaveText(words.en('report.shown', { count: total, total }));

    await report.code.selectOption(code);
    await expect(page).toHaveURL(`${baseURL}en/report/?code=${code}`);
    const count = await report.rows.count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(total);
    await expect(report.status).toHaveText(words.en('report.shown', { count, total }));
    await expect(report.rows.filter({ hasNotText: code })).toHaveCount(0);

    await report.outcome('read').check();
    await expect(report.rows).toHaveCount(0);
    await report.outcome('repaired').check();
    await expect(report.rows).toHaveCount(count);
    await expect(page).toHaveURL(`${baseURL}en/report/?code=${code}&outcome=read&outcome=repaired`);
  });

  test('reload, back and the other language give the same rows', async ({ page, baseURL }) => {
    const report = new ReportPage(page, 'en');
    await report.open(`?code=${code}&outcome=repaired`);
    await expect(report.code).toHaveValue(code);
    await expect(report.outcome('repaired')).toBeChecked();
    const count = await report.rows.count();

    await report.code.selectOption('');
    await expect(report.outcome('repaired')).toBeChecked();
    await page.goBack();
    await expect(report.rows).toHaveCount(count);
    await page.reload();
    await expect(report.rows).toHaveCount(count);

    await new SiteHeader(page, 'en').french.click();
    await expect(page).toHaveURL(`${baseURL}fr/report/?code=${code}&outcome=repaired`);
    await expect(new ReportPage(page, 'fr').rows).toHaveCount(count);
  });

  for (const locale of ['en', 'fr'] as Locale[]) {
    test(`a diagnostic in the ${locale} report leads to what it means and what to do about it`, async ({ page }) => {
      const t = words[locale];
      await page.goto(`${locale}/report/`);
      await page.getByRole('link', { name: t(`diagnostic.${code}.title`) }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`diagnostic.${code}.title`));
      for (const part of ['report.why', 'report.remedy'] as const) {
        await expect(page.getByRole('heading', { name: t(part) })).toBeVisible();
      }
      await expect(page.getByRole('figure')).toHaveCount(2);
      await page.getByRole('link', { name: t('report.allCodes') }).click();
      for (const severity of ['error', 'warning', 'info'] as const) {
        await expect(page.getByRole('heading', { level: 2, name: t(`report.severities.${severity}`) })).toBeVisible();
      }
    });
  }
});

test('a diagnostic that there is not asks for every row', async ({ page }) => {
  const report = new ReportPage(page, 'en');
  await report.open('?code=nonsense&outcome=lost');
  await expect(report.code).toHaveValue('');
  expect(await report.rows.count()).toBeGreaterThan(10);
});

test.describe('without script', () => {
  testInNewPage.use({ javaScriptEnabled: false });

  testInNewPage('the table is whole, and no choice is offered that does nothing', async ({ page }) => {
    const report = new ReportPage(page, 'en');
    await report.open(`?code=${code}`);
    await expect(report.code).toBeHidden();
    expect(await report.rows.count()).toBeGreaterThan(10);
  });
});
