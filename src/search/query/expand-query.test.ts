import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyToken } from '../full-text.ts';
import { weights } from '../weights.ts';
import { askedOf, expandExclusion, expandQuery, formsOfQuery, type Option, withTypos } from './expand-query.ts';
import { findFamilies } from './find-families.ts';
import type { KnownWords } from './known-words.ts';
import { parseQuery } from './parse-query.ts';

const known: KnownWords = new Map([
  ['kubernetes', 20],
  ['kubectl', 2],
  ['kube', 1],
  ['lighthouse', 9],
  ['harbours', 30],
]);

const expand = (question: string) => expandQuery(parseQuery(question), known);
const formsOf = ({ terms }: Option) => terms.map(({ form }) => form).join('+');
/** What stands for words, families left out. */
const options = (question: string) =>
  expand(question).map((item) => item.options.filter(({ family }) => family === undefined).map(formsOf));
/** The numbers of a word's families, each with how well it answers. */
const familiesOf = (question: string) =>
  expand(question).map((item) => [
    ...new Map(item.options.flatMap(({ family, weight }) => (family === undefined ? [] : [[family, weight]]))),
  ]);
/** The number of a family by words of it, in stems. */
const family = (...stems: string[]) => findFamilies(stems).find(({ to }) => to === stems.length)?.number;

const expansions: [question: string, options: string[][]][] = [
  ['lamp ', [['lamp']]],
  ['mast-head ', [['masthead', 'mast+head']]],
  [
    'mast head ',
    [
      ['mast', 'masthead'],
      ['head', 'masthead'],
    ],
  ],
  ['数据库', [['数+据+库']]],
  ['库 ', [['库']]],
  ['kub', [['kub', 'kubernetes', 'kubectl', 'kube']]],
  ['kub ', [['kub']]],
  ['k', [['k']]],
  ['kube', [['kube']]],
  [
    'kub mast',
    [
      ['kub', 'kubmast'],
      ['mast', 'kubmast'],
    ],
  ],
];

for (const [question, expected] of expansions) {
  test(`“${question}” is ${expected.map((item) => item.join(' or ')).join(', and ')}`, () => {
    assert.deepEqual(options(question), expected);
  });
}

test('characters of text without spaces must be side by side', () => {
  assert.deepEqual(
    expand('数据库').flatMap((item) => item.options.map(({ isRun, weight }) => [isRun, weight])),
    [[true, 1]],
  );
});

test('the word itself answers best', () => {
  for (const question of ['mast-head', 'mast head', 'kub', 'slow', 'takes forever']) {
    for (const item of expand(question)) {
      const [first, ...others] = item.options;
      assert.ok(first?.weight === 1 && others.every(({ weight }) => weight < 1), question);
    }
  }
});

test('at most six beginnings are tried, the most usual ones', () => {
  const many = new Map(Array.from({ length: 20 }, (_, at) => [`mast${'abcdefghijklmnopqrst'[at]}`, at]));
  const [item] = expandQuery(parseQuery('mast'), many);
  assert.deepEqual(item?.options.map(formsOf), ['mast', 'mastt', 'masts', 'mastr', 'mastq', 'mastp', 'masto']);
});

test('a word brings the family that says the same, a phrase brings its own to each of its words and counts more', () => {
  const slow = family('slow');
  assert.ok(slow !== undefined);
  assert.deepEqual(familiesOf('slow'), [[[slow, weights.answer.family]]]);
  assert.deepEqual(formsOfQuery(expand('slow'), parseQuery('slow')), ['slow', familyToken(slow)]);
  const [first, second] = familiesOf('takes forever');
  assert.deepEqual([first, second], [[[slow, weights.answer.familyPhrase]], [[slow, weights.answer.familyPhrase]]]);
});

test('a member of a family whose other words are grammar is a member all the same', () => {
  assert.ok(familiesOf('a page that does not work')[1]?.some(([, weight]) => weight === weights.answer.familyPhrase));
});

const typos: [question: string, count: number, corrected: string | undefined][] = [
  ['kuberntes ', 0, 'kubernetes'],
  ['lighthuose ', 0, 'lighthouse'],
  ['lighthuose ', 1, 'lighthouse'],
  ['lighthuose ', 2, undefined],
  ['kuberntes ', 2, 'kubernetes'],
  ['kuberntes ', 3, undefined],
  ['lighthouse ', 0, undefined],
  ['harbour ', 0, undefined],
  ['kub ', 0, undefined],
  ['qwxzqwxz ', 0, undefined],
  ['数据库', 0, undefined],
];

for (const [question, count, corrected] of typos) {
  test(`“${question.trim()}” in ${count} texts is ${corrected === undefined ? 'what it says' : `taken for ${corrected}`}`, () => {
    const [item] = expand(question);
    assert.ok(item);
    const given = withTypos(item, known, count);
    assert.equal(given.corrected, corrected);
    assert.equal(given === item, corrected === undefined);
    const last = given.options.at(-1);
    if (corrected !== undefined) assert.deepEqual([last && formsOf(last), last?.weight], [corrected, 0.8]);
  });
}

test('texts are asked once for each word, those in quotes and those that are excluded, too', () => {
  const query = parseQuery('mast-head, "the tide, mast" -lock-keeper -数据 mast ');
  assert.deepEqual(formsOfQuery(expandQuery(query, known), query), [
    'masthead',
    'mast',
    'head',
    'tide',
    'mastmast',
    'lockkeeper',
    '数',
    '据',
  ]);
});

test('of a text in quotes grammar is not asked for, unless there is nothing else', () => {
  assert.deepEqual(askedOf(['jobs', 'to', 'be', 'done']), [{ form: 'jobs', offset: 0 }]);
  assert.deepEqual(askedOf(['to', 'be']), [
    { form: 'to', offset: 0 },
    { form: 'be', offset: 1 },
  ]);
});

test('what is excluded is its words themselves, together', () => {
  const shown = (text: string) => expandExclusion(text).map((option) => [formsOf(option), option.isRun]);
  assert.deepEqual(shown('dead code'), [
    ['dead', undefined],
    ['code', undefined],
  ]);
  assert.deepEqual(shown('front-end'), [['frontend', undefined]]);
  assert.deepEqual(shown('数据库'), [['数+据+库', true]]);
  assert.deepEqual(shown('the'), [['the', undefined]]);
});
