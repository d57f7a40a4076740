import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairValue } from './repair-value.ts';

const repair = (...lines: string[]) => repairValue({ key: 'x', line: 0, lines, indent: 0 });

const cases: [what: string, lines: string[], value: unknown][] = [
  ['text as it is', ['x: a: b # c'], 'a: b # c'],
  ['double quotes and their escapes', ['x: "a \\"b\\" \\\\ \\n c": d"'], 'a "b" \\ \n c": d'],
  ['single quotes and their escapes', ["x: 'it''s: 'so''"], "it's: 'so'"],
  ['a quote at one end alone', ['x: "a": b'], '"a": b'],
  ['one quote alone', ['x: "'], '"'],
  ['nothing', ['x:'], ''],
  ['a text that begins below its key', ['x:', '  a: b: c'], 'a: b: c'],
  ['bullets, quotes taken off', ['x:', '- "a"', '   - b: c'], ['a', 'b: c']],
  ['a flow list in one line', ["x: ['a', b: , ]"], ['a', 'b:']],
  ['an empty flow list', ['x: []'], []],
  ['a bracket alone', ['x: ['], '['],
  ['a block that keeps its lines', ['x: |-', ' a', '   b', '', ' c'], 'a\n  b\n\nc'],
  ['a block that folds them', ['x: >2', ' a', ' b', '', ' c'], 'a b\n\nc'],
  ['an empty block', ['x: |'], ''],
  ['no comment that follows', ['x: a: b', '', '# of the next key'], 'a: b'],
  ['no comment that follows at once', ['x: a: b', '# of the next key'], 'a: b'],
  ['a block with blanks in its empty lines', ['x: |', '  a', ' ', '  b'], 'a\n\nb'],
  ['a heading within the text', ['x: a: b', '# not a comment', 'c'], 'a: b\n# not a comment\nc'],
];

for (const [what, lines, value] of cases) {
  test(`a value that YAML refuses is read from its source: ${what}`, () => {
    assert.deepEqual(repair(...lines).value, value);
  });
}

test('a colon in a quoted key is not the one after it', () => {
  assert.equal(repairValue({ key: 'a: b', line: 0, lines: ['"a: b": c: d'], indent: 0 }).value, 'c: d');
});

test('what is wrong is named', () => {
  assert.equal(repair('x: a: b').code, 'header-unquoted-colon');
  assert.equal(repair('x: "a: b').code, 'header-value-repaired');
  assert.equal(repair('x: a', 'b').code, 'header-unindented-lines');
  assert.equal(repair('x: |', 'b').code, 'header-unindented-lines');
  assert.equal(repair('x:', '\ty: 1').code, 'header-tab-indent');
});

const begun: [lines: string[], value: unknown][] = [
  [['x: > one', '  two', '', '  three'], 'one two\n\nthree'],
  [['x: | one', '  two', '    three'], 'one\ntwo\n  three'],
  [['x: >- one'], 'one'],
  [['x: > 18'], '> 18'],
  [['x: | a | b |'], '| a | b |'],
];

for (const [lines, value] of begun) {
  test(`a block that begins on the line of its sign: ${JSON.stringify(lines)}`, () => {
    assert.deepEqual(repair(...lines), { value, code: 'header-value-repaired', column: 4 });
  });
}

test('a path in damaged quotes keeps its backslashes, and no other text does', () => {
  assert.equal(repair('x: "C:\\new\\table, D:\\\\x "a" \\n b"').value, 'C:\\new\\table, D:\\x "a" \n b');
});
