/**
 * What holds for any file: random bytes, random text, and fixtures that were cut, doubled and salted with what parsers
 * stumble over. `SEED=…` and `RUNS=…` repeat a run or make it longer.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import matter from 'gray-matter';
import yaml from 'js-yaml';
import { parseDocument } from 'yaml';
import { decode } from './decode.ts';
import { fixFile } from './fix/fix-file.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { type ReadAgent, readAgent } from './read-agent.ts';
import { repairEncoding } from './repair/repair-encoding.ts';

const seed = Number(process.env['SEED'] ?? 20_261);
const numRuns = Number(process.env['RUNS'] ?? 500);
const encoder = new TextEncoder();

/** What parsers of YAML, Markdown and conversations stumble over; lists less than 100 deep, where js-yaml gives up. */
const hostile = [
  ...[
    '---\n',
    '---',
    '\n---\n',
    '...\n',
    '--- #\n',
    '----\n',
    '```\n',
    '~~~yaml\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
  ],
  ...[
    'name: ',
    'description: ',
    'description: |\n',
    'description: >-\n',
    'tools: ',
    'tools: *\n',
    'model: ',
    'color: #fff\n',
  ],
  ...[
    'user: ',
    'assistant: ',
    'Context: ',
    '__proto__: ',
    '? ',
    ': ',
    ' #',
    '#',
    '- ',
    '  - ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
  ],
  ...[
    "'",
    '`',
    '|',
    '>',
    '&a ',
    '*a',
    '!!binary ',
    '!x ',
    '%TAG ! x\n',
    '@',
    '<<: *a\n',
    '\\',
    '\\n',
    '\\"',
    '<example>',
  ],
  ...[
    '</example>',
    '<!--',
    '{{ x }}',
    '012',
    '0o17',
    '1_000',
    '1:30',
    '2024-01-01',
    'yes',
    'NO',
    '~',
    'null',
    '1e3',
    '.inf',
  ],
  ...[
    '-0',
    '0x1F',
    '=',
    'é',
    'Ã©',
    'â€™',
    '\ufeff',
    '\u0085',
    '\u2028',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\0',
    '\u001b[2J',
  ],
  ...['\u007f', '\u009b', '\ufffe', '😀', 'e\u0301', '\u{e0041}', '['.repeat(300), '>'.repeat(300), '- '.repeat(60)],
];

const folder = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(new URL(file, folder)));

const bytes = fc.uint8Array({ maxLength: 600 });
const text = fc.string({ unit: 'binary', maxLength: 400 }).map((value) => encoder.encode(value));
const salad = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.constantFrom(...hostile), fc.lorem({ maxCount: 3 })), {
    maxLength: 40,
  })
  .map((parts) => encoder.encode(`---\n${parts.join('')}`));

const place = fc.double({ min: 0, max: 1, noNaN: true });
const mutation = fc.oneof(
  fc.record({ how: fc.constant('cut' as const), from: place, to: place }),
  fc.record({ how: fc.constant('double' as const), from: place, to: place }),
  fc.record({ how: fc.constant('insert' as const), from: place, token: fc.constantFrom(...hostile) }),
);
const mutant = fc
  .tuple(fc.constantFrom(...fixtures), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([fixture, mutations]) => mutations.reduce<Uint8Array>(mutate, fixture));

const anything = fc.oneof(
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: text },
  salad,
  mutant,
  mutant,
  mutant,
);

function mutate(
  from: Uint8Array,
  change: typeof mutation extends fc.Arbitrary<infer Change> ? Change : never,
): Uint8Array {
  // Fixtures are short, so a place is often near the beginning, where headers are.
  const at = (share: number): number => Math.floor(share * share * from.length);
  if (change.how === 'insert') {
    const token = encoder.encode(change.token);
    return Buffer.concat([from.subarray(0, at(change.from)), token, from.subarray(at(change.from))]);
  }
  const [start, end] = [at(Math.min(change.from, change.to)), at(Math.max(change.from, change.to))];
  if (change.how === 'cut') return Buffer.concat([from.subarray(0, start), from.subarray(end)]);
  return Buffer.concat([from.subarray(0, end), from.subarray(start)]);
}

