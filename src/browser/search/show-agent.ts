import { addresses, pageWith } from '../../addresses/addresses.ts';
import { formatList, languageName, type Values } from '../../i18n/format.ts';
import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import { createElement } from './create-element.ts';
import type { FoundAgent, Passage, Segment } from './found.ts';
import type { SearchMessageKey } from './message-keys.ts';

/** What the words and addresses of the results depend on. */
export interface ShownSite {
  locale: Locale;
  base: string;
  t: (key: SearchMessageKey, values?: Values) => string;
}

/** Parts of the page that have an anchor; all others are headings of the instructions. */
const places: Record<string, SearchMessageKey> = {
  capabilities: 'search.capabilities',
  commands: 'search.commands',
  tools: 'search.tools',
  instructions: 'search.instructions',
};

const permissionKeys: readonly (readonly [id: string, key: SearchMessageKey])[] = [
  ['read', 'tool.may.read'],
  ['write', 'tool.may.write'],
  ['shell', 'tool.may.shell'],
  ['network', 'tool.may.network'],
];

/** An agent with its passages, as an item of a list. Texts of agents only ever become text nodes. */
export function showAgent(agent: FoundAgent, site: ShownSite): HTMLElement {
  const address = pageWith(site.base, addresses.agent(site.locale, agent.id));
  const item = createElement('li', { className: 'agent' });
  const link = createElement('a', { lang: agent.language, children: showSegments(agent.title) });
  link.setAttribute('href', address);
  const id = createElement('span', { className: 'id', text: agent.id });
  id.translate = false;
  item.append(link, id, createElement('span', { className: 'languages', text: describeLanguages(agent, site) }));
  const powers = describePermissions(agent, site);
  if (powers !== '') item.append(createElement('span', { className: 'permissions', text: powers }));
  const summary = agent.passages.filter(({ anchor }) => anchor === 'summary');
  const rest = agent.passages.filter(({ anchor }) => anchor !== 'summary');
  item.append(
    ...summary.map((passage) => createElement('p', { lang: agent.language, children: showSegments(passage.text) })),
  );
  if (rest.length > 0) {
    const list = createElement('ul', { className: 'passages' });
    list.append(...rest.map((passage) => showPassage(passage, agent, address, site)));
    item.append(list);
  }
  if (agent.capabilities.length > 0) item.append(showCapabilities(agent, site));
  return item;
}

/** Why it was found where no word of the question is in it: what it can do is what was asked for. */
function showCapabilities({ capabilities }: FoundAgent, { locale, base, t }: ShownSite): HTMLElement {
  const list = createElement('ul', { className: 'fits' });
  list.setAttribute('aria-label', t('search.has'));
  for (const { id, label, lang } of capabilities) {
    const link = createElement('a', { text: label, lang });
    link.setAttribute('href', pageWith(base, addresses.capability(locale, id)));
    list.append(createElement('li', { children: [link] }));
  }
  return list;
}

/** Everything inherited says it all, and so does what was not understood. */
function describePermissions({ permissions }: FoundAgent, { t, locale }: ShownSite): string {
  if (permissions.includes('unread')) return t('tool.may.unread');
  if (permissions.includes('inherited')) return t('tool.may.inherited');
  const shown = permissionKeys.filter(([id]) => permissions.includes(id)).map(([, key]) => t(key));
  return formatList(locale, shown);
}

function showPassage(passage: Passage, agent: FoundAgent, address: string, site: ShownSite): HTMLElement {
  const link = createElement('a');
  link.setAttribute('href', address + hashOf(passage, agent, site.locale));
  const place = createElement('span', { className: 'place', text: describePlace(passage, site) });
  link.append(place, ' ');
  if (passage.heading.length > 0) {
    link.append(
      createElement('span', { className: 'heading', lang: agent.language, children: showSegments(passage.heading) }),
      ' ',
    );
  }
  link.append(createElement('span', { className: 'text', lang: agent.language, children: showSegments(passage.text) }));
  const item = createElement('li');
  item.append(link);
  return item;
}

function describePlace({ anchor }: Passage, { t }: ShownSite): string {
  const number = /^example-(\d+)$/.exec(anchor)?.[1];
  if (number) return t('search.example', { number });
  return t(places[anchor] ?? 'search.instructions');
}

/** In the text of another language the place is said, since the page shows the reader's own. */
function describeLanguages(agent: FoundAgent, { locale, t }: ShownSite): string {
  const names = formatList(
    locale,
    agent.languages.map((code) => nameOf(code, locale, t)),
  );
  if (agent.language === locale || agent.languages.length === 1) return names;
  return `${names} · ${t('search.textIn', { language: nameOf(agent.language, locale, t) })}`;
}

/** `und` has no name that a reader knows. */
function nameOf(code: string, locale: Locale, t: ShownSite['t']): string {
  return code === 'und' ? t('agent.language.unknown') : languageName(locale, code);
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
  return segments.map(({ text, isMarked }) => (isMarked ? createElement('mark', { text }) : text));
}
