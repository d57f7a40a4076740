/** A collection in fourteen scripts, built once by the command line: found, linked, read, printed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { listen } from '../../src/cli/server/listen.ts';
import { createSiteServer } from '../../src/cli/server/serve.ts';
import { checkLinks } from '../../src/links/check-links.ts';
import { findFaults } from '../find-faults.ts';
import { findOverflow, narrow } from '../find-overflow.ts';
import { SearchDialog } from '../pages/search-dialog.ts';
import { readSheets } from '../read-sheets.ts';
import { expect, test } from '../test.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'agentheque-world-'));
const site = join(folder, 'site');
let server: Server;
let address = '';

// One site for all, in one process.
test.describe.configure({ mode: 'default', timeout: 600_000 });
test.use({ baseURL: '' });

test.beforeAll(async () => {
  const flags = ['build', '--agents', 'e2e/fixtures/world', '--out', site];
  const built = spawnSync(process.execPath, ['bin/agentheque.js', ...flags], { cwd: root, encoding: 'utf8' });
  expect(built.status, built.stdout + built.stderr).toBe(0);
  server = createSiteServer(site, '/', console.error);
  const { port } = await listen(server, 0, false);
  address = `http://localhost:${port}/`;
});

test.afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Words of texts, some in other spellings than there, and whom they find. */
const questions: Record<string, string[]> = {
  // Arabic letters: with vowel signs and without, stretched, by other keyboards.
  'agent-bfb759b9': ['القهوة', 'القهوه', 'والروائح', 'والرَّوائِح', 'والروائــح'],
  'lesson-15sw8ve': ['مصباح', 'مِصْبَاح', 'تفاحة', 'تفاحه', 'جميل', 'زورق'],
  'mixed-direction': ['واجهة', 'واجهه', 'ريالا'],
  'star-chart': ['شباهنگ', 'ستاره‌ها', 'كمك', '۳۸', '38 درجه', 'Квочка', 'cualquier niño', 'nino'],
  courier: ['سائیکل', 'комшије'],
  // Hebrew.
  'agent-76950d85': ['דוכיפת', 'Upupa'],
  'lesson-09wvhvw': ['כתב', 'כָּתַב', 'יכתב', 'קראה'],
  'night-watch': ['ההתראות', 'veilleur'],
  // Greek and Cyrillic.
  'agent-b981f0c3': ['φάρος', 'φαρος', 'ΦΑΡΟΣ', 'μποφορ'],
  'lesson-0gnxlks': ['ναύτης', 'ναυτης', 'ΝΑΥΤΗΣ'],
  'tide-table': ['ΠΑΛΊΡΡΟΙΑΣ', 'παλιρροιας', '潮汐表', 'الجداول', 'أوطى', 'harbour'],
  'agent-66e805d8': ['заявка', 'ЕЩЕ', 'съемка'],
  'lesson-0y257l2': ['ёлка', 'елка', 'пальто'],
  clock: ['Їжакевичі', 'розклад'],
  // Indic scripts.
  'agent-e0403b82': ['मल्लाह', 'तारीख', 'तारीख़', '1962', '१९६२'],
  'lesson-1gisy7w': ['संख्याएँ', 'संख्याएं', 'सिक्के'],
  'agent-2f7e41dc': ['ইলিশ', '850', '৮৫০'],
  'lesson-0gi9109': ['মাঝিদের', 'মানচিত্রে'],
  'agent-1ef7f225': ['துறைமுகம்', 'காற்றின்'],
  // Scripts without spaces.
  'agent-5d477516': ['มะม่วง', 'ก๋วยเตี๋ยว', '๔๐'],
  'lesson-0295nko': ['พยัญชนะ'],
  scale: ['ทะนาน', '240 มิลลิลิตร', '๒๔๐'],
  'agent-4ceb0c7f': ['看板', '测试', 'ＡＰＩ', 'API'],
  'agent-8cc7afbc': ['步道', '虛線'],
  signpost: ['出租车', '計程車', 'platform'],
  'agent-2b2be050': ['ハンカクカナ', 'ﾊﾝｶｸｶﾅ', '嵐'],
  'kana-width': ['ヤマダ', 'ﾔﾏﾀﾞ', 'tokyo', 'ＴＯＫＹＯ'],
  'lesson-091gq2y': ['コオロギ', 'つくし'],
  // Korean, with particles and without.
  'agent-06f206a6': ['등대', '등대가', '도서관에서'],
  'lesson-1evkwxt': ['다람쥐', '자음'],
  radio: ['태풍', 'gạo', 'gao'],
  // Georgian, in capitals too, and Armenian, with a mark of stress and without.
  'agent-1d4471c1': ['მოთხრობა', 'ᲛᲝᲗᲮᲠᲝᲑᲐ'],
  'lesson-1fy2j9o': ['აბრაზე'],
  'agent-f7987fa1': ['տատիկի', 'ՏԱՏԻԿԻ', 'մի ուղղիր'],
  // Latin letters with marks and strokes.
  'uong-bo': ['giày', 'giay', 'duong bo', 'Đường'],
  'bridge-cuvar': ['Đurđevački', 'durdevacki', 'cuvar'],
  'okuma-s-k': ['ışık', 'isik', 'IŞIK', 'pencereye'],
  'recipe-scaler': ['Iğdır', 'igdir', 'İzmir', 'izmir', 'cafe da manha', 'xícara', 'yeast'],
  smorgas: ['smørrebrød', 'smorrebrod', 'SMØRREBRØD', 'Æg', 'aeg'],
  zlota: ['złota', 'zlota', 'zolte', 'śruby'],
  'word-smith': ['Straße', 'strasse', 'STRASSE', 'kurzer'],
  'lange-worter': ['Weißweinsoßenschüsseldeckel', 'weissweinsossenschusseldeckel', 'Maßes'],
  'library-desk': ['phare', 'lighthouse'],
  'garden-plan': ['mâche', 'mache', 'coeur', 'lettuce'],
};

