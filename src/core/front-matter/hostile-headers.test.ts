/** Headers that are made to hang a parser, to end it or to reach what is not theirs: each gives a result. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHeader } from './parse-header.ts';
import { readFields } from './read-fields.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** Nine aliases of nine aliases …: a billion items where they are resolved. */
function aliasBomb(levels: number): string {
  const names = 'abcdefghijklmnop'.slice(0, levels).split('');
  const lines = names
    .slice(1)
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${names[index]}`).join(', ')}]`);
  return [`a: &a [x, x, x, x, x, x, x, x, x]`, ...lines, 'name: kept'].join('\n');
}

const hostile: [what: string, header: string][] = [
  ['an alias bomb', aliasBomb(10)],
  ['a value that holds itself', 'x: &x [*x]\nname: kept'],
  ['a value that holds itself very often', `x: &x [${'*x, '.repeat(1000)}]\nname: kept`],
  ['a mapping that holds itself', 'x: &x\n  y: *x\nname: kept'],
  ['an alias of nothing', 'x: *nothing\nname: kept'],
  ['aliases beside tabs', 'hooks:\n\tx: &x 1\n\ty: *x\nname: kept'],
  ['brackets nested deeply', `x: ${'['.repeat(10_000)}\nname: kept`],
  ['mappings nested deeply', `x: ${'{ y: '.repeat(8000)}\nname: kept`],
  ['brackets nested deeply beside tabs', `x:\n\ty: ${'['.repeat(10_000)}\nname: kept`],
  [
    'indents nested deeply',
    `${Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}x:`).join('\n')}\nname: kept`,
  ],
  ['200 kB in one line', `x: ${'word '.repeat(40_000)}\nname: kept`],
  ['200 kB in one damaged line', `x: ${'word: '.repeat(33_000)}\nname: kept`],
  ['many keys', `${Array.from({ length: 8000 }, (_, index) => `key${index}: v`).join('\n')}\nname: kept`],
  ['one key very often', `${'x: v\n'.repeat(3000)}name: kept`],
  ['long runs of brackets', `x: ${'[]'.repeat(4000)}\nname: kept`],
  ['a long run of quotes', `x: "${'"'.repeat(8000)}\nname: kept`],
  ['tags of other languages', "x: !!js/function 'function () {}'\ny: !!python/object:os.system {}\nname: kept"],
];

for (const [what, header] of hostile) {
  test(`a header with ${what} is read, and so is the next key`, () => {
    const parsed = parseHeader(header, 2);
    assert.equal(parsed.fields.get('name')?.value, 'kept');
    assert.equal(readFields(parsed).name, 'kept');
  });
}

test('a bomb of aliases stays small', () => {
  const { fields } = parseHeader(aliasBomb(10), 1);
  assert.ok(JSON.stringify([...fields]).length < 10_000);
});

test('a function of JavaScript stays a text', () => {
  const { fields } = parseHeader("x: !!js/function 'function () { return 1 }'", 1);
  assert.equal(fields.get('x')?.value, 'function () { return 1 }');
});

test('half of a surrogate pair is nowhere in what is read: readers of JSON refuse it', () => {
  const { fields } = parseHeader(String.raw`"k\ud800": { "\udc00": ["a\udbff", "\ud83d\ude00"] }`, 1);
  assert.deepEqual([...fields], [['k\ufffd', { value: { '\ufffd': ['a\ufffd', '\u{1f600}'] }, line: 1 }]]);
});

test('keys of objects reach no prototype', () => {
  const header =
    '__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 2 } }\nx: { __proto__: { polluted: 3 } }';
  for (const text of [header, `${header}\nbroken: "a" b`]) {
    const fields = readFields(parseHeader(text, 1));
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(fields.extra['polluted'], undefined);
    assert.deepEqual(Object.keys(fields.extra).slice(0, 3), ['__proto__', 'constructor', 'x']);
    assert.deepEqual(Object.keys(fields.extra['x'] as object), ['__proto__']);
  }
});

const named = '"name": "kept"';
const others: [what: string, text: string, isRead: boolean][] = [
  ['JSON with a key that reaches for the prototype', `{ ${named}, "__proto__": { "polluted": 1 } }`, true],
  [
    'TOML with keys that reach for it',
    '+++\nname = "kept"\n__proto__.polluted = 1\n[constructor.prototype]\nx = 2\n+++',
    true,
  ],
  ['JSON nested deeply', `{\n${named}, "x": ${'['.repeat(20_000)}${']'.repeat(20_000)}\n}`, false],
  ['JSON objects nested deeply', `{\n${named}, "x": ${'{"y":'.repeat(9000)}1${'}'.repeat(9000)}\n}`, false],
  ['TOML arrays nested deeply', `+++\nname = "kept"\nx = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n+++`, false],
  ['TOML keys nested deeply', `+++\nname = "kept"\n${'x.'.repeat(5000)}x = 1\n+++`, false],
  ['TOML tables nested deeply', `+++\nname = "kept"\n[${'x.'.repeat(5000)}x]\n+++`, false],
  ['200 kB of JSON', `{\n${named}, "x": "${'word '.repeat(40_000)}"\n}`, false],
  ['200 kB of TOML', `+++\nname = "kept"\nx = "${'word '.repeat(40_000)}"\n+++`, false],
  [
    'very many keys',
    `+++\nname = "kept"\n${Array.from({ length: 5000 }, (_, index) => `k${index} = 1`).join('\n')}\n+++`,
    true,
  ],
  ['very many brackets', `{\n${named}\n${'{}'.repeat(100_000)}`, false],
  ['very many quotes', `{\n${named}\n${'"\\'.repeat(100_000)}`, false],
];

for (const [what, text, isRead] of others) {
  test(`${what} ${isRead ? 'is read' : 'is kept as text'}`, () => {
    const { header, headerLine, format, body } = splitFrontMatter(text);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    if (isRead) assert.equal(readFields(parseHeader(header ?? '', headerLine, format)).name, 'kept');
    else assert.deepEqual([header, body], [null, text]);
  });
}

/** `String` throws on an object whose `toString` is not a function; every field gets one. */
const trap = '{ toString: 1, valueOf: 2, toJSON: 3 }';
const keys = 'name description model color capabilities lang translationOf aliases anything';

for (const key of keys.split(' ')) {
  test(`objects with methods of their own do no harm in ${key}`, () => {
    for (const value of [trap, `[${trap}]`, `[[${trap}], a]`]) {
      const fields = readFields(parseHeader(`${key}: ${value}`, 1));
      assert.match(JSON.stringify(fields), /toString/);
    }
  });
}
