import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { type VocabularyEntry, vocabularyEntrySchema } from '../../core/schema.ts';
import { matchQuery, wordsOfQuery } from './match-query.ts';
import { openVocabulary, type QueryVocabulary } from './open-vocabulary.ts';
import { packVocabulary, WORD_LENGTH } from './pack-vocabulary.ts';

/** The vocabulary as it is in `content/capabilities`. */
const FOLDER = new URL('../../../content/capabilities/', import.meta.url);
const entries = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => vocabularyEntrySchema.array().parse(parse(readFileSync(new URL(name, FOLDER), 'utf8'))));
const { starts, chunks } = packVocabulary(entries);
const words = chunks
  .join('')
  .split('\n')
  .flatMap((line) => line.split(' ')[0] || []);

/** The vocabulary with none of its chunks loaded, and the numbers of those that are. */
function open(): { vocabulary: QueryVocabulary; loaded: number[] } {
  const loaded: number[] = [];
  const vocabulary = openVocabulary(starts, entries.length, async (chunk) => {
    loaded.push(chunk);
    return chunks[chunk] ?? '';
  });
  return { vocabulary, loaded };
}

function entry(en: string[], fr: string[] = []): VocabularyEntry {
  return { id: 'a', label: { en: '', fr: '' }, description: { en: '', fr: '' }, match: { en, fr } };
}

test('a line says what phrases hold a word, and of phrases that hold another there is none', () => {
  const phrases = ['api contract design', 'api design', 'api tides', 'quays', 'secur*'];
  assert.deepEqual(packVocabulary([entry(['boat']), entry(phrases, ['quai', 'phares'])]), {
    starts: ['api'],
    chunks: ['api 1:design 1:tide\nboat 0\ndesign 1:api\nphare 1\nquai 1\nquay 1\nsecur* 1\ntide 1:api\n'],
  });
});

test('without capabilities there is no chunk', () => {
  assert.deepEqual(packVocabulary([]), { starts: [], chunks: [] });
  assert.deepEqual(packVocabulary([entry([])]), { starts: [], chunks: [] });
});

test('every word and all that it may begin with are in the one chunk that is loaded for it', async () => {
  const all = new Set(words);
  assert.equal(all.size, words.length);
  for (const word of words) {
    const { vocabulary, loaded } = open();
    const typed = word.replace('*', '');
    await vocabulary.load([typed]);
    assert.equal(loaded.length, 1, word);
    const forms = [word, ...Array.from({ length: WORD_LENGTH }, (_, at) => `${typed.slice(0, at + 3)}*`)];
    for (const form of forms) assert.equal(vocabulary.byWord.has(form), all.has(form), `${form} of ${word}`);
  }
});

test('words that go on longer, and those that there are not, ask for one chunk at most', async () => {
  for (const word of ['securities', 'optimisations', 'zzzzzz', '\u0000', '数', 'a', '']) {
    const { vocabulary, loaded } = open();
    await vocabulary.load([word]);
    assert.ok(loaded.length <= 1, word);
  }
});

test('a chunk is loaded once, however many ask for it', async () => {
  const { vocabulary, loaded } = open();
  await Promise.all([vocabulary.load(['review']), vocabulary.load(['review', 'reviewer'])]);
  await vocabulary.load(['review']);
  assert.equal(loaded.length, 1);
});

test('a chunk that cannot be loaded is tried again by whoever asks next', async () => {
  let tries = 0;
  const vocabulary = openVocabulary(starts, entries.length, async (chunk) => {
    if (tries++ === 0) throw new Error('network');
    return chunks[chunk] ?? '';
  });
  await assert.rejects(vocabulary.load(['review']), /network/);
  assert.equal(vocabulary.byWord.has('review'), false);
  await vocabulary.load(['review']);
  assert.deepEqual([vocabulary.byWord.has('review'), tries], [true, 2]);
});

test('a word says less, the more capabilities use it', async () => {
  const { vocabulary } = open();
  await vocabulary.load(words);
  const entriesOf = (word: string) => new Set(vocabulary.byWord.get(word)?.map(({ index }) => index)).size;
  const byUse = words.toSorted((a, b) => entriesOf(a) - entriesOf(b));
  const weights = byUse.map((word) => vocabulary.weightOf(word));
  assert.deepEqual(
    weights,
    weights.toSorted((a, b) => b - a),
  );
});

test('what is loaded for a word is small', () => {
  assert.ok(brotliCompressSync(chunks.join('')).length <= 70 * 1024, 'all of it: no more than 70 kB');
  for (const chunk of chunks) assert.ok(brotliCompressSync(chunk).length <= 4 * 1024, 'no more than 4 kB');
});

const expected: [query: string, id: string][] = [
  ['review my pull request', 'code-review'],
  ['relire mes pull requests', 'code-review'],
  ['écrire des tests pour une API', 'api-testing'],
  ["qui peut auditer la sécurité d'un smart contract", 'security-audit'],
  ['who can speed up my slow SQL queries', 'query-optimization'],
  ['traduire une application', 'localization'],
  ['deploy to kubernetes', 'kubernetes'],
  ['corriger une fuite mémoire', 'memory-management'],
  ['améliorer le référencement', 'seo'],
  ['plan a sprint', 'agile'],
  ['C#', 'dotnet'],
];

for (const [query, id] of expected) {
  test(`“${query}” means ${id}`, async () => {
    const { vocabulary } = open();
    await vocabulary.load(wordsOfQuery([query]));
    const [meaning] = matchQuery(vocabulary, [query]);
    assert.equal(entries[meaning?.index ?? -1]?.id, id);
  });
}
