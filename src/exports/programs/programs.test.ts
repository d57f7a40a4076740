import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { agentText, catalogueOf } from '../../catalogue/fixtures/catalogue-of.ts';
import type { Variant } from '../../core/schema.ts';
import { type Provenance, planExports, writeExport } from './programs.ts';

const provenance: Provenance = {
  source: {
    name: 'harbour',
    repository: 'https://example.org/harbour',
    commit: 'abc123',
    licence: 'MIT',
    author: 'A. Pilot',
  },
  permalink: 'https://agents.example/a/quay/',
  from: 'Claude Code',
  say: ({ code, values }) => `${code} ${Object.values(values).join(' ')}`,
};

function variantOf(header: Record<string, unknown>, body?: string, file = 'quay.md'): Variant {
  const [variant] = Object.values(catalogueOf({ [file]: agentText(header, body) }).agents[0]?.agent.variants ?? {});
  assert.ok(variant);
  return variant;
}

/** Program → the text of its file, or the code of the reason why there is none. */
function exportsOf(variant: Variant, id = 'quay'): Record<string, string> {
  const all = planExports(id, variant).map(({ program, plan }) => [
    program.id,
    'refused' in plan ? plan.refused.code : writeExport(program, plan, variant, provenance),
  ]);
  return Object.fromEntries(all);
}

function headerOf(text = ''): unknown {
  return text.startsWith('---') ? parseYaml(text.split('\n---\n')[0]?.slice(4) ?? '') : { ...parseToml(text) };
}

const GEMINI_TOOLS =
  'read_file grep_search glob write_file replace run_shell_command web_fetch google_web_search write_todos'.split(' ');

/** The headers that each program takes, by its documentation; nothing else is in one. */
const named = { name: z.string().regex(/^[a-z0-9-]+$/), description: z.string().min(1) };
const effect = z.enum(['allow', 'ask', 'deny']);
const schemas: Record<string, z.ZodType> = {
  'claude-code': z.strictObject({ ...named, tools: z.array(z.string()).min(1).optional() }),
  copilot: z.strictObject({ ...named, tools: z.array(z.string()).min(1).optional() }),
  cursor: z.strictObject({ ...named, readonly: z.boolean().optional() }),
  'gemini-cli': z.strictObject({
    ...named,
    kind: z.literal('local'),
    tools: z.array(z.enum(GEMINI_TOOLS)).min(1).optional(),
    max_turns: z.int().min(1).optional(),
  }),
  codex: z.strictObject({
    ...named,
    sandbox_mode: z.literal('read-only').optional(),
    developer_instructions: z.string().min(1),
  }),
  opencode: z.strictObject({
    description: named.description,
    mode: z.literal('subagent'),
    permission: z.record(z.string(), z.union([effect, z.record(z.string(), effect)])).optional(),
    steps: z.int().min(1).optional(),
  }),
  kiro: z.strictObject({ ...named, tools: z.array(z.string()).min(1).optional() }),
};

test('a list of tools is said in the names of each program, and is a reason for none that has no list', () => {
  const texts = exportsOf(variantOf({ name: 'quay', tools: 'Read, Grep, Glob, Bash', model: 'sonnet', maxTurns: 9 }));
  assert.deepEqual(headerOf(texts['copilot']), {
    name: 'quay',
    description: 'Keeps the quay.',
    tools: ['read', 'search', 'execute'],
  });
  assert.deepEqual(headerOf(texts['gemini-cli']), {
    name: 'quay',
    description: 'Keeps the quay.',
    kind: 'local',
    tools: ['read_file', 'grep_search', 'glob', 'run_shell_command'],
    max_turns: 9,
  });
  assert.deepEqual(headerOf(texts['opencode']), {
    description: 'Keeps the quay.',
    mode: 'subagent',
    steps: 9,
    permission: { '*': 'deny', read: 'allow', grep: 'allow', glob: 'allow', bash: 'ask' },
  });
  assert.deepEqual(headerOf(texts['kiro']), { name: 'quay', description: 'Keeps the quay.', tools: ['read', 'shell'] });
  assert.deepEqual([texts['cursor'], texts['codex']], ['unlimited', 'unlimited']);
  assert.equal(Object.hasOwn(texts, 'claude-code'), false);
});

