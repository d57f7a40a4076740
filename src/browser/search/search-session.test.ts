import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { Index } from './find-agents.ts';
import type { SearchSite } from './load-search.ts';
import type { PagefindResult } from './pagefind.ts';
import { createSearchSession, type SearchState } from './search-session.ts';

/** An index of agents by id, each with its text; a result is every text that holds a word beginning so. */
function createIndex(language: string, texts: Record<string, string>): Index {
  const toResult = (id: string, text: string): PagefindResult => {
    const words = `Titre. ${text}`.split(' ');
    return {
      id,
      data: async () => ({
        content: words.join(' '),
        raw_content: words.join(' '),
        locations: words.map((_, place) => place),
        anchors: [{ element: 'h2', id: 'summary', text: '', location: 1 }],
        meta: { id, title: 'Titre' },
        filters: { language: [language], text: [language] },
      }),
    };
  };
  return {
    language,
    ask: async (asked) =>
      Object.entries(texts)
        .filter(([, text]) => text.includes(asked))
        .map(([id, text]) => toResult(id, text)),
  };
}

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
      own: async () => createIndex('fr', { alpha: 'tests un', beta: 'tests deux', gamma: 'tests trois' }),
      others: async () => [createIndex('en', { alpha: 'tests one', delta: 'tests four', epsilon: 'other' })],
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
  assert.deepEqual(states.map(idsOf), ['loading', ['alpha beta', undefined], ['alpha beta', 'delta']]);
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
  const asked: string[] = [];
  const ask = async (text: string) => {
    asked.push(text);
    return [];
  };
  const index: Index = { language: 'fr', ask };
  const { session, settle } = setUp({ site: { own: async () => index, others: async () => [] } });
  for (const text of ['t', 'te', 'tes', 'test']) session.ask(text);
  await settle();
  assert.deepEqual(asked, ['test']);
});

test('results of a question that was changed since are dropped', async () => {
  let release: (index: Index) => void = () => undefined;
  const slow = new Promise<Index>((resolve) => {
    release = resolve;
  });
  let isFirst = true;
  const own = async () => {
    if (!isFirst) return createIndex('fr', { beta: 'deux' });
    isFirst = false;
    return slow;
  };
  const { session, states, settle } = setUp({ site: { own, others: async () => [] } });
  session.ask('tests');
  await settle();
  session.ask('deux');
  await settle();
  release(createIndex('fr', { alpha: 'tests un' }));
  await settle();
  assert.deepEqual(states.map(idsOf).filter(Array.isArray), [
    ['beta', undefined],
    ['beta', ''],
  ]);
});

test('what nothing holds is said as such', async () => {
  const { session, states, settle } = setUp();
  session.ask('absent');
  await settle();
  assert.deepEqual(states.at(-1), { kind: 'none', query: 'absent' });
});

test('an emptied field shows neither results nor their absence', async () => {
  const { session, states, settle } = setUp();
  session.ask('tests');
  session.ask('  ');
  await settle();
  assert.deepEqual(states.at(-1), { kind: 'empty' });
});

test('an index that cannot be loaded is an error, and out of reach where there is no network', async () => {
  const own = async () => {
    throw new Error('404');
  };
  const site = { own, refresh: own as () => Promise<never> };
  for (const isOnline of [true, false]) {
    const { session, states, settle } = setUp({ site, isOnline });
    session.ask('tests');
    await settle();
    assert.deepEqual(states.at(-1), { kind: isOnline ? 'error' : 'offline' });
  }
});

test('what was found in the reader’s language stays where the other languages cannot be had', async () => {
  const others = async () => {
    throw new Error('404');
  };
  const { session, states, settle } = setUp({ site: { others } });
  session.ask('tests');
  await settle();
  assert.deepEqual(idsOf(states.at(-1)), ['alpha beta', '']);
});

test('a search that failed can be tried again', async () => {
  let tries = 0;
  const own = async () => {
    tries++;
    if (tries === 1) throw new Error('network');
    return createIndex('fr', { alpha: 'tests' });
  };
  const { session, states, settle } = setUp({ site: { own, others: async () => [] } });
  session.ask('tests');
  await settle();
  assert.equal(states.at(-1)?.kind, 'error');
  session.retry();
  await settle();
  assert.deepEqual(idsOf(states.at(-1)), ['alpha', '']);
});

test('a site that was published anew under an open page is searched again', async () => {
  let isNew = false;
  const own = async () => createIndex('fr', isNew ? { nouveau: 'tests' } : {});
  const refresh = async () => {
    const changed = !isNew;
    isNew = true;
    return changed;
  };
  const { session, states, settle } = setUp({ site: { own, others: async () => [], refresh } });
  session.ask('tests');
  await settle();
  assert.deepEqual(idsOf(states.at(-1)), ['nouveau', '']);
});
