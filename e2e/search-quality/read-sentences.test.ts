import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePlaces } from './choose-places.ts';
import type { Texts } from './find-holders.ts';
import { isExpected } from './read-questions.ts';
import { askPlaces } from './read-sentences.ts';
import { formatPlaces, hashRun, parsePlaces, type SentencePlace } from './sentence-places.ts';

const advice = 'Never promise a date.\nWater the oldest ferns before they start to complain.';
const collection = collect([
  { path: 'garden/agents/fern-keeper.md', title: 'Fern Keeper', anchor: 'i-rules', text: advice },
  { path: 'copies/fern-keeper.md', title: 'Fern Keeper', anchor: 'i-advice', text: advice },
  {
    path: 'garden/agents/mole.md',
    title: 'Mole',
    anchor: 'example-1',
    text: 'Please dig a tunnel to the other meadow.',
  },
  { path: 'garden/agents/rule.md', title: 'Rule', anchor: 'i-rule', text: 'const a = with(b) => { return the whole }' },
]);
const place: SentencePlace = {
  isHeldOut: true,
  path: 'garden/agents/fern-keeper.md',
  anchor: 'i-rules',
  start: 8,
  count: 5,
  hash: hashRun('before they start to complain'),
};

test('words are asked as they stand, without the full stop, and all files that hold them are right', () => {
  const [question] = askPlaces([place], 'en', collection);
  assert.ok(question);
  assert.equal(question.text, 'before they start to complain');
  assert.equal(question.kind, 'sentence');
  assert.equal(question.isHeldOut, true);
  const paths = [...collection.paths.values()].flat();
  const right = paths.filter((path) => isExpected(question, path));
  assert.deepEqual(right, ['garden/agents/fern-keeper.md', 'copies/fern-keeper.md']);
});

test('a file that has changed is named', () => {
  const ask = (change: Partial<SentencePlace>) => () => askPlaces([{ ...place, ...change }], 'en', collection);
  assert.throws(ask({ start: 7 }), /5 words from the 7th of garden\/agents\/fern-keeper\.md#i-rules are no longer/);
  assert.throws(ask({ anchor: 'i-advice' }), /fern-keeper\.md#i-advice .* not there/);
  assert.throws(ask({ path: 'garden/fern.md' }), /garden\/fern\.md .* not there/);
});

test('places are written and read back', () => {
  assert.deepEqual(parsePlaces(formatPlaces([place], 'en')), [place]);
  assert.throws(() => parsePlaces('often garden/agents/fern-keeper.md i-rules 8 5 0123456789ab'), /Expected/);
});

test('places are chosen once a file or its copies, not in code and not for words of the title', () => {
  const places = choosePlaces(collection, 'en');
  assert.deepEqual(places, choosePlaces(collection, 'en'));
  const texts = askPlaces(places, 'en', collection).map(({ text }) => text);
  assert.equal(texts.length, 2);
  assert.ok(texts.some((text) => 'Please dig a tunnel to the other meadow'.includes(text)));
  assert.ok(texts.some((text) => 'Water the oldest ferns before they start to complain'.includes(text)));
  assert.deepEqual(choosePlaces(collection, 'fr'), []);
});

function collect(files: { path: string; title: string; anchor: string; text: string }[]): Texts {
  return {
    texts: files.map(({ path, title, anchor, text }) => ({
      agent: path,
      language: 'en',
      title,
      name: '',
      summary: '',
      sections: [{ anchor, heading: '', text }],
    })),
    paths: new Map(files.map(({ path }) => [path, [path]])),
  };
}
