import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHeader } from '../front-matter/parse-header.ts';
import type { Permissions } from '../schema.ts';
import type { Family } from './families.ts';
import { readPermissions } from './read-permissions.ts';

const read = (header: string, path = 'a.md', format?: string) =>
  readPermissions(path, parseHeader(header, 2).fields, format);

const FOLDERS: Record<Exclude<Family, 'unknown'>, string> = {
  'claude-code': '.claude/agents/a.md',
  copilot: '.github/agents/a.md',
  cursor: '.cursor/agents/a.md',
  opencode: '.opencode/agents/a.md',
  kiro: '.kiro/agents/a.md',
  'gemini-cli': '.gemini/agents/a.md',
  codex: '.codex/agents/a.toml',
  roo: '.roo/a.yaml',
};

/** In short: what may be done, servers and agents after `mcp:` and `call:`; `all` is everything, `all ?` what was not understood. */
function shorten({ permissions }: { permissions: Permissions }): string {
  const { read, write, shell, network, mcpServers, delegates, unread } = permissions;
  const said = [
    ...Object.entries({ read, write, shell, network }).flatMap(([power, has]) => (has ? [power] : [])),
    ...mcpServers.map((server) => `mcp:${server}`),
    ...delegates.map((agent) => `call:${agent}`),
  ].join(' ');
  const all = said === 'read write shell network mcp:* call:*' ? 'all' : said;
  return unread.length > 0 ? `${all} ? ${unread.join(' ')}` : all;
}

