import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toIndexText } from '../../core/text/index-text.ts';
import type { Passage, Segment } from './found.ts';
import type { PagefindDocument } from './pagefind.ts';
import { readResult } from './read-result.ts';

/** A document as Pagefind gives it: parts in order, each with the anchor that it stands under; all words are marked. */
function document(parts: [anchor: string, heading: string, text: string][], marked: RegExp): PagefindDocument {
  const tokens: string[] = [];
  const anchors: PagefindDocument['anchors'] = [];
  for (const [id, heading, text] of parts) {
    if (id) anchors.push({ element: 'h2', id, text: heading, location: tokens.length });
    tokens.push(
      ...toIndexText(`${heading && `${heading}.`} ${text}`)
        .split(/\s+/)
        .filter(Boolean),
    );
  }
  const content = tokens.join(' ');
  return {
    content,
    raw_content: content.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    locations: tokens.flatMap((token, at) => (marked.test(token) ? [at] : [])),
    anchors,
    meta: { id: 'tester', title: "Testeur d_'\u2060 API" },
    filters: { text: ['fr'], language: ['en', 'fr'] },
  };
}

const show = (segments: Segment[] = []) =>
  segments.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const shown = (passage: Passage | undefined) =>
  `#${passage?.anchor} ${show(passage?.heading)} | ${show(passage?.text)}`;

const parts: [string, string, string][] = [
  ['', '', "Testeur d'API."],
  ['summary', '•', 'Mesure ce que tient une interface.'],
  ['capabilities', '•', "L'exécution des tests. Mesures."],
  ['example-1', 'Une livraison approche', 'Lancez les tests de charge !'],
  ['example-2', '2', 'Et les autres tests ?'],
  ['i-methode', 'La méthode de tests', 'Un essai par jour.'],
];

test('passages are of the sections that hold the words, in their order, three at most', () => {
  const found = readResult(document(parts, /tests/), ['tests'], 'fr');
  assert.deepEqual(found?.passages.map(shown), [
    "#capabilities  | L'exécution des [tests]. Mesures.",
    '#example-1  | Une livraison approche. Lancez les [tests] de charge !',
    '#example-2  | Et les autres [tests] ?',
  ]);
});

test('sections that hold all words come before those that hold some', () => {
  const found = readResult(document(parts, /tests|xécution/), ['tests', 'execution'], 'fr');
  assert.deepEqual(found?.passages.map(shown), ["#capabilities  | L'[exécution] des [tests]. Mesures."]);
});

test('a heading of the instructions is told apart from the text below it', () => {
  const found = readResult(document(parts, /méthode/), ['methode'], 'fr');
  assert.deepEqual(found?.passages.map(shown), ['#i-methode La [méthode] de tests | Un essai par jour.']);
});

test('where the title alone holds the words, the summary says what the agent is', () => {
  const found = readResult(document(parts, /Testeur/), ['testeur'], 'fr');
  assert.equal(show(found?.title), "[Testeur] d'API");
  assert.deepEqual(found?.passages.map(shown), ['#summary  | Mesure ce que tient une interface.']);
});

test('words that were found for their first letters only do not count', () => {
  assert.equal(readResult(document(parts, /tests/), ['testzzz'], 'fr'), undefined);
  assert.equal(readResult(document(parts, /tests/), ['tests', 'zzz'], 'fr'), undefined);
});

test('what a text says about HTML stays text', () => {
  const hostile: [string, string, string][] = [
    ['', '', 'Titre.'],
    ['summary', '•', 'Du <b>tests</b> et <mark> et &lt; ici'],
  ];
  const found = readResult(document(hostile, /tests/), ['tests'], 'fr');
  assert.equal(show(found?.passages[0]?.text), 'Du <[b>tests</b]> et <mark> et &lt; ici');
});

test('a long section is cut around its first marked word', () => {
  const long = `${'avant '.repeat(60)}tests ${'après '.repeat(60)}`;
  const found = readResult(
    document(
      [
        ['', '', 'T.'],
        ['i-a', 'A', long],
      ],
      /tests/,
    ),
    ['tests'],
    'fr',
  );
  const text = show(found?.passages[0]?.text);
  assert.match(text, /^…\u00a0(?:avant ){6}\[tests\] (?:après ?)+\u00a0…$/);
});

test('words of a language without spaces are told apart as the index does', () => {
  const content = '数据库专家. 代码审查助手';
  const raw_content = '数据库\u200b专家\u200b. \u200b代码\u200b审查\u200b助手';
  const meta = { id: 'db', title: '数据库专家' };
  const filters = { text: ['zh'], language: ['zh'] };
  const anchors = [{ element: 'h2', id: 'i-a', text: '代码审查助手', location: 3 }];
  const found = readResult({ content, raw_content, locations: [4], anchors, meta, filters }, ['审查'], 'other');
  assert.equal(found?.language, 'zh');
  assert.equal(show(found?.title), '数据库专家');
  assert.deepEqual(found?.passages.map(shown), ['#i-a 代码[审查]助手 | ']);
});
