/** Whatever TOML, JSON and YAML hold, nothing is thrown, and what is an agent can be written as Markdown and read again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify as toToml } from 'smol-toml';
import { stringify as toYaml } from 'yaml';
import { fixAgent } from '../fix/fix-file.ts';
import { readAgents } from '../read-agents.ts';

const KEYS =
  'name description prompt developer_instructions tools customModes slug roleDefinition groups agent metadata persona menu role goal backstory trigger prompts __proto__ constructor';
const key = fc.oneof(fc.constantFrom(...KEYS.split(' ')), fc.string({ maxLength: 6 }));
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '---\nname: x\n---',
      '```',
      "'''",
      '"""',
      '<agent id="x">',
      '\u0000\u0000',
      '\ud800',
      '[x](./y.md)',
    ),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(key, tie('any'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).any;
const root = fc.dictionary(key, value, { maxKeys: 8, noNullPrototype: true });

const files = {
  json: ['.kiro/agents/a.json', '.roomodes', 'agents/b.json'],
  yaml: ['.roomodes', 'agents.yaml', 'a.agent.yaml'],
  toml: ['.codex/agents/a.toml', '.gemini/commands/a.toml'],
};
const writers: Record<keyof typeof files, (value: object) => string> = {
  json: (given) => JSON.stringify(given),
  yaml: (given) => toYaml(given),
  toml: (given) => toToml(JSON.parse(JSON.stringify(given, (_, one) => one ?? undefined))),
};

function check(file: string, text: string): void {
  const bytes = new TextEncoder().encode(text);
  const found = readAgents({ source: 'default', file, bytes, sha256: '' }, () => []);
  if (found.kind !== 'agents') return;
  const lines = text.split(/\r\n?|\n/).length;
  for (const { variant } of found.agents) {
    for (const { line, column } of variant.diagnostics) assert.ok(line >= 1 && line <= lines && column >= 1);
    const fixed = fixAgent(file, bytes, variant.entry);
    const again = readAgents(
      { source: 'default', file: 'a.md', bytes: new TextEncoder().encode(fixed), sha256: '' },
      () => [],
    );
    assert.ok(fixed.startsWith('---\n') && again.kind !== 'unreadable');
  }
}

for (const [syntax, paths] of Object.entries(files) as [keyof typeof files, string[]][]) {
  test(`any ${syntax} is an agent or none`, () => {
    fc.assert(
      fc.property(root, fc.constantFrom(...paths), (given, file) => {
        let text: string;
        try {
          text = writers[syntax](given);
        } catch {
          // Not every value can be written in every syntax.
          return;
        }
        check(file, text);
      }),
      { numRuns: 150 },
    );
  });

  test(`any text that begins like ${syntax} is one, too`, () => {
    fc.assert(
      fc.property(
        root,
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.nat(200),
        fc.constantFrom(...paths),
        (given, noise, at, file) => {
          let text: string;
          try {
            text = writers[syntax](given);
          } catch {
            return;
          }
          check(file, text.slice(0, at) + noise + text.slice(at));
        },
      ),
      { numRuns: 150 },
    );
  });
}
