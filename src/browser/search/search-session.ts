import type { Answer, Engine } from '../../search/create-engine.ts';
import type { Selection } from '../../search/facets/facets.ts';
import type { Order } from '../../search/facets/orders.ts';
import { isEmptyQuery, parseQuery, type Query } from '../../search/query/parse-query.ts';
import { PublishedAnew } from '../offline/page-build.ts';
import { RequestError } from '../request-error.ts';
import type { FoundList, Notes } from './found.ts';
import { listFound, listNames } from './list-found.ts';
import type { SearchSite } from './load-search.ts';
import { createMarker } from './mark-words.ts';
import type { Asked } from './read-hit.ts';

/** What there is to show; each is a state of its own. */
export type SearchState =
  | { kind: 'empty' }
  | { kind: 'loading' }
  | { kind: 'none'; query: string; notes: Notes; suggestion?: string; answer: Answer }
  | { kind: Problem }
  | FoundState;

/** Why something could not be loaded. */
export type Problem = 'error' | 'offline' | 'outdated';

export interface FoundState {
  kind: 'found';
  query: string;
  own: FoundList;
  /** Agents found in texts of other languages alone. */
  others: FoundList;
  notes: Notes;
  answer: Answer;
  /** Set where the rest of the answer could not be loaded. */
  problem?: Problem;
}

/** What is chosen beside the question, by facets and order. */
export interface Choice {
  selection: Selection;
  sort?: Order | undefined;
}

export interface SearchSession {
  /** Searches once typing pauses; what was asked before is dropped. A choice alone is a question, too. */
  ask(text: string, choice?: Choice): void;
  /** Again, after an error. */
  retry(): void;
  /** The next ones of a list that has `more`. */
  more(which: 'own' | 'others'): void;
  /** Loads what a first search needs. */
  warm(): void;
}

export interface SessionOptions {
  site: SearchSite;
  locale: string;
  /** Agents loaded at a time; half as many of other languages. */
  size: number;
  /** Milliseconds without a keystroke before the index is asked. */
  pause: number;
  isOnline: () => boolean;
  /** Whether the site is known to have been published anew since: that explains why something is gone. */
  isOutdated?: () => boolean;
  /** Told of errors that are not failed requests; readers only see that something went wrong. */
  onFault: (error: unknown) => void;
  onState: (state: SearchState) => void;
}

/** Milliseconds that a whole answer is waited for before a part of it is shown: what comes soon is shown once. */
const PATIENCE = 120;

