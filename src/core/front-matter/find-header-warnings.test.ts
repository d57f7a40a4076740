import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgent } from '../read-agent.ts';

/** The diagnostics in a header, as `CODE line:column`; those that speak of what is missing left out. */
function find(lines: string[], file = 'tide-clerk.md', known: string[] = []): string[] {
  const bytes = new TextEncoder().encode(`---\n${lines.join('\n')}\n---\n\nText.\n`);
  const read = readAgent({ source: 'default', file, bytes, sha256: '' }, (phrase) =>
    known.includes(phrase) ? [phrase] : [],
  );
  assert.ok(read.kind === 'agent');
  return read.variant.diagnostics
    .filter(({ code }) => !code.endsWith('-missing'))
    .map(({ code, line, column }) => `${code} ${line}:${column}`);
}

test('a name in another form is pointed at, but for files whose names are for people', () => {
  assert.deepEqual(find(['name: Tide Clerk']), ['name-unusual 2:7']);
  assert.deepEqual(find(["name: 'tide_clerk'"]), ['name-unusual 2:8']);
  assert.deepEqual(find(['name: tide-clerk-2']), []);
  assert.deepEqual(find(['name: Tide Clerk'], 'tide-clerk.agent.md'), []);
});

test('a model that no family has is pointed at', () => {
  assert.deepEqual(find(['model: sonet']), ['model-unknown 2:8']);
  assert.deepEqual(find(['model: claude-opus-9']), []);
  assert.deepEqual(find(['model: [GPT-5, Claude Sonnet 4.6]']), []);
});

test('a tool is pointed at where it is, whatever its key is called', () => {
  assert.deepEqual(find(['allowed-tools:', '  - Read', '  - Barometer']), [
    'permission-unread 2:1',
    'tool-unknown 4:5',
  ]);
  assert.deepEqual(find(['tools: Read, mcp__tide__table, *']), []);
});

test('of capabilities only those written like ids can be wrong', () => {
  const lines = ['capabilities:', '  - reading the tide', '  - tide-tables', '  - fog-horns', '  - api-design'];
  assert.deepEqual(find(lines, 'tide-clerk.md', ['api-design', 'tide tables']), ['capability-unknown 5:5']);
});

test('a key that no format has is pointed at; commands and the keys of other formats are not', () => {
  assert.deepEqual(find(['descripton: Keeps the table']), ['key-unknown 2:1']);
  assert.deepEqual(find(['top_p: 1', 'handoffs: []', 'metadata: { a: 1 }', 'hooks: {}', 'skills: []']), []);
  assert.deepEqual(find(['quay_commands:', '  - name: Berth', '    route: /berth']), []);
});

test('a value that ends at a hash sign is pointed at, where it is words of the author', () => {
  assert.deepEqual(find(['description: Plays F # minor']), ['header-comment-in-value 2:22']);
  assert.deepEqual(find(['description:   # Plays']), ['header-comment-in-value 2:16']);
  for (const line of [
    'model: opus # slow',
    "description: 'F # minor'",
    'description: C# and F#',
    'description: |  # words',
  ]) {
    assert.deepEqual(
      find([line, '  more']).filter((code) => code.startsWith('header-comment')),
      [],
      line,
    );
    assert.deepEqual(
      find([line]).filter((code) => code.startsWith('header-comment')),
      [],
      line,
    );
  }
});

test('columns are those of the file as received', () => {
  assert.deepEqual(
    find(['description: cafÃ© lâ€™aprÃ¨s-midi', 'name: Ã©tÃ© sonnÃ©']).filter((code) => code.startsWith('name')),
    ['name-unusual 3:7'],
  );
});
