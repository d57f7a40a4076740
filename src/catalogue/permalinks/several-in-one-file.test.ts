/** Agents that share a file have the same path and bytes: each is known again by its own key. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgents } from '../../core/read-agents.ts';
import { buildCatalogue } from '../build-catalogue.ts';
import type { CatalogueInput } from '../catalogue-input.ts';
import { addresses } from '../fixtures/catalogue-of.ts';
import type { Lock } from './lock.ts';

interface Mode {
  slug: string;
  aliases?: string[];
}

/** Files of modes, by path. */
function inputsOf(files: Record<string, Mode[]>): CatalogueInput[] {
  return Object.entries(files).flatMap(([file, modes]) => {
    const customModes = modes.map((mode) => ({
      ...mode,
      name: `The ${mode.slug}`,
      roleDefinition: `You are ${mode.slug}.`,
    }));
    const bytes = new TextEncoder().encode(JSON.stringify({ customModes }));
    const sha256 = Buffer.from(JSON.stringify(modes)).toString('hex').padEnd(64, '0').slice(0, 64);
    const read = readAgents({ source: 'default', file, bytes, sha256 }, () => []);
    assert.ok(read.kind === 'agents');
    return read.agents.map((agent, index) => ({
      read: agent,
      owner: 'default',
      sourcePrefix: null,
      pathHash: String(index).repeat(64),
      textHash: () => sha256,
    }));
  });
}

function site() {
  let lock: Lock = new Map();
  return (files: Record<string, Mode[]>) => {
    const { agents, permalinks } = buildCatalogue(inputsOf(files), addresses, { lock, retired: [] });
    if (permalinks.faults.length === 0) lock = permalinks.lock;
    const entries = agents.map(({ agent }) => [agent.id, Object.values(agent.variants)[0]?.entry, ...agent.aliases]);
    return { entries, faults: permalinks.faults.map(({ id }) => id) };
  };
}

const [bell, log]: Mode[] = [{ slug: 'bell' }, { slug: 'log' }];

test('each has the id of the path and its key, and keeps it when the file changes', () => {
  assert.ok(bell && log);
  const build = site();
  const entries = [
    ['x-roomodes-bell', 'bell'],
    ['x-roomodes-log', 'log'],
  ];
  assert.deepEqual(build({ 'x/.roomodes': [bell, log] }), { entries, faults: [] });
  assert.deepEqual(build({ 'x/.roomodes': [log, bell] }), { entries, faults: [] });
  assert.deepEqual(build({ 'x/.roomodes': [log, { slug: 'mast' }, bell] }).entries.length, 3);
});

test('a file that moves takes all of its agents along', () => {
  assert.ok(bell && log);
  const build = site();
  build({ 'x/.roomodes': [bell, log] });
  assert.deepEqual(build({ 'y/.roomodes': [bell, log] }), {
    entries: [
      ['x-roomodes-bell', 'bell', 'y-roomodes-bell'],
      ['x-roomodes-log', 'log', 'y-roomodes-log'],
    ],
    faults: [],
  });
});

test('one that is taken out of its file is missed, and an alias of another leads on', () => {
  assert.ok(bell && log);
  const build = site();
  build({ 'x/.roomodes': [bell, log] });
  assert.deepEqual(build({ 'x/.roomodes': [log] }).faults, ['x-roomodes-bell']);
  assert.deepEqual(build({ 'x/.roomodes': [{ ...log, aliases: ['x-roomodes-bell'] }] }), {
    entries: [['x-roomodes-log', 'log', 'x-roomodes-bell']],
    faults: [],
  });
});

test('two keys that fold to one id are two agents', () => {
  const { entries, faults } = site()({ 'x/.roomodes': [{ slug: 'Bell' }, { slug: 'bell' }] });
  assert.deepEqual([entries.map(([id]) => id), faults], [['x-roomodes-bell', 'x-roomodes-bell-11111111'], []]);
});
