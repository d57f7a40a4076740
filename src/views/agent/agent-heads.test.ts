import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import { createHeads } from './agent-heads.ts';

function agent(id: string, title: string, summary: string, code = 'en'): AgentSummary {
  return { id, variants: { [code]: { title, summary, language: { code } } } } as unknown as AgentSummary;
}

const heads = (...agents: AgentSummary[]) => createHeads(agents, 'en');

test('an agent that shares nothing is called by its title and described by its summary', () => {
  const head = heads(agent('a', 'Lamp keeper', 'Keeps the **lamp**.')).get('a');
  assert.deepEqual(head, {
    ...{
      title: 'Lamp keeper',
      description: 'Keeps the lamp.',
      titleLanguage: undefined,
      descriptionLanguage: undefined,
    },
  });
});

test('of agents that share a title, whatever its case, each has its id after it', () => {
  const found = heads(agent('a', 'Code Reviewer', 'One.'), agent('b', 'Code reviewer', 'Two.'));
  assert.equal(found.get('a')?.title, 'Code Reviewer (a)');
  assert.equal(found.get('b')?.title, 'Code reviewer (b)');
  assert.equal(found.get('a')?.description, 'One.');
});

test('so have those that share a summary, also where it is as long as a description may be', () => {
  const summary = `${'word '.repeat(39)}end`;
  const found = heads(agent('first', 'A', summary), agent(`x${'y'.repeat(300)}`, 'B', summary));
  const all = [...found.values()].map(({ description }) => description);
  assert.match(all[0] ?? '', /word… \(first\)$/);
  assert.equal(new Set(all).size, 2);
  for (const description of all) assert.ok(description.length <= 200, String(description.length));
});

test('an agent without a summary is described in the words of the interface', () => {
  const head = heads(agent('a', 'Gardien', '', 'fr')).get('a');
  assert.match(head?.description ?? '', /^Gardien, an AI coding agent/);
  assert.equal(head?.titleLanguage, 'fr');
  assert.equal(head?.descriptionLanguage, undefined);
});

test('an agent whose title is nothing but marks is called by its id', () => {
  assert.equal(heads(agent('lamp', '`` **', 'Keeps it.')).get('lamp')?.title, 'lamp');
});
