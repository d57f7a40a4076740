/**
 * No export permits more than its original, whatever the header and the program; each is read again as any file is, from its
 * text. What the original allows is what our reader says of it, and of a tool with a limit in part nothing at all.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { agentText, inputOf } from '../../catalogue/fixtures/catalogue-of.ts';
import { readAgents } from '../../core/read-agents.ts';
import type { Variant } from '../../core/schema.ts';
import { exportPath, planExports, writeExport } from './programs.ts';

const parameters = { seed: Number(process.env['SEED'] ?? 20_261), numRuns: Number(process.env['RUNS'] ?? 300) };

const PATHS = [
  ...[
    '.claude/agents/a.md',
    '.github/agents/a.md',
    '.cursor/agents/a.md',
    '.opencode/agents/a.md',
    '.kiro/agents/a.md',
  ],
  ...['.gemini/agents/a.md', '.codex/agents/a.md', '.roo/a.md', 'a.md'],
];
const state = fc.constantFrom('allow', 'ask', 'deny');
const resource = fc.constantFrom('*', 'git *', 'src/*', '**');
const names = fc.subarray([
  ...['Read', 'Grep', 'Glob', 'Write', 'Edit', 'Bash', 'WebFetch', 'WebSearch', 'TodoWrite', 'LS', 'Barometer', '*'],
  ...[
    'Read(src/**)',
    'Bash(git:*)',
    'Edit(*.md)',
    'Agent',
    'Agent(pilot)',
    'Agent(pilot, clerk)',
    '@builtin',
    '@tides',
  ],
  ...['mcp__tides', 'mcp__tides__high', 'mcp__moon__*', 'tides/*', 'read', 'edit', 'execute', 'search', 'web', 'agent'],
  ...['read_file', 'run_shell_command', 'mcp_tides_high', 'shell', 'write', '@mcp', 'web*', 'edit/editFiles'],
]);
const header = fc.record(
  {
    tools: fc.oneof(
      names,
      fc.dictionary(fc.constantFrom('*', 'bash', 'edit', 'tides_*'), fc.boolean()),
      fc.constant(true),
    ),
    disallowedTools: names,
    excludedTools: names,
    permission: fc.dictionary(
      fc.constantFrom('*', 'bash', 'edit', 'read', 'webfetch', 'task', 'web*', 'external_directory'),
      fc.oneof(state, fc.dictionary(resource, state, { minKeys: 1, maxKeys: 3 })),
    ),
    permissions: fc.oneof(
      fc.array(
        fc.record({ action: fc.constantFrom('*', 'read', 'edit', 'shell', 'subagent'), resource, effect: state }),
        { maxLength: 3 },
      ),
      fc.array(
        fc.record({ capability: fc.constantFrom('fs_read', 'fs_write', 'shell', 'web', 'mcp'), effect: state }),
        { maxLength: 3 },
      ),
    ),
    toolsSettings: fc.dictionary(
      fc.constantFrom('shell', 'fs_write', 'read'),
      fc.record({ allowed: fc.constant('x') }),
    ),
    readonly: fc.boolean(),
    memory: fc.constantFrom('user', 'never'),
    permissionMode: fc.constantFrom('plan', 'default', 'bypassPermissions', 'dontAsk'),
    isolation: fc.constant('worktree'),
    sandbox_mode: fc.constantFrom('read-only', 'workspace-write', 'danger-full-access'),
    groups: fc.subarray(['read', 'edit', 'command', 'mcp']),
    agents: fc.subarray(['pilot', 'clerk']),
    kind: fc.constantFrom('local', 'remote'),
    mode: fc.constantFrom('subagent', 'primary'),
  },
  { requiredKeys: [] },
);

/** Lists of a header are as likely absent: most of what is written at random limits everything. */
const sparse = fc
  .tuple(
    header,
    fc.subarray(['tools', 'disallowedTools', 'excludedTools', 'permission', 'permissions', 'readonly', 'sandbox_mode']),
  )
  .map(([one, keys]) =>
    Object.fromEntries(Object.entries(one).filter(([key]) => keys.includes(key) || key === 'permissionMode')),
  );

function readExport(path: string, text: string): Variant['permissions'] {
  const read = readAgents(
    { source: 'default', file: path, bytes: new TextEncoder().encode(text), sha256: '0'.repeat(64) },
    () => [],
  );
  assert.equal(read.kind, 'agents');
  const permissions = read.kind === 'agents' ? read.agents[0]?.variant.permissions : undefined;
  assert.ok(permissions);
  return permissions;
}

function variantOf(path: string, fields: Record<string, unknown>): Variant {
  const { variant } = inputOf(path, agentText({ name: 'a', ...fields })).read;
  return { ...variant, references: [], links: { page: '', file: '' } };
}

test('no export permits more than the original', () => {
  let written = 0;
  fc.assert(
    fc.property(fc.constantFrom(...PATHS), fc.oneof(header, sparse), (path, fields) => {
      const variant = variantOf(path, fields);
      const original = variant.permissions;
      const all = [...(variant.tools ?? []), ...variant.disallowedTools];
      const limits = all.filter((tool) => tool.includes('('));
      const hasShell =
        original.shell &&
        !limits.some((tool) => /^(?:bash|shell|execute)\(/i.test(tool)) &&
        !isConfined(fields, variant);
      const hasWrite = original.write && !isConfined(fields, variant);
      for (const { program, plan } of planExports('a', variant)) {
        if ('refused' in plan) continue;
        written++;
        assert.deepEqual(original.unread, [], 'what is not understood has no export');
        const provenance = { source: undefined, permalink: undefined, from: 'x', say: () => 'x' };
        const text = writeExport(program, plan, variant, provenance);
        const exported = readExport(exportPath(program, 'a'), text);
        const say = `${program.id} of ${path} ${JSON.stringify(fields)}: ${JSON.stringify(exported)}`;
        assert.deepEqual(exported.unread, [], say);
        assert.ok(original.read || !exported.read, say);
        assert.ok(hasWrite || !exported.write, say);
        assert.ok(hasShell || !exported.shell, say);
        assert.ok(original.network || !exported.network, say);
        assert.ok(isCovered(original.mcpServers, exported.mcpServers), say);
        assert.ok(isCovered(original.delegates, exported.delegates), say);
      }
    }),
    parameters,
  );
  assert.ok(written > parameters.numRuns / 2, `${written} files were looked at`);
});

/** A mode, a copy of the files or a sandbox that no other program has. */
function isConfined(fields: Record<string, unknown>, { family }: Variant): boolean {
  const mode = fields['permissionMode'];
  if (family === 'claude-code') return mode === 'plan' || mode === 'dontAsk' || fields['isolation'] !== undefined;
  return family === 'codex' && fields['sandbox_mode'] === 'workspace-write';
}

function isCovered(all: string[], some: string[]): boolean {
  return all.includes('*') || some.every((name) => all.includes(name));
}
