import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHeaderCommands } from './find-header-commands.ts';
import { parseHeader } from './parse-header.ts';

const commandsIn = (header: string) => findHeaderCommands(parseHeader(header, 1).fields);

test('a list of mappings with a name and a route is a palette, whatever its key', () => {
  const header = `name: a
quay_commands:
  - name: Berth
    route: /quay/berth
    description: Finds a quay
  - label: " Pilot "
    command: /pilot
more:
  - { title: Log, trigger: /log, description: "" }`;
  assert.deepEqual(commandsIn(header), {
    commands: [
      { name: 'Berth', route: '/quay/berth', description: 'Finds a quay' },
      { name: 'Pilot', route: '/pilot' },
      { name: 'Log', route: '/log' },
    ],
    keys: ['quay_commands', 'more'],
  });
});

test('other lists are none', () => {
  for (const header of [
    'tools: [Read, Write]',
    'handoffs:\n  - name: a\n    prompt: b',
    'mixed:\n  - { name: a, route: /a }\n  - text',
    'empty: []',
    'x: [{ name: 1, route: /a }]',
    'x: [{ name: "", route: /a }]',
    'x: [null]',
    'x: { name: a, route: /a }',
  ]) {
    assert.deepEqual(commandsIn(header), { commands: [], keys: [] }, header);
  }
});

test('pairs under `commands` are commands with what they do', () => {
  assert.deepEqual(commandsIn('commands:\n  - help: Lists them\n  - splice: Joins two ropes'), {
    commands: [
      { name: 'help', description: 'Lists them' },
      { name: 'splice', description: 'Joins two ropes' },
    ],
    keys: ['commands'],
  });
  assert.deepEqual(commandsIn('pairs: [{ help: Lists them }]').commands, []);
});
