/**
 * Each `fixtures/CASE.md` is read and compared with `CASE.json`. `UPDATE=1` writes what the reader makes of a case:
 * read the difference before it is committed.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { readAgent } from './read-agent.ts';

const folder = new URL('./fixtures/', import.meta.url);
const cases = readdirSync(folder).filter((file) => file.endsWith('.md'));

for (const file of cases) {
  test(`reads ${file} as its author meant it`, () => {
    const result = readFixture(file);
    const expected = new URL(file.replace(/\.md$/, '.json'), folder);
    if (process.env['UPDATE'] || !existsSync(expected)) {
      assert.ok(process.env['UPDATE'], `${file} has no .json beside it; UPDATE=1 writes it`);
      writeFileSync(expected, `${JSON.stringify(result, null, 2)}\n`);
    }
    assert.deepEqual(result, JSON.parse(readFileSync(expected, 'utf8')));
  });
}

test('refuses bytes that are not text', () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
  assert.deepEqual(
    readAgent({ source: 'default', file: 'a.md', bytes, sha256: '' }, () => []),
    { kind: 'binary' },
  );
});

test('reads an empty file', () => {
  const result = readAgent({ source: 'default', file: 'a.md', bytes: new Uint8Array(), sha256: '' }, () => []);
  assert.equal(result.kind === 'agent' && result.variant.title, 'A');
});

test('reads what is nested deeper than any parser goes', () => {
  for (const text of [
    '['.repeat(50_000),
    '>'.repeat(20_000),
    `---\na: ${'['.repeat(20_000)}\n---\n`,
    '- '.repeat(5000),
  ]) {
    const bytes = new TextEncoder().encode(text);
    assert.equal(readAgent({ source: 'default', file: 'a.md', bytes, sha256: '' }, () => []).kind, 'agent');
  }
});

test('takes a key called __proto__ for a key', () => {
  const bytes = new TextEncoder().encode('---\nname: a\n__proto__: { polluted: true }\n---\n');
  const result = readAgent({ source: 'default', file: 'a.md', bytes, sha256: '' }, () => []);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.ok(result.kind === 'agent' && Object.hasOwn(result.variant.extra, '__proto__'));
});

/** What is worth comparing: all that the parser found, without hashes and with the body as it begins. */
function readFixture(file: string) {
  const bytes = readFileSync(new URL(file, folder));
  const result = readAgent({ source: 'default', file, bytes, sha256: '' }, () => []);
  assert.ok(result.kind === 'agent');
  const { sha256: _sha, source: _source, file: _file, tokens: _tokens, bytes: _bytes, ...variant } = result.variant;
  return { ...variant, mentions: result.mentions.filter(({ certain }) => certain).map(({ name }) => name) };
}

test('shows a paragraph longer than a book as it is', () => {
  const bytes = new TextEncoder().encode(`# Title\n\n${'__a '.repeat(20_000)}`);
  const result = readAgent({ source: 'default', file: 'a.md', bytes, sha256: '' }, () => []);
  assert.ok(result.kind === 'agent' && result.variant.diagnostics.some(({ code }) => code === 'body-too-complex'));
});
