import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyName } from '../../sources/classify-name.ts';
import { fixAgent } from '../fix/fix-file.ts';
import type { ReadVariant } from '../read-agent.ts';
import { type ReadAgents, readAgents } from '../read-agents.ts';
import { endingOf, formats } from './formats.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function read(file: string, text: string): ReadAgents {
  return readAgents({ source: 'default', file, bytes: encode(text), sha256: '0'.repeat(64) }, () => []);
}

function variantsOf(file: string, text: string): ReadVariant[] {
  const found = read(file, text);
  assert.equal(found.kind, 'agents', `${file}: ${JSON.stringify(found)}`);
  return found.kind === 'agents' ? found.agents.map(({ variant }) => variant) : [];
}

function only(file: string, text: string): ReadVariant {
  const [variant, ...others] = variantsOf(file, text);
  assert.ok(variant && others.length === 0);
  return variant;
}

const positions = ({ diagnostics }: ReadVariant) =>
  diagnostics.map(({ code, line, column }) => `${line}:${column} ${code}`);

const codexFile = [
  '# For the harbour office',
  'name = "tide-mapper"',
  'description = "Maps the tides of a port: high water first"',
  'model = "gpt-5.2"',
  'model_reasoning_effort = "high"',
  'sandbox_mode = "read-only"',
  "developer_instructions = '''",
  '# Tide mapper',
  '',
  'You read tables with `rg "high\\|low"`.',
  '  See [the clerk](./clerk.toml).',
  "'''",
  '',
  '[mcp_servers.tables]',
  'command = "tables"',
  '',
].join('\n');

test('an agent of Codex: its prompt is the body, its other keys stay its own', () => {
  const variant = only('.codex/agents/tide-mapper.toml', codexFile);
  assert.equal(variant.format, 'codex');
  assert.equal(variant.name, 'tide-mapper');
  assert.equal(variant.title, 'Tide mapper');
  assert.equal(variant.description, 'Maps the tides of a port: high water first');
  assert.match(variant.instructions, /rg "high\\\|low"/);
  assert.equal(variant.model, 'gpt-5.2');
  assert.deepEqual(variant.extra, {
    model_reasoning_effort: 'high',
    sandbox_mode: 'read-only',
    mcp_servers: { tables: { command: 'tables' } },
  });
  assert.deepEqual(positions(variant), []);
});

test('what is found in a text of several lines is at its place in the file', () => {
  const found = read('.codex/agents/tide-mapper.toml', codexFile);
  assert.ok(found.kind === 'agents');
  const links = found.agents.flatMap((agent) => agent.links.map(({ line, column }) => [line, column]));
  assert.deepEqual(links, [[11, 7]]);
});

test('a key that nobody knows is at its line', () => {
  const variant = only('.codex/agents/a.toml', codexFile.replace('sandbox_mode', 'sandbox_mood'));
  assert.deepEqual(positions(variant), ['6:1 key-unknown']);
});

test('a command of Gemini CLI has the name of its path', () => {
  const text = 'description = "Tidies the notes"\nprompt = """\nRead !{git diff} and tidy {{args}}.\n"""\n';
  const variant = only('x/.gemini/commands/notes/tidy.toml', text);
  assert.deepEqual([variant.format, variant.name, variant.title], ['gemini', 'notes-tidy', 'Notes Tidy']);
  assert.equal(variant.instructions.trim(), 'Read !{git diff} and tidy {{args}}.');
  assert.deepEqual(positions(variant), []);
});

const kiroFile = JSON.stringify(
  {
    $schema: 'https://example.org/agent.json',
    name: 'night-watch',
    description: 'Watches the quay at night',
    prompt: 'You watch the quay.\n\nSay what moved.',
    tools: ['read', '@quay/lamps'],
    allowedTools: ['read'],
    mcpServers: { quay: { command: 'quay', args: ['--dark'] } },
    resources: ['file://docs/quay.md'],
    hooks: { agentSpawn: [{ command: 'date' }] },
  },
  null,
  2,
);

test('an agent of Kiro: its prompt is the body, everything else a header field as given', () => {
  const variant = only('.kiro/agents/night-watch.json', kiroFile);
  assert.equal(variant.format, 'kiro');
  assert.equal(variant.instructions.trim(), 'You watch the quay.\n\nSay what moved.');
  assert.deepEqual(variant.tools, ['read', '@quay/lamps']);
  assert.deepEqual(variant.extra['allowedTools'], ['read']);
  assert.deepEqual(variant.extra['resources'], ['file://docs/quay.md']);
  assert.deepEqual(variant.extra['hooks'], { agentSpawn: [{ command: 'date' }] });
});

