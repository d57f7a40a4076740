import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../body/outline.ts';
import type { VocabularyEntry } from '../schema.ts';
import { createMatcher } from './match-vocabulary.ts';
import { type CapabilityInput, readCapabilities } from './read-capabilities.ts';

function entry(id: string, en: string[], field?: VocabularyEntry['field'], parent?: string): VocabularyEntry {
  const rest = { ...(field && { field }), ...(parent && { parent }) };
  return { id, label: { en: id, fr: id }, description: { en: id, fr: id }, match: { en, fr: [] }, ...rest };
}

const match = createMatcher([
  entry('mooring', ['mooring', 'night watch'], 'creative'),
  entry('tides', ['tide table', 'tide forecast'], undefined, 'mooring'),
  entry('code-review', ['code review', 'diff review']),
  entry('ropes', ['rope', 'knot'], 'business'),
]);

function read(input: Partial<Omit<CapabilityInput, 'blocks'>> & { body?: string }) {
  const { body = '', ...rest } = input;
  return readCapabilities({ title: '', summary: '', declared: [], ...rest, blocks: outline(body) ?? [] }, match);
}

test('the title says what it names', () => {
  assert.deepEqual(read({ title: 'Code Reviewer' }), [{ text: 'Code Reviewer', id: 'code-review', from: 'title' }]);
});

test('the description says what the vocabulary knows, in its own words, and nothing else', () => {
  assert.deepEqual(read({ summary: 'Expert in tide tables, reviewing code, and beekeeping.' }), [
    { text: 'Expert in tide tables', id: 'tides', from: 'text' },
    { text: 'reviewing code', id: 'code-review', from: 'text' },
  ]);
});

test('what something is done for or with is a detail, unless nothing precedes it', () => {
  assert.deepEqual(read({ summary: 'Paints walls with ropes' }), []);
  assert.deepEqual(
    read({ summary: 'An expert specialized in ropes' }).map(({ id }) => id),
    ['ropes'],
  );
});

test('what an agent is to be called for is what it does', () => {
  assert.equal(read({ summary: 'Use this agent when reviewing code' })[0]?.text, 'reviewing code');
  assert.equal(read({ summary: 'MUST BE USED whenever you need to forecast tides' })[0]?.id, 'tides');
});

test('what it works with is none', () => {
  assert.deepEqual(read({ summary: 'Uses a tide table' }), []);
});

test('what others do before or after is none', () => {
  assert.deepEqual(read({ summary: 'Use before reviewing code' }), []);
});

test('a capability that title and description both say is said by the title', () => {
  const said = read({ title: 'Code Reviewer', summary: 'Careful code review.' });
  assert.deepEqual(
    said.map(({ from }) => from),
    ['title'],
  );
});

test('the first paragraph says it where it is addressed to the agent', () => {
  assert.equal(read({ body: 'You are an expert in tide tables.\n\nMore.' })[0]?.id, 'tides');
  assert.deepEqual(read({ body: 'This file is about tide tables.' }), []);
});

test('lists under a heading of capabilities are kept whole, paragraphs where the vocabulary knows them', () => {
  const body = '# X\n\n## Expertise\n\nAll about knots, and more.\n\n- Beekeeping\n- Tide tables\n';
  assert.deepEqual(read({ body }), [
    { text: 'All about knots', id: 'ropes', from: 'text' },
    { text: 'Beekeeping', from: 'list' },
    { text: 'Tide tables', id: 'tides', from: 'list' },
  ]);
});

test('what the header declares comes first, ids with their hyphens opened', () => {
  assert.deepEqual(read({ declared: ['code-review', 'Beekeeping'], body: '## Skills\n\n- Knots\n' }), [
    { text: 'code review', id: 'code-review', from: 'header' },
    { text: 'Beekeeping', from: 'header' },
    { text: 'Knots', id: 'ropes', from: 'list' },
  ]);
});

test('a field that is hardly spoken of beside another is a misunderstanding, and the words stay', () => {
  const list = (count: number) =>
    `## Skills\n\n- Knots\n${Array.from({ length: count }, (_, index) => `- Mooring in harbour ${index}\n`).join('')}`;
  const knots = (count: number, title = '') => read({ title, body: list(count) }).find(({ text }) => text === 'Knots');
  assert.deepEqual(knots(3), { text: 'Knots', id: 'ropes', from: 'list' });
  assert.deepEqual(knots(4), { text: 'Knots', from: 'list' });
  assert.equal(knots(4, 'Rope Expert')?.id, 'ropes');
});

test('nothing says nothing', () => {
  assert.deepEqual(read({}), []);
});