const tables: Record<keyof typeof FOLDERS, [header: string, permissions: string][]> = {
  'claude-code': [
    ['name: a', 'all'],
    ['tools:', 'all'],
    ['tools: []', ''],
    ['tools: "*"', 'all'],
    ['tools: Read, Grep', 'read'],
    ['tools: [Read, Write]', 'read write'],
    ['tools: Read, Bash(git log *)', 'read write shell network'],
    ['tools: Read, Barometer', 'read'],
    ['tools: Agent(pilot, clerk), mcp__tides', 'mcp:tides call:clerk call:pilot'],
    ['disallowedTools: Bash, Write, Edit', 'read network mcp:* call:*'],
    ['tools: Read, Bash\ndisallowedTools: Bash(rm *)', 'read write shell network'],
    ['tools: Grep\nmemory: project', 'read write'],
    ['tools: Read\npermissionMode: bypassPermissions', 'read'],
    ['permissionMode: plan', 'all'],
    ['tools: Read\nreadonly: true', 'read'],
    ['tools: Read\npermission: { bash: allow }', 'read'],
    ['tools: true', 'all ? tools'],
    ['tools: 3', 'all ? tools'],
    ['tools: false', 'all ? tools'],
    ['tools: { write: false }', 'all ? tools'],
    ['tools: { read: { deep: true } }', 'all ? tools'],
    ['tools: Read\ndisallowedTools: { Bash: true }', 'all ? disallowedTools'],
    ['allowed-tools: Read', 'all ? allowed-tools'],
    ['tools: Read\nallowed-tools: Bash', 'read'],
    ['tools: Read, Bash\ndisallowed-tools: Bash', 'all ? disallowed-tools'],
  ],
  copilot: [
    ['name: a', 'all'],
    ['tools: ["*"]', 'all'],
    ['tools: []', ''],
    ['tools: [read, search, web]', 'read network'],
    ['tools: read, edit/editFiles, tides/*', 'read write mcp:tides'],
    ['tools: [execute/runTests]', 'read write shell network'],
    ['tools: [read, agent]\nagents: [pilot]', 'read call:pilot'],
    ['tools: [read]\nagents: ["*"]', 'read'],
    ['disallowedTools: [execute]', 'all ? disallowedTools'],
    ['tools: { read: true }', 'all ? tools'],
  ],
  cursor: [
    ['name: a', 'all'],
    ['tools: Read', 'all'],
    ['tools: true', 'all'],
    ['disallowedTools: Bash', 'all'],
    ['readonly: true', 'read network mcp:* call:*'],
    ['readonly: true\ntools: Bash', 'read network mcp:* call:*'],
    ['readonly: false', 'all'],
    ['readonly: "true"', 'all ? readonly'],
    ['readonly: [true]', 'all ? readonly'],
  ],
  opencode: [
    ['name: a', 'all'],
    ['tools: { write: false, edit: false }', 'all'],
    ['tools: { read: true, write: false, edit: false, bash: false }', 'read network mcp:* call:*'],
    ['tools: { "*": false, read: true }', 'read'],
    ['tools: { "*": false }', ''],
    ['tools: { "tides_*": false, bash: false }', 'read write network mcp:* call:*'],
    ['tools: { bash: deny }', 'all ? tools'],
    ['tools: [read]', 'all ? tools'],
    ['tools: Read', 'all ? tools'],
    ['permission: deny', ''],
    ['permission: ask', 'all'],
    ['permission: { edit: deny, bash: deny }', 'read network mcp:* call:*'],
    ['permission: { bash: { "git *": allow, "*": deny }, edit: deny }', 'all'],
    ['permission: { bash: { "rm *": deny } }', 'all'],
    ['permission: { edit: deny, bash: ask }', 'all'],
    ['permission: { webfetch: deny, websearch: deny, bash: deny }', 'read write mcp:* call:*'],
    ['permission: { "*": deny, task: { "*": deny, pilot: allow } }', 'call:pilot'],
    ['tools: { bash: false }\npermission: { bash: allow }', 'all'],
    ['permission: { "*": deny, my_own: allow }', 'all ? permission'],
    ['permission: { bash: maybe }', 'all ? permission'],
    ['permission: read-only', 'all ? permission'],
    ['permissions: [{ action: shell, resource: "*", effect: deny }]', 'read write network mcp:* call:*'],
    ['permissions: [{ action: shell, resource: "rm *", effect: deny }]', 'all'],
    [
      'permissions: [{ action: "*", resource: "*", effect: deny }, { action: read, resource: "*", effect: ask }]',
      'read',
    ],
    ['permissions: [{ action: read, resource: "*", effect: ask }, { action: "*", resource: "*", effect: deny }]', ''],
    ['permissions: [{ action: subagent, resource: "*", effect: deny }]', 'read write shell network mcp:*'],
    ['permissions: [{ action: shell, effect: deny }]', 'all ? permissions'],
    ['permissions: [{ action: shell, resource: "*", effect: forbid }]', 'all ? permissions'],
    ['permissions: { shell: deny }', 'all ? permissions'],
    ['permission: { bash: deny }\npermissions: [{ action: edit, resource: "*", effect: deny }]', 'all'],
    ['disallowedTools: [bash]', 'all ? disallowedTools'],
  ],
  kiro: [
    ['name: a', 'all'],
    ['tools: ["*"]', 'all'],
    ['tools: []', ''],
    ['tools: [fs_read, grep, "@tides", "@moon/phase"]', 'read mcp:moon mcp:tides'],
    ['tools: ["@builtin"]', 'read write shell network call:*'],
    ['tools: ["@mcp", read]', 'read mcp:*'],
    ['tools: [read, web, subagent]', 'read network call:*'],
    ['tools: [use_aws]', 'read write shell network'],
    ['tools: [read, write]\nallowedTools: [read]', 'read write'],
    ['allowedTools: [read]', 'all'],
    ['tools: [read, write]\nexcludedTools: [write]', 'read'],
    [
      'tools: ["*"]\npermissions: { rules: [{ capability: shell, effect: deny }, { capability: shell, effect: allow }] }',
      'read write network mcp:* call:*',
    ],
    [
      'permissions: [{ capability: shell, effect: deny }, { capability: fs_write, effect: deny }]',
      'read network mcp:* call:*',
    ],
    ['permissions: [{ capability: mcp, effect: deny }]', 'read write shell network call:*'],
    ['permissions: [{ capability: shell, effect: deny, match: ["rm *"] }]', 'all'],
    ['permissions: [{ capability: shell, effect: deny, exclude: ["git *"] }]', 'all'],
    ['permissions: [{ capability: shell, effect: ask }]', 'all'],
    ['permissions: [{ capability: teleport, effect: deny }]', 'all ? permissions'],
    ['permissions: [{ capability: shell, effect: never }]', 'all ? permissions'],
    ['permissions: none', 'all ? permissions'],
    ['tools: { read: true }', 'all ? tools'],
  ],
  'gemini-cli': [
    ['name: a', 'all'],
    ['tools: ["*"]', 'all'],
    ['tools: []', ''],
    ['tools: [read_file, grep_search]', 'read'],
    ['tools: [run_shell_command]', 'read write shell network'],
    ['tools: [read_file, mcp_tides_*]', 'read mcp:tides'],
    ['tools: [read_file, mcp_*]', 'read mcp:*'],
    ['tools: read_file', 'all ? tools'],
    ['kind: remote', 'all ? kind'],
  ],
  codex: [
    ['name: a', 'all'],
    ['sandbox_mode: read-only', 'read mcp:* call:*'],
    ['sandbox_mode: read-only\nweb_search: live', 'read network mcp:* call:*'],
    ['sandbox_mode: workspace-write', 'read write shell mcp:* call:*'],
    ['sandbox_mode: workspace-write\nsandbox_workspace_write: { network_access: true }', 'all'],
    ['sandbox_mode: workspace-write\nsandbox_workspace_write: { network_access: maybe }', 'all'],
    ['sandbox_mode: read-only\nsandbox_workspace_write: { network_access: true }', 'read mcp:* call:*'],
    ['sandbox_mode: danger-full-access', 'all'],
    ['sandbox_mode: locked', 'all ? sandbox_mode'],
    ['sandbox_mode: constructor', 'all ? sandbox_mode'],
    ['sandbox_mode: read-only\ndefault_permissions: mine', 'all ? default_permissions'],
  ],
  roo: [
    ['groups: [read]', 'read call:*'],
    ['groups: [read, edit, command, browser, mcp]', 'all'],
    ['groups: [read, [edit, { fileRegex: "[.]md$" }]]', 'read write call:*'],
    ['groups: [command]', 'read write shell network call:*'],
    ['groups: []', 'call:*'],
    ['name: a', 'all ? groups'],
    ['groups: [read, teleport]', 'all ? groups'],
    ['groups: read', 'all ? groups'],
  ],
};

