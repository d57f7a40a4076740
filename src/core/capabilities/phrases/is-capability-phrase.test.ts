import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCapabilityPhrase } from './is-capability-phrase.ts';

for (const text of [
  'API design',
  'Conception de quais',
  'Goal setting',
  'Level design',
  'No-code tools',
  'Design reviews of moorings',
  'Écrire des guides pour les capitaines',
  'C#',
]) {
  test(`“${text}” is a capability`, () => assert.equal(isCapabilityPhrase(text), true));
}

const NONE: [why: string, text: string][] = [
  ['a label that says how', 'Default requirement'],
  ['a label that says how, in French', 'Exigence par défaut'],
  ['a rule', 'Never moor at night'],
  ['a rule about somebody', 'Quays must be swept'],
  ['a rule in French', 'Les quais doivent être balayés'],
  ['a rule for all of them', 'Close each mooring with a knot'],
  ['a rule in capitals', 'MOOR BEFORE NIGHT'],
  ['a tool with dots', 'quay.tides.mcp'],
  ['a condition', 'If the tide is low'],
  ['a condition in French', 'Lorsque la marée baisse'],
  ['a numbered step', 'Step 2: mooring'],
  ['a file to read', 'Tides in SKILL.md'],
  ['a placeholder', '[Name of the quay]'],
  ['a part of a diagram', 'Moor │ │ Sail'],
  ['a question', 'Which tide?'],
  ['something said', '“Find a quay”'],
  ['somebody to work with', 'Security Engineer'],
  ['somebody to work with, in French', 'Ingénieur sécurité'],
  ['another agent', 'quay-keeper'],
  ['an order to another agent', 'Partner with @quay-keeper on ropes'],
  ['a tool', 'mcp__quay__moor'],
  ['a sentence', 'long '.repeat(20)],
  ['too little', 'x'],
];

for (const [why, text] of NONE) {
  test(`${why} is none: ${text.slice(0, 30).trim()}`, () => assert.equal(isCapabilityPhrase(text), false));
}
