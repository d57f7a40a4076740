import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from '../../search/query/parse-query.ts';
import { splitWords } from '../../words/split-words.ts';
import { cutPassage } from './cut-passage.ts';
import type { Segment } from './found.ts';
import type { Mark } from './mark-words.ts';

const show = (segments: Segment[]) => segments.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

/** The passage of a text for a question, whose words are marked where their stems are. */
function cut(text: string, question: string): string {
  const { words } = parseQuery(question);
  const marks: Mark[] = splitWords(text).flatMap(({ stem, start, end }) => {
    const item = words.findIndex((word) => word.stem === stem);
    return item < 0 ? [] : [{ start, end, item, isDirect: true }];
  });
  return show(cutPassage({ anchor: 'summary', heading: '', text }, marks, []).text);
}

test('a short text is shown whole, with its words marked', () => {
  assert.equal(cut('Relit le code, puis les tests.', 'test code'), 'Relit le [code], puis les [tests].');
});

test('lines are told apart, and white space is one space', () => {
  assert.equal(cut('one\n\n  two   three', 'two'), 'one · [two] three');
});

test('a long text is cut around the place that holds most of the question', () => {
  const filler = 'Nothing of it here, nor there. '.repeat(30);
  const passage = cut(`${filler}A single lamp. ${filler}The lamp of the harbour. ${filler}`, 'harbour lamp');
  assert.match(passage, /^…\u00a0.*\[lamp\] of the \[harbour\].*\u00a0…$/);
  assert.ok(passage.length < 300);
});

test('a word as long as a page is cut', () => {
  assert.ok(cut(`lamp ${'x'.repeat(5000)} lamp`, 'lamp').length < 400);
});
