import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import { describeBearers, withBearers } from './describe-bearers.ts';

const agents = ['A', 'B', 'C', 'D', 'E'].map(
  (title) =>
    ({ id: title, variants: { en: { title, summary: '', language: { code: 'en' } } } }) as unknown as AgentSummary,
);

test('a few agents are all named, of many the first', () => {
  assert.equal(describeBearers(agents.slice(0, 2), 'en'), '2 agents: A and B.');
  assert.equal(describeBearers(agents, 'fr'), '5 agents, dont A, B et C.');
  assert.equal(describeBearers([], 'en'), '');
});

test('a sentence before them is cut, and they are not', () => {
  const text = withBearers('word '.repeat(100), agents, 'en');
  assert.match(text, /word… 5 agents, among them A, B, and C\.$/);
  assert.ok(text.length <= 200, String(text.length));
  assert.equal(withBearers('Nobody does this.', [], 'en'), 'Nobody does this.');
});

test('one whose title is nothing but marks is named by its id', () => {
  const marks = { id: 'lamp', variants: { en: { title: '``', language: { code: 'en' } } } } as unknown as AgentSummary;
  assert.equal(describeBearers([marks], 'en'), '1 agent: lamp.');
});
