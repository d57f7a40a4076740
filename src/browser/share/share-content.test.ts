import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { type ShareForm, shareForms } from './message-keys.ts';
import { createContent } from './share-content.ts';

const address = 'https://agents.example/a/quay-keeper/';
const facts = {
  target: { name: 'Gardien\ndu quai', address },
  file: 'ports/quai.md',
  hash: 'abc123',
  catalogue: 'Agenthèque',
  fetchPage: () => Promise.resolve('# Gardien du quai\n'),
};
const inFrench = (form: ShareForm) => createContent(form, { ...facts, say: translator('fr') });
const inEnglish = (form: ShareForm) => createContent(form, { ...facts, say: translator('en') });

test('a formatted link is both: HTML with the link, and plain text with title and address', () => {
  assert.deepEqual(inFrench('rich'), {
    text: `Gardien du quai\u00a0: ${address}`,
    html: `<a href="${address}">Gardien du quai</a>`,
  });
  assert.equal(inEnglish('rich').text, `Gardien du quai: ${address}`);
});

test('a citation names title, catalogue, file, hash and permanent address, as the language sets them', () => {
  const rest = `Agenthèque, ports/quai.md, sha256:abc123, ${address}`;
  assert.equal(inFrench('citation').text, `«\u202fGardien du quai\u202f», ${rest}`);
  assert.equal(inEnglish('citation').text, `“Gardien du quai”, ${rest}`);
});

test('the page is copied as it is fetched', async () => {
  assert.equal(await inEnglish('page').text, '# Gardien du quai\n');
});

for (const locale of localeCodes) {
  test(`every form holds the address in ${locale}, or is the page itself`, () => {
    for (const form of shareForms.filter((each) => each !== 'page')) {
      const { text } = createContent(form, { ...facts, say: translator(locale) });
      assert.ok(String(text).includes(address), form);
    }
  });
}
