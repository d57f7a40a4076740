import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, positionAt, utf8SequenceLength } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Two bytes a unit, with or without the mark. */
function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  return Uint8Array.from(
    Array.from(`${mark ? '\ufeff' : ''}${text}`.split(''), (unit) => unit.charCodeAt(0)).flatMap((code) =>
      order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  );
}

function read(bytes: Uint8Array) {
  const decoded = decode(bytes);
  assert.equal(decoded.kind, 'text');
  const { text, diagnostics } = decoded as Extract<typeof decoded, { kind: 'text' }>;
  return { text, found: diagnostics.map(({ code, line, column, values }) => ({ code, line, column, values })) };
}

test('sound UTF-8 comes back as it is, without a diagnostic', () => {
  const text = '---\nname: été\n---\n\n# Œuvre 🏗️ ┌─┐ 日本語\u2028\u0085\n';
  assert.deepEqual(read(utf8(text)), { text, found: [] });
});

test('line ends of Windows and of old Macs become line feeds', () => {
  assert.equal(read(utf8('a\r\nb\rc\nd\r')).text, 'a\nb\nc\nd\n');
});

test('mixed line ends are reported, one kind alone is not', () => {
  const codes = (text: string) => read(utf8(text)).found.map(({ code }) => code);
  assert.deepEqual(codes('a\r\nb\r\n'), []);
  assert.deepEqual(codes('a\nb\n'), []);
  assert.deepEqual(codes('a\r\nb\n'), ['line-ends-mixed']);
  assert.deepEqual(codes('\na\r\n'), ['line-ends-mixed']);
});

test('a byte order mark is taken off and reported, two are too', () => {
  for (const mark of ['\ufeff', '\ufeff\ufeff']) {
    const { text, found } = read(utf8(`${mark}---\nname: a\n---\n`));
    assert.equal(text, '---\nname: a\n---\n');
    assert.deepEqual(
      found.map(({ code }) => code),
      ['bytes-byte-order-mark'],
    );
  }
});

for (const order of ['le', 'be'] as const) {
  for (const mark of [true, false]) {
    test(`UTF-16${order.toUpperCase()} ${mark ? 'with' : 'without'} a mark is noticed`, () => {
      const text = '---\nname: quay-master\n---\nÀ l’œuvre ─── 🏗️\n';
      const { text: read16, found } = read(utf16(text, order, mark));
      assert.equal(read16, text);
      assert.deepEqual(found, [
        { code: 'bytes-utf16', line: 1, column: 1, values: { encoding: `UTF-16${order.toUpperCase()}` } },
      ]);
    });
  }
}

test('a mark is enough where no byte is zero', () => {
  for (const order of ['le', 'be'] as const) assert.equal(read(utf16('架构师，数据库', order)).text, '架构师，数据库');
});

test('half a surrogate pair in UTF-16 does not throw', () => {
  assert.equal(read(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x3d, 0xd8])).text, 'A\ufffd');
});

const invalid: [what: string, bytes: number[], text: string, line: number, column: number, count: number][] = [
  ['a letter of Latin-1', [0x61, 0x0a, 0x62, 0xe9, 0x63], 'a\nbéc', 2, 2, 1],
  ['a curly quote of Windows-1252', [0x0a, 0x0a, 0x93, 0x61, 0x94], '\n\n“a”', 3, 1, 2],
  ['a sequence that is cut', [0xc3, 0xa9, 0xe2, 0x82], 'éâ‚', 1, 2, 2],
  ['a surrogate written as UTF-8', [0x61, 0xed, 0xa0, 0x80], 'aí\u00a0€', 1, 2, 3],
  ['a slash that is too long', [0xc0, 0xaf], 'À¯', 1, 1, 2],
  ['a byte after line ends of old Macs', [0x61, 0x0d, 0x62, 0x0d, 0x63, 0xe9], 'a\nb\ncé', 3, 2, 1],
  ['a byte after line ends of Windows', [0x61, 0x0d, 0x0a, 0xe9], 'a\né', 2, 1, 1],
  ['a byte after the mark', [0xef, 0xbb, 0xbf, 0x61, 0xe9], 'aé', 1, 2, 1],
];

for (const [what, bytes, text, line, column, count] of invalid) {
  test(`no byte is lost and the place is said of ${what}`, () => {
    const result = read(Uint8Array.from(bytes));
    assert.equal(result.text, text);
    assert.deepEqual(
      result.found.filter(({ code }) => code === 'bytes-invalid-utf8'),
      [{ code: 'bytes-invalid-utf8', line, column, values: { count, lines: String(line) } }],
    );
  });
}

test('the lines of all bytes that are no UTF-8 are said, of many the first', () => {
  const [found] = read(Uint8Array.from([0xe9, 0x0a, 0x0d, 0x0a, 0xe9, 0xe8, 0x61, 0x0d, 0x0a, 0xe9])).found.filter(
    ({ code }) => code === 'bytes-invalid-utf8',
  );
  assert.equal(found?.values['lines'], '1, 3, 4');
  const many = read(Uint8Array.from(Array.from({ length: 25 }, () => [0xe9, 0x0a]).flat())).found[0];
  assert.match(String(many?.values['lines']), /^1, 2, .*, 20, …$/);
});

test('every byte that is no UTF-8 has a character', () => {
  const bytes = Uint8Array.from({ length: 128 * 2 }, (_, index) => (index % 2 ? 0x20 : 0x80 + index / 2));
  const { text } = read(bytes);
  assert.equal(text.length, bytes.length);
  assert.ok(!text.includes('\ufffd'));
});

test('pictures, archives and programs are binary', () => {
  // Every byte value as often: what compressed data looks like.
  const even = Uint8Array.from({ length: 8192 }, (_, index) => (index * 151 + (index >> 8)) % 256);
  const png = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0,
  ]);
  const zeros = new Uint8Array(500);
  for (const bytes of [even, png, zeros]) assert.deepEqual(decode(bytes), { kind: 'binary' });
});

test('a few control characters do not make a text binary', () => {
  const text = `\u001b[31mred\u001b[0m\f\v ${'words '.repeat(10)}\u0004\u0000`;
  assert.equal(read(utf8(text)).text, text);
});

test('an empty file is an empty text', () => {
  assert.deepEqual(read(new Uint8Array()), { text: '', found: [] });
});

test('positions are counted from one', () => {
  assert.deepEqual(positionAt('ab\ncd', 0), { line: 1, column: 1 });
  assert.deepEqual(positionAt('ab\ncd', 2), { line: 1, column: 3 });
  assert.deepEqual(positionAt('ab\ncd', 3), { line: 2, column: 1 });
  assert.deepEqual(positionAt('ab\ncd', 5), { line: 2, column: 3 });
});

test('well-formed sequences are as long as the standard says, others are none', () => {
  const lengths = ['a', 'é', '€', '😀', '\u{10ffff}'].map((text) => utf8SequenceLength(utf8(text), 0));
  assert.deepEqual(lengths, [1, 2, 3, 4, 4]);
  const none = [[0x80], [0xc1, 0x80], [0xe0, 0x9f, 0xbf], [0xed, 0xa0, 0x80], [0xf0, 0x8f, 0xbf, 0xbf], [0xf4, 0x90]];
  for (const bytes of [...none, [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]]) {
    assert.equal(utf8SequenceLength(Uint8Array.from(bytes), 0), 0, bytes.join());
  }
});
