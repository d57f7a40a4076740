import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgent } from '../../core/read-agent.ts';
import { renderInstructions } from '../../core/render/render-instructions.ts';
import { alignCapabilities, alignExamples, alignInstructions, counterpartAnchors } from './align-variants.ts';

function rendered(file: string, body: string) {
  const bytes = new TextEncoder().encode(`---\nname: x\ndescription: y\n---\n${body}`);
  const read = readAgent({ source: 'default', file, bytes, sha256: file.padEnd(64, '0') }, () => []);
  assert.ok(read.kind === 'agent');
  const { variant } = read;
  return { variant, html: renderInstructions(variant.instructions, variant.sections, () => undefined) };
}

const english = rendered(
  'x.en.md',
  'Before.\n\n# Tide clerk\n\n## Gauges\n\nRead `gauge.csv`.\n\n> ## Quoted\n\n## Alarms\n\nCall VHF 16.\n\n## Only here\n\n- One\n- Two `x.json`',
);
const french = rendered(
  'x.fr.md',
  'Avant.\n\n# Commis des marées\n\n## Marégraphes\n\nLire `gauge.csv`.\n\n> ## Citation\n\n## Alertes\n\nAppeler sur VHF 16.',
);

test('instructions are section beside section, the opening first', () => {
  const rows = alignInstructions(english, french).map(({ left, right }) => [left?.anchor, right?.anchor]);
  assert.deepEqual(rows, [
    ['', ''],
    ['i-tide-clerk', 'i-commis-des-marees'],
    ['i-gauges', 'i-maregraphes'],
    ['i-alarms', 'i-alertes'],
    ['i-only-here', undefined],
  ]);
});

test('an anchor leads to that of its counterpart, in both directions', () => {
  const there = counterpartAnchors(english, french);
  const back = counterpartAnchors(french, english);
  assert.equal(there.get('i-gauges'), 'i-maregraphes');
  assert.equal(there.has('i-only-here'), false);
  for (const [anchor, other] of there) assert.equal(back.get(other), anchor);
});

test('capabilities of one id are together, whatever their words', () => {
  const left = [{ text: 'Caching', id: 'caching' }, { text: 'Tides' }, { text: 'Queues', id: 'queues' }];
  const right = [{ text: 'Marées' }, { text: 'Files', id: 'queues' }];
  const pairs = alignCapabilities(left, right).map((pair) => [pair.left, pair.right]);
  assert.deepEqual(pairs, [
    [0, undefined],
    [1, 0],
    [2, 1],
  ]);
});

test('examples are together by what is said in them', () => {
  const left = [
    { user: 'Read `gauge.csv` of 3 March', assistant: 'I read it.' },
    { user: 'Who watches VHF 16?', assistant: 'The watch does.' },
  ];
  const right = [{ user: 'Qui veille sur VHF 16 ?', assistant: 'La veille.' }];
  assert.deepEqual(
    alignExamples(left, right).map((pair) => [pair.left, pair.right]),
    [
      [0, undefined],
      [1, 0],
    ],
  );
});
