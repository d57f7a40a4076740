import type { SearchIndex, SearchSection, SearchText } from '../../core/search/data/search-data.ts';
import { permissionIds } from '../../core/search/facets/facets.ts';
import type { Hit } from '../../core/search/list-agents.ts';
import { defaultLocale, isLocale } from '../../i18n/locales.ts';
import { cutPassage, cutSegments } from './cut-passage.ts';
import type { FoundAgent } from './found.ts';
import { holdsPhrase, type Mark, type Marker } from './mark-words.ts';

const MAX_PASSAGES = 3;

/** What a question asks of the texts themselves. */
export interface Asked {
  mark: Marker;
  /** Folded words that must stand side by side. */
  phrases: string[][];
  locale: string;
}

/** A hit with its text → the agent with its best passages; `undefined` where a text in quotes is not in it. */
export function readHit(hit: Hit, text: SearchText, index: SearchIndex, asked: Asked): FoundAgent | undefined {
  const { mark, phrases, locale } = asked;
  const title = index.texts.title[hit.text] ?? '';
  const sections: SearchSection[] = [{ anchor: 'summary', heading: '', text: text.summary }, ...text.sections];
  const parts = [
    title,
    index.texts.name[hit.text] ?? '',
    ...sections.flatMap(({ heading, text: own }) => [heading, own]),
  ];
  if (!phrases.every((forms) => parts.some((part) => holdsPhrase(part, forms)))) return undefined;
  const bits = index.texts.permissions[hit.text] ?? 0;
  const label = isLocale(locale) ? locale : defaultLocale;
  const labels = new Map(index.capabilities.map((entry) => [entry.id, entry.label[label]]));
  const inTitle = mark(title);
  return {
    id: index.agents[hit.agent] ?? '',
    title: cutSegments(title, inTitle),
    languages: languagesOf(index, hit.agent),
    language: index.languages[index.texts.language[hit.text] ?? -1] ?? 'und',
    capabilities: hit.capabilities.map((id) => ({ id, label: labels.get(id) ?? id })),
    permissions: permissionIds.filter((_, at) => (bits >> at) & 1),
    passages: choosePassages(sections, inTitle, asked),
  };
}

function languagesOf({ texts, languages }: SearchIndex, agent: number): string[] {
  return texts.language.flatMap((language, text) => (texts.agent[text] === agent ? (languages[language] ?? []) : []));
}

/** The sections that answer most of the question; the summary where none answers more than the title does. */
function choosePassages(sections: SearchSection[], inTitle: Mark[], { mark, phrases }: Asked) {
  const marked = sections
    .filter(({ text, heading }) => text !== '' || heading !== '')
    .map((section) => ({ section, marks: mark(section.text), inHeading: mark(section.heading) }))
    .map((entry) => {
      const holds = phrases.some((forms) => holdsPhrase(entry.section.text, forms)) ? 10 : 0;
      return { ...entry, worth: worthOf([...entry.marks, ...entry.inHeading]) + holds };
    });
  const best = Math.max(worthOf(inTitle), ...marked.map(({ worth }) => worth));
  const holding = best === 0 ? [] : marked.filter(({ worth }) => worth === best).slice(0, MAX_PASSAGES);
  const chosen = holding.length > 0 ? holding : marked.slice(0, 1);
  return chosen.map(({ section, marks, inHeading }) => cutPassage(section, marks, inHeading));
}

/** How many words of the question are answered: each by itself counts two, by one of its family one. */
function worthOf(marks: Mark[]): number {
  const items = new Map<number, number>();
  for (const { item, isDirect } of marks) items.set(item, Math.max(items.get(item) ?? 0, isDirect ? 2 : 1));
  return [...items.values()].reduce((sum, value) => sum + value, 0);
}