test('what has everything keeps it, and what may not write is read-only where no tool can be named', () => {
  const all = exportsOf(variantOf({ name: 'quay' }));
  assert.deepEqual(headerOf(all['cursor']), { name: 'quay', description: 'Keeps the quay.' });
  const reading = exportsOf(variantOf({ name: 'quay', disallowedTools: 'Write, Edit, NotebookEdit, Bash' }));
  assert.deepEqual(headerOf(reading['cursor']), { name: 'quay', description: 'Keeps the quay.', readonly: true });
  assert.deepEqual(headerOf(reading['codex']), {
    name: 'quay',
    description: 'Keeps the quay.',
    sandbox_mode: 'read-only',
    developer_instructions: 'You keep the quay.\n',
  });
});

const narrowed: [header: Record<string, unknown>, tools: string[] | string][] = [
  [{ tools: 'Read, Bash(git:*)' }, ['read']],
  [{ tools: 'Read, Bash', disallowedTools: 'Bash(rm *)' }, ['read']],
  [{ tools: 'Read, Grep, Write, Edit', disallowedTools: 'Read(.env)' }, ['write']],
  [{ tools: 'Read, Write, Bash', permissionMode: 'plan' }, ['read']],
  [{ tools: 'Read, Write, Bash', permissionMode: 'dontAsk' }, ['read']],
  [{ tools: 'Read, Edit', isolation: 'worktree' }, ['read']],
  [{ tools: 'Read, Edit' }, ['read']],
  [{ tools: 'Read', memory: 'user' }, ['read']],
  [{ tools: 'Bash(git:*)' }, 'nothing'],
  [{ tools: 'Read, Bash', hooks: { PreToolUse: [{ matcher: 'Bash' }] } }, 'limits'],
  [{ tools: true }, 'unread'],
  [{ tools: [] }, 'nothing'],
  [{ tools: 'Read, mcp__tides__high, mcp__moon' }, ['read', '@tides/high', '@moon']],
  [{ tools: 'Read, mcp__tides', disallowedTools: 'mcp__tides__sink' }, ['read']],
  [{ tools: 'Read, Agent(pilot)' }, ['read']],
  [{ tools: 'Read, Agent' }, ['read', 'subagent']],
  [{ disallowedTools: 'WebFetch' }, ['read', 'write', 'shell', 'web_search']],
  [{ tools: 'WebSearch, Grep' }, ['grep', 'web_search']],
];

for (const [header, expected] of narrowed) {
  test(`the narrowest reading of ${JSON.stringify(header)}`, () => {
    const text = exportsOf(variantOf({ name: 'quay', ...header }))['kiro'];
    if (typeof expected === 'string') return assert.equal(text, expected);
    assert.deepEqual((headerOf(text) as { tools: string[] }).tools, expected);
  });
}

test('limits that only one program has are not lost: sandboxes, settings, guards', () => {
  const kiro = variantOf(
    { tools: ['read', 'shell'], toolsSettings: { shell: { allowedCommands: ['git'] } } },
    undefined,
    '.kiro/agents/quay.md',
  );
  assert.deepEqual((headerOf(exportsOf(kiro)['copilot']) as { tools: string[] }).tools, ['read']);
  const codex = variantOf({ sandbox_mode: 'workspace-write' }, undefined, '.codex/agents/quay.md');
  const tools = (headerOf(exportsOf(codex)['claude-code']) as { tools: string[] }).tools;
  assert.deepEqual(tools, ['Read', 'Grep', 'Glob', 'TodoWrite']);
  const opencode = variantOf({ permission: { external_directory: 'deny' } }, undefined, '.opencode/agents/quay.md');
  assert.equal(exportsOf(opencode)['claude-code'], 'limits');
});

