import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary, VariantSummary } from '../catalogue/catalogue.ts';
import { smallCatalogue } from '../exports/fixtures/small-catalogue.ts';
import { formatDocument } from '../exports/markdown/format-document.ts';
import { type LlmsCatalogue, llmsDocument, llmsEntrance, MAX_AGENTS } from './llms-document.ts';

const absolute = (address: string) => `https://example.org${address}`;
const guides = [{ slug: 'first', title: 'First steps', description: 'How to begin.' }];

const site = { title: { en: 'Agents', fr: 'Agents' }, description: { en: 'Of a harbour.', fr: 'D’un port.' } };

function documentOf(catalogue: LlmsCatalogue, hasFeed = true): string {
  return formatDocument(llmsDocument({ ...catalogue, site }, 'en', { absolute, guides, hasFeed }));
}

/** Title, quotation, and the links of each section, as the format lays them out. */
function parse(text: string) {
  const [, title, quotation] = /^# (.+)\n\n> (.+)\n\n/.exec(text) ?? [];
  const sections = text.split(/^## /m).slice(1);
  const links = sections.map((section) => {
    const [name = '', ...lines] = section.trim().split('\n');
    return [
      name,
      lines.filter((line) => line !== '').map((line) => /^- \[(.+?)\]\((\S+)\)(?:: (.+))?$/.exec(line)?.slice(1, 4)),
    ];
  });
  return { title, quotation, sections: Object.fromEntries(links) as Record<string, (string[] | undefined)[]> };
}

function agent(id: string, title: string, summary: string): AgentSummary {
  const variant = { ...smallCatalogue.agents[0]?.variants['en'], title, summary } as VariantSummary;
  return { ...smallCatalogue.agents[0], id, variants: { en: variant } } as AgentSummary;
}

test('it has a title, a quotation and lists of links, and nothing else below a heading', () => {
  const { title, quotation, sections } = parse(documentOf(smallCatalogue));
  assert.equal(title, 'Agents');
  assert.equal(quotation, 'Of a harbour.');
  assert.deepEqual(Object.keys(sections), ['Where to look', 'Capabilities', 'The agents', 'Optional']);
  for (const [name, links] of Object.entries(sections)) assert.ok(links.length > 0 && links.every(Boolean), name);
  assert.deepEqual(sections['The agents']?.[0], ['X', 'https://example.org/en/agents/x/index.md', 'Keeps the quay.']);
  assert.ok(sections['Optional']?.some((link) => link?.[1] === 'https://example.org/en/guides/first/'));
});

test('capabilities that no agent has are not named, and those of most agents come first', () => {
  const { sections } = parse(documentOf(smallCatalogue));
  assert.deepEqual(
    sections['Capabilities']?.map((link) => link?.[1]?.split('/').at(-2)),
    ['tides', 'quays'],
  );
});

test('of too many agents none is listed, and their capabilities still are', () => {
  const agents = Array.from({ length: MAX_AGENTS + 1 }, (_, index) => agent(`a${index}`, `Agent ${index}`, ''));
  const { sections } = parse(documentOf({ ...smallCatalogue, agents: agents.slice(0, MAX_AGENTS) }));
  assert.equal(sections['The agents']?.length, MAX_AGENTS);
  const text = documentOf({ ...smallCatalogue, agents });
  assert.match(text, /There are too many agents/);
  assert.match(text, /\/en\/capabilities\/tides\//);
  assert.ok(text.length < 5000);
});

test('a hostile title or summary stays on its line', () => {
  const evil = 'x](https://elsewhere.example)\n## Optional\n- [y';
  const { sections } = parse(documentOf({ ...smallCatalogue, agents: [agent('x', evil, evil)] }).replaceAll('\\]', ''));
  assert.deepEqual(Object.keys(sections), ['Where to look', 'Capabilities', 'The agents', 'Optional']);
  assert.equal(sections['The agents']?.length, 1);
  assert.equal(sections['The agents']?.[0]?.[1], 'https://example.org/en/agents/x/index.md');
});

test('without a feed none is named', () => {
  assert.doesNotMatch(documentOf(smallCatalogue, false), /feed\.xml/);
});

test('the entrance leads to each language', () => {
  const { sections } = parse(formatDocument(llmsEntrance(smallCatalogue, absolute)));
  assert.deepEqual(
    Object.values(sections).map(([first]) => first?.[1]),
    ['https://example.org/en/llms.txt', 'https://example.org/fr/llms.txt'],
  );
});
