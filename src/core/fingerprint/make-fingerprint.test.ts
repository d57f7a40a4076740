import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../body/outline.ts';
import { makeFingerprint } from './make-fingerprint.ts';

test('keeps what no language changes, and not the first word of a sentence', () => {
  const { terms } = fingerprint('Reads OAuth2 tokens. Then asks Redis, C++ and two REST APIs at 15:00.');
  assert.deepEqual(Object.keys(terms).sort(), ['15', '00', 'API', 'C++', 'OAuth2', 'REST', 'Redis'].sort());
});

test('takes identifiers of code, apart from words of prose', () => {
  const { terms } = fingerprint('```ts\nconst tideTable = readGauge();\n```');
  assert.equal(terms['code:tideTable'], 1);
  assert.equal(terms['tideTable'], undefined);
});

test('takes Latin words out of a text in another script', () => {
  const { terms } = fingerprint('使用Redis缓存，并通过MQTT每15分钟发送一次。');
  assert.deepEqual(Object.keys(terms).sort(), ['15', 'MQTT', 'Redis']);
});

test('has headings, items, paragraphs, code blocks and tables in order, each with its length', () => {
  const { outline } = fingerprint(
    '# A\n\n## Bee\n\ntext\n\n- one\n  - inner\n- two\n\n```\ncode\n```\n\n| a |\n| - |\n| b |\n',
  );
  assert.deepEqual(
    outline.map(([kind, length]) => `${kind}${length}`),
    ['h11', 'h23', 'p4', 'i3', 'i5', 'i3', 'c4', 't3'],
  );
});

test('an endless outline is cut', () => {
  assert.equal(fingerprint('- a\n'.repeat(1000)).outline.length, 400);
});

test('knows a sentence again, and leaves short ones out', () => {
  const sentence = 'You keep the tables of the harbour and answer with the hour first.';
  assert.deepEqual(fingerprint(`${sentence} Ask twice.`).sentences, fingerprint(`- ${sentence}`).sentences);
  assert.equal(fingerprint(sentence).sentences.length, 1);
});

function fingerprint(markdown: string) {
  return makeFingerprint(outline(markdown) ?? []);
}
