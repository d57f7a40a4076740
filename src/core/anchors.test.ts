import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldToAscii } from '../words/fold-to-ascii.ts';
import { createAnchors, createHeadingFinder } from './anchors.ts';
import { nameDigits } from './fold-name.ts';
import { sectionSchema } from './schema.ts';

const folded: [text: string, ascii: string][] = [
  ['Sécurité & C#', 'securite-csharp'],
  ['C++ / F#', 'cplusplus-fsharp'],
  ['Œuvre, nævus, Straße', 'oeuvre-naevus-strasse'],
  ['  --- a --- ', 'a'],
  ['e\u0301te\u0301', 'ete'],
  ['ﬁle №5 ²', 'file-no5-2'],
  ['𝐁𝐨𝐥𝐝 İstanbul ＃', 'bold-istanbul-sharp'],
  ['🏗️', ''],
  ['日本', ''],
];

for (const [text, ascii] of folded) {
  test(`${text} is ${ascii || 'nothing'} in ASCII`, () => {
    assert.equal(foldToAscii(text), ascii);
    assert.equal(foldToAscii(ascii), ascii);
  });
}

test('headings that recur get numbers, also where a number is taken', () => {
  const anchor = createAnchors();
  const headings = ['Rules', 'Rules', 'rules!', 'Rules 2', 'Rules-2', 'Rules'];
  assert.deepEqual(headings.map(anchor), [
    'i-rules',
    'i-rules-2',
    'i-rules-3',
    'i-rules-2-2',
    'i-rules-2-3',
    'i-rules-4',
  ]);
});

test('an anchor that a heading spells out is not given twice', () => {
  const anchor = createAnchors();
  const anchors = ['a 2', 'a', 'a', 'a'].map(anchor);
  assert.deepEqual(anchors, ['i-a-2', 'i-a', 'i-a-3', 'i-a-4']);
});

test('a heading of another script keeps its anchor whatever is before it, and punctuation does not count', () => {
  const of = (...headings: string[]) => headings.map(createAnchors());
  const [steps, output] = of('工作步骤', '输出');
  assert.notEqual(steps, output);
  assert.deepEqual(of('概要', '工作步骤', '输出').slice(1), [steps, output]);
  assert.deepEqual(of('工作 步骤：', '「输出」'), [steps, output]);
  assert.deepEqual(of('输出', '输出'), [output, `${output}-2`]);
  assert.notEqual(of('⚠️')[0], of('🏗️')[0]);
  assert.deepEqual(of('API 设计', ''), ['i-api', 'i-section']);
});

const inTwoScripts: [headings: string[], anchors: string[]][] = [
  // Published: alone, or only repeated, they stay as they are.
  [['API 设计'], ['i-api']],
  [
    ['API 设计', 'API 设计'],
    ['i-api', 'i-api-2'],
  ],
  [
    ['API 设计', 'API 测试'],
    ['i-api-1ll9f5a', `i-api-${nameDigits('API 测试')}`],
  ],
  [
    ['API 设计', 'API 测试', 'API：设计'],
    ['i-api-1ll9f5a', `i-api-${nameDigits('API 测试')}`, 'i-api-1ll9f5a-2'],
  ],
  // What has Latin letters alone stays, too, wherever it is.
  [
    ['API 设计', 'API', 'api!'],
    ['i-api-1ll9f5a', 'i-api-2', 'i-api-3'],
  ],
  [
    ['API', 'API 设计'],
    ['i-api', 'i-api-1ll9f5a'],
  ],
  [
    ['Été', 'Ete', '🏗️ Été', 'Été 🚀 !', 'Ære', 'ære'],
    ['i-ete', 'i-ete-2', 'i-ete-3', 'i-ete-4', 'i-aere', 'i-aere-2'],
  ],
  [
    ['步骤 1：准备', '步骤 2：实施'],
    ['i-1', 'i-2'],
  ],
];

for (const [headings, anchors] of inTwoScripts) {
  test(`${headings.join(', ')} have the anchors ${anchors.join(', ')}`, () => {
    assert.deepEqual(headings.map(createAnchors(headings)), anchors);
    for (const each of anchors) assert.equal(sectionSchema.shape.anchor.parse(each), each);
  });
}

test('headings in two scripts keep their anchors in whatever order they are', () => {
  const headings = ['API 设计', 'API 测试', 'API 发布'];
  const anchorsOf = (all: string[]) =>
    Object.fromEntries(all.map((each, at) => [each, all.map(createAnchors(all))[at]]));
  assert.deepEqual(anchorsOf(headings.toReversed()), anchorsOf(headings));
  const [long = ''] = [`${'long '.repeat(30)}设计`].map(
    createAnchors([`${'long '.repeat(30)}设计`, 'long '.repeat(30)]),
  );
  assert.ok(long.length <= 62 && sectionSchema.shape.anchor.parse(long) === long);
});

test('a link finds a heading in two scripts by its own letters', () => {
  const headings = ['API 设计', 'API 测试'];
  const anchors = headings.map(createAnchors(headings));
  const sections = anchors.map((anchor) => ({ anchor }));
  const find = createHeadingFinder([], sections);
  assert.deepEqual(['api-测试', 'API 设计', 'api'].map(find), [anchors[1], anchors[0], undefined]);
});

test('every heading has an anchor that fits the schema', () => {
  const anchor = createAnchors();
  const headings = ['', '日本', '🏗️', '---', 'x'.repeat(300), `${'y'.repeat(57)} - z`, '"><script>'];
  const anchors = headings.map(anchor);
  for (const each of anchors) {
    assert.equal(sectionSchema.shape.anchor.parse(each), each);
    assert.ok(each.length <= 70 && !each.endsWith('-'));
  }
  assert.equal(new Set(anchors).size, anchors.length);
});
