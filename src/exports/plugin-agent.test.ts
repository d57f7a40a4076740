import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fixAgent } from '../core/fix/fix-file.ts';
import { MAX_STRICT_LENGTH } from '../core/front-matter/read-mapping.ts';
import { readAgents } from '../core/read-agents.ts';
import { planPlugin, renameAgent } from './plugin-agent.ts';

function readVariant(text: string, file = 'x.md') {
  const bytes = new TextEncoder().encode(text);
  const read = readAgents({ source: 'default', file, bytes, sha256: '0'.repeat(64) }, () => []);
  assert.equal(read.kind, 'agents');
  const [agent] = read.agents;
  assert.ok(agent);
  return { ...agent.variant, references: [], links: { page: '', file: '' } };
}

/** A file in a plugin: what its header says, and its body. */
function made(text: string, name: string) {
  const bytes = new TextEncoder().encode(text);
  const written = renameAgent(fixAgent('x.md', bytes), readVariant(text), name);
  const [, header = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(written) ?? [];
  return { written, header: parse(header), body };
}

const text = '---\nname: clerk\ndescription: Keeps the log.\ntools: Read\n---\n\n# Log\n';

test('a file that has its name already stays as it is', () => {
  assert.equal(made(text, 'clerk').written, text);
});

test('another name takes the place of the one in the file, and nothing else changes', () => {
  const { header, body } = made(text, 'clerk-fr');
  assert.deepEqual(header, { name: 'clerk-fr', description: 'Keeps the log.', tools: 'Read' });
  assert.equal(body, '\n# Log\n');
});

test('what is written in many ways is the same after it', () => {
  const odd = `---\n# who\nname: "Log $(id) \`id\`"\ndescription: |-\n  Keeps: the log\n  # of the quay\nhooks: {PreToolUse: [{matcher: Bash}]}\nmaxTurns: 4 # few\n---\nBody\n---\n`;
  const { header, body, written } = made(odd, 'x');
  assert.deepEqual(header, {
    name: 'x',
    description: 'Keeps: the log\n# of the quay',
    hooks: { PreToolUse: [{ matcher: 'Bash' }] },
    maxTurns: 4,
  });
  assert.equal(body, 'Body\n---\n');
  assert.match(written, /# few/);
});

test('an agent without a name, a description or a header has both', () => {
  assert.deepEqual(made('---\ntools: Read\n---\n# Log\n\nKeeps it.\n', 'x').header, {
    name: 'x',
    description: 'Keeps it.',
    tools: 'Read',
  });
  assert.equal(made('', 'x').header.name, 'x');
  assert.notEqual(made('', 'x').header.description, '');
});

test('a header that is too large to be taken over is written anew with what the client reads', () => {
  const large = `---\nname: a\ndescription: Keeps the log.\ntools: Read, Grep\nmodel: opus\n${'# x\n'.repeat(MAX_STRICT_LENGTH / 4)}color: red\n---\nBody\n`;
  const { header, body } = made(large, 'x');
  assert.deepEqual(header, { name: 'x', description: 'Keeps the log.', tools: ['Read', 'Grep'], model: 'opus' });
  assert.equal(body, 'Body\n');
});

/** What a plugin says of an agent. */
function planned(text: string, file?: string) {
  const plan = planPlugin('a', readVariant(text, file));
  if (plan === 'own') return plan;
  return 'refused' in plan ? plan.refused.code : plan.header['tools'];
}

test('what is for another program may do no more than there, and has no plugin where that cannot be said', () => {
  const cursor = '---\nname: a\ndescription: Looks.\nmodel: gpt-5\nreadonly: true\n---\nBody\n';
  assert.deepEqual(planned(cursor, '.cursor/agents/a.md'), [
    'Read',
    'Grep',
    'Glob',
    'WebFetch',
    'WebSearch',
    'TodoWrite',
  ]);
  const codex = (mode: string) =>
    `name = "a"\ndescription = "Looks."\ndeveloper_instructions = "Look."\nsandbox_mode = "${mode}"\n`;
  assert.deepEqual(planned(codex('danger-full-access'), '.codex/agents/a.toml'), undefined, 'nothing is limited');
  assert.equal(planned('---\nname: a\ntools: { write: maybe }\n---\nBody\n', '.opencode/agents/a.md'), 'unread');
});

test('limits that a plugin loses are kept otherwise, or there is none', () => {
  const header = (lines: string) => `---\nname: a\ndescription: Looks.\n${lines}\n---\nBody\n`;
  assert.equal(planned(header('tools: Read, Bash')), 'own');
  assert.equal(planned(header('permissionMode: bypassPermissions')), 'own');
  assert.deepEqual(planned(header('tools: Read, Write, Bash\npermissionMode: plan')), ['Read']);
  assert.equal(planned(header('hooks: { PreToolUse: [{ matcher: Bash }] }')), 'limits');
});
