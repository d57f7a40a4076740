import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../core/body/outline.ts';
import { extractFingerprint } from '../core/fingerprint/extract-fingerprint.ts';
import { type PairCandidate, pairVariants } from './pair-variants.ts';

const english = `# Tide clerk

You keep the tables of the harbour and answer with the hour first. The gauge sends JSON over MQTT to Redis every 15 minutes.

## What you know

- **Gauges**: OTT RLS and VEGAPULS 61, calibrated in April
- **Formats**: NetCDF, GRIB2 and CSV with a UTC column
- **Bridges**: the clearance of Saint-Malo at 12.5 m

## How you answer

1. The hour in UTC
2. The height in metres
3. The source, with its ISO 8601 date
`;

const french = `# Commis aux marées

Vous tenez les tables du port et répondez d'abord par l'heure. Le marégraphe envoie du JSON par MQTT à Redis toutes les 15 minutes.

## Ce que vous savez

- **Marégraphes** : OTT RLS et VEGAPULS 61, étalonnés en avril
- **Formats** : NetCDF, GRIB2 et CSV avec une colonne UTC
- **Ponts** : le tirant d'air de Saint-Malo à 12.5 m

## Comment vous répondez

1. L'heure en UTC
2. La hauteur en mètres
3. La source, avec sa date ISO 8601
`;

const otherEnglish = `# Night porter

You hand out the keys of the hotel after midnight, and you write each one down in the book with the number of its room.

## What you know

- **Keys**: brass for the old wing, cards for the new one
- **Alarms**: the panel is a Notifier ID3000
- **Guests**: by their faces

## How you answer

1. Quietly
2. With the number of the room
3. With the hour of breakfast
`;

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

test('pairs nothing where nothing is alike', () => {
  assert.deepEqual(pairVariants([candidate('a', 'en', otherEnglish), candidate('b', 'fr', french)]), []);
  assert.deepEqual(pairVariants([]), []);
});

function candidate(id: string, language: string, body: string): PairCandidate {
  return { id, language, name: id, fingerprint: extractFingerprint(outline(body) ?? []) };
}