for (const [family, rows] of Object.entries(tables)) {
  for (const [header, permissions] of rows) {
    test(`${family} permits by its table: ${header.replaceAll('\n', ', ')}`, () => {
      const found = read(header, FOLDERS[family as keyof typeof FOLDERS]);
      assert.equal(found.family, family);
      assert.equal(shorten(found), permissions);
    });
  }
}

test('a program whose rules are not known may allow everything', () => {
  assert.equal(shorten(read('role: a', 'crew.yaml', 'crewai')), 'all');
  assert.equal(shorten(read('tools: [SearchTool]', 'crew.yaml', 'crewai')), 'all ? tools');
  assert.equal(read('role: a', 'crew.yaml', 'bmad').family, 'unknown');
});

test('a key of permissions that no program is known to write so is not understood', () => {
  assert.equal(shorten(read('tools: Read\npermissions: { files: look }')), 'all ? permissions');
  assert.equal(shorten(read('tools: Read\npermission: read-only')), 'all ? permission');
  assert.equal(shorten(read('tools: Read\npermissions:')), 'read');
});

test('names that are not understood are no tools', () => {
  for (const header of ['tools: true', 'tools: 3', 'tools: { write: maybe }', 'tools: [{ read: true }]']) {
    assert.equal(read(header).tools, null, header);
  }
});

test('tools stay as they are written where a program passes over them', () => {
  const { tools, permissions } = read('tools: Read, Grep', FOLDERS.cursor);
  assert.deepEqual([tools, permissions.inherited], [['Read', 'Grep'], true]);
});

test('files of a group of Roo Code are shown as they are written', () => {
  assert.deepEqual(read('groups: [read, [edit, { fileRegex: "[.]md$" }]]', FOLDERS.roo).tools, [
    'read',
    'edit([.]md$)',
  ]);
});

test('what another program that reads the same file allows beyond is told', () => {
  const beyond = [{ family: 'cursor', allows: ['write', 'shell', 'network', 'mcp', 'delegate'] }];
  assert.deepEqual(read('tools: Read').elsewhere, beyond);
  assert.deepEqual(read('tools: Read\nreadonly: true').elsewhere, [
    { family: 'cursor', allows: ['network', 'mcp', 'delegate'] },
  ]);
  assert.deepEqual(read('name: a').elsewhere, []);
  assert.deepEqual(read('tools: [read]', FOLDERS.copilot).elsewhere, []);
});

test('objects with methods of their own do no harm', () => {
  const trap = '{ toString: 1, valueOf: 2, toJSON: 3 }';
  for (const path of Object.values(FOLDERS)) {
    for (const key of [
      'tools',
      'disallowedTools',
      'permission',
      'permissions',
      'groups',
      'agents',
      'mcpServers',
      'readonly',
    ]) {
      for (const value of [trap, `[${trap}]`, `[[${trap}], a]`]) {
        assert.equal(read(`${key}: ${value}`, path).permissions.read, true, `${path} ${key}`);
      }
    }
  }
});

// Reduced cases of files for other programs.

test('switches that are on do not take away what is not named', () => {
  const expected = { write: true, shell: true, network: true, inherited: true, implied: ['write'] };
  for (const header of ['tools: { write: false, edit: false }', 'tools: { read: true, write: false, edit: false }']) {
    const { permissions, tools, denied } = read(`mode: subagent\n${header}`, 'reader.md');
    assert.deepEqual({ ...permissions, ...expected }, permissions);
    assert.deepEqual([tools, denied], [null, ['write', 'edit']]);
  }
});

test('servers of Kiro are servers, and all of its own tools are each of them', () => {
  const found = read(
    'tools: [fs_read, grep, "@git", "@moor-desk/find", "@builtin"]\nallowedTools: [fs_read]\nincludeMcpJson: true',
  );
  assert.equal(shorten(found), 'read write shell network mcp:git mcp:moor-desk call:*');
});

test('lists of permissions of newer programs take away what they deny', () => {
  const list =
    'permissions: [{ action: edit, resource: "*", effect: deny }, { action: shell, resource: "*", effect: deny }]';
  assert.equal(shorten(read(`mode: subagent\n${list}`)), 'read network mcp:* call:*');
  const rules = 'permissions: { rules: [{ capability: shell, effect: deny }, { capability: write, effect: deny }] }';
  assert.equal(shorten(read(`tools: ["*"]\n${rules}`)), 'read network mcp:* call:*');
});
