import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { sourceOf } from '../../search/fixtures/memory-search.ts';
import { familyToken } from '../../search/full-text.ts';
import { HEADING_END, LINE_END, SEAM, TEXT_END, withoutMarks } from '../../search/index-marks.ts';
import { findFamilies } from '../../search/query/find-families.ts';
import { indexPage, markText } from './index-page.ts';

/** Marks as characters that can be seen. */
const show = (text: string) =>
  text.replaceAll(LINE_END, '⏎').replaceAll(SEAM, '|').replaceAll(HEADING_END, '§').replaceAll(TEXT_END, '¶');

const marked: [text: string, shown: string][] = [
  ['plain words, as they are.', 'plain words, as they are.'],
  ['l’exécution', 'l’|exécution'],
  ["l'exécution", "l'exécution"],
  ['l’API—d’abord', 'l’|API—|d’|abord'],
  ['front‑end', 'front‑|end'],
  ['« mot » “word” fin…', '« mot » “word” fin…'],
  ['soft\u00adhyphen zero\u200bwidth', 'soft\u00adhyphen zero\u200bwidth'],
  ['数据库', '数|据|库'],
  ['用Node.js写', '用|Node.js|写'],
  ['数据，库。', '数|据，|库。'],
  ['한국어 데이터', '한국어 데이터'],
  ['one\ntwo', 'one⏎two'],
  ['one \n\r\n  two\n', 'one⏎two'],
  ['  around  ', 'around'],
  ['\u2060own\u2063 signs\u2064', 'own signs'],
  ['', ''],
];

for (const [text, shown] of marked) {
  test(`${JSON.stringify(text)} is marked as ${JSON.stringify(shown)}`, () =>
    assert.equal(show(markText(text)), shown));
}

test('marks are taken out again', () => {
  for (const [text] of marked) {
    const clean = text
      .replace(/[\u2060\u2063\u2064]/g, '')
      .trim()
      .replace(/\s*\n\s*/g, '\n');
    assert.equal(withoutMarks(markText(text)), clean);
  }
});

interface HtmlNode {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: HtmlNode[];
}

/** The page as a browser would read it: its language, and its blocks with their anchors, weights and texts. */
function readPage(html: string) {
  const root = (parse(html) as HtmlNode).childNodes?.find(({ nodeName }) => nodeName === 'html');
  const body = root?.childNodes?.find(({ nodeName }) => nodeName === 'body');
  const attribute = (node: HtmlNode | undefined, name: string) => node?.attrs?.find((one) => one.name === name)?.value;
  return {
    language: attribute(root, 'lang'),
    title: attribute(body, 'data-title'),
    order: attribute(body, 'data-pagefind-sort'),
    blocks: (body?.childNodes ?? []).map((node) => ({
      tag: node.nodeName,
      anchor: attribute(node, 'id'),
      weight: Number(attribute(node, 'data-pagefind-weight')) ** 2,
      text: node.childNodes?.map(({ value }) => value).join('') ?? '',
    })),
  };
}

const page = readPage(
  indexPage(
    sourceOf('pilot', 'fr', 'Pilote', 'Mène au port.', {
      name: 'pilote-de-port',
      sections: [
        { anchor: 'capabilities', heading: '', text: 'Amarrer', weight: 4 },
        { anchor: 'i-marees', heading: 'Marées', text: 'Au cœur du port.\nPartir', weight: 1 },
        { anchor: 'i-vide', heading: 'Vide', text: '', weight: 1 },
      ],
    }),
    12,
    'fr',
  ),
);
const tokensFrom = page.blocks.findIndex(({ anchor }) => anchor === '_');

test('each part of a text comes after its anchor, what is there to be found alone comes last', () => {
  assert.deepEqual(
    page.blocks.slice(0, tokensFrom).map(({ tag, anchor, text }) => [tag, anchor, show(text)]),
    [
      ['h2', 'title', ''],
      ['p', undefined, 'Pilote⏎pilote-de-port⏎pilot¶'],
      ['h2', 'summary', ''],
      ['p', undefined, 'Mène au port.¶'],
      ['h2', 'capabilities', ''],
      ['p', undefined, 'Amarrer¶'],
      ['h2', 'i-marees', 'Marées§'],
      ['p', undefined, 'Au cœur du port.⏎Partir¶'],
      ['h2', 'i-vide', 'Vide§'],
      ['p', undefined, ''],
    ],
  );
});

