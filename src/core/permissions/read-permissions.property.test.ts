/**
 * What holds for any header: nothing is said to be less than the program at hand allows. What programs do with one call
 * is said here a second time, call by call and without the tables; `SEED=…` and `RUNS=…` repeat a run or make it longer.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Permissions } from '../schema.ts';
import { readPermissions } from './read-permissions.ts';

const parameters = { seed: Number(process.env['SEED'] ?? 20_261), numRuns: Number(process.env['RUNS'] ?? 400) };

type Header = Record<string, unknown>;
type Power = 'read' | 'write' | 'shell' | 'network';
interface Call {
  power: Power;
  tool: string;
  resource: string;
}

const PATHS = {
  claude: '.claude/agents/a.md',
  copilot: '.github/agents/a.md',
  cursor: '.cursor/agents/a.md',
  opencode: '.opencode/agents/a.md',
  kiro: '.kiro/agents/a.md',
  gemini: '.gemini/agents/a.md',
  codex: '.codex/agents/a.toml',
  roo: '.roo/a.yaml',
};

function read(path: string, header: Header): Permissions {
  return readPermissions(path, new Map(Object.entries(header).map(([key, value]) => [key, { value }]))).permissions;
}

/** Whether one may do all that the other may. */
function isAsWide(wide: Permissions, narrow: Permissions): boolean {
  const covers = (all: string[], some: string[]) => all.includes('*') || some.every((name) => all.includes(name));
  const powers = (['read', 'write', 'shell', 'network'] as const).every((power) => wide[power] || !narrow[power]);
  return powers && covers(wide.mcpServers, narrow.mcpServers) && covers(wide.delegates, narrow.delegates);
}

function permitsAll(path: string, header: Header, calls: Call[], may: (call: Call) => boolean): void {
  const permissions = read(path, header);
  for (const call of calls.filter(may)) {
    assert.ok(permissions[call.power], `${call.tool} of ${call.resource}, by ${JSON.stringify(header)}`);
  }
}

/** `*` stands for anything, as programs have it. */
function matches(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return first === text;
  if (!text.startsWith(first)) return false;
  const tail = text.slice(first.length);
  return Array.from(tail, (_, at) => tail.slice(at))
    .concat('')
    .some((left) => matches(rest.join('*'), left));
}

const state = fc.constantFrom('allow', 'ask', 'deny');
const resource = fc.constantFrom('*', 'git *', 'src/*', 'rm *', '**');
const call = (power: Power, tool: string, on: string): Call => ({ power, tool, resource: on });

const ruled = fc.constantFrom('*', 'read', 'edit', 'shell', 'webfetch', 'websearch', 'subagent', 'skill');
const ruledCalls = ['src/a', 'git log', 'rm -r b', 'c'].flatMap((on) => [
  call('read', 'read', on),
  call('write', 'edit', on),
  call('shell', 'shell', on),
  call('network', 'webfetch', on),
  call('network', 'websearch', on),
]);

test('OpenCode 2 lets no call through that its permissions do not have', () => {
  const rules = fc.array(fc.record({ action: ruled, resource, effect: state }), { maxLength: 6 });
  fc.assert(
    fc.property(rules, (permissions) => {
      permitsAll(PATHS.opencode, { permissions }, ruledCalls, ({ tool, resource }) => {
        const rule = permissions.findLast((one) => matches(one.action, tool) && matches(one.resource, resource));
        return rule?.effect !== 'deny';
      });
    }),
    parameters,
  );
});