test('every agent is found by words of its texts, however they are spelt', async ({ page }) => {
  await page.goto(`${address}en/`);
  const dialog = new SearchDialog(page, 'en');
  await dialog.button.click();
  const lost: string[] = [];
  for (const [id, words] of Object.entries(questions)) {
    for (const word of words) if (!(await isFound(page, dialog, word, id))) lost.push(`${word}: ${id}`);
  }
  expect(lost).toEqual([]);
  expect(Object.keys(questions).sort()).toEqual((await listAgents(page)).map(({ id }) => id).sort());
});

test('every agent is found by its name', async ({ page }) => {
  await page.goto(`${address}fr/`);
  const dialog = new SearchDialog(page, 'fr');
  await dialog.button.click();
  const lost: string[] = [];
  for (const { id, variants } of await listAgents(page)) {
    for (const name of new Set(Object.values(variants).map((variant) => variant.name))) {
      if (!(await isFound(page, dialog, name, id))) lost.push(`${name}: ${id}`);
    }
  }
  expect(lost).toEqual([]);
});

test('every link and every anchor of the site answers', () => {
  const { dead, links } = checkLinks(site, '/', null);
  expect(dead).toEqual([]);
  expect(links).toBeGreaterThan(10_000);
});

test.describe('a name as an address', () => {
  // A static host answers such a name with its page for what is missing, which leads on.
  test.use({ expectedMessages: /status of 404/ });

  test('leads to its agent', async ({ page }) => {
    for (const { id, variants } of await listAgents(page)) {
      for (const name of new Set(Object.values(variants).map((variant) => variant.name))) {
        await page.goto(`${address}a/${encodeURIComponent(name)}/`);
        await expect(page, name).toHaveURL(`${address}en/agents/${id}/`);
      }
    }
  });
});

/** A page of every script, and those that need most room. */
const pages = {
  Han: 'agent-4ceb0c7f',
  'traditional Han': 'agent-8cc7afbc',
  Kana: 'agent-2b2be050',
  'half-width Kana': 'kana-width',
  Hangul: 'agent-06f206a6',
  Arabic: 'agent-bfb759b9',
  'Arabic and Latin': 'mixed-direction',
  Hebrew: 'agent-76950d85',
  Greek: 'agent-b981f0c3',
  Cyrillic: 'agent-66e805d8',
  Georgian: 'lesson-1fy2j9o',
  Armenian: 'agent-f7987fa1',
  Devanagari: 'agent-e0403b82',
  Bengali: 'agent-2f7e41dc',
  Tamil: 'agent-1ef7f225',
  Thai: 'agent-5d477516',
  Vietnamese: 'uong-bo',
  'long Latin': 'lange-worter',
} as const;

const wide = [
  ...Object.values(pages).map((id) => `en/agents/${id}/`),
  'en/',
  'fr/',
  'en/report/',
  'fr/agents/tide-table/side-by-side/ar-ja/',
  'en/agents/courier/side-by-side/',
  'fr/agents/star-chart/side-by-side/fa-uk/',
  'embed/fr/agent-bfb759b9/',
];

test('pages of every script have no fault that axe finds and no scrolling to the side at 320 pixels', async ({
  page,
}) => {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  for (const path of wide) {
    await page.setViewportSize({ width, height });
    await page.goto(address + path);
    expect(await findFaults(page), path).toEqual([]);
    await page.setViewportSize(narrow);
    expect(await findOverflow(page), path).toEqual([]);
  }
});

