import type { Answer } from '../../core/search/create-engine.ts';
import type { Selection } from '../../core/search/facets/facets.ts';
import type { SearchOrder } from '../../core/search/facets/search-address.ts';
import { isEmptyQuery, parseQuery, type Query } from '../../core/search/query/parse-query.ts';
import type { FoundList, Notes } from './found.ts';
import { listFound } from './list-found.ts';
import type { SearchSite } from './load-search.ts';
import { createMarker } from './mark-words.ts';

/** What there is to show; each is a state of its own. */
export type SearchState =
  | { kind: 'empty' }
  | { kind: 'loading' }
  | { kind: 'none'; query: string; notes: Notes; suggestion?: string; answer: Answer }
  | { kind: 'error' }
  | { kind: 'offline' }
  /** `others` are agents found in texts of other languages alone. */
  | { kind: 'found'; query: string; own: FoundList; others: FoundList; notes: Notes; answer: Answer };

/** What is chosen beside the question, by facets and order. */
export interface Choice {
  selection: Selection;
  sort?: SearchOrder | undefined;
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
  onState: (state: SearchState) => void;
}

export function createSearchSession(options: SessionOptions): SearchSession {
  const { site, locale, size } = options;
  let state: SearchState = { kind: 'empty' };
  let asked: { text: string; choice: Choice } = { text: '', choice: { selection: {} } };
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

  const search = async (mine: number, query: Query, choice: Choice): Promise<void> => {
    const engine = await site.engine();
    if (mine !== turn) return;
    const answer = await engine.find(query, { locale, ...choice });
    if (mine !== turn) return;
    const reading = { mark: createMarker(answer.items), phrases: query.phrases, locale };
    const list = (which: 'own' | 'others', count: number) =>
      listFound({ hits: answer[which], index: engine.index, asked: reading, site, size: count });
    const [own, others] = await Promise.all([list('own', size), list('others', Math.ceil(size / 2))]);
    const { unknown, corrected, suggestion } = answer;
    const notes: Notes = { unknown, corrected, unknownOperators: query.unknownOperators };
    if (own.agents.length + others.agents.length > 0 || own.more || others.more) {
      return show(mine, { kind: 'found', query: query.typed, own, others, notes, answer });
    }
    // An index that was replaced since may hold it.
    if (mine === turn && (await site.refresh())) return search(mine, query, choice);
    show(mine, { kind: 'none', query: query.typed, notes, ...(suggestion && { suggestion }), answer });
  };

  const start = () => {
    const mine = turn;
    const query = parseQuery(asked.text);
    const { choice } = asked;
    if (isEmptyQuery(query) && Object.keys(choice.selection).length === 0) return show(mine, { kind: 'empty' });
    void attempt(mine, async () => {
      try {
        await search(mine, query, choice);
      } catch (error) {
        // A page that was open while the site was published asks for files that are gone.
        if (mine !== turn || !(await site.refresh())) throw error;
        await search(mine, query, choice);
      }
    });
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
      const list = state.kind === 'found' ? state[which] : undefined;
      if (!list?.more) return;
      void attempt(mine, async () => {
        const longer = await list.more?.();
        if (longer && state.kind === 'found') show(mine, { ...state, [which]: longer });
      });
    },
    warm() {
      // Whether it worked is seen when something is asked.
      site.engine().catch(() => undefined);
    },
  };
}