test('OpenCode 1 lets no call through that its permissions do not have, whichever key decides', () => {
  const tool = fc.constantFrom('*', 'read', 'edit', 'bash', 'webfetch', 'websearch');
  const permission = fc.dictionary(tool, fc.oneof(state, fc.dictionary(resource, state, { minKeys: 1, maxKeys: 3 })));
  const tools = fc.dictionary(tool, fc.boolean());
  const calls = ruledCalls.map((one) => ({ ...one, tool: one.tool === 'shell' ? 'bash' : one.tool }));
  fc.assert(
    fc.property(tools, permission, (tools, permission) => {
      const switches = Object.entries(tools).map(([name, isOn]) => [name, isOn ? 'allow' : 'deny'] as const);
      const merged = Object.entries({ ...Object.fromEntries(switches), ...permission });
      const inOrder = merged.flatMap(([action, value]) =>
        Object.entries(typeof value === 'string' ? { '*': value } : value).map((line) => [action, ...line] as const),
      );
      const ownLast = [...inOrder].sort(([one], [other]) => Number(one !== '*') - Number(other !== '*'));
      permitsAll(PATHS.opencode, { tools, permission }, calls, ({ tool, resource }) =>
        [inOrder, ownLast].some((lines) => {
          const line = lines.findLast(([action, on]) => matches(action, tool) && matches(on, resource));
          return line?.[2] !== 'deny';
        }),
      );
    }),
    parameters,
  );
});

const named: Record<string, Call[]> = {
  Read: [call('read', 'Read', 'a')],
  Grep: [call('read', 'Grep', 'a')],
  Write: [call('write', 'Write', 'a')],
  Edit: [call('write', 'Edit', 'a')],
  'Bash(git *)': [call('shell', 'Bash', 'git log')],
  Bash: [call('shell', 'Bash', 'git log'), call('shell', 'Bash', 'rm a')],
  WebFetch: [call('network', 'WebFetch', 'a')],
  WebSearch: [call('network', 'WebSearch', 'a')],
};
const namedCalls = [
  ...new Map(
    Object.values(named)
      .flat()
      .map((one) => [`${one.tool} ${one.resource}`, one]),
  ).values(),
];
const names = fc.subarray([...Object.keys(named), 'Barometer', 'TodoWrite', 'mcp__tides']);

test('Claude Code lets no call through that the lists do not have', () => {
  const lists = fc.record({ tools: fc.oneof(names, fc.constant(['*'])), disallowedTools: names }, { requiredKeys: [] });
  fc.assert(
    fc.property(lists, fc.boolean(), ({ tools, disallowedTools = [] }, isText) => {
      const written = tools && (isText && tools.length > 0 ? tools.join(', ') : tools);
      const header = { ...(written !== undefined && { tools: written }), disallowedTools };
      permitsAll(PATHS.claude, header, namedCalls, ({ tool, resource }) => {
        const covers = (name: string) =>
          name === '*' || name === tool || (name.startsWith(`${tool}(`) && resource.startsWith('git'));
        return (tools === undefined || tools.some(covers)) && !disallowedTools.some(covers);
      });
    }),
    parameters,
  );
});

test('Copilot and Gemini let no call through that the lists do not have, and Cursor passes over them', () => {
  const own: Record<string, [power: Power, tool: string]> = {
    read: ['read', 'read_file'],
    edit: ['write', 'replace'],
    execute: ['shell', 'run_shell_command'],
    web: ['network', 'web_fetch'],
  };
  const sets = fc.subarray(Object.keys(own));
  fc.assert(
    fc.property(sets, (tools) => {
      const copilot = read(PATHS.copilot, { tools });
      const gemini = read(PATHS.gemini, { tools: tools.map((set) => own[set]?.[1]) });
      const cursor = read(PATHS.cursor, { tools });
      for (const set of tools) {
        const power = own[set]?.[0] ?? 'read';
        assert.deepEqual([copilot[power], gemini[power]], [true, true], `${set} of ${tools.join()}`);
      }
      assert.deepEqual([cursor.read, cursor.write, cursor.shell, cursor.network], [true, true, true, true]);
    }),
    parameters,
  );
});

