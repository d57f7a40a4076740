import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldToAscii } from '../words/fold-to-ascii.ts';
import { foldName, nameDigits } from './fold-name.ts';

test('a Latin name is folded as ever, whatever ASCII has of it', () => {
  for (const name of ['Revue de code', 'C# & F#', 'Søren Łódź', '10 µs', 'ﬁle №5 ²', '🏗️', '--', '']) {
    assert.equal(foldName(name), foldToAscii(name), name);
  }
});

// Published: a change of these breaks addresses.
const published: [name: string, folded: string][] = [
  ['项目管理', '0tocxtt'],
  ['代码审查', '1nga0qv'],
  ['API 设计', 'api-1ll9f5a'],
  ['Рецензент', '00l3otx'],
];

for (const [name, folded] of published) {
  test(`${name} is ${folded}, and stays so`, () => assert.equal(foldName(name), folded));
}

test('how letters are written does not tell names apart', () => {
  for (const [one, other] of [
    ['工作 步骤', '「工作步骤」'],
    ['РЕЦЕНЗЕНТ', 'рецензент'],
    ['한국어', '한국어'.normalize('NFD')],
    ['データ', 'ﾃﾞｰﾀ'],
  ] as const) {
    assert.equal(foldName(one), foldName(other));
  }
});

test('words that sound alike are told apart', () => {
  const words = ['权利', '权力', '全力', '会议', '会意', '事实', '实施'];
  assert.equal(new Set(words.map(foldName)).size, words.length);
});

test('a text without letters has digits of its own, and an empty one none', () => {
  assert.notEqual(nameDigits('⚠️'), nameDigits('🏗️'));
  assert.match(nameDigits('⚠️'), /^[a-z0-9]{7}$/);
  assert.deepEqual([nameDigits(''), nameDigits(' ')], ['', '']);
});