const rooFile = [
  'customModes:',
  '  - slug: log-keeper',
  '    name: Log Keeper',
  '    roleDefinition: |-',
  '      You keep the log.',
  '',
  '      You are brief.',
  '    whenToUse: When a ship has come in.',
  '    customInstructions: Write the hour first.',
  '    groups:',
  '      - read',
  '      - - edit',
  '        - fileRegex: \\.md$',
  '  - slug: bell-ringer',
  '    name: Bell Ringer',
  '    description: Rings the bell',
  '    roleDefinition: You ring the bell.',
  '    groups: []',
  '',
].join('\n');

test('each mode of Roo Code is an agent, under its slug', () => {
  const [keeper, ringer, ...others] = variantsOf('x/.roomodes', rooFile);
  assert.ok(keeper && ringer && others.length === 0);
  assert.deepEqual([keeper.entry, ringer.entry], ['log-keeper', 'bell-ringer']);
  assert.deepEqual([keeper.name, keeper.title], ['Log Keeper', 'Log Keeper']);
  assert.deepEqual([keeper.description, ringer.description], ['When a ship has come in.', 'Rings the bell']);
  assert.equal(keeper.instructions.trim(), 'You keep the log.\n\nYou are brief.\n\nWrite the hour first.');
  assert.deepEqual(keeper.extra, {
    slug: 'log-keeper',
    whenToUse: 'When a ship has come in.',
    groups: ['read', ['edit', { fileRegex: '\\.md$' }]],
  });
  assert.deepEqual([positions(keeper), positions(ringer)], [[], []]);
});

test('modes in JSON are the same, and two of one slug are told apart', () => {
  const mode = { slug: 'a', name: 'A', roleDefinition: 'You are a.' };
  const text = JSON.stringify({ customModes: [mode, mode, { roleDefinition: 'You have no name.' }] });
  assert.deepEqual(
    variantsOf('.roomodes', text).map(({ entry }) => entry),
    ['a', 'a-2', 'mode-3'],
  );
});

const crewFile = [
  'pilot:',
  '  role: >',
  '    Pilot for {port}',
  '  goal: >',
  '    Bring ships in',
  '  backstory: >',
  '    You know every rock.',
  '  llm: openai/gpt-4o',
  '  max_iter: 5',
  'cook:',
  '  role: Cook',
  '  goal: Feed the crew',
  '  backstory: You were at sea for years.',
  'notes: Not an agent',
  '',
].join('\n');

test('each agent of crewAI is one, under its key', () => {
  const [pilot, cook, ...others] = variantsOf('config/agents.yaml', crewFile);
  assert.ok(pilot && cook && others.length === 0);
  assert.deepEqual([pilot.entry, pilot.name, cook.entry], ['pilot', 'pilot', 'cook']);
  assert.equal(pilot.description, 'Bring ships in');
  assert.deepEqual(pilot.structure?.role, [{ text: 'Pilot for {port}' }]);
  assert.match(pilot.instructions, /\*\*Backstory:\*\* You know every rock\./);
  assert.equal(pilot.model, 'openai/gpt-4o');
  assert.deepEqual(pilot.extra, { llm: 'openai/gpt-4o', max_iter: 5 });
});

const bmadFile = [
  'agent:',
  '  metadata:',
  '    id: own/pilot',
  '    name: Ada',
  '    title: Pilot of the Port',
  '    icon: P',
  '  persona:',
  '    role: Brings ships in',
  '    identity: Has done so for years.',
  '    principles:',
  '      - Slow is safe.',
  '      - Say every turn.',
  '  critical_actions:',
  '    - Read the chart',
  '  prompts:',
  '    - id: greet',
  '      content: |',
  '        Greet the captain.',
  '  menu:',
  '    - trigger: PL or fuzzy match on plan',
  '      workflow: "{project-root}/plan.yaml"',
  '      description: "[PL] Plan the way in"',
  '    - trigger: leave',
  '      description: Leave the ship',
  '',
].join('\n');

test('an agent of BMAD in YAML: persona, prompts and menu become its text and its commands', () => {
  const variant = only('pilot.agent.yaml', bmadFile);
  assert.deepEqual([variant.format, variant.name, variant.title], ['bmad', 'Ada', 'Ada, Pilot of the Port']);
  assert.equal(variant.description, 'Pilot of the Port');
  assert.deepEqual(
    variant.structure?.role?.map(({ text }) => text),
    ['Brings ships in'],
  );
  assert.deepEqual(variant.commands, [
    { name: 'PL', route: '{project-root}/plan.yaml', description: 'Plan the way in' },
    { name: 'leave', description: 'Leave the ship' },
  ]);
  assert.deepEqual(
    variant.sections.map(({ text }) => text),
    ['Ada, Pilot of the Port', 'Principles', 'Critical actions', 'Prompts', 'greet', 'Menu'],
  );
  assert.deepEqual(variant.extra, { id: 'own/pilot', title: 'Pilot of the Port', icon: 'P' });
});