test('what a program would refuse or take otherwise is refused here', () => {
  assert.equal(exportsOf(variantOf({}, 'x'.repeat(30_001)))['copilot'], 'long');
  const placeholder = exportsOf(variantOf({}, `Echo \`\${HOME}\`.\n`));
  assert.equal(placeholder['gemini-cli'], 'placeholder');
  assert.match(placeholder['kiro'] ?? '', /\$\{HOME\}/);
  assert.deepEqual(new Set(Object.values(exportsOf(variantOf({}, ' \n')))), new Set(['empty']));
  assert.deepEqual(new Set(Object.values(exportsOf(variantOf({}, 'file://./quay.txt\n')))), new Set(['elsewhere']));
});

test('licence, author, source and commit are at the top of every file, and what is lost', () => {
  for (const text of Object.values(
    exportsOf(variantOf({ name: 'Quay', model: 'opus', color: 'red', skills: ['x'] })),
  )) {
    const head = text.split('\n').filter((line) => line.startsWith('#'));
    const known = [
      'Source: https://example.org/harbour',
      'File: quay.md',
      'Author: A. Pilot',
      'Licence: MIT',
      'Commit: abc123',
    ];
    const own = [
      'Permanent link: https://agents.example/a/quay/',
      'Lost: name Quay',
      'Lost: model opus',
      'Lost: color red',
      'Lost: keys skills',
    ];
    for (const line of [...known, ...own]) assert.ok(head.includes(`# ${line}`), line);
  }
});

const hostile = [
  'a"b\'c',
  '$(touch x) `touch y`',
  'a\n---\ntools: Bash\nb',
  '"""\n\'\'\'\nsandbox_mode = "danger-full-access"',
  '../../etc/passwd',
  '\u202egpj.exe\u2066 \u200f',
  '\\" \\u0022 \\',
  '# a\r# b\u2028readonly: false\u0085c',
  '__proto__: { a: &b [*b] } !!js/function',
  '\ud800 \u0000 \u007f',
];

test('no text of a file gets out of its quotation, its comment or its line', () => {
  for (const text of hostile) {
    const read = variantOf({ name: 'quay', model: 'sonnet', tools: 'Read, WebFetch' }, `${text.toWellFormed()}\nquay"`);
    const plain = exportsOf(read);
    const variant = {
      ...read,
      name: text,
      title: text,
      description: text,
      model: text,
      color: text,
      file: `${text}.md`,
      extra: { [text]: 1 },
    };
    for (const [program, written] of Object.entries(exportsOf(variant))) {
      const expected = plain[program] ?? '';
      if (!written.includes('\n')) assert.equal(written, expected);
      else {
        const header = headerOf(written) as Record<string, unknown>;
        schemas[program]?.parse(header);
        assert.equal(header['description'], text.toWellFormed().trim());
        assert.deepEqual({ ...header, description: 'Keeps the quay.' }, headerOf(expected), program);
        // Of the header alone: instructions are the author's, as they are.
        const [top = ''] = written.split('\n---\n');
        assert.doesNotMatch(top, /[\u0085\u200f\u2028\u202e\u2066\0\u007f\ud800]/u);
      }
    }
  }
});

test('TOML keeps instructions to the letter', () => {
  for (const text of [...hostile, 'a\tb', '"', '""', '"""', '\\', 'a "quoted"', 'x\\\n  y']) {
    const body = text.toWellFormed().replace(/\r\n?/g, '\n').trim();
    const variant = { ...variantOf({}), instructions: body };
    const { developer_instructions } = headerOf(exportsOf(variant)['codex']) as Record<string, string>;
    assert.equal(developer_instructions, `${body}\n`);
  }
});
