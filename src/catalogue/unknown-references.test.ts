import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgent } from '../core/read-agent.ts';
import { buildCatalogue } from './build-catalogue.ts';
import type { CatalogueInput } from './catalogue-input.ts';
import { agentText, catalogueOf } from './fixtures/catalogue-of.ts';

const place = (language: string, id: string) => `/${language}/${id}`;
const addresses = { page: place, file: place, fixed: place, permalink: (id: string) => `/a/${id}/` };

test('a name that can only mean an agent, and that none here bears, is reported where it is', () => {
  const found = diagnosticsOf([
    ['harbour-master.md', 'Ask the tide-clerk.\n\nThen call @storm-watcher, and hand over to berth-planner.'],
    ['tide-clerk.md', 'Keep the table.'],
  ]);
  assert.deepEqual(found, [
    { file: 'harbour-master.md', line: 8, column: 12, text: 'storm-watcher' },
    { file: 'harbour-master.md', line: 8, column: 44, text: 'berth-planner' },
  ]);
});

test('words joined by a hyphen are not names of agents', () => {
  const text =
    'A multi-agent, cross-functional, over-engineer-proof plan. Ask @harbour-team about font-face and user-agent.';
  assert.deepEqual(diagnosticsOf([['harbour-master.md', text]]), []);
});

test('an agent that calls another by its mention in code is understood', () => {
  const found = diagnosticsOf([['harbour-master.md', 'Use @agent-berth-planner, or the `quay-sweeper` agent.']]);
  assert.deepEqual(
    found.map(({ text, column }) => [text, column]),
    [
      ['berth-planner', 12],
      ['quay-sweeper', 35],
    ],
  );
});

const fixed = [
  'AGENT.md',
  'agents/AGENTS.md',
  'SKILL.md',
  'README.md',
  'CLAUDE.md',
  'index.md',
  '.claude/agents/Agent.md',
];

for (const file of fixed) {
  test(`${file} gives its agent no name that others could call it by`, () => {
    const word = file.replace(/.*\/|\.md$/g, '').toLowerCase();
    const text = `Ask @${word}, the \`${word}\` agent, or [[${word}]]. Each agent has its skill.`;
    const { references, links } = namedBy(text, { [file]: agentText({}) });
    assert.deepEqual([references, links], [[], []]);
  });
}

test('an agent in a file with a fixed name is called by its folder, and by its own name', () => {
  const files = {
    'crew/leaf-cutter/SKILL.md': agentText({}),
    'bell-ringer/index.fr.md': agentText({ name: 'ringer' }),
  };
  assert.deepEqual(namedBy('Ask leaf-cutter and @ringer.', files).references, [
    { name: 'leaf-cutter', id: 'crew-leaf-cutter-skill' },
    { name: 'ringer', id: 'bell-ringer-index' },
  ]);
  assert.deepEqual(
    namedBy('[[leaf-cutter]] [[bell-ringer]]', files).links.map(({ id }) => id),
    ['crew-leaf-cutter-skill', 'bell-ringer-index'],
  );
});

function namedBy(body: string, files: Record<string, string>) {
  const { agents } = catalogueOf({ ...files, 'mate.md': agentText({ name: 'mate' }, `${body}\n`) });
  const mate = agents.find(({ agent }) => agent.id === 'mate');
  return { references: mate?.agent.variants['en']?.references ?? [], links: mate?.links.get('en') ?? [] };
}

function diagnosticsOf(files: [string, string][]) {
  const inputs = files.map(([file, body]): CatalogueInput => {
    const bytes = new TextEncoder().encode(`---\nname: ${file.slice(0, -3)}\ndescription: Works\n---\n\n${body}\n`);
    const read = readAgent({ source: 'default', file, bytes, sha256: '' }, () => []);
    assert.ok(read.kind === 'agent');
    return { read, owner: 'default', sourcePrefix: null, pathHash: '00000000', textHash: () => '' };
  });
  return buildCatalogue(inputs, addresses).agents.flatMap(({ agent }) =>
    Object.values(agent.variants).flatMap(({ file, diagnostics }) =>
      diagnostics
        .filter(({ code }) => code === 'reference-unknown')
        .map(({ line, column, values }) => ({ file, line, column, text: values['text'] })),
    ),
  );
}
