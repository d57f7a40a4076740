import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { createEngine, type Engine } from '../../core/search/create-engine.ts';
import { makeSearchData, type SearchSource } from '../../core/search/data/make-search-data.ts';
import type { SearchSite } from './load-search.ts';
import { createSearchSession, type SearchState } from './search-session.ts';

/** A site of agents, each with a text in a language: `['alpha', 'fr', 'tests un']`. */
function createSite(texts: [id: string, language: string, text: string][]): Pick<SearchSite, 'engine' | 'text'> {
  const sources = texts.map(([agent, language, summary]): SearchSource => {
    const rest = {
      name: agent,
      source: 'default',
      models: [],
      permissions: [],
      tools: [],
      capabilities: [],
      changed: null,
      sections: [],
    };
    return { agent, language, title: 'Titre', summary, ...rest };
  });
  const data = makeSearchData(sources, [], () => []);
  const engine: Engine = createEngine(data.index, async (number) => data.chunks[number] ?? {});
  return { engine: async () => engine, text: async (number) => data.texts[number] ?? { summary: '', sections: [] } };
}

const usual = createSite([
  ['alpha', 'fr', 'tests un'],
  ['alpha', 'en', 'tests one'],
  ['beta', 'fr', 'tests deux'],
  ['gamma', 'fr', 'tests trois'],
  ['delta', 'en', 'tests four'],
  ['epsilon', 'en', 'other'],
]);

interface Setup {
  site?: Partial<SearchSite>;
  isOnline?: boolean;
}

/** A session over two indexes, what it showed, and a way to let all that it waits for happen. */
function setUp({ site = {}, isOnline = true }: Setup = {}) {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  const states: SearchState[] = [];
  const session = createSearchSession({
    site: {
      ...usual,
      refresh: async () => false,
      ...site,
    },
    locale: 'fr',
    size: 2,
    pause: 90,
    isOnline: () => isOnline,
    onState: (state) => states.push(state),
  });
  const settle = async () => {
    mock.timers.tick(90);
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  };
  return { session, states, settle };
}

function idsOf(state: SearchState | undefined) {
  if (state?.kind !== 'found') return state?.kind;
  const ids = (list: typeof state.own | undefined) => list?.agents.map(({ id }) => id).join(' ');
  return [ids(state.own), ids(state.others)];
}

test('the reader’s language comes first, then what only other languages hold', async () => {
  const { session, states, settle } = setUp();
  session.ask('tests');
  await settle();
  assert.deepEqual(states.map(idsOf), ['loading', ['alpha beta', 'delta']]);
});

test('more of a list are put behind those that are there', async () => {
  const { session, states, settle } = setUp();
  session.ask('tests');
  await settle();
  session.more('own');
  await settle();
  assert.deepEqual(idsOf(states.at(-1)), ['alpha beta gamma', 'delta']);
});

test('the number of agents is known before all are loaded', async () => {
  const { session, states, settle } = setUp();
  session.ask('tests');
  await settle();
  const state = states.at(-1);
  assert.deepEqual(state?.kind === 'found' && [state.own.total, state.own.isExact], [3, true]);
});

test('each letter is not a search of its own', async () => {
  let searches = 0;
  const { session, states, settle } = setUp({
    site: {
      async engine() {
        searches++;
        return usual.engine();
      },
    },
  });
  for (const text of ['t', 'te', 'tes', 'tests']) session.ask(text);
  await settle();
  assert.deepEqual([searches, idsOf(states.at(-1))], [1, ['alpha beta', 'delta']]);
});

test('results of a question that was changed since are dropped', async () => {
  let release: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isFirst = true;
  const { session, states, settle } = setUp({
    site: {
      async engine() {
        if (isFirst) {
          isFirst = false;
          await slow;
        }
        return usual.engine();
      },
    },
  });
  session.ask('tests');
  await settle();
  session.ask('deux');
  await settle();
  release();
  await settle();
  assert.deepEqual(states.map(idsOf).filter(Array.isArray), [['beta', '']]);
});

test('a choice without a question finds all that have it, by name', async () => {
  const { session, states, settle } = setUp();
  session.ask('', { selection: { language: ['en'] } });
  await settle();
  assert.deepEqual(idsOf(states.at(-1)), ['alpha', 'delta']);
});

test('what nothing holds is said as such', async () => {
  const { session, states, settle } = setUp();
  session.ask('qwxz');
  await settle();
  const notes = { unknown: ['qwxz'], corrected: [], unknownOperators: [] };
  const { answer: _, ...state } = states.at(-1) as Extract<SearchState, { kind: 'none' }>;
  assert.deepEqual(state, { kind: 'none', query: 'qwxz', notes });
});

test('an emptied field shows neither results nor their absence', async () => {
  const { session, states, settle } = setUp();
  session.ask('tests');
  session.ask('  ');
  await settle();
  assert.deepEqual(states.at(-1), { kind: 'empty' });
});

test('an index that cannot be loaded is an error, and out of reach where there is no network', async () => {
  const engine = async () => {
    throw new Error('404');
  };
  const site = { engine, refresh: engine as () => Promise<never> };
  for (const isOnline of [true, false]) {
    const { session, states, settle } = setUp({ site, isOnline });
    session.ask('tests');
    await settle();
    assert.deepEqual(states.at(-1), { kind: isOnline ? 'error' : 'offline' });
  }
});

test('a search that failed can be tried again', async () => {
  let tries = 0;
  const text = async (number: number) => {
    tries++;
    if (tries === 1) throw new Error('network');
    return usual.text(number);
  };
  const { session, states, settle } = setUp({ site: { text } });
  session.ask('tests');
  await settle();
  assert.equal(states.at(-1)?.kind, 'error');
  session.retry();
  await settle();
  assert.deepEqual(idsOf(states.at(-1)), ['alpha beta', 'delta']);
});

test('a site that was published anew under an open page is searched again', async () => {
  let site = createSite([['alpha', 'fr', 'autre']]);
  const { session, states, settle } = setUp({
    site: {
      engine: () => site.engine(),
      text: (number) => site.text(number),
      async refresh() {
        site = createSite([['nouveau', 'fr', 'tests']]);
        return true;
      },
    },
  });
  session.ask('tests');
  await settle();
  assert.deepEqual(idsOf(states.at(-1)), ['nouveau', '']);
});
