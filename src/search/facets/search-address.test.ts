import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSearchAddress, parseSearchAddress, toggleValue } from './search-address.ts';

test('an address says the question, the chosen values and the order', () => {
  assert.deepEqual(parseSearchAddress('?q=revue&capability=testing&capability=api-design&language=fr&sort=name'), {
    question: 'revue',
    selection: { capability: ['testing', 'api-design'], language: ['fr'] },
    sort: 'name',
  });
});

test('what says nothing is left out', () => {
  assert.deepEqual(parseSearchAddress('?tool=&sort=toString&foo=bar'), { question: '', selection: {} });
});

test('an address comes back as it was, other keys with it', () => {
  const text = '?theme=dark&q=C%2B%2B+%22a+b%22&tool=bash&source=default&sort=changed';
  assert.equal(formatSearchAddress(parseSearchAddress(text), text), text);
  assert.equal(formatSearchAddress({ question: ' ', selection: {} }), '');
});

test('a value is chosen and given up again', () => {
  const once = toggleValue({ tool: ['bash'] }, 'capability', 'testing');
  assert.deepEqual(once, { tool: ['bash'], capability: ['testing'] });
  assert.deepEqual(toggleValue(once, 'capability', 'testing'), { tool: ['bash'] });
  assert.deepEqual(toggleValue({ tool: ['bash'] }, 'tool', 'read'), { tool: ['bash', 'read'] });
});

test('an address of thousands of values is cut', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `tool=t${at}`).join('&');
  assert.equal(parseSearchAddress(`?${many}`).selection.tool?.length, 50);
});