for (const [id, lang] of [
  ['agent-bfb759b9', 'ar'],
  ['mixed-direction', 'ar'],
  ['agent-76950d85', 'he'],
] as const) {
  test(`${id} is set from right to left, and its code from left to right`, async ({ page }) => {
    await page.goto(`${address}en/agents/${id}/`);
    for (const part of ['h1', '#summary > p[lang]', '#instructions .prose']) {
      await expect(page.locator(part).first()).toHaveAttribute('dir', 'rtl');
      await expect(page.locator(part).first()).toHaveAttribute('lang', lang);
    }
    const code = page.locator('#instructions .prose :is(pre, code)');
    expect(await code.count()).toBeGreaterThan(0);
    const directions = await code.evaluateAll((all) => all.map((each) => getComputedStyle(each).direction));
    expect(new Set(directions)).toEqual(new Set(['ltr']));
  });
}

test('a paragraph of another direction than its text has its own', async ({ page }) => {
  await page.goto(`${address}en/agents/mixed-direction/`);
  const directionOf = (text: string) =>
    page
      .locator('#instructions .prose p', { hasText: text })
      .evaluate((paragraph) => getComputedStyle(paragraph).direction);
  expect(await directionOf('This paragraph is in English')).toBe('ltr');
  expect(await directionOf('واجهة يتكلم بها')).toBe('rtl');
});

test('a text is marked with its script and its region where its file names them', async ({ page }) => {
  await page.goto(`${address}en/agents/agent-8cc7afbc/`);
  for (const part of ['h1', '#summary > p[lang]', '#instructions .prose'])
    await expect(page.locator(part).first()).toHaveAttribute('lang', 'zh-hant');
  await page.goto(`${address}en/agents/tide-table/side-by-side/en-ar-eg/`);
  await expect(page.locator('main [lang="ar-eg"]').first()).toHaveAttribute('dir', 'rtl');
  await page.goto(`${address}en/agents/library-desk/`);
  await expect(page.locator('main [lang="en-us"]')).toHaveCount(0);
});

for (const [script, id] of Object.entries(pages)) {
  test(`a page in ${script} is on paper with every letter of its instructions`, async ({ page }) => {
    await page.goto(`${address}en/agents/${id}/`);
    const texts = await page.locator('#instructions .prose :is(p, li, th, td, h3, h4)').allTextContents();
    test.skip(!(await hasFontFor(page, texts.join(''))), `no font of this machine has ${script}`);
    await page.emulateMedia({ media: 'print' });
    const sheets = await readSheets(await page.pdf({ format: 'A4', printBackground: true }));
    const paper = countLetters(sheets.map(({ text }) => text).join(''));
    const lost = [...countLetters(texts.join(''))].filter(([letter, count]) => (paper.get(letter) ?? 0) < count);
    expect(lost).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('pages of every script are read whole', async ({ page }) => {
    for (const id of Object.values(pages)) {
      await page.goto(`${address}fr/agents/${id}/`);
      const { variants } = await (await page.request.get(`${address}api/agents/${id}.json`)).json();
      const [{ title, sections }] = Object.values(variants) as [{ title: string; sections: { text: string }[] }];
      await expect(page.locator('h1')).toHaveText(title);
      for (const { text } of sections)
        await expect(
          page.locator('#instructions .prose').getByRole('heading', { name: text, exact: true }),
        ).toBeVisible();
    }
  });
});

/** Whether a question shows the agent, once the search has answered. */
async function isFound(page: Page, dialog: SearchDialog, question: string, id: string): Promise<boolean> {
  await dialog.askNext(question);
  return page
    .locator(`search-dialog .agent > a[href$="/agents/${id}/"]`)
    .waitFor({ timeout: 10_000 })
    .then(
      () => true,
      () => false,
    );
}

async function listAgents(page: Page): Promise<{ id: string; variants: Record<string, { name: string }> }[]> {
  return (await (await page.request.get(`${address}api/agents.json`)).json()).agents;
}

/** Whether the letters are shown as themselves, and not as a box for what no font has, which a PDF does not keep. */
async function hasFontFor(page: Page, text: string): Promise<boolean> {
  return page.evaluate(
    (letters) => {
      const draw = (letter: string) => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
        const context = canvas.getContext('2d');
        if (!context) throw new Error('There is no canvas.');
        context.font = '20px Literata, serif';
        context.fillText(letter, 10, 30);
        return canvas.toDataURL();
      };
      const box = draw('\u{e0ff}');
      return letters.every((letter) => draw(letter) !== box);
    },
    [...new Set(text.match(/\p{L}/gu))],
  );
}

/** How often each letter and digit is in a text: on paper words from right to left may come in another order. */
function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
