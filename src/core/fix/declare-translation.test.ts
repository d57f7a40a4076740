import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgent } from '../read-agent.ts';
import { declareTranslation } from './declare-translation.ts';
import { fixFile } from './fix-file.ts';

const sourceHash = 'ab'.repeat(32);
const file = '---\nname: commis\ndescription: |\n  Tient les tables.\n\ntools: Read\n---\n\nVous tenez les tables.\n';

test('a translation says whose it is and of which text, below what its header says', () => {
  const declared = declareTranslation(file, { translationOf: 'tide-clerk', sourceHash });
  assert.equal(
    declared,
    file.replace('tools: Read\n', `tools: Read\ntranslationOf: tide-clerk\nsourceHash: ${sourceHash}\n`),
  );
  const read = readAgent({ source: '', file: 'a.md', bytes: new TextEncoder().encode(declared), sha256: '' }, () => []);
  assert.ok(read.kind === 'agent');
  assert.deepEqual(read.declared, { translationOf: 'tide-clerk', aliases: [], sourceHash });
});

test('a second time changes nothing, and so does fixing', () => {
  const declared = declareTranslation(file, { translationOf: 'tide-clerk', sourceHash });
  assert.equal(declareTranslation(declared, { translationOf: 'other', sourceHash: 'cd'.repeat(32) }), declared);
  assert.equal(fixFile('a.md', new TextEncoder().encode(declared))?.changed, false);
});

test('a pair that its paths declare gets the hash alone', () => {
  assert.doesNotMatch(declareTranslation(file, { translationOf: null, sourceHash }), /translationOf/);
});

test('a hash of digits stays the text that it is', () => {
  const digits = `${'1'.repeat(20)}e${'2'.repeat(43)}`;
  const declared = declareTranslation(file, { translationOf: null, sourceHash: digits });
  const read = readAgent({ source: '', file: 'a.md', bytes: new TextEncoder().encode(declared), sha256: '' }, () => []);
  assert.equal(read.kind === 'agent' && read.declared.sourceHash, digits);
});