const whole: [file: string, text: string][] = [
  ['.codex/agents/tide-mapper.toml', codexFile],
  ['.gemini/commands/tidy.toml', 'description = "Tidies"\nprompt = "---\\nname: x\\n---\\nTidy."\n'],
  ['.gemini/commands/bare.toml', 'prompt = "Tidy up what is staged."\n'],
  ['.kiro/agents/night-watch.json', kiroFile],
  ['.roomodes', rooFile],
  ['config/agents.yaml', crewFile],
  ['pilot.agent.yaml', bmadFile],
];

for (const [file, text] of whole) {
  test(`what is written of ${file} as Markdown reads back to the same agents`, () => {
    for (const variant of variantsOf(file, text)) {
      const fixed = fixAgent(file, encode(text), variant.entry);
      assert.match(fixed, /^---\n/);
      const { name, title, instructions, commands, tools, model, extra, sections, structure } = variant;
      const again = only('other/place.md', fixed);
      assert.deepEqual(
        {
          name: again.name,
          title: again.title,
          instructions: again.instructions,
          commands: again.commands,
          tools: again.tools,
          model: again.model,
          extra: again.extra,
          sections: again.sections,
          structure: again.structure,
        },
        { name, title, instructions, commands, tools, model, extra, sections, structure },
      );
      if (variant.description !== '') assert.equal(again.description, variant.description);
      assert.equal(fixAgent('other/place.md', encode(fixed)), fixed, 'a second time changes nothing');
    }
  });
}

const others: Record<string, string> = {
  'package.json': '{ "name": "x", "description": "y", "prompt": "z" }',
  'agents/package.json': '{ "name": "x", "version": "1.0.0", "scripts": { "prompt": "z" } }',
  'tsconfig.json': '{\n  // for the editor\n  "compilerOptions": {},\n}',
  'Cargo.toml': '[package]\nname = "x"\ndescription = "y"\n',
  'pyproject.toml': '[project]\nname = "x"\ndescription = "y"\n[tool.x]\ndeveloper_instructions = "z"\n',
  '.codex/config.toml': 'model = "x"\ndeveloper_instructions = "Be brief."\n',
  'docker-compose.yml': 'services:\n  agents:\n    image: x\n',
  '.github/workflows/agents.yml': 'on: push\njobs:\n  role:\n    runs-on: x\n    steps:\n      - run: goal\n',
  'agents.yaml': 'openapi: 3.1.0\npaths:\n  /agents:\n    get:\n      summary: Lists agents\n',
  'k8s/agent.yaml': 'kind: ClusterRole\nmetadata:\n  name: agent\n  labels:\n    role: x\n    goal: 1\n',
  'x.agent.yaml': 'agent: x\nmodel: y\n',
  'y.agent.yaml': 'kind: prompt\nname: x\ninstructions: y\n',
  'roomodes.schema.json':
    '{ "properties": { "customModes": { "items": { "properties": { "roleDefinition": {} } } } } }',
  'commands/build.toml': '[build]\nprompt = "x"\n',
  'broken.json': '{ "a": ',
  'broken.yaml': 'a: [b\n  c: "d\n',
  'broken.toml': 'a = [\n',
};

for (const [file, text] of Object.entries(others)) {
  test(`${file} is no agent, and no fault`, () => assert.deepEqual(read(file, text), { kind: 'data' }));
}

const unreadable: [file: string, text: string, format: string, line: number, column: number][] = [
  ['.codex/agents/a.toml', 'colour = "blue"\n', 'codex', 1, 1],
  ['.codex/agents/b.toml', 'name = "b"\n\n[[[\n', 'codex', 3, 4],
  ['.gemini/commands/a.toml', 'description = "x"\n', 'gemini', 1, 1],
  ['.kiro/agents/a.json', '[1, 2]', 'kiro', 1, 1],
  ['.roomodes', 'modes: []\n', 'roo', 1, 1],
];

for (const [file, text, format, line, column] of unreadable) {
  test(`${file} with ${JSON.stringify(text)} is said to be unreadable as ${format}`, () => {
    const found = read(file, text);
    assert.ok(found.kind === 'unreadable');
    assert.deepEqual([found.format, found.line], [format, line]);
    assert.ok(Math.abs(found.column - column) < 4);
  });
}

