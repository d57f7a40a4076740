import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchDocument } from '../../search/catalogue/make-catalogue.ts';
import { createEngine } from '../../search/create-engine.ts';
import { memorySearch, sourceOf } from '../../search/fixtures/memory-search.ts';
import { memoryTexts } from '../../search/fixtures/memory-texts.ts';
import type { Occurrences, TextIndex } from '../../search/full-text.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { bodyLength, indexTexts, openTextIndex, packTexts } from './text-index.ts';

const body = (text: string, heading = 'How') => ({ anchor: 'i-how', heading, text, weight: 1 });
const sources = [
  sourceOf('gauge', 'en', 'Tide gauge keeper', 'Reads front-end gauges.', {
    sections: [
      { anchor: 'example-1', heading: '', text: 'Reset the gauge at noon.', weight: 2 },
      body('Gauges are read twice. A gauge that lies is repaired, and l’exécution of C++ and Node.js goes on.'),
    ],
  }),
  sourceOf('lamp', 'en', 'Lamp lighter', 'Lights lamps; never reads gauges.', {
    sections: [body('数据库设计 and lamps.')],
  }),
  sourceOf('ledger', 'en', 'Ledger', 'Keeps the books.', { sections: [body('Books, books and more books.')] }),
];

/** As a page has it: what was written is read again. */
function open(documents: SearchDocument[], indexed = Number.POSITIVE_INFINITY, kept = indexed) {
  const again = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  return openTextIndex(again(indexTexts(documents, indexed)), again(packTexts(documents, kept)));
}

function placesIn({ texts, starts, positions, find }: Occurrences) {
  return [...texts].map((text, row) => [
    text,
    [...(find ? find(row) : positions.subarray(starts[row], starts[row + 1]))],
  ]);
}

async function found(index: TextIndex, word: string) {
  const { words } = await index.find([word]);
  return placesIn(words[0] as Occurrences);
}

for (const word of [
  'gauges',
  'frontend',
  'front',
  'execution',
  'c++',
  'nodejs',
  'books',
  '库',
  'repair',
  'nowhere',
  'how',
]) {
  test(`${word} is in the same texts at the same places as for the search in tests`, async () => {
    assert.deepEqual(await found(await open(sources), word), await found(memoryTexts(sources), word));
  });
}

test('a text is more about a word of its title than about one of its body', async () => {
  const { words } = await (await open(sources)).find(['gauge', 'lamp']);
  assert.deepEqual([...(words[0]?.texts ?? [])], [0, 1]);
  const [whole = 0, little = 0] = words[0]?.levels ?? [];
  assert.ok(whole > little && little > 0 && whole <= 1);
});

test('a word that is being typed is found by its beginning', async () => {
  const { beginning } = await (await open(sources)).find(['ligh'], 'ligh');
  assert.deepEqual([...(beginning?.texts ?? [])], [1]);
  assert.equal((await (await open(sources)).find(['ledger'], 'ledger')).beginning, undefined);
});

test('what a text says comes back', async () => {
  assert.deepEqual(await (await open(sources)).text(2), {
    summary: 'Keeps the books.',
    sections: [{ anchor: 'i-how', heading: 'How', text: 'Books, books and more books.' }],
  });
});

test('of a body the beginning is kept, cut between two words; all else stays', async () => {
  const cut = await open(sources, Number.POSITIVE_INFINITY, 20);
  const { sections, summary } = await cut.text(0);
  assert.equal(summary, 'Reads front-end gauges.');
  assert.deepEqual(
    sections.map(({ text }) => text),
    ['Reset the gauge at noon.', 'Gauges are read'],
  );
  assert.deepEqual(
    (await found(cut, 'repaired')).map(([text]) => text),
    [0],
    'found, without a place',
  );
  assert.deepEqual(await found(await open(sources, 20), 'repaired'), []);
  assert.equal(bodyLength(sources[2] as SearchDocument), 28);
});

test('a body without spaces is cut between two characters', () => {
  const document = sourceOf('clerk', 'zh', '书记', '记录。', { sections: [body('数据库设计与审查𠮷'.repeat(100))] });
  const cut = (limit: number) => packTexts([document], limit)[0]?.[2][0]?.[2] ?? '';
  assert.equal(cut(500).length, 500);
  // The 𠮷 is two units long.
  assert.deepEqual([cut(9), cut(10)], ['数据库设计与审查', '数据库设计与审查𠮷']);
});

test('a search over it answers as the search of a site does', async () => {
  const parts = memorySearch(sources);
  const engine = createEngine({ ...parts, texts: async () => open(sources) });
  const ask = async (question: string) => {
    const { own } = await engine.find(parseQuery(question), { locale: 'en' });
    return own.map(({ agent }) => engine.catalogue.agents[agent]);
  };
  assert.deepEqual(await ask('gauge'), ['gauge', 'lamp']);
  assert.deepEqual(await ask('"more books"'), ['ledger']);
  assert.deepEqual(await ask('gauges -lamp'), ['gauge']);
});
