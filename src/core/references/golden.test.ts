/**
 * Names of agents in published files, where a copy of them lies beside the checkout: they belong to their authors and are not
 * part of this project. `golden/mentions.json` lists names drawn by lot that somebody read to be agents, and words that were
 * read to be none.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readAgent } from '../read-agent.ts';

interface GoldenFile {
  file: string;
  names?: string[];
  others?: string[];
}

const folder = new URL('../../../../shared/corpora/', import.meta.url);
const golden: GoldenFile[] = JSON.parse(readFileSync(new URL('./golden/mentions.json', import.meta.url), 'utf8'));
const options = { skip: existsSync(folder) ? false : `the published files are not at ${folder.pathname}` };

test('finds the agents that published files name, and takes no other word for one', options, () => {
  for (const { file, names = [], others = [] } of golden) {
    const bytes = readFileSync(new URL(file.split('/').map(encodeURIComponent).join('/'), folder));
    const read = readAgent({ source: '', file, bytes, sha256: '' }, () => []);
    const found = new Set(read.kind === 'agent' ? read.mentions.map(({ name }) => name) : []);
    assert.deepEqual(
      names.filter((name) => !found.has(name)),
      [],
      file,
    );
    assert.deepEqual(
      others.filter((name) => found.has(name)),
      [],
      file,
    );
  }
});
