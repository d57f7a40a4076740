/** Headers of more than is read or written anew: nothing of them is lost, and what is not read is said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAgent } from '../read-agent.ts';
import { fixFile } from './fix-file.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => {
  const result = readAgent({ source: '', file: 'a.md', bytes: encode(text), sha256: '' }, () => []);
  assert.ok(result.kind === 'agent');
  return result;
};

/** A header of so many keys whose first one YAML refuses, with one that tools know and one of another kind at its end. */
const damaged = (count: number) =>
  `---\nname: tea: taster\n${Array.from({ length: count - 3 }, (_, at) => `leaf${at}: [green, ${at}]\n`).join('')}` +
  'description: Tastes tea\nlast: cup # of the day\n---\n\nSlurp.\n';

test('of a damaged header with 1,500 keys it is said which were not read, and all of it is kept', () => {
  const text = damaged(1500);
  const { variant, header } = read(text);
  assert.equal(header, text.split('---\n')[1]?.trimEnd());
  assert.equal(variant.description, 'Tastes tea');
  assert.deepEqual(variant.extra['leaf998'], ['green', 998]);
  assert.equal(variant.extra['leaf999'], undefined);
  assert.deepEqual(
    variant.diagnostics.filter(({ code }) => code === 'header-keys-unread'),
    [
      {
        code: 'header-keys-unread',
        severity: 'error',
        line: 1002,
        column: 1,
        values: { count: 499, key: 'leaf999', last: '1501' },
      },
    ],
  );
});

test('a header that is not read to its end is not written anew, and one key less is', () => {
  const text = damaged(1500);
  assert.deepEqual(fixFile('a.md', encode(text)), { text, changed: false, isTooLarge: true });
  const marked = Buffer.from(`\ufeff${text}`, 'utf16le');
  assert.deepEqual(fixFile('a.md', marked), { text, changed: false, isTooLarge: true });
  const most = damaged(1000);
  const expected = { text: most.replace('tea: taster', '"tea: taster"'), changed: true };
  assert.deepEqual(fixFile('a.md', encode(most)), expected);
});

test('a valid header of 1,500 keys is read and kept to the letter', () => {
  const text = damaged(1500).replace('tea: taster', 'tea taster');
  assert.equal(Object.keys(read(text).variant.extra).length, 1498);
  assert.deepEqual(fixFile('a.md', encode(text)), { text, changed: false });
});

const word = fc.stringMatching(/^[a-z]{3,8}$/);
const value = fc.oneof(
  word,
  fc.tuple(word, word).map(([one, other]) => `${one}: ${other}`),
  fc.tuple(word, word).map(([one, other]) => `"${one}" ${other}`),
  fc.tuple(word, word).map(([one, other]) => `[${one}, ${other}`),
  fc.tuple(word, word).map(([one, other]) => `\n\t${one}: ${other}`),
  fc.tuple(word, word).map(([one, other]) => `*${one} @${other}`),
  fc.tuple(word, word).map(([one, other]) => `|\n${one} ${other}`),
);

/** A header of so many keys, whose values are these in turn. */
const headerOf = (values: string[], count: number) =>
  Array.from({ length: count }, (_, at) => `key${at}: ${values[at % values.length]}\n`).join('');

function losesNothing(header: string): void {
  const fixed = fixFile('a.md', encode(`---\n${header}---\nx\n`))?.text ?? '';
  const lines = fixed.split('\n').filter((line) => !line.startsWith('#'));
  const kept = new Set(lines.join('\n').match(/[a-z]+\d*/g));
  for (const each of header.match(/[a-z]+\d*/g) ?? []) assert.ok(kept.has(each), each);
}

test('every key and every word of a damaged header is in the fixed file, and in no comment', () => {
  const values = fc.array(value, { minLength: 1, maxLength: 6 });
  const property = fc.property(values, fc.integer({ min: 1, max: 12 }), (all, count) =>
    losesNothing(headerOf(all, count)),
  );
  fc.assert(property, { numRuns: 100, seed: 20_261 });
});

test('the same of a header of as many keys as are read, and of more', () => {
  const [most = [], more = []] = fc.sample(fc.array(value, { minLength: 9, maxLength: 9 }), {
    numRuns: 2,
    seed: 20_261,
  });
  losesNothing(headerOf(most, 1000));
  losesNothing(headerOf(more, 1500));
});