/** Files as fast-check shows them: one character a byte. */
function legible(input: Uint8Array): Uint8Array {
  return Object.defineProperty(input, fc.toStringMethod, {
    value: () => JSON.stringify(Buffer.from(input).toString('latin1')),
  });
}

function read(input: Uint8Array): ReadAgent {
  return readAgent({ source: 'default', file: 'agents/some-agent.md', bytes: input, sha256: '' }, () => []);
}

/** Letters that UTF-8 leaves where it is misread: whether they are damage shows in their surroundings, which a fix changes. */
function isMisread(input: Uint8Array): boolean {
  const decoded = decode(input);
  return decoded.kind === 'text' && /[ÂÃâ√‚]/.test(decoded.text);
}

type ReadText = Extract<ReadAgent, { kind: 'agent' }>;

function fix(input: Uint8Array) {
  return fixFile('agents/some-agent.md', input);
}

/** Runs a property over all kinds of input. */
function holds(title: string, predicate: (input: Uint8Array) => void): void {
  test(`${title} (seed ${seed}, ${numRuns} files)`, () => {
    fc.assert(fc.property(anything.map(legible), predicate), { seed, numRuns });
  });
}

holds('any bytes are read, and what is said of them is at a place in the file', (input) => {
  const result = read(input);
  if (result.kind === 'binary') return;
  const decoded = decode(input);
  assert.ok(decoded.kind === 'text');
  const lines = decoded.text.split('\n');
  for (const { code, line, column } of result.variant.diagnostics) {
    assert.ok(line >= 1 && line <= lines.length, `${code} on line ${line} of ${lines.length}`);
    const length = lines[line - 1]?.length ?? 0;
    assert.ok(column >= 1 && column <= length + 1, `${code} in column ${column} of ${length}`);
  }
});

holds('a fixed file needs no fix', (input) => {
  const once = fix(input);
  if (!once) return;
  const twice = fix(encoder.encode(once.text));
  assert.equal(twice?.text, once.text);
  assert.equal(twice?.changed, false);
});

holds('strict readers take the header of a fixed file, all for the same values', (input) => {
  const fixed = fix(input);
  if (!fixed) return;
  const header = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(fixed.text)?.[1];
  assert.ok(header !== undefined, 'no header');
  const document = parseDocument(header, { schema: 'core' });
  assert.deepEqual(document.errors, []);
  const values = document.toJS() ?? {};
  assert.deepEqual(yaml.load(header) ?? {}, values);
  assert.deepEqual(matter(fixed.text, {}).data, values);
});

holds('a fixed file has every word of the header', (input) => {
  const fixed = fix(input);
  const decoded = decode(input);
  if (!fixed || decoded.kind === 'binary') return;
  const { header } = splitFrontMatter(repairEncoding(decoded.text).text);
  // Tags and directives go, since readers do not agree on them.
  const words = header?.replace(/^%.*|![^\s,[\]{}]*|\\[nrt]/gm, ' ').match(/[A-Za-z]{3,}/g) ?? [];
  for (const word of words) assert.ok(fixed.text.includes(word), word);
});

holds('a fixed file is the same agent', (input) => {
  const before = read(input);
  const fixed = fix(input);
  if (before.kind === 'binary' || before.header === null || !fixed || isMisread(input)) return;
  const after = read(encoder.encode(fixed.text));
  assert.ok(after.kind === 'agent');
  // As data: JSON knows no -0.
  assert.deepEqual(JSON.parse(JSON.stringify(pick(after, before))), JSON.parse(JSON.stringify(pick(before, before))));
});

/** What an agent is. One without a description gets its first words for one, which count where its language is told. */
function pick({ variant }: ReadText, { hasDescription }: ReadText) {
  const { name, title, summary, description, tools, disallowedTools, model, color, examples, instructions } = variant;
  const { capabilities, commands, permissions, extra, sections, language } = variant;
  return {
    name,
    tools,
    disallowedTools,
    model,
    color,
    examples,
    instructions,
    commands,
    permissions,
    extra,
    ...(hasDescription && { title, summary, description, capabilities, sections, language }),
  };
}
