import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMessage } from './format.ts';
import { localeCodes } from './locales.ts';
import { pickMessages } from './pick-messages.ts';
import { strings } from './strings.ts';
import { isMessageKey, type MessageKey, translator } from './translate.ts';

const key = Object.keys(strings.en)[0] as MessageKey;

test('a text is that of the language, with its values', () => {
  for (const locale of localeCodes) {
    assert.equal(translator(locale)(key, { name: 'x' }), formatMessage(locale, strings[locale][key], { name: 'x' }));
  }
});

test('keys are told from other words, members of objects included', () => {
  assert.equal(isMessageKey(key), true);
  for (const word of ['', 'nothing.of.the.kind', 'constructor', '__proto__']) assert.equal(isMessageKey(word), false);
});

test('a script gets the texts that it names, unformatted, and no others', () => {
  assert.deepEqual(JSON.parse(pickMessages('fr', [key])), { [key]: strings.fr[key] });
  assert.equal(pickMessages('en', []), '{}');
});
