import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnosticTable } from '../core/diagnostic.ts';
import { localeCodes } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { diagnosticMessage, generalMessage } from './diagnostic-message.ts';

test('a finding speaks in the words of the interface, with its own values', () => {
  const message = diagnosticMessage({ code: 'tool-unknown', values: { tool: 'Teleport' } }, translator('en'));
  assert.match(message, /Teleport/);
});

test('a code without words stands for itself', () => {
  assert.equal(diagnosticMessage({ code: 'no-such-code', values: {} }, translator('fr')), 'no-such-code');
});

test('what a code says in general has no gap that was not filled, in any language', () => {
  for (const locale of localeCodes) {
    for (const code of Object.keys(diagnosticTable)) {
      const message = generalMessage(code, translator(locale));
      assert.notEqual(message, code, `${code} has no words in ${locale}`);
      assert.doesNotMatch(message, /[{}]|NaN/, message);
    }
  }
});
