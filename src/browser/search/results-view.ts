import { addresses, withBase } from '../../i18n/addresses.ts';
import { formatList, languageName, type Values } from '../../i18n/format.ts';
import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import { readMessages } from '../page-messages.ts';
import type { FoundAgent, FoundList, Passage, Segment } from './found.ts';
import type { SearchMessageKey } from './message-keys.ts';
import type { SearchState } from './search-session.ts';

export interface ResultsView {
  show(state: SearchState): void;
}

interface Site {
  locale: Locale;
  base: string;
  t: (key: SearchMessageKey, values?: Values) => string;
}

export interface ViewActions {
  more(which: 'own' | 'others'): void;
  retry(): void;
}

/** Places that have an anchor of the page; all others are headings of the instructions. */
const places: Record<string, SearchMessageKey> = {
  capabilities: 'search.capabilities',
  commands: 'search.commands',
  tools: 'search.tools',
  instructions: 'search.instructions',
};

/**
 * Shows the states of a search in `<search-results>`: what was found in its list, everything else in its status line,
 * which is read out. Texts of agents only ever become text nodes.
 */
export function createResultsView(element: HTMLElement, actions: ViewActions): ResultsView {
  const locale = document.documentElement.lang as Locale;
  const site: Site = { locale, base: element.dataset['base'] ?? '/', t: readMessages(element, locale) };
  const status = element.querySelector('[role="status"]') as HTMLElement;
  const lists = element.querySelector('.lists') as HTMLElement;
  const own = lists.appendChild(create('div'));
  const others = lists.appendChild(create('section'));
  const shown: { own?: FoundList | undefined; others?: FoundList | undefined } = {};

  /** What is on the page already stays there, with the focus in it. */
  const update = (which: 'own' | 'others', list: FoundList | undefined) => {
    const before = shown[which];
    if (before === list) return;
    shown[which] = list;
    const target = which === 'own' ? own : others;
    const isLonger = list !== undefined && before !== undefined && list.agents[0] === before.agents[0];
    const first = isLonger ? before.agents.length : 0;
    target.replaceChildren(...(list && list.agents.length > 0 ? showList(which, list, site, actions) : []));
    if (isLonger) target.querySelectorAll<HTMLElement>('.agent > a')[first]?.focus();
  };

  return {
    show(state) {
      const found = state.kind === 'found' ? state : undefined;
      update('own', found?.own);
      update('others', found?.others);
      status.textContent = describeState(state, site);
      element.dataset['state'] = state.kind;
      element.querySelector('.retry')?.remove();
      if (state.kind === 'error' || state.kind === 'offline') {
        element.append(createButton('retry', site.t('search.retry'), () => actions.retry()));
      }
    },
  };
}

function describeState(state: SearchState, { t }: Site): string {
  if (state.kind === 'empty') return t('search.hint');
  if (state.kind === 'none') return `${t('search.none', { query: state.query })} ${t('search.noneHint')}`;
  if (state.kind !== 'found') return t(`search.${state.kind}`);
  const { own, others } = state;
  const count = t(own.isExact ? 'search.count' : 'search.countMore', { count: own.total });
  if (!others || others.total === 0) return count;
  return t('search.both', { own: count, others: t('search.countOthers', { count: others.total }) });
}

function showList(which: 'own' | 'others', list: FoundList, site: Site, actions: ViewActions): Node[] {
  const items = create('ol');
  items.append(...list.agents.map((agent) => showAgent(agent, site)));
  const heading = which === 'others' ? [create('h3', { text: site.t('search.others') })] : [];
  const more = list.more ? [createButton('more', site.t('search.more'), () => actions.more(which))] : [];
  return [...heading, items, ...more];
}

function showAgent(agent: FoundAgent, site: Site): HTMLElement {
  const address = withBase(site.base, addresses.agent(site.locale, agent.id));
  const item = create('li', { className: 'agent' });
  const link = create('a', { lang: agent.language, children: showSegments(agent.title) });
  link.setAttribute('href', address);
  const id = create('span', { className: 'id', text: agent.id });
  id.translate = false;
  item.append(link, id, create('span', { className: 'languages', text: describeLanguages(agent, site) }));
  const summary = agent.passages.filter(({ anchor }) => anchor === 'summary');
  const rest = agent.passages.filter(({ anchor }) => anchor !== 'summary');
  item.append(...summary.map((passage) => create('p', { lang: agent.language, children: showSegments(passage.text) })));
  if (rest.length > 0) {
    const list = create('ul');
    list.append(...rest.map((passage) => showPassage(passage, agent, address, site)));
    item.append(list);
  }
  return item;
}

function showPassage(passage: Passage, agent: FoundAgent, address: string, site: Site): HTMLElement {
  const link = create('a');
  link.setAttribute('href', address + hashOf(passage, agent, site.locale));
  const place = create('span', { className: 'place', text: describePlace(passage, site) });
  link.append(place, ' ');
  if (passage.heading.length > 0) {
    link.append(
      create('span', { className: 'heading', lang: agent.language, children: showSegments(passage.heading) }),
      ' ',
    );
  }
  link.append(create('span', { className: 'text', lang: agent.language, children: showSegments(passage.text) }));
  const item = create('li');
  item.append(link);
  return item;
}

function describePlace({ anchor }: Passage, { t }: Site): string {
  const number = /^example-(\d+)$/.exec(anchor)?.[1];
  if (number) return t('search.example', { number });
  return t(places[anchor] ?? 'search.instructions');
}

/** In the text of another language the place is said, since the page shows the reader's own. */
function describeLanguages(agent: FoundAgent, { locale, t }: Site): string {
  const names = formatList(
    locale,
    agent.languages.map((code) => languageName(locale, code)),
  );
  if (agent.language === locale || agent.languages.length === 1) return names;
  return `${names} · ${t('search.textIn', { language: languageName(locale, agent.language) })}`;
}

/** Headings of the instructions are on the page only where it shows the text that the words were found in. */
function hashOf({ anchor }: Passage, agent: FoundAgent, locale: Locale): string {
  if (!anchor.startsWith('i-')) return `#${anchor}`;
  const isShown =
    agent.language === locale ||
    agent.languages.length === 1 ||
    (!agent.languages.includes(locale) && agent.language === defaultLocale);
  return isShown ? `#${anchor}` : '#instructions';
}

function showSegments(segments: Segment[]): (HTMLElement | string)[] {
  return segments.map(({ text, isMarked }) => (isMarked ? create('mark', { text }) : text));
}

function createButton(className: string, text: string, onClick: () => void): HTMLElement {
  const button = create('button', { className, text });
  button.setAttribute('type', 'button');
  button.addEventListener('click', onClick);
  return button;
}

interface Parts {
  className?: string;
  text?: string;
  lang?: string;
  children?: (HTMLElement | string)[];
}

function create(tag: string, { className, text, lang, children = [] }: Parts = {}): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (lang) element.lang = lang;
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  return element;
}
