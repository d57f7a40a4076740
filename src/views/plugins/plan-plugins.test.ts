import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import { smallCatalogue } from '../../exports/fixtures/small-catalogue.ts';
import { listRenames, marketplaceName, planPlugins } from './plan-plugins.ts';

const [first] = smallCatalogue.agents;
assert.ok(first);
const [plain] = Object.values(first.variants);
assert.ok(plain);

/** An agent with a variant a language, each called `names[language]` and of `sources[language]`. */
function agent(
  id: string,
  names: Record<string, string>,
  sources: Record<string, string> = {},
  aliases: string[] = [],
) {
  const variants = Object.entries(names).map(([language, name]) => [
    language,
    { ...plain, name, source: sources[language] ?? 'default', file: `${id}.${language}.md` },
  ]);
  return { ...first, id, aliases, variants: Object.fromEntries(variants) } as AgentSummary;
}

const plan = (agents: AgentSummary[], sources = ['default'], retired = smallCatalogue.retired) =>
  planPlugins({ agents, retired, sources: sources.map((name) => ({ name })) });

test('one plugin an agent, with all its languages, and one a source', () => {
  const plugins = plan([agent('x', { fr: 'commis', en: 'clerk' }), agent('y', { pt: 'Y' })]);
  assert.deepEqual(
    plugins.map(({ name, members }) => [name, members.map((member) => [member.path, member.name])]),
    [
      [
        'x',
        [
          ['agents/x.md', 'clerk'],
          ['agents/x.fr.md', 'commis'],
        ],
      ],
      ['y', [['agents/y.md', 'y']]],
      [
        'source-default',
        [
          ['agents/x.md', 'clerk'],
          ['agents/x.fr.md', 'commis'],
          ['agents/y.md', 'y'],
        ],
      ],
    ],
  );
});

test('a name is in a plugin once, and paths are made of ids alone', () => {
  const odd = ['clerk', '../clerk', '$(id)', 'a`id`b', 'a\nb', '-x', 'mcp:x', '\u202eclerk', 'clerk'];
  const agents = odd.map((name, index) => agent(`id-${index}`, { en: name, fr: name }));
  // Ids that others would take for theirs.
  agents.push(agent('clerk-fr', { en: 'clerk' }), agent('id-0-fr', { en: 'id-0' }), agent('z', { en: 'id-0-fr' }));
  for (const { members } of plan(agents)) {
    const names = members.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.equal(new Set(members.map(({ path }) => path)).size, names.length);
    for (const name of names) assert.match(name, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const { path } of members) assert.match(path, /^agents\/[a-z0-9-]+(?:\.[a-z0-9-]+)?\.md$/);
  }
});

test('sources have plugins of their own, whatever they and agents are called', () => {
  const agents = [
    agent('source-crew', { en: 'a' }, { en: 'crew' }),
    agent('b', { en: 'b' }, { en: 'Crew' }, ['source-more']),
    agent('c', { en: 'c' }, { en: 'more' }),
    agent('d', { en: 'd' }, { en: '船員' }),
  ];
  const names = plan(agents, ['default', 'crew', 'Crew', 'more', '船員']).map(({ name }) => name);
  assert.equal(new Set(names).size, 8);
  assert.deepEqual(names.slice(0, 4), ['source-crew', 'b', 'c', 'd']);
  for (const name of names.slice(4)) assert.match(name, /^source-[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test('former ids lead to those of today, and retired ones to what took their place', () => {
  const retired = [
    { id: 'old', addresses: { old: ['en'], older: ['en'] }, names: [], successor: 'x', reason: null },
    { id: 'gone', addresses: { gone: ['en'] }, names: [], successor: null, reason: null },
    { id: 'lost', addresses: { lost: ['en'] }, names: [], successor: 'nobody', reason: null },
  ];
  const agents = [agent('x', { en: 'x' }, {}, ['x-before'])];
  assert.deepEqual(
    [...listRenames({ agents, retired }, new Set(['x']))],
    [
      ['gone', null],
      ['lost', null],
      ['old', 'x'],
      ['older', 'x'],
      ['x-before', 'x'],
    ],
  );
});

test('a marketplace is called like the place of its site, and never like that of the client', () => {
  const cases: [string, string][] = [
    ['https://example.org/', 'example-org'],
    ['https://example.org/team/', 'example-org-team'],
    ['https://agents:8080/', 'agents-8080'],
    ['https://agents/', 'site-agents'],
    ['https://claude.plugins.example/', 'site-claude-plugins-example'],
  ];
  for (const [home, name] of cases) assert.equal(marketplaceName(home), name);
  assert.match(marketplaceName('https://official.claude.example/'), /^site-[a-z0-9]+$/);
});
