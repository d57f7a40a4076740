import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnosticTable } from '../../core/diagnostic.ts';
import { diagnosticMessage } from '../../i18n/diagnostic-message.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { en } from '../../i18n/strings/en.ts';
import { translator } from '../../i18n/translate.ts';
import { listRules, splitMessage } from './list-rules.ts';

const rules = listRules();
/** Every value that any text of the interface has. */
const names = [...JSON.stringify(en).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

test('every diagnostic and every reason is a rule, once', () => {
  const ids = rules.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const code of [...Object.keys(diagnosticTable), 'too-large', 'not-text']) assert.ok(ids.includes(code), code);
});

test('every rule has its words in every language', () => {
  for (const { id, texts } of rules) {
    assert.deepEqual(Object.keys(texts), localeCodes, id);
    for (const { title, why, remedy, messages } of Object.values(texts)) {
      for (const text of [title, why, remedy]) {
        assert.ok(text.length >= 5, id);
        assert.doesNotMatch(text, /\{\w+\}/, id);
      }
      for (const message of Object.values(messages)) assert.doesNotMatch(message, /\{[a-z]\w*\}/, id);
    }
  }
});

for (const locale of localeCodes) {
  for (const count of [1, 2]) {
    test(`a rule's message in ${locale} with its values, ${count} of them, is what the diagnostic says`, () => {
      for (const { id: code, severity, texts } of rules) {
        const named = Object.fromEntries(names.map(quote));
        const found = { code, severity, line: 1, column: 1, values: { ...named, count } };
        const { id, values } = splitMessage(found);
        const filled = texts[locale]?.messages[id]?.replace(/\{(\d+)\}/g, (_, index) => values[Number(index)] ?? '');
        assert.equal(filled, diagnosticMessage(found, translator(locale)));
      }
    });
  }
}

function quote(name: string): [string, string] {
  return [name, `<${name}>`];
}
