import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnosticMessage } from './diagnostic-message.ts';
import { translator } from './translate.ts';

test('a diagnostic speaks in the words of the interface, with its own values', () => {
  const message = diagnosticMessage({ code: 'tool-unknown', values: { tool: 'Teleport' } }, translator('en'));
  assert.match(message, /Teleport/);
});

test('a code without words stands for itself', () => {
  assert.equal(diagnosticMessage({ code: 'no-such-code', values: {} }, translator('fr')), 'no-such-code');
});
