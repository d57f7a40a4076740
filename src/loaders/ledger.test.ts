import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../catalogue/build-catalogue.ts';
import { addresses } from '../catalogue/fixtures/catalogue-of.ts';
import { readAgent } from '../core/read-agent.ts';
import { ledgerRowSchema } from '../core/schema.ts';
import { hashBytes } from '../disk/hash-bytes.ts';
import { type FoundFile, type FoundReason, type NameClass, reasonOutcomes } from '../sources/source.ts';
import { keepAgents, writeLedger } from './ledger.ts';
import type { ReadResult } from './read-files.ts';

function find(file: string, candidate: NameClass, reason: FoundReason | null = null): FoundFile {
  return { source: 'default', file, absolute: `/${file}`, bytes: 10, candidate, reason };
}

function opened(found: FoundFile, content: string | Uint8Array): ReadResult {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sha256 = hashBytes(bytes);
  return { found, sha256, read: readAgent({ source: 'default', file: found.file, bytes, sha256 }, () => []), key: 'k' };
}

const header = '---\nname: a\ndescription: Keeps the quay.\nlang: en\n---\n\nYou keep it.\n';
const noDescription = '---\nname: a\nlang: en\n---\n\nYou keep it.\n';

/** File, kind, content (`null`: cannot be opened) → outcome, reason, agent. */
const rows: [file: string, candidate: NameClass, content: string | Uint8Array | null, expected: unknown[]][] = [
  ['sound.md', 'agent', header, ['read', null, 'sound']],
  ['repaired.md', 'agent', header.replace('Keeps', 'Keeps: always'), ['repaired', 'header-unquoted-colon', 'repaired']],
  ['text.md', 'agent', '---\njust words\n---\nYou keep it.\n', ['kept-as-text', 'header-not-a-mapping', 'text']],
  ['bare.md', 'agent', 'You keep the quay.\n', ['read', null, 'bare']],
  ['empty.md', 'agent', '', ['read', null, 'empty']],
  ['picture.md', 'agent', new Uint8Array(100), ['refused', 'not-text', null]],
  ['gone.md', 'agent', null, ['refused', 'unreadable', null]],
  ['notes.txt', 'text', 'Only notes.', ['ignored', 'text-without-header', null]],
  ['agent.txt', 'text', header, ['read', null, 'agent']],
  ['README.md', 'note', '# Read me', ['ignored', 'note', null]],
  ['LICENSE.md', 'note', noDescription, ['ignored', 'note', null]],
  ['CLAUDE.md', 'note', header, ['read', null, 'claude']],
];

const found = rows.map(([file, candidate]) => find(file, candidate));
const results = rows.map(([file, , content], index): ReadResult => {
  const each = found[index] ?? find(file, 'agent');
  return content === null ? { found: each, sha256: null, read: null, key: '' } : opened(each, content);
});
const kept = keepAgents(results);
const { agents } = buildCatalogue(
  kept.map(({ read, found: { file } }) => ({
    read,
    owner: 'default',
    sourcePrefix: null,
    pathHash: hashBytes(file),
    textHash: () => '',
  })),
  addresses,
);
const skipped = (Object.keys(reasonOutcomes) as FoundReason[]).map((reason) => find(`${reason}.x`, 'none', reason));
const ledger = writeLedger([...found, ...skipped], results, agents);

for (const [index, [file, , content, expected]] of rows.entries()) {
  test(`the ledger says of ${file}: ${expected.filter(Boolean).join(', ')}`, () => {
    const row = ledger[index];
    assert.deepEqual([row?.outcome, row?.reason, row?.agent], expected);
    assert.equal(row?.sha256 === null, content === null);
    assert.equal(row?.language === null, row?.agent === null);
  });
}

test('a file that is not read has the outcome of its reason', () => {
  for (const row of ledger.slice(rows.length)) {
    assert.equal(row.outcome, reasonOutcomes[row.reason as FoundReason]);
    assert.deepEqual([row.sha256, row.agent, row.language], [null, null, null]);
  }
});

test('every file found has one row that fits the schema, and the sums close', () => {
  assert.deepEqual(
    ledger.map(({ file }) => file),
    [...found, ...skipped].map(({ file }) => file),
  );
  for (const row of ledger) assert.deepEqual(ledgerRowSchema.parse(row), row);
  const inAgents = ledger.filter(({ agent }) => agent !== null);
  const variants = agents.reduce((sum, { agent }) => sum + Object.keys(agent.variants).length, 0);
  assert.equal(inAgents.length, variants);
  assert.equal(kept.length, variants);
  const shown = ['read', 'repaired', 'kept-as-text'];
  assert.ok(ledger.every(({ agent, outcome }) => (agent !== null) === shown.includes(outcome)));
});

test('only a file that was read without repair has no reason', () => {
  for (const { outcome, reason } of ledger) assert.equal(reason === null, outcome === 'read');
});
