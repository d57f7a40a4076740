/**
 * What holds for texts of any kind in a bundle of Pagefind: each comes back as it was written, and is found by its words.
 * `SEED=…` and `RUNS=…` repeat a run or make it longer.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openBundle } from '../../browser/pagefind/open-bundle.ts';
import { diskFiles } from '../../mcp/disk-files.ts';
import type { SearchDocument } from '../../search/catalogue/make-catalogue.ts';
import { sourceOf } from '../../search/fixtures/memory-search.ts';
import type { TextIndex } from '../../search/full-text.ts';
import { splitWords } from '../../words/split-words.ts';
import { indexPage } from './index-page.ts';
import { closePagefind, describeBundle, makeBundle } from './make-bundle.ts';

const seed = Number(process.env['SEED'] ?? 20_261);
const numRuns = Number(process.env['RUNS'] ?? 150);

/** As people write: what Pagefind takes apart otherwise than we do, and what it puts in or leaves out. */
const written = [
  ...['plain words', 'ends.', 'ends)', 'ends"', 'ends', 'qui\u202f?', '…', '*', '-', '42'],
  ...["l'exécution", 'l’exécution', "d'API", "aujourd'hui", 'au cœur', 'ŒUVRE', 'straße', 'e\u0301te\u0301'],
  ...['front-end', 'front‑end', '“front-end”', '«back-end»', 'CI/CD', 'TCP/IP…', 'l’API-first—no-op', 'e-mail'],
  ...['C++', 'C#', 'C/C++', 'c#/f#', '.NET', 'Node.js', 'snake_case_name', 'readFile', 'HTTPServer', 'XMLHttpRequest'],
  ...['v1.2.3', 'oauth2/oidc', 'k8s-ops', '2044-03-15', '3.5', '1,000', 'a_b', 'x=7', 'Python/R', 'foo@bar.com'],
  ...['https://example.org/path?x=1&y=2', 'path/to/file.ts', '`code`', '**bold**', '{ "key": 1 }', '--no-verify'],
  ...['数据库', '用Node.js写代码', '数据，库。', 'カタカナ', 'ไทย ภาษา', '한국어 데이터', 'عربي', 'नमस्ते', 'Ａ１'],
  ...['&amp;', '&nbsp;', '&#x41;', '<b>bold</b>', '</p><h2 id="title">x</h2>', '<!--', 'data-pagefind-ignore'],
  ...['soft\u00adhyphen', 'no\u00a0break', 'wide\u3000space', '👩‍👩‍👧 family', '\u2060own\u2063signs\u2064'],
];

/** Those, joined in all ways; and characters of all kinds. */
const joined = fc
  .array(fc.constantFrom(...written, ' ', '\n', ' - ', ', ', '.', "'"), { maxLength: 9 })
  .map((parts) => parts.join(''));
const any = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => text.isWellFormed()),
);

const folder = mkdtempSync(join(tmpdir(), 'agentheque-bundle-'));
after(() => rmSync(folder, { recursive: true }));

/** A bundle of texts, each with two sections whose headings and texts are those of its neighbours. */
async function makeTexts(key: string, texts: string[]): Promise<{ sources: SearchDocument[]; index: TextIndex }> {
  const at = (number: number) => texts[number % texts.length] ?? '';
  const sources = texts.map((text, number) =>
    sourceOf(`a-${number}`, key, text.slice(0, 60), text, {
      sections: [
        {
          anchor: 'i-x',
          heading: at(number + 7)
            .replace(/\s+/g, ' ')
            .trim(),
          text,
          weight: 1,
        },
        { anchor: 'example-1', heading: '', text: at(number + 3), weight: 2 },
        { anchor: 'i-y', heading: '', text: '', weight: 1 },
      ],
    }),
  );
  const pages = sources.map((source, number) => ({
    address: `/${source.agent}/`,
    html: indexPage(source, number, key),
  }));
  const target = join(folder, `${key}-${texts.length}`);
  await makeBundle(pages, target);
  await closePagefind();
  const bundle = { key, state: 'any', languages: [key], ...(await describeBundle(target)) };
  const importModule = (address: string) => import(address);
  return { sources, index: await openBundle(bundle, { folder: `file://${target}/`, files: diskFiles, importModule }) };
}

/** White space, as Pagefind has it, as one space; a line end stays. What nobody sees between letters is lost. */
function asShown(text: string): string {
  return text
    .replace(/[\u200b\u2060\u2063\u2064]/g, '')
    .trim()
    .replace(/\s*\n\s*/g, '\n')
    .replace(/(?:(?!\ufeff)[^\S\n]|\u0085)+/g, ' ')
    .trim();
}

for (const key of ['fr', 'zh', 'und']) {
  test(`every text in ${key} comes back as it was written`, async () => {
    const texts = [...written, ...fc.sample(fc.oneof(joined, any), { seed, numRuns })];
    const { sources, index } = await makeTexts(key, texts);
    for (const [place, { summary, sections }] of sources.entries()) {
      assert.deepEqual(await index.text(place), {
        summary: asShown(summary),
        sections: sections.map(({ anchor, heading, text }) => ({
          anchor,
          heading: asShown(heading),
          text: asShown(text),
        })),
      });
    }
  });
}

for (const key of ['en', 'fr', 'zh']) {
  test(`every text in ${key} is found by each of its words`, async () => {
    const { sources, index } = await makeTexts(key, [...written, ...fc.sample(joined, { seed, numRuns: numRuns / 3 })]);
    const missing: string[] = [];
    for (const [place, { title, summary, sections }] of sources.entries()) {
      const all = [title, summary, ...sections.flatMap(({ heading, text }) => [heading, text])];
      const forms = [...new Set(all.flatMap((text) => splitWords(text).map(({ form }) => form)))];
      const { words } = await index.find(forms);
      words.forEach(({ texts }, at) => {
        if (!texts.includes(place)) missing.push(`${forms[at]} in ${JSON.stringify(all)}`);
      });
    }
    assert.deepEqual(missing, []);
  });
}
