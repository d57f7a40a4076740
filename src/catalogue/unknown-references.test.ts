import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgent } from '../core/read-agent.ts';
import { buildCatalogue, type CatalogueInput } from './build-catalogue.ts';

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

function diagnosticsOf(files: [string, string][]) {
  const inputs = files.map(([file, body]): CatalogueInput => {
    const bytes = new TextEncoder().encode(`---\nname: ${file.slice(0, -3)}\ndescription: Works\n---\n\n${body}\n`);
    const read = readAgent({ source: 'default', file, bytes, sha256: '' }, () => []);
    assert.ok(read.kind === 'agent');
    return { read, sourcePrefix: null, pathHash: '00000000', textHash: () => '' };
  });
  return buildCatalogue(inputs, addresses).agents.flatMap(({ agent }) =>
    Object.values(agent.variants).flatMap(({ file, diagnostics }) =>
      diagnostics
        .filter(({ code }) => code === 'reference-unknown')
        .map(({ line, column, values }) => ({ file, line, column, text: values['text'] })),
    ),
  );
}
