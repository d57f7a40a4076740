import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { withoutExclusion } from '../../search/query/parse-query.ts';
import { readMessages } from '../page-messages.ts';
import { createElement } from './create-element.ts';
import type { FoundList, Notes } from './found.ts';
import { replaceList } from './replace-list.ts';
import type { FoundState, SearchState } from './search-session.ts';
import { type ShownSite, showAgent } from './show-agent.ts';

export interface ResultsView {
  show(state: SearchState): void;
}

export interface ViewActions {
  more(which: 'own' | 'others'): void;
  retry(): void;
}

/**
 * Shows the states of a search in `<search-results>`: what was found in its list, everything else in its status line,
 * which is read out. Texts of agents only ever become text nodes.
 */
export function createResultsView(element: HTMLElement, actions: ViewActions): ResultsView {
  const locale = document.documentElement.lang as Locale;
  const site: ShownSite = { locale, base: element.dataset['base'] ?? '/', t: readMessages(element, locale) };
  const status = element.querySelector('[role="status"]') as HTMLElement;
  const lists = element.querySelector('.lists') as HTMLElement;
  const own = lists.appendChild(createElement('div'));
  const others = lists.appendChild(createElement('section'));
  const shown: { own?: FoundList | undefined; others?: FoundList | undefined } = {};
  let before: FoundState | undefined;

  /** What is on the page already stays there, with the focus in it. */
  const update = (which: 'own' | 'others', list: FoundList | undefined, isSameQuestion: boolean) => {
    const last = shown[which];
    if (last === list) return;
    shown[which] = list;
    const target = which === 'own' ? own : others;
    const isLonger = list !== undefined && last !== undefined && list.agents[0] === last.agents[0];
    const first = isLonger ? last.agents.length : 0;
    const isShown = list && (list.agents.length > 0 || list.more);
    const nodes = isShown ? showList(which, list, site, actions) : [];
    replaceList(target, nodes, isSameQuestion && !isLonger);
    if (isLonger) target.querySelectorAll<HTMLElement>('.agent > a')[first]?.focus();
  };

  return {
    show(state) {
      const found = state.kind === 'found' ? state : undefined;
      const isSameQuestion = found !== undefined && before?.query === found.query;
      before = found;
      update('own', found?.own, isSameQuestion);
      update('others', found?.others, isSameQuestion);
      status.textContent = describeState(state, site);
      element.dataset['state'] = state.kind === 'found' && state.answer.stage !== 'all' ? 'part' : state.kind;
      for (const button of element.querySelectorAll('.retry, .suggestion, .include')) button.remove();
      status.after(...offerButtons(state, element, site, actions));
    },
  };
}

/** What can be done about an answer: to try again, to ask otherwise. */
function offerButtons(state: SearchState, element: HTMLElement, site: ShownSite, actions: ViewActions): HTMLElement[] {
  const { t } = site;
  const problem = state.kind === 'found' ? state.problem : state.kind;
  if (problem === 'outdated') return [createButton('retry', t('update.reload'), () => location.reload())];
  if (state.kind === 'error' || state.kind === 'offline' || (state.kind === 'found' && state.problem)) {
    return [createButton('retry', t('search.retry'), () => actions.retry())];
  }
  if (state.kind !== 'none' && state.kind !== 'found') return [];
  const { query, notes } = state;
  const suggestion = state.kind === 'none' ? state.suggestion : undefined;
  const ask = (className: string, text: string, question: string) =>
    createButton(className, text, () => suggest(element, question));
  return [
    ...(suggestion ? [ask('suggestion', t('search.didYouMean', { query: suggestion }), suggestion)] : []),
    ...notes.excluded.map((word) => ask('include', t('search.include', { word }), withoutExclusion(query, word))),
  ];
}

function describeState(state: SearchState, site: ShownSite): string {
  const { t } = site;
  if (state.kind === 'empty') return t('search.hint');
  if (state.kind === 'none' && state.query === '') return t('search.noneChosen');
  if (state.kind === 'none') {
    const { query, notes } = state;
    // One word that no text has is said once.
    const isSaid = notes.unknown.join(' ') === query.toLowerCase();
    const more = describeNotes(isSaid ? { ...notes, unknown: [] } : notes, site);
    return [t('search.none', { query }), ...more, t('search.noneHint')].join(' ');
  }
  if (state.kind !== 'found') return t(`search.${state.kind}`);
  if (state.problem === 'outdated') return t('search.outdated');
  if (state.problem) return t(state.problem === 'offline' ? 'search.partOffline' : 'search.partError');
  // A list that may still change is not read out.
  if (state.answer.stage !== 'all') return t('search.loading');
  const [counts, notes] = [describeCounts(state.own, state.others, site), describeNotes(state.notes, site)];
  return notes.length > 0 ? `${counts}. ${notes.join(' ')}` : counts;
}

function describeCounts(own: FoundList, others: FoundList, { t }: ShownSite): string {
  if (own.total === 0 && others.isExact) return t('search.onlyOthers', { count: others.total });
  const count = t(own.isExact ? 'search.count' : 'search.countMore', { count: own.total });
  if (others.total === 0) return count;
  const othersKey = others.isExact ? 'search.countOthers' : 'search.countOthersMore';
  return t('search.both', { own: count, others: t(othersKey, { count: others.total }) });
}

/** What was made of the question, where that is not what it says. */
function describeNotes(notes: Notes, { t, locale }: ShownSite): string[] {
  const { unknown, corrected, unknownOperators, excluded, areTextsRefused } = notes;
  const quote = (words: string[]) =>
    formatList(
      locale,
      words.map((word) => t('search.quoted', { word })),
    );
  return [
    ...corrected.map(({ typed, taken }) => t('search.corrected', { typed, taken })),
    ...(unknown.length > 0 ? [t('search.unknown', { words: quote(unknown) })] : []),
    ...(unknownOperators.length > 0 ? [t('search.unknownOperator', { words: quote(unknownOperators) })] : []),
    ...(excluded.length > 0 ? [t('search.without', { words: quote(excluded) })] : []),
    ...(areTextsRefused ? [t('search.textsRefused')] : []),
  ];
}

function showList(which: 'own' | 'others', list: FoundList, site: ShownSite, actions: ViewActions): Node[] {
  const items = createElement('ol');
  items.append(...list.agents.map((agent) => showAgent(agent, site)));
  const heading = which === 'others' ? [createElement('h3', { text: site.t('search.others') })] : [];
  const more = list.more ? [createButton('more', site.t('search.more'), () => actions.more(which))] : [];
  return [...heading, items, ...more];
}

/** The field is somebody else's: its owner fills it in and asks again. */
function suggest(element: HTMLElement, question: string): void {
  element.dispatchEvent(new CustomEvent('search-suggestion', { bubbles: true, detail: question }));
}

function createButton(className: string, text: string, onClick: () => void): HTMLElement {
  const button = createElement('button', { className, text });
  button.setAttribute('type', 'button');
  button.addEventListener('click', onClick);
  return button;
}
