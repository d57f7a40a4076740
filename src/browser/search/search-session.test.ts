import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { createEngine, type SearchParts } from '../../search/create-engine.ts';
import { memorySearch, sourceOf } from '../../search/fixtures/memory-search.ts';
import { TextsRefused } from '../../search/full-text.ts';
import { PublishedAnew } from '../offline/page-build.ts';
import { RequestError } from '../request-error.ts';
import type { SearchSite } from './load-search.ts';
import { createSearchSession, type SearchState } from './search-session.ts';

type Texts = [id: string, language: string, text: string, title?: string][];

/** A site of agents, each with a text in a language: `['alpha', 'fr', 'tests un']`. */
function createSite(texts: Texts, open: (parts: SearchParts) => SearchParts = (parts) => parts): SearchSite {
  const sources = texts.map(([agent, language, summary, title = 'Titre']) => sourceOf(agent, language, title, summary));
  const parts = open(memorySearch(sources));
  const engine = createEngine(parts);
  return {
    engine: async () => engine,
    facets: () => parts.facets(),
    text: async (number) => ({ summary: sources[number]?.summary ?? '', sections: [] }),
    warm: () => undefined,
    refresh: async () => false,
  };
}

const texts: Texts = [
  ['alpha', 'fr', 'tests un'],
  ['alpha', 'en', 'tests one'],
  ['beta', 'fr', 'tests deux'],
  ['gamma', 'fr', 'tests trois'],
  ['delta', 'en', 'tests four'],
  ['epsilon', 'en', 'other'],
];
const usual = createSite(texts);

interface Setup {
  site?: Partial<SearchSite>;
  isOnline?: boolean;
  isOutdated?: boolean;
}

afterEach(() => mock.timers.reset());

