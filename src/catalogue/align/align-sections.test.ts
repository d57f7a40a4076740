import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../../core/body/outline.ts';
import { type Alignable, alignSections } from './align-sections.ts';

function part(heading: string, text: string, level = 2): Alignable {
  return { level, heading, blocks: outline(text) ?? [] };
}

const english = [
  part('Keeper of the tides', 'You read the tide tables of the harbour.', 1),
  part('Gauges', '- Read `gauge.csv` every 15 minutes\n- Compare it with SHOM data'),
  part('Alarms', 'Call the watch over VHF 16 when the water stands 0.4 m above the forecast.'),
  part('Log', 'Write one line a reading into `log/tides.jsonl`.'),
  part('What to hand over', '1. A table\n2. A graph in SVG'),
];
const french = [
  part('Gardien des marées', 'Vous lisez les annuaires de marée du port.', 1),
  part('Marégraphes', '- Lire `gauge.csv` toutes les 15 minutes\n- Le comparer aux données du SHOM'),
  part('Alertes', "Appeler la veille sur la VHF 16 quand l'eau dépasse la prévision de 0.4 m."),
  part('Journal', 'Écrire une ligne par relevé dans `log/tides.jsonl`.'),
  part('À remettre', '1. Un tableau\n2. Un graphique en SVG'),
];

/** `[heading, heading]` a row, `-` for what is missing. */
function headings(left: Alignable[], right: Alignable[]): string[][] {
  return alignSections(left, right).map((row) => [
    left[row.left ?? -1]?.heading ?? '-',
    right[row.right ?? -1]?.heading ?? '-',
  ]);
}

const whole = english.map(({ heading }, index) => [heading, french[index]?.heading ?? '']);

test('a translation is beside its original, section by section', () => {
  assert.deepEqual(headings(english, french), whole);
});

for (const [index, { heading }] of english.entries()) {
  test(`where "${heading}" was not translated, it stands alone and the others stay together`, () => {
    const expected = whole.map(([one = '', other = ''], row) => [one, row === index ? '-' : other]);
    assert.deepEqual(headings(english, french.toSpliced(index, 1)), expected);
  });
}

test('a section that the translation adds stands alone', () => {
  const added = part('Vocabulaire', 'Étale, marnage et basse mer ont leur sens de marin.\n\nRien de plus.');
  const expected = whole.toSpliced(2, 0, ['-', 'Vocabulaire']);
  assert.deepEqual(headings(english, french.toSpliced(2, 0, added)), expected);
});

test('what is certain wins over what looks alike', () => {
  const left = [
    { ...part('Caching', ''), key: 'caching' },
    { ...part('Queues', ''), key: 'queues' },
  ];
  const right = [{ ...part('Files de messages', ''), key: 'queues' }];
  assert.deepEqual(headings(left, right), [
    ['Caching', '-'],
    ['Queues', 'Files de messages'],
  ]);
});

test('texts of one side alone are all alone', () => {
  assert.deepEqual(
    headings(english.slice(0, 2), []),
    whole.slice(0, 2).map(([one = '']) => [one, '-']),
  );
  assert.deepEqual(headings([], []), []);
});
