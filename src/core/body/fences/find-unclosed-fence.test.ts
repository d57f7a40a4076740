import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../outline.ts';
import { findUnclosedFence } from './find-unclosed-fence.ts';

const find = (body: string) => findUnclosedFence(outline(body) ?? [], body);

test('a fence that nothing closes is found where it opens', () => {
  assert.equal(find('Text.\n\n```sh\nls\n\nMore text.\n'), 3);
});

test('a closed fence is none, longer closing ones and tildes included', () => {
  for (const body of ['```\na\n```\n', '```\na\n`````', '~~~\na\n```\n~~~', '```\na\n```\n\nText.']) {
    assert.equal(find(body), undefined, body);
  }
});

test('a fence of another kind, or a shorter one, closes nothing', () => {
  for (const body of ['~~~\na\n```', '````\na\n```', '```\na\n``` js']) assert.equal(find(body), 1, body);
});

test('code by indent is not a fence', () => {
  assert.equal(find('Text.\n\n    code\n'), undefined);
});
