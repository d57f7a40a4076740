import assert from 'node:assert/strict';
import { mkdtempDisposableSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { AgentSummary } from '../catalogue/catalogue.ts';
import { agentText, catalogueOf } from '../catalogue/fixtures/catalogue-of.ts';
import { writeExports } from './exports.ts';

const { agents } = catalogueOf({
  'quay.en.md': agentText({ name: 'quay', tools: 'Read, Grep', colour: 'red' }),
  'quay.fr.md': agentText({ name: 'quay', lang: 'fr', tools: 'Read, Grep' }),
  'pilot.md': agentText({ name: '../../pilot' }),
});
const catalogue = {
  agents: agents.map(({ agent }) => agent as unknown as AgentSummary),
  former: [{ id: 'old-pilot', agent: 'pilot', languages: ['en'] }],
  sources: [{ name: 'default', licence: 'MIT\nreadonly: false' }],
};

async function write(folder: string): Promise<Map<string, string>> {
  const read = ({ id }: AgentSummary) => {
    const found = agents.find(({ agent }) => agent.id === id)?.agent;
    assert.ok(found);
    return found;
  };
  const toAbsolute = (address: string) => `https://agents.example${address}`;
  const count = await writeExports(folder, catalogue, read, toAbsolute);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.equal(files.length, count);
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]),
  );
}

test('every language has its files, a former id those of today, and no name leads out of the folder', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'exports-'));
  const files = await write(folder.path);
  const paths = [...files.keys()].map((path) => path.replaceAll('\\', '/'));
  assert.deepEqual(
    paths.filter((path) => path.includes('/kiro/') || path.includes('/codex/')),
    [
      '/exports/codex/en/old-pilot.toml',
      '/exports/codex/en/pilot.toml',
      '/exports/kiro/en/old-pilot.md',
      '/exports/kiro/en/pilot.md',
      '/exports/kiro/en/quay.md',
      '/exports/kiro/fr/quay.md',
    ],
  );
  const pilot = [...files].find(([path]) => path.endsWith('old-pilot.toml'))?.[1] ?? '';
  assert.match(pilot, /^# Licence: MIT readonly: false$/m);
  assert.match(pilot, /^# Permanent link: https:\/\/agents\.example\/a\/pilot\/$/m);
  assert.match(pilot, /^name = "pilot"$/m);
});

test('elsewhere and in another time zone the files have the same bytes', async () => {
  using one = mkdtempDisposableSync(join(tmpdir(), 'exports-'));
  using other = mkdtempDisposableSync(join(tmpdir(), 'exports-'));
  const before = process.env['TZ'];
  const files = await write(one.path);
  try {
    process.env['TZ'] = 'Pacific/Kiritimati';
    assert.deepEqual(await write(other.path), files);
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});
