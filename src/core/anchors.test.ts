import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldToAscii } from '../words/fold-to-ascii.ts';
import { createAnchors } from './anchors.ts';
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
