import assert from 'node:assert/strict';
import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatLock, type Lock, type LockedAgent } from '../catalogue/permalinks/lock.ts';
import { translateMessage, UserError } from '../config/user-error.ts';
import { inEachLocale } from '../i18n/per-locale.ts';
import { translator } from '../i18n/translate.ts';
import { readPublished } from './read-published.ts';

const sha256 = 'ab'.repeat(32);
const lock: Lock = new Map<string, LockedAgent>([
  [
    'clerk',
    {
      addresses: { clerk: ['en', 'fr'], greffier: ['fr'] },
      names: ['clerk'],
      files: [
        { language: 'fr', source: 'default', file: 'greffier.md', id: 'greffier', sha256 },
        { language: 'en', source: 'default', file: 'clerk.md', sha256 },
      ],
    },
  ],
  ['404', { addresses: { constructor: [], '404': [] }, names: [], files: [] }],
]);

/** Reads a lock and a list of retired agents that hold the given texts. */
function read(texts: { lock?: string; retired?: string }) {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-published-'));
  const file = join(folder.path, 'some.lock.json');
  if (texts.lock !== undefined) writeFileSync(file, texts.lock);
  if (texts.retired !== undefined) writeFileSync(join(folder.path, 'retired.yaml'), texts.retired);
  return readPublished(file);
}

/** What a reader is told, in French. */
function complaint(texts: Parameters<typeof read>[0]): string {
  try {
    read(texts);
  } catch (error) {
    assert.ok(error instanceof UserError);
    assert.equal(error.exitCode, 1);
    return error.messages.map((one) => translateMessage(one, translator('fr'))).join('\n');
  }
  throw new Error('nothing was wrong');
}

test('without files nothing was published', () => {
  assert.deepEqual(read({}), { lock: new Map(), text: null, retired: [] });
  assert.deepEqual(read({ retired: '# Nobody yet.\n' }).retired, []);
});

test('a lock is read as it was written: one line an id, sorted', () => {
  const text = formatLock(lock);
  const again = read({ lock: text });
  assert.equal(formatLock(again.lock), text);
  assert.equal(again.text, text);
  const lines = text.split('\n');
  assert.equal(lines.length, 4 + lock.size + 2);
  assert.match(lines[3] ?? '', /^ {4}"404": /);
  assert.match(lines[4] ?? '', /^ {4}"clerk": .*"clerk\.md".*"greffier\.md"/);
});

test('a lock that is damaged is refused, with the place', () => {
  assert.match(complaint({ lock: '<<<<<<< ours' }), /some\.lock\.json est illisible/);
  assert.match(complaint({ lock: formatLock(lock).replace(sha256, 'ab') }), /ids › clerk › files › 0 › sha256/);
  assert.match(complaint({ lock: '{"schemaVersion":2,"ids":{}}' }), /schemaVersion/);
});

test('an address in two lines of a lock is refused', () => {
  const twice: Lock = new Map([...lock, ['other', { addresses: { greffier: [] }, names: [], files: [] }]]);
  assert.match(complaint({ lock: formatLock(twice) }), /`greffier` figure sur les lignes de `clerk` et de `other`/);
});

test('a retired agent may have a successor and a reason, in one language or both', () => {
  const retired = '- id: "404"\n- id: 12\n  successor: b\n  reason:\n    fr: Remplacé.\n';
  const [gone, replaced] = read({ retired }).retired;
  assert.deepEqual(gone, { id: '404' });
  assert.deepEqual(replaced, { id: '12', successor: 'b', reason: { fr: 'Remplacé.' } });
  assert.deepEqual(inEachLocale(replaced.reason ?? {}), { en: 'Remplacé.', fr: 'Remplacé.' });
});

const wrong: [what: string, retired: string, said: RegExp][] = [
  ['a typo in a key', '- id: a\n  sucessor: b\n', /`\[0\]\.sucessor`.*`\[0\]\.successor`/],
  ['no id', '- successor: a\n', /`\[0\]\.id`.*un identifiant/],
  ['an id that is none', '- id: Some Agent\n', /`\[0\]\.id`.*Some Agent.*un identifiant/],
  ['no list', 'id: a\n', /retired\.yaml.*une liste d’entrées/],
  ['an entry that is a word', '- a\n', /`\[0\]`.*une entrée/],
  ['a reason in no language', '- id: a\n  reason: Old.\n', /`\[0\]\.reason`.*`en` et `fr`/],
  ['an id twice', '- id: a\n- id: a\n', /`a` y figure deux fois/],
  ['no YAML', '- id: [\n', /n’est pas du YAML/],
];

for (const [what, retired, said] of wrong) {
  test(`a list of retired agents with ${what} is refused, and says what was expected`, () => {
    assert.match(complaint({ retired }), said);
  });
}