test('parts count as much as they weigh, in steps that Pagefind knows', () => {
  const weights = page.blocks.slice(0, tokensFrom).map(({ weight }) => Math.round(weight * 10) / 10);
  assert.deepEqual(weights, [8, 8, 4, 4, 4, 4, 1, 1, 1, 1]);
});

test('a page says where it is in its bundle, in an order that texts can be sorted by', () => {
  assert.equal(page.order, 'n:0000012');
});

const languages: [language: string, lang: string][] = [
  ['fr', 'fr'],
  ['pt', 'pt'],
  ['und', 'und'],
  ['ko', 'ko'],
  // Pagefind would take these apart otherwise than we do.
  ['zh', 'und'],
  ['zh-hant', 'und'],
  ['ja', 'und'],
  ['th', 'und'],
];

for (const [language, lang] of languages) {
  test(`a text in ${language} is indexed as one in ${lang}`, () => {
    assert.equal(readPage(indexPage(sourceOf('a', language, 'A', 'A'), 0, language)).language, lang);
  });
}

/** What a summary is found by that is not written in it so, families left out. */
function tokensOf(summary: string): string[] {
  const { blocks } = readPage(indexPage(sourceOf('pilot', 'fr', 'Pilote', summary), 0, 'fr'));
  const { text } = blocks.filter(({ tag }) => tag === 'p').at(-1) ?? { text: '' };
  return withoutMarks(text)
    .split(' ')
    .filter((token) => token !== '' && !token.startsWith('qzf'));
}

const tokens: [summary: string, tokens: string[]][] = [
  ['Plain words, front-end, Node.js, exécution, camelCase.', []],
  ["l'exécution et l’équipe", []],
  ['au cœur', ['coeur']],
  ['front‑end', ['frontend']],
  ['“front-end”', ['front', 'end']],
  ['C/C++', ['c', 'c++']],
  ['c#, F# et C++', []],
  ['snake_case', ['snakecase']],
  ['a11y-first', ['a11y']],
  ['数据库', []],
  ['ﾊﾝｶｸｶﾅ', ['ハ', 'ン', 'カ', 'ク', 'カ', 'ナ']],
  ['カナ ﾃﾞｰﾀ', ['デ', 'ー', 'タ']],
];

for (const [summary, expected] of tokens) {
  test(`“${summary}” is found also by ${expected.join(', ') || 'nothing else'}`, () => {
    assert.deepEqual(tokensOf(summary), expected);
  });
}

test('families of words are indexed as tokens, each at most twice a weight', () => {
  const [family] = findFamilies(['slow']);
  assert.ok(family);
  const { blocks } = readPage(indexPage(sourceOf('a', 'en', 'A', 'slow '.repeat(9)), 0, 'en'));
  const all = blocks.map(({ text }) => text).join(' ');
  assert.equal(all.split(familyToken(family.number)).length - 1, 2);
});

test('nothing that an author writes becomes markup', () => {
  const hostile = '"><h2 id="title">x</h2><script>alert(1)</script> data-pagefind-ignore <!-- &amp; \' `';
  const { blocks, title } = readPage(
    indexPage(
      sourceOf('a', 'en', hostile, hostile, {
        name: hostile,
        sections: [{ anchor: 'i-x', heading: hostile, text: hostile, weight: 1 }],
      }),
      0,
      'en',
    ),
  );
  assert.equal(title, hostile);
  assert.deepEqual(
    blocks.map(({ tag }) => tag).filter((tag) => tag !== 'h2' && tag !== 'p'),
    [],
  );
  assert.deepEqual(
    blocks.flatMap(({ anchor }) => anchor ?? []),
    ['title', 'summary', 'i-x', '_'],
  );
  assert.equal(blocks.filter(({ text }) => text.includes('<script>alert(1)</script>')).length, 4);
});