const damaged: [what: string, file: string, text: string, at: string, check: (variant: ReadVariant) => void][] = [
  [
    'a text of TOML without its quotes',
    '.codex/agents/a.toml',
    'name = "a"\ndescription = Maps the tides\ndeveloper_instructions = "Go."\n',
    '2:',
    ({ description }) => assert.equal(description, 'Maps the tides'),
  ],
  [
    'a text of TOML without an end',
    '.codex/agents/a.toml',
    "name = 'a'\ndescription = 'Maps'\ndeveloper_instructions = '''\nRead the table.\nSay the hour.\n",
    '',
    ({ instructions }) => assert.match(instructions, /Read the table\.\nSay the hour\./),
  ],
  [
    'YAML with a colon in a text',
    'agents.yaml',
    'pilot:\n  role: Pilot: of the port\n  goal: Bring ships in\n  backstory: You know: every rock\n',
    '2:',
    ({ instructions }) => {
      assert.match(instructions, /Pilot: of the port/);
      assert.match(instructions, /You know: every rock/);
    },
  ],
  [
    'JSON with comments and a comma too many',
    '.kiro/agents/a.json',
    '{\n  // The name\n  "name": "a", /* of it */\n  "prompt": "See http://x.example // now",\n}\n',
    '2:',
    ({ name, instructions }) => {
      assert.equal(name, 'a');
      assert.match(instructions, /See http:\/\/x\.example \/\/ now/);
    },
  ],
];

for (const [what, file, text, at, check] of damaged) {
  test(`${what} is read as it was meant, and that is said at its place`, () => {
    const variant = only(file, text);
    check(variant);
    const said = positions(variant).filter((position) => position.endsWith('format-damaged'));
    assert.ok(said.length > 0 && said[0]?.startsWith(at), said.join());
    assert.ok(variant.repairs.includes('format-damaged'));
  });
}

test('keys with the names of prototypes are keys like any other', () => {
  const text = '{ "name": "a", "prompt": "Go.", "tools": [], "__proto__": { "polluted": 1 }, "constructor": 2 }';
  const { extra } = only('.kiro/agents/a.json', text);
  assert.deepEqual(Object.entries(extra), [
    ['__proto__', { polluted: 1 }],
    ['constructor', 2],
  ]);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  const crew = variantsOf('agents.yaml', '__proto__:\n  role: Pilot\n  goal: Bring ships in\n');
  assert.deepEqual(
    crew.map(({ entry }) => entry),
    ['__proto__'],
  );
});

const hostile: Record<string, string> = {
  '.roomodes': `customModes: &a [${'*a, '.repeat(1000)}]\n`,
  'bombs/.roomodes': `a: &a [x]\n${Array.from({ length: 20 }, (_, n) => `${'a'.repeat(n + 2)}: &${'a'.repeat(n + 2)} [${`*${'a'.repeat(n + 1)}, `.repeat(9)}]`).join('\n')}\ncustomModes: *${'a'.repeat(21)}\n`,
  '.kiro/agents/deep.json': `{"name":"a","prompt":"b","tools":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  '.kiro/agents/large.json': `{"name":"a","prompt":"${'b'.repeat(300_000)}"}`,
  '.codex/agents/deep.toml': `name = "a"\nx = ${'['.repeat(50_000)}`,
  '.codex/agents/dots.toml': `name = "a"\n${'a.'.repeat(5000)}a = 1\n`,
  'agents.yaml': `a:\n  role: x\n  goal: y\n  deep: ${'['.repeat(5000)}\n`,
};

for (const [file, text] of Object.entries(hostile)) {
  test(`${file}, which is hostile, is refused or read, and nothing is thrown`, () => {
    assert.ok(['agents', 'unreadable', 'data'].includes(read(file, text).kind));
  });
}

test('where programs look for their agents is the same to what finds files and to what reads them', () => {
  const files = [...whole, ...unreadable].map(([file]) => file).concat(Object.keys(others), Object.keys(hostile));
  for (const file of [...files, '.CODEX/agents/a.TOML']) {
    const isOwn = formats.some(({ own }) => own.test(file));
    assert.equal(classifyName(file), isOwn ? 'format' : 'data', file);
  }
});

test('a file keeps its ending, and every Markdown as .md', () => {
  const files = ['a.toml', 'a.JSON', 'x/.roomodes', 'a.agent.yml', 'a.mdc', 'a.markdown', 'a.txt', 'a'];
  assert.deepEqual(files.map(endingOf), ['toml', 'json', 'roomodes', 'yml', 'md', 'md', 'md', 'md']);
});