test('Kiro lets no call through that its tools and rules do not have', () => {
  const includes: Record<string, Power[]> = {
    '*': ['read', 'write', 'shell', 'network'],
    '@builtin': ['read', 'write', 'shell', 'network'],
    read: ['read'],
    write: ['write'],
    shell: ['shell'],
    web: ['network'],
    '@tides': [],
  };
  const governs: Record<string, Power> = { fs_read: 'read', fs_write: 'write', shell: 'shell', web: 'network' };
  const calls = (['read', 'write', 'shell', 'network'] as const).flatMap((power) =>
    ['src/a', 'git log', 'c'].map((on) => call(power, power, on)),
  );
  const rule = fc.record(
    {
      capability: fc.constantFrom(...Object.keys(governs)),
      effect: state,
      match: fc.array(resource, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['capability', 'effect'] },
  );
  const header = fc.record({ tools: fc.subarray(Object.keys(includes)), rules: fc.array(rule, { maxLength: 4 }) });
  fc.assert(
    fc.property(header, fc.boolean(), ({ tools, rules }, isList) => {
      const written = { tools, permissions: isList ? rules : { rules } };
      permitsAll(PATHS.kiro, written, calls, ({ power, resource }) => {
        const denials = rules.filter(({ capability, effect }) => effect === 'deny' && governs[capability] === power);
        const isDenied = denials.some(({ match = ['*'] }) => match.some((pattern) => matches(pattern, resource)));
        return tools.some((name) => includes[name]?.includes(power)) && !isDenied;
      });
    }),
    parameters,
  );
});

/** A header that any of the programs may have. */
const anyHeader: fc.Arbitrary<Header> = fc.record(
  {
    tools: fc.oneof(
      names,
      fc.dictionary(fc.constantFrom('*', 'bash', 'edit'), fc.boolean()),
      fc.constant('Read, Grep'),
    ),
    disallowedTools: names,
    permission: fc.dictionary(fc.constantFrom('*', 'bash', 'edit', 'read'), state),
    permissions: fc.array(fc.record({ action: ruled, resource, effect: state }), { maxLength: 3 }),
    readonly: fc.boolean(),
    memory: fc.constantFrom('user', 'never'),
    sandbox_mode: fc.constantFrom('read-only', 'workspace-write', 'danger-full-access'),
    groups: fc.subarray(['read', 'edit', 'command', 'mcp']),
    agents: fc.subarray(['pilot', 'clerk']),
  },
  { requiredKeys: [] },
);
const anyPath = fc.constantFrom(...Object.values(PATHS));
/** Values that no program has for any of its keys. */
const strange = fc.oneof(
  fc.double(),
  fc.dictionary(fc.string(), fc.integer(), { minKeys: 1 }),
  fc.array(fc.integer(), { minLength: 1 }),
);

test('a key that nobody has, and the order of keys, change nothing', () => {
  fc.assert(
    fc.property(anyPath, anyHeader, strange, (path, header, value) => {
      const permissions = read(path, header);
      assert.deepEqual(read(path, { ...header, tide_table: value }), permissions);
      assert.deepEqual(
        new Set(read(path, Object.fromEntries(Object.entries(header).reverse())).unread),
        new Set(permissions.unread),
      );
      assert.ok(isAsWide(read(path, Object.fromEntries(Object.entries(header).reverse())), permissions));
    }),
    parameters,
  );
});

test('a value that is not understood narrows nothing', () => {
  fc.assert(
    fc.property(anyPath, anyHeader, fc.nat(), strange, (path, header, index, value) => {
      const keys = Object.keys(header);
      fc.pre(keys.length > 0);
      const key = keys[index % keys.length] ?? '';
      assert.ok(isAsWide(read(path, { ...header, [key]: value }), read(path, without(header, key))), key);
    }),
    parameters,
  );
});

test('where anything was not understood, everything may be allowed', () => {
  fc.assert(
    fc.property(anyPath, anyHeader, strange, (path, header, value) => {
      const { unread, ...permissions } = read(path, { ...header, tools: value });
      fc.pre(unread.length > 0);
      const { read: reads, write, shell, network, mcpServers, delegates } = permissions;
      assert.deepEqual([reads, write, shell, network, mcpServers, delegates], [true, true, true, true, ['*'], ['*']]);
    }),
    parameters,
  );
});

function without(header: Header, key: string): Header {
  return Object.fromEntries(Object.entries(header).filter(([name]) => name !== key));
}
