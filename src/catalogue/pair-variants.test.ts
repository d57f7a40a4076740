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

const englishMore = `
## What you hand over

A report as PDF/A, sent to Harbourmaster VTS by 06:30, and to nobody else before the harbour office has read it.

- A chart with 96 points, one for each quarter of an hour
- The log of the OTT RLS, unchanged

## Whom you call

Call the CROSS Corsen on channel 79 where the surge is above 0.8 m, and write down who answered and when.

- The lock keeper at Naye, for every tide above 13.1 m
- The hydrographers of SHOM, when a gauge fails
`;

const frenchMore = `
## Ce que vous remettez

Un rapport en PDF/A, envoyé au Harbourmaster VTS avant 06:30, et à personne d'autre avant que la capitainerie l'ait lu.

- Une courbe de 96 points, un pour chaque quart d'heure
- Le journal du OTT RLS, sans changement

## Qui vous appelez

Appelez le CROSS Corsen sur le canal 79 quand la surcote dépasse 0.8 m, et notez qui a répondu et quand.

- L'éclusier du Naye, pour chaque marée au-dessus de 13.1 m
- Les hydrographes du SHOM, quand un marégraphe tombe en panne
`;

const portuguese = `# Escriturário das marés

Você guarda as tabelas do porto e responde primeiro com a hora. O marégrafo envia JSON por MQTT ao Redis a cada 15 minutos.

## O que você sabe

- **Marégrafos**: OTT RLS e VEGAPULS 61, calibrados em abril
- **Formatos**: NetCDF, GRIB2 e CSV com uma coluna UTC
- **Pontes**: a altura livre de Saint-Malo a 12.5 m

## Como você responde

1. A hora em UTC
2. A altura em metros
3. A fonte, com a sua data ISO 8601
`;

const chinese = `# 潮汐记录员

你负责保管港口的潮汐表，回答时先给出时间。验潮仪每15分钟通过MQTT把JSON发送到Redis。

## 你所了解的

- **验潮仪**：OTT RLS和VEGAPULS 61，四月校准
- **格式**：NetCDF、GRIB2以及带有UTC列的CSV
- **桥梁**：Saint-Malo的净空高度，12.5米处

## 你如何回答

1. 时间用UTC表示
2. 高度以米为单位
3. 来源及其ISO 8601日期
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

test('a few words are no evidence, in a collection of two files even', () => {
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
  return { id, language, name: id, fingerprint: extractFingerprint(outline(body) ?? []) };
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
