import { findAgents, type Index } from './find-agents.ts';
import type { FoundList } from './found.ts';
import { joinLists } from './join-lists.ts';
import type { SearchSite } from './load-search.ts';
import { prepareQuery, type Query } from './prepare-query.ts';

/** What there is to show; each is a state of its own. */
export type SearchState =
  | { kind: 'empty' }
  | { kind: 'loading' }
  | { kind: 'none'; query: string }
  | { kind: 'error' }
  | { kind: 'offline' }
  /** `others` are agents found in texts of other languages; `undefined` while they are looked for. */
  | { kind: 'found'; query: string; own: FoundList; others: FoundList | undefined };

export interface SearchSession {
  /** Searches once typing pauses; what was asked before is dropped. */
  ask(text: string): void;
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
  onState: (state: SearchState) => void;
}

export function createSearchSession(options: SessionOptions): SearchSession {
  const { site, locale, size } = options;
  let state: SearchState = { kind: 'empty' };
  let asked = '';
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows a state, unless something else was asked in the meantime. */
  const show = (mine: number, next: SearchState) => {
    if (mine !== turn) return;
    state = next;
    options.onState(next);
  };

  const attempt = async (mine: number, work: () => Promise<void>) => {
    try {
      await work();
    } catch {
      show(mine, { kind: options.isOnline() ? 'error' : 'offline' });
    }
  };

  const searchOthers = async (query: Query, own: FoundList, isCurrent: () => boolean): Promise<FoundList> => {
    try {
      const indexes = await site.others(locale);
      return await findInOthers(indexes, query, { size: Math.ceil(size / 2), known: own, isCurrent });
    } catch (error) {
      // What was found in the reader's language stays.
      if (own.total > 0) return nothing;
      throw error;
    }
  };

  const search = async (mine: number, query: Query): Promise<void> => {
    const isCurrent = () => mine === turn;
    const index = await site.own(locale);
    const own = index && isCurrent() ? await findAgents(index, query, size) : nothing;
    if (own.total > 0) show(mine, { kind: 'found', query: query.typed, own, others: undefined });
    const others = isCurrent() ? await searchOthers(query, own, isCurrent) : nothing;
    if (own.total + others.total > 0 || others.more) {
      const found = { kind: 'found', query: query.typed, own: ownOf(state, own), others } as const;
      return show(mine, withoutTwice(found));
    }
    // An index that was replaced since gives nothing, without a word.
    if (isCurrent() && (await site.refresh())) return search(mine, query);
    show(mine, { kind: 'none', query: query.typed });
  };

  const start = () => {
    const mine = turn;
    const query = prepareQuery(asked);
    if (!query) return show(mine, { kind: 'empty' });
    void attempt(mine, async () => {
      try {
        await search(mine, query);
      } catch (error) {
        // A page that was open while the site was published asks for files that are gone.
        if (mine !== turn || !(await site.refresh())) throw error;
        await search(mine, query);
      }
    });
  };

  return {
    ask(text) {
      asked = text;
      turn++;
      clearTimeout(timer);
      if (!prepareQuery(text)) return start();
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
      const list = state.kind === 'found' ? state[which] : undefined;
      if (!list?.more) return;
      void attempt(mine, async () => {
        const longer = await list.more?.();
        if (longer && state.kind === 'found') show(mine, withoutTwice({ ...state, [which]: longer }));
      });
    },
    warm() {
      // Whether it worked is seen when something is asked.
      site.own(locale).catch(() => undefined);
    },
  };
}

const nothing: FoundList = { agents: [], total: 0, isExact: true };

/** More of them may have been loaded while the other languages were searched. */
function ownOf(state: SearchState, own: FoundList): FoundList {
  return state.kind === 'found' && state.own.agents[0] === own.agents[0] ? state.own : own;
}

/** One list of all other languages, without those that are known. */
async function findInOthers(
  indexes: Index[],
  query: Query,
  { size, known, isCurrent }: { size: number; known: FoundList; isCurrent: () => boolean },
): Promise<FoundList> {
  const ids = new Set(known.agents.map(({ id }) => id));
  const lists: FoundList[] = [];
  for (const index of indexes) {
    if (isCurrent()) lists.push(await findAgents(index, query, size, (id) => ids.has(id)));
  }
  return joinLists(lists);
}

/** An agent that was found in the reader's language is not told again. */
function withoutTwice(state: SearchState & { kind: 'found' }): SearchState {
  const { own, others } = state;
  if (!others) return state;
  const known = new Set(own.agents.map(({ id }) => id));
  const seen = new Set<string>();
  const agents = others.agents.filter(({ id }) => !known.has(id) && !seen.has(id) && seen.add(id));
  // What is not loaded may be known too.
  return { ...state, others: { ...others, agents, total: agents.length, isExact: others.more === undefined } };
}
