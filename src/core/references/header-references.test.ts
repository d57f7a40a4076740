import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHeader } from '../front-matter/parse-header.ts';
import { headerReferences, joinMentions } from './header-references.ts';

const read = (header: string, delegates: string[] = []) =>
  headerReferences(parseHeader(header, 2).fields, delegates).map(({ name, certain }) => [name, certain]);

test('agents in the header are named for certain', () => {
  assert.deepEqual(read('agents: [pilot, clerk]\nhandoffs: [{ label: Go, agent: keeper, prompt: x }]', ['pilot']), [
    ['pilot', true],
    ['clerk', true],
    ['keeper', true],
  ]);
  assert.deepEqual(read('agent: harbour-master'), [['harbour-master', true]]);
});

test('an agent of a plugin is known by its own name', () => {
  assert.deepEqual(read('', ['harbour-tools:pilot', '*']), [['pilot', true]]);
});

test('agents that programs bring along are not missed', () => {
  assert.deepEqual(read('agent: agent', ['Explore', 'general-purpose']), [
    ['Explore', false],
    ['general-purpose', false],
    ['agent', false],
  ]);
});

test('other shapes name no agent', () => {
  for (const header of ['agents: { a: b }', 'handoffs: later', 'handoffs: [{ label: x }]', 'agent: { name: x }']) {
    assert.deepEqual(read(header), [], header);
  }
});

test('what the text names joins what the header names', () => {
  assert.deepEqual(
    joinMentions(
      [{ name: 'pilot', certain: true }],
      [
        { name: 'pilot', certain: false },
        { name: 'clerk', certain: false },
      ],
    ),
    [
      { name: 'pilot', certain: true },
      { name: 'clerk', certain: false },
    ],
  );
});