/** A session over a site, what it showed, and a way to let all that it waits for happen. */
function setUp({ site = {}, isOnline = true, isOutdated = false }: Setup = {}) {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  const states: SearchState[] = [];
  const faults: unknown[] = [];
  const session = createSearchSession({
    site: { ...usual, ...site },
    locale: 'fr',
    size: 2,
    pause: 90,
    isOnline: () => isOnline,
    isOutdated: () => isOutdated,
    onFault: (error) => faults.push(error),
    onState: (state) => states.push(state),
  });
  const settle = async (milliseconds = 90) => {
    mock.timers.tick(milliseconds);
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  return { session, states, faults, settle };
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

test('more of a list are put after those that are there', async () => {
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
  const notes = { unknown: ['qwxz'], corrected: [], unknownOperators: [], excluded: [], areTextsRefused: false };
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
    throw new RequestError('404');
  };
  const site = { engine, refresh: engine as () => Promise<never> };
  for (const isOnline of [true, false]) {
    const { session, states, settle } = setUp({ site, isOnline });
    session.ask('tests');
    await settle();
    assert.deepEqual(states.at(-1), { kind: isOnline ? 'error' : 'offline' });
  }
});

test('where the page is of an earlier build, that is why something is gone', async () => {
  const engine = () => Promise.reject(new RequestError('404'));
  const gone = () => Promise.reject(new PublishedAnew('another'));
  for (const refresh of [gone, async () => false]) {
    const { session, states, settle } = setUp({ site: { engine, refresh }, isOutdated: refresh !== gone });
    session.ask('tests');
    await settle();
    assert.deepEqual(states.at(-1), { kind: 'outdated' });
  }
});

test('a fault of ours is never taken for a missing network, and is reported', async () => {
  const fault = new TypeError('x is not a function');
  const engine = () => Promise.reject(fault);
  const refresh = () => Promise.reject(new RequestError('network'));
  const { session, states, faults, settle } = setUp({ site: { engine, refresh }, isOnline: false });
  session.ask('tests');
  await settle();
  assert.deepEqual(states.at(-1), { kind: 'error' });
  assert.deepEqual(faults, [fault]);
});

test('a search that failed can be tried again', async () => {
  let isGone = true;
  const text = async (number: number) => {
    if (isGone) throw new RequestError('network');
    return usual.text(number);
  };
  const { session, states, settle } = setUp({ site: { text } });
  session.ask('tests');
  await settle();
  assert.equal(states.at(-1)?.kind, 'error');
  isGone = false;
  session.retry();
  await settle();
  assert.deepEqual(idsOf(states.at(-1)), ['alpha beta', 'delta']);
});

test('a site that was published anew under an open page is searched again', async () => {
  let site = createSite([['alpha', 'fr', 'autre']]);
  const { session, states, settle } = setUp({
    site: {
      engine: () => site.engine(),
      facets: () => site.facets(),
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

/** What is waited for until it is let go. */
function gate<T>() {
  let [open, fail]: [() => void, (error: Error) => void] = [() => undefined, () => undefined];
  const waiting = new Promise<void>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  waiting.catch(() => undefined);
  const after = async (value: () => T | Promise<T>) => waiting.then(value);
  return { after, open, fail };
}

/** A site whose bundles are loaded when they are let go. `alpha` is named as its texts say. */
function createSlowSite() {
  const gates = { fr: gate<unknown>(), en: gate<unknown>() };
  const named: Texts = texts.map(([id, language, text]) => [id, language, text, id === 'alpha' ? 'Tests' : 'Titre']);
  const site = createSite(named, (parts) => ({
    ...parts,
    texts: (bundle) =>
      gates[bundle.key as 'fr' | 'en'].after(() => parts.texts(bundle)) as ReturnType<SearchParts['texts']>,
  }));
  return { site, gates };
}

const stageOf = (state: SearchState | undefined) => (state?.kind === 'found' ? state.answer.stage : state?.kind);

test('a whole answer that comes soon is shown once', async () => {
  const { site, gates } = createSlowSite();
  const { session, states, settle } = setUp({ site });
  session.ask('tests');
  await settle();
  await settle(119);
  gates.fr.open();
  gates.en.open();
  await settle(0);
  await settle(1000);
  assert.deepEqual(states.map(stageOf), ['loading', 'all']);
});

test('of an answer that comes late, names are shown first, then the reader’s language, then everything', async () => {
  const { site, gates } = createSlowSite();
  const { session, states, settle } = setUp({ site });
  session.ask('tests');
  await settle();
  assert.deepEqual(states.map(stageOf), ['loading']);
  await settle(120);
  assert.deepEqual([stageOf(states.at(-1)), idsOf(states.at(-1))], ['names', ['alpha', '']]);
  gates.fr.open();
  await settle(0);
  assert.deepEqual([stageOf(states.at(-1)), idsOf(states.at(-1))], ['own', ['alpha beta', '']]);
  gates.en.open();
  await settle(0);
  assert.deepEqual([stageOf(states.at(-1)), idsOf(states.at(-1))], ['all', ['alpha beta', 'delta']]);
});

test('names are shown without texts, and what is known of texts with them', async () => {
  const { site, gates } = createSlowSite();
  const { session, states, settle } = setUp({ site });
  session.ask('tests');
  await settle();
  await settle(120);
  gates.fr.open();
  await settle(0);
  const passages = states.flatMap((state) =>
    state.kind === 'found' ? (state.own.agents[0]?.passages.length ?? 0) : [],
  );
  assert.deepEqual([passages[0], passages.at(-1)], [0, 1]);
  assert.deepEqual(passages, passages.toSorted());
});

test('the reader’s language is shown before all others, where it comes late', async () => {
  const { site, gates } = createSlowSite();
  const { session, states, settle } = setUp({ site });
  session.ask('deux');
  await settle();
  await settle(120);
  assert.deepEqual(states.map(stageOf), ['loading']);
  gates.fr.open();
  await settle(0);
  assert.deepEqual(idsOf(states.at(-1)), ['beta', '']);
  assert.equal(stageOf(states.at(-1)), 'own');
});

test('more of a part stay when the whole answer takes its place, asked for before or in the middle of it', async () => {
  for (const isLate of [false, true]) {
    const { site, gates } = createSlowSite();
    const text = gate<Awaited<ReturnType<SearchSite['text']>>>();
    if (!isLate) text.open();
    let count = 0;
    const { session, states, settle } = setUp({
      site: {
        ...site,
        async text(number) {
          count++;
          // The two first are shown; the third is what is waited for.
          return count === 3 ? text.after(() => site.text(number)) : site.text(number);
        },
      },
    });
    session.ask('tests');
    await settle();
    await settle(120);
    gates.fr.open();
    await settle(0);
    assert.deepEqual([idsOf(states.at(-1)), stageOf(states.at(-1))], [['alpha beta', ''], 'own']);
    session.more('own');
    await settle(0);
    gates.en.open();
    await settle(0);
    text.open();
    await settle(0);
    assert.deepEqual([idsOf(states.at(-1)), stageOf(states.at(-1))], [['alpha beta gamma', 'delta'], 'all']);
  }
});

test('what is in quotes is known from texts alone, so no name is shown before', async () => {
  const { site, gates } = createSlowSite();
  const { session, states, settle } = setUp({ site });
  session.ask('"tests"');
  await settle();
  await settle(120);
  assert.deepEqual(states.map(stageOf), ['loading']);
  gates.fr.open();
  gates.en.open();
  await settle(0);
  assert.equal(stageOf(states.at(-1)), 'all');
});

for (const isOnline of [true, false]) {
  const problem = isOnline ? 'error' : 'offline';
  test(`a part stays where the rest cannot be loaded, and says that as ${problem}`, async () => {
    const { site, gates } = createSlowSite();
    const { session, states, settle } = setUp({ site, isOnline });
    session.ask('tests');
    await settle();
    await settle(120);
    gates.fr.open();
    await settle(0);
    gates.en.fail(new RequestError('network'));
    await settle(0);
    const last = states.at(-1);
    assert.deepEqual([stageOf(last), idsOf(last)], ['own', ['alpha beta', '']]);
    assert.equal(last?.kind === 'found' && last.problem, problem);
  });
}

test('names stay, too, where no text can be loaded', async () => {
  const { site, gates } = createSlowSite();
  const { session, states, settle } = setUp({ site });
  session.ask('tests');
  await settle();
  await settle(120);
  gates.fr.fail(new RequestError('network'));
  await settle(0);
  const last = states.at(-1);
  assert.deepEqual([idsOf(last), last?.kind === 'found' && last.problem], [['alpha', ''], 'error']);
});

test('names stay where everything is known but what texts say', async () => {
  const { site, gates } = createSlowSite();
  const waiting = gate<never>();
  const text = () => waiting.after(() => assert.fail('it cannot be loaded'));
  const { session, states, settle } = setUp({ site: { ...site, text } });
  gates.fr.open();
  gates.en.open();
  session.ask('tests');
  await settle();
  await settle(120);
  waiting.fail(new RequestError('network'));
  await settle(0);
  const last = states.at(-1);
  assert.deepEqual([idsOf(last), last?.kind === 'found' && last.problem], [['alpha beta', 'delta'], 'error']);
});

test('what was shown of another choice does not stay where the new one cannot be loaded', async () => {
  const { site, gates } = createSlowSite();
  const { session, states, settle } = setUp({ site });
  session.ask('tests');
  await settle();
  await settle(120);
  session.ask('tests', { selection: { language: ['en'] } });
  gates.fr.fail(new RequestError('network'));
  await settle();
  assert.equal(stageOf(states.at(-1)), 'error');
});

test('a part that was never shown does not outlive a failure', async () => {
  const { site, gates } = createSlowSite();
  const { session, states, settle } = setUp({ site });
  session.ask('tests');
  gates.fr.open();
  gates.en.fail(new RequestError('network'));
  await settle();
  assert.deepEqual(states.map(stageOf), ['loading', 'error']);
});

test('a part whose texts come later than the whole never replaces it', async () => {
  const { site, gates } = createSlowSite();
  const first = gate<unknown>();
  let isWhole = false;
  const { session, states, settle } = setUp({
    site: {
      ...site,
      text: async (number) => {
        if (!isWhole) await first.after(() => undefined);
        return site.text(number);
      },
    },
  });
  session.ask('tests');
  await settle();
  gates.fr.open();
  await settle(120);
  isWhole = true;
  gates.en.open();
  await settle(0);
  const before = states.length;
  assert.equal(stageOf(states.at(-1)), 'all');
  first.open();
  await settle(1000);
  assert.equal(states.length, before);
});

test('parts of a question that was changed since are dropped', async () => {
  const { site, gates } = createSlowSite();
  const { session, states, settle } = setUp({ site });
  session.ask('tests');
  await settle();
  session.ask('deux');
  await settle(60);
  await settle(60);
  gates.fr.open();
  gates.en.open();
  await settle(200);
  const queries = states.flatMap((state) => (state.kind === 'found' ? state.query : []));
  assert.deepEqual([...new Set(queries)], ['deux']);
});

test('where texts are refused, titles answer, and that is said', async () => {
  const refuse = () => Promise.reject(new TextsRefused('no WebAssembly'));
  const named: Texts = [
    ['alpha', 'fr', 'un', 'Tests'],
    ['beta', 'fr', 'tests'],
  ];
  const site = { ...createSite(named, (parts) => ({ ...parts, texts: refuse })), text: refuse };
  const { session, states, settle } = setUp({ site });
  session.ask('tests');
  await settle();
  const last = states.at(-1);
  assert.deepEqual([idsOf(last), last?.kind === 'found' && last.notes.areTextsRefused], [['alpha', ''], true]);
});

test('what goes on a list that cannot be loaded leaves the list as it is, and says so', async () => {
  let isGone = false;
  const { session, states, settle } = setUp({
    site: {
      text: async (number) => {
        if (isGone) throw new RequestError('network');
        return usual.text(number);
      },
    },
  });
  session.ask('tests');
  await settle();
  isGone = true;
  session.more('own');
  await settle();
  const last = states.at(-1);
  assert.deepEqual([idsOf(last), last?.kind === 'found' && last.problem], [['alpha beta', 'delta'], 'error']);
  isGone = false;
  session.more('own');
  await settle();
  const longer = states.at(-1);
  assert.deepEqual(
    [idsOf(longer), longer?.kind === 'found' && longer.problem],
    [['alpha beta gamma', 'delta'], undefined],
  );
});

test('what is excluded, and operators that there are not, are named beside the results', async () => {
  const { session, states, settle } = setUp();
  session.ask('tests -deux foo:un');
  await settle();
  const last = states.at(-1);
  assert.ok(last?.kind === 'found');
  assert.deepEqual(
    [idsOf(last), last.notes.excluded, last.notes.unknownOperators],
    [['alpha gamma', 'delta'], ['deux'], ['foo:']],
  );
});

test('a search is warmed for the language of the page', () => {
  const warmed: string[] = [];
  const { session } = setUp({ site: { warm: (locale) => warmed.push(locale) } });
  session.warm();
  assert.deepEqual(warmed, ['fr']);
});
