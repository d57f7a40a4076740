import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Permissions } from '../schema.ts';
import { derivePermissions, type ToolLimits } from './derive-permissions.ts';

const nothing: Permissions = {
  read: false,
  write: false,
  shell: false,
  network: false,
  mcpServers: [],
  delegates: [],
  inherited: false,
  implied: [],
  unread: [],
};
const all: Permissions = {
  ...nothing,
  read: true,
  write: true,
  shell: true,
  network: true,
  mcpServers: ['*'],
  delegates: ['*'],
};
const shell: Permissions = { ...nothing, read: true, write: true, shell: true, network: true };

const cases: [what: string, tools: string[] | null, denied: string[], permissions: Permissions][] = [
  ['no list means everything', null, [], { ...all, inherited: true }],
  ['a star means everything', ['*'], [], all],
  ['an empty list means nothing', [], [], nothing],
  ['reading alone', ['Read', 'Grep', 'TodoWrite'], [], { ...nothing, read: true }],
  ['a shell can write and reach the network', ['Bash'], [], { ...shell, implied: ['write', 'network'] }],
  ['a shell with arguments too', ['Bash(git:*)'], [], { ...shell, implied: ['write', 'network'] }],
  ['what is granted anyway is not implied', ['Bash', 'Edit', 'WebSearch'], [], shell],
  ['half of it is', ['Bash', 'WebFetch'], [], { ...shell, implied: ['write'] }],
  ['servers, sorted, each once', ['mcp__b__x', 'a/*', 'mcp__b__y'], [], { ...nothing, mcpServers: ['a', 'b'] }],
  ['whom it may call', ['Task(b, a)', 'Agent(a)'], [], { ...nothing, delegates: ['a', 'b'] }],
  ['whom it may call without names', ['Task'], [], { ...nothing, delegates: ['*'] }],
  ['an unknown tool grants nothing', ['Frobnicate'], [], nothing],
  ['what is denied is taken away', ['Read', 'Write'], ['Write'], { ...nothing, read: true }],
  ['whatever its case', ['Read', 'write'], ['WRITE'], { ...nothing, read: true }],
  ['with its arguments only in part', ['Bash'], ['Bash(rm:*)'], { ...shell, implied: ['write', 'network'] }],
  ['a whole server', ['mcp__a__x', 'mcp__b__y'], ['mcp__a'], { ...nothing, mcpServers: ['b'] }],
  ['a whole server by a star', ['mcp__a__x', 'b/y'], ['mcp__a__*', 'b/*'], nothing],
  ['a whole server as OpenCode has it', ['mcp__a__x', 'b_*'], ['a_*'], { ...nothing, mcpServers: ['b'] }],
  ['one tool of a server', ['mcp__a__x', 'mcp__a__y'], ['mcp__a__x'], { ...nothing, mcpServers: ['a'] }],
  ['everything else', ['Read'], ['*'], { ...nothing, read: true }],
  ['everything', null, ['*'], { ...nothing, inherited: true }],
  ['a shell from what is inherited', null, ['Bash'], { ...all, shell: false, inherited: true }],
  ['writing stays implied by a shell', null, ['Write', 'Edit'], { ...all, inherited: true, implied: ['write'] }],
  ['one of two ways to write is not all', null, ['Write', 'Bash'], { ...all, shell: false, inherited: true }],
  ['delegating', null, ['Agent'], { ...all, delegates: [], inherited: true }],
  ['reading is left to a search', null, ['Read'], { ...all, inherited: true }],
  ['reading and searching', null, ['Read', 'Grep', 'Bash'], { ...all, read: false, shell: false, inherited: true }],
  ['all servers', null, ['mcp__*'], { ...all, mcpServers: [], inherited: true }],
  ['some tools of a server', ['mcp__a__x'], ['mcp__a__x_*'], { ...nothing, mcpServers: ['a'] }],
  ['servers and tools of Kiro', ['@a', '@b/x', '@c'], ['@c'], { ...nothing, mcpServers: ['a', 'b'] }],
  ['all that Kiro has', ['@builtin', '@a'], [], { ...all, mcpServers: ['a'] }],
  [
    'all that Kiro has but writing',
    ['@builtin'],
    ['write', 'edit', 'shell'],
    { ...all, write: false, shell: false, mcpServers: [] },
  ],
  ['delegating by its older name', null, ['Task'], { ...all, delegates: [], inherited: true }],
];

for (const [what, tools, denied, permissions] of cases) {
  test(`permissions say what the tools allow in the end: ${what}`, () => {
    assert.deepEqual(derivePermissions(tools, denied), permissions);
  });
}

const limited: [
  what: string,
  tools: string[] | null,
  denied: string[],
  limits: ToolLimits,
  permissions: Permissions,
][] = [
  [
    'a mode takes from what is inherited',
    null,
    [],
    { without: ['write', 'shell'] },
    { ...all, write: false, shell: false, inherited: true },
  ],
  [
    'a sandbox keeps a shell from the network, too',
    null,
    [],
    { without: ['network'] },
    { ...all, network: false, inherited: true },
  ],
  ['what was not understood may be anything', ['Read'], ['Bash'], { unread: ['a'] }, { ...all, unread: ['a'] }],
  [
    'others may be called whatever the tools',
    ['Read'],
    [],
    { delegates: true },
    { ...nothing, read: true, delegates: ['*'] },
  ],
  ['memory switches reading and writing on', ['Grep'], [], { memory: true }, { ...nothing, read: true, write: true }],
  ['unless they are denied', ['Grep'], ['Write', 'Edit', 'Read'], { memory: true }, { ...nothing, read: true }],
  ['the agents that may be called', ['agent'], [], { agents: ['pilot'] }, { ...nothing, delegates: ['pilot'] }],
  ['nobody may be called', ['agent'], [], { agents: [] }, nothing],
  ['a list of agents grants no calling', ['Read'], [], { agents: ['pilot'] }, { ...nothing, read: true }],
  ['agents of what is inherited', null, [], { agents: ['pilot'] }, { ...all, delegates: ['pilot'], inherited: true }],
  ['a server that the header brings', ['tides'], [], { servers: ['tides'] }, { ...nothing, mcpServers: ['tides'] }],
  ['one agent is denied', ['Task(a, b)'], ['Agent(a)'], {}, { ...nothing, delegates: ['b'] }],
  [
    'a tool is denied by the name of another program',
    ['read_file', 'run_shell_command'],
    ['Bash'],
    {},
    { ...nothing, read: true },
  ],
  ['a set is denied where all of it is', ['search', 'web'], ['WebFetch', 'WebSearch'], {}, { ...nothing, read: true }],
];

for (const [what, tools, denied, limits, permissions] of limited) {
  test(`permissions heed the rest of the header: ${what}`, () => {
    assert.deepEqual(derivePermissions(tools, denied, limits), permissions);
  });
}
