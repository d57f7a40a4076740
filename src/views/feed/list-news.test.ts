import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary, VariantSummary } from '../../catalogue/catalogue.ts';
import { listNews } from './list-news.ts';

type Dates = [published: string | null, changed: string | null];

function agent(id: string, languages: Record<string, Dates>): AgentSummary {
  const variants = Object.entries(languages).map(([language, [published, changed]]) => {
    return [language, { title: `${id} ${language}`, published, changed } as VariantSummary];
  });
  return { id, variants: Object.fromEntries(variants) } as unknown as AgentSummary;
}

test('the text that is shown changed last comes first', () => {
  const agents = [
    agent('a', { en: ['2025-01-01', '2026-01-01'], fr: ['2025-06-01', '2025-06-01'] }),
    agent('b', { en: ['2025-03-01', '2025-03-01'] }),
    agent('c', { fr: ['2025-12-01', '2025-12-01'] }),
    agent('d', { en: ['2025-12-01', '2025-12-01'] }),
  ];
  assert.deepEqual(
    listNews(agents, 'en').map(({ variant, updated }) => `${variant.title} ${updated}`),
    ['a en 2026-01-01', 'c fr 2025-12-01', 'd en 2025-12-01', 'b en 2025-03-01'],
  );
  assert.deepEqual(
    listNews(agents, 'fr').map(({ variant, updated }) => `${variant.title} ${updated}`),
    ['c fr 2025-12-01', 'd en 2025-12-01', 'a fr 2025-06-01', 'b en 2025-03-01'],
  );
});

test('an agent is as old as its first text, and a new translation makes it no new agent', () => {
  const [news] = listNews([agent('a', { en: ['2025-01-01', '2025-01-01'], fr: ['2026-01-01', '2026-02-01'] })], 'fr');
  assert.deepEqual([news?.published, news?.updated], ['2025-01-01', '2026-02-01']);
});

test('an agent without a date is left out; one whose other text has a date has that', () => {
  assert.deepEqual(listNews([agent('a', { en: [null, null] })], 'en'), []);
  const [news] = listNews([agent('a', { en: [null, null], fr: ['2025-01-01', '2025-02-01'] })], 'en');
  assert.deepEqual([news?.published, news?.updated], ['2025-01-01', '2025-02-01']);
});

test('of many agents the newest fifty are told of', () => {
  const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString();
  const agents = Array.from({ length: 60 }, (_, index) => agent(`a${index}`, { en: [day(index), day(index)] }));
  const news = listNews(agents, 'en');
  assert.equal(news.length, 50);
  assert.deepEqual([news[0]?.agent.id, news.at(-1)?.agent.id], ['a59', 'a10']);
});
