import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../core/body/outline.ts';
import { makeFingerprint } from '../core/fingerprint/make-fingerprint.ts';
import { chinese, english, englishMore, french, frenchMore, otherEnglish, portuguese } from './fixtures/tide-clerk.ts';
import { pairVariants } from './pair-variants.ts';
import type { PairCandidate } from './pairing/pair-candidate.ts';

test('pairs a text with its translation', () => {
  const [pair, ...others] = pairVariants([
    candidate('tide-clerk', 'en', english),
    candidate('night-porter', 'en', otherEnglish),
    candidate('commis-aux-marees', 'fr', french),
  ]);
  assert.deepEqual(pair?.ids, ['tide-clerk', 'commis-aux-marees']);
  assert.ok(pair && pair.confidence > 0.8 && pair.evidence.shared > 5);
  assert.deepEqual(others, []);
});

test('gives the same pairs in whatever order the files come', () => {
  const candidates = [candidate('a', 'en', english), candidate('b', 'fr', french), candidate('c', 'en', otherEnglish)];
  const pairsOf = (list: PairCandidate[]) => pairVariants(list).map(({ ids }) => ids.toSorted());
  assert.deepEqual(pairsOf(candidates.toReversed()), pairsOf(candidates));
});

test('pairs no two files of one language', () => {
  assert.deepEqual(pairVariants([candidate('a', 'en', english), candidate('b', 'en', english)]), []);
});

test('takes a copy in which a few headings are translated for no translation', () => {
  const copy = english.replace('What you know', 'Ce que vous savez').replace('How you answer', 'Comment vous répondez');
  assert.deepEqual(pairVariants([candidate('a', 'en', english), candidate('b', 'fr', copy)]), []);
});

test('prefers the translation to a file that only has the same shape', () => {
  const stranger = french.replace(
    /MQTT|Redis|JSON|OTT RLS|VEGAPULS 61|NetCDF|GRIB2|CSV|UTC|ISO 8601|Saint-Malo|12\.5|15/g,
    'autre',
  );
  const pairs = pairVariants([
    candidate('a', 'en', english),
    candidate('x', 'fr', stranger),
    candidate('b', 'fr', french),
  ]);
  assert.deepEqual(
    pairs.map(({ ids }) => ids),
    [['a', 'b']],
  );
});

test('pairs an agent in three languages twice, whatever scripts they are in', () => {
  const pairs = pairVariants([
    candidate('zh', 'zh', chinese),
    candidate('pt', 'pt', portuguese),
    candidate('night-porter', 'en', otherEnglish),
    candidate('en', 'en', english),
  ]);
  const files = pairs.flatMap(({ ids }) => ids);
  assert.equal(pairs.length, 2);
  assert.deepEqual([...new Set(files)].sort(), ['en', 'pt', 'zh']);
});

test('finds the original of a translation that lost a section', () => {
  const cut = french.slice(0, french.indexOf('## Comment vous répondez'));
  const [pair, ...others] = pairVariants([
    candidate('tide-clerk', 'en', english + englishMore),
    candidate('night-porter', 'en', otherEnglish),
    candidate('commis', 'fr', cut + frenchMore),
  ]);
  assert.deepEqual([pair?.ids, others], [['tide-clerk', 'commis'], []]);
  assert.equal(pair?.evidence.headings, 4);
});

test('of a file and its derivative it takes the one that was translated', () => {
  const derived = english
    .replace('You keep', 'With your memory server at hand, you keep')
    .replace('1. The hour', '1. What you remember of the last call\n2. The hour');
  const pairs = pairVariants([
    candidate('a-derived', 'en', derived),
    candidate('tide-clerk', 'en', english),
    candidate('commis', 'fr', french),
  ]);
  assert.deepEqual(
    pairs.map(({ ids }) => ids),
    [['tide-clerk', 'commis']],
  );
});

test('decides nothing between two that are the same to the letter', () => {
  const twins = [candidate('a', 'en', english), candidate('b', 'en', english), candidate('c', 'fr', french)];
  assert.deepEqual(pairVariants(twins), []);
});

test('takes no file for a translation because it was made from the same template', () => {
  const subjects = ['walls', 'looms', 'ovens', 'maps'];
  const files = subjects.flatMap((subject, index) => [
    candidate(`${subject}-keeper`, 'en', fromTemplate(subject, index)),
    candidate(`gardien-${subject}`, 'fr', fromFrenchTemplate(subject, index + 4)),
  ]);
  assert.deepEqual(pairVariants(files), []);
});

test('a few words are not evidence, in a collection of two files even', () => {
  const short = (text: string) => `${text} The API answers in JSON.`;
  assert.deepEqual(
    pairVariants([
      candidate('a', 'en', short('You check the answers of the server.')),
      candidate('b', 'fr', 'Vous écrivez la documentation. Le serveur renvoie du JSON par une API.'),
    ]),
    [],
  );
});

test('pairs short files where several terms and the whole outline agree', () => {
  const pairs = pairVariants([
    candidate(
      'a',
      'en',
      '# Gauges\n\nRead OTT RLS gauges over MQTT.\n\n- Store the values in Redis\n- Warn at 4.2 m\n',
    ),
    candidate('x', 'en', '# Doors\n\nOpen the doors at seven.\n\n- Ring the bell\n- Greet the guests\n'),
    candidate(
      'b',
      'fr',
      '# Jauges\n\nLire les jauges OTT RLS par MQTT.\n\n- Garder les valeurs dans Redis\n- Alerter à 4.2 m\n',
    ),
  ]);
  assert.deepEqual(
    pairs.map(({ ids }) => ids),
    [['a', 'b']],
  );
});

test('pairs nothing where nothing is alike', () => {
  assert.deepEqual(pairVariants([candidate('a', 'en', otherEnglish), candidate('b', 'fr', french)]), []);
  assert.deepEqual(pairVariants([]), []);
});

function candidate(id: string, language: string, body: string): PairCandidate {
  return { id, language, name: id, fingerprint: makeFingerprint(outline(body) ?? []) };
}

/** Agents of one collection are often made alike: the same headings and lists, filled in anew. */
function fromTemplate(subject: string, index: number): string {
  return `# Keeper of ${subject}

You look after ${subject} ${'day and night '.repeat(index + 1)}and report over HTTP to the API of quarter ${index}${index}.

## What you do

- Count the ${subject} ${'twice a day '.repeat((index * 3) % 5)}
- Write the counts as JSON
- ${'Mend what is broken. '.repeat(((index * 7) % 4) + 1)}

## How you answer

1. In UTC
2. ${'In whole sentences. '.repeat(((index * 5) % 3) + 1)}
`;
}

function fromFrenchTemplate(subject: string, index: number): string {
  return `# Gardien ${subject}

Vous veillez ${'jour et nuit '.repeat(index % 3)} et rendez compte par HTTP à l'API du quartier ${index}${index}.

## Ce que vous faites

- Compter ${'deux fois par jour '.repeat(index % 4)}
- Écrire les comptes en JSON
- ${'Réparer ce qui est cassé. '.repeat(((index * 5) % 4) + 1)}

## Comment vous répondez

1. En UTC
2. ${'Par des phrases entières. '.repeat((index % 3) + 1)}
`;
}