export function createSearchSession(options: SessionOptions): SearchSession {
  const { site, locale, size } = options;
  let state: SearchState = { kind: 'empty' };
  let asked: { text: string; choice: Choice } = { text: '', choice: { selection: {} } };
  let turn = 0;
  /** When `state` was shown. */
  let shownIn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows a state, unless something else was asked in the meantime. */
  const show = (mine: number, next: SearchState) => {
    if (mine !== turn) return;
    [state, shownIn] = [next, mine];
    options.onState(next);
  };

  /** Only what could not be loaded may be for want of a network. */
  const problemOf = (error: unknown): Problem => {
    if (error instanceof PublishedAnew) return 'outdated';
    if (error instanceof RequestError && !options.isOnline()) return 'offline';
    if (error instanceof RequestError) return options.isOutdated?.() ? 'outdated' : 'error';
    options.onFault(error);
    return 'error';
  };

  /** What was shown of the question stays. */
  const fail = (mine: number, error: unknown) => {
    const problem = problemOf(error);
    show(mine, state.kind === 'found' && shownIn === mine ? { ...state, problem } : { kind: problem });
  };

  const describe = async (query: Query, answer: Answer, engine: Engine, withTexts: boolean): Promise<FoundState> => {
    const { unknown, corrected, areTextsRefused } = answer;
    const { unknownOperators, excluded } = query;
    const notes: Notes = { unknown, corrected, unknownOperators, excluded, areTextsRefused };
    const asked: Asked = { mark: createMarker(answer.items), phrases: query.phrases, locale };
    const facets = withTexts ? await site.facets() : undefined;
    const list = (which: 'own' | 'others', count: number): Promise<FoundList> | FoundList => {
      const listing = { hits: answer[which], catalogue: engine.catalogue, facets, asked, size: count };
      return withTexts ? listFound({ ...listing, site }) : listNames(listing);
    };
    const [own, others] = await Promise.all([list('own', size), list('others', Math.ceil(size / 2))]);
    return { kind: 'found', query: query.typed, own, others, notes, answer };
  };

  /**
   * Shows parts of an answer where the whole one takes time, each when the one before is there: names, then agents of the
   * reader's language, then these with their passages. What is in quotes is known from texts alone, so there nothing is
   * shown without.
   */
  const openPresenter = (mine: number, query: Query, engine: Engine) => {
    let last: (() => Answer) | undefined;
    let [isLate, hasTexts, isEnded] = [false, false, false];
    const present = async () => {
      const part = last;
      if (!part || !isLate || isEnded) return;
      const answer = part();
      if (answer.own.length + answer.others.length === 0) return;
      const isCurrent = () => last === part && !isEnded;
      if (query.phrases.length === 0) {
        const names = await describe(query, answer, engine, false);
        if (isCurrent()) show(mine, names);
      }
      if (answer.stage === 'names') return;
      const found = await describe(query, answer, engine, true);
      if (!isCurrent()) return;
      hasTexts = true;
      show(mine, found);
    };
    const tryToPresent = () => {
      // What fails of a part fails of the whole, too.
      present().catch(() => undefined);
    };
    const timer = setTimeout(() => {
      isLate = true;
      tryToPresent();
    }, PATIENCE);
    return {
      take(part: () => Answer) {
        last = part;
        tryToPresent();
      },
      /** The whole: who was found, unless what is shown already has passages, which would go and come again. */
      takeWhole(answer: Answer) {
        last = hasTexts ? undefined : () => answer;
        tryToPresent();
      },
      end() {
        isEnded = true;
        clearTimeout(timer);
      },
    };
  };

  const search = async (mine: number, query: Query, choice: Choice): Promise<void> => {
    const engine = await site.engine();
    if (mine !== turn) return;
    const presenter = openPresenter(mine, query, engine);
    let found: FoundState | undefined;
    try {
      const answer = await engine.find(query, { locale, ...choice, onPart: presenter.take });
      presenter.takeWhole(answer);
      if (mine === turn) found = await keepLength(mine, await describe(query, answer, engine, true));
    } finally {
      presenter.end();
    }
    if (!found || mine !== turn) return;
    const { own, others, notes, answer } = found;
    if (own.agents.length + others.agents.length > 0 || own.more || others.more) return show(mine, found);
    // An index that was replaced since may hold it.
    if (mine === turn && (await site.refresh())) return search(mine, query, choice);
    const { suggestion } = answer;
    show(mine, { kind: 'none', query: query.typed, notes, ...(suggestion && { suggestion }), answer });
  };

  /** Where the whole answer takes the place of a part in the meantime, it is the whole one that gets longer. */
  const loadMore = async (mine: number, which: 'own' | 'others'): Promise<void> => {
    const list = mine === turn && state.kind === 'found' ? state[which] : undefined;
    const longer = await list?.more?.();
    if (!longer || mine !== turn || state.kind !== 'found') return;
    if (state[which] !== list) return loadMore(mine, which);
    // What was missing is there now; a part of an answer stays one.
    const { problem, ...rest } = state;
    const isPart = state.answer.stage !== 'all';
    show(mine, { ...rest, [which]: longer, ...(problem && isPart && { problem }) });
  };

  /** What a reader has asked more of while it was a part stays as long. */
  const keepLength = async (mine: number, found: FoundState): Promise<FoundState> => {
    const last = shownIn === mine && state.kind === 'found' ? state : undefined;
    if (!last) return found;
    const [own, others] = await Promise.all([fill(found.own, last.own), fill(found.others, last.others)]);
    return { ...found, own, others };
  };

  const start = () => {
    const mine = turn;
    const query = parseQuery(asked.text);
    const { choice } = asked;
    if (isEmptyQuery(query) && Object.keys(choice.selection).length === 0) return show(mine, { kind: 'empty' });
    const attempt = async () => {
      try {
        await search(mine, query, choice);
      } catch (error) {
        // A page that was open while the site was published asks for files that are gone.
        const isNew = mine === turn && (await site.refresh().catch(keepOutdated));
        if (!isNew) throw error;
        await search(mine, query, choice);
      }
    };
    attempt().catch((error) => fail(mine, error));
  };

  return {
    ask(text, choice = { selection: {} }) {
      asked = { text, choice };
      turn++;
      clearTimeout(timer);
      if (isEmptyQuery(parseQuery(text)) && Object.keys(choice.selection).length === 0) return start();
      if (state.kind !== 'found') show(turn, { kind: 'loading' });
      timer = setTimeout(start, options.pause);
    },
    retry() {
      turn++;
      show(turn, { kind: 'loading' });
      start();
    },
    more(which) {
      const mine = turn;
      loadMore(mine, which).catch((error) => {
        const problem = problemOf(error);
        if (mine === turn && state.kind === 'found') show(mine, { ...state, problem });
      });
    },
    warm() {
      site.warm(locale);
    },
  };
}

/** That a page is of an earlier build explains why something is gone; that nothing can be had explains nothing. */
function keepOutdated(error: unknown): false {
  if (error instanceof PublishedAnew) throw error;
  return false;
}

/** A list of at least as many agents as another, where there are as many. */
async function fill(list: FoundList, other: FoundList): Promise<FoundList> {
  return list.more && list.agents.length < other.agents.length ? fill(await list.more(), other) : list;
}
