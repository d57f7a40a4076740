import { defaultLocale, isLocale } from '../../i18n/locales.ts';
import { borrowedFrom, inLocale, isWritten } from '../../i18n/per-locale.ts';
import type {
  FacetTable,
  SearchCatalogue,
  SearchSection,
  SearchText,
} from '../../search/catalogue/search-catalogue.ts';
import { permissionIds } from '../../search/facets/facets.ts';
import type { Hit } from '../../search/list-agents.ts';
import { bestWindow, cutPassage, cutSegments } from './cut-passage.ts';
import type { FoundAgent } from './found.ts';
import { holdsPhrase, type Mark, type Marker, worthOf } from './mark-words.ts';

const MAX_PASSAGES = 3;

/** What a question asks of the texts themselves. */
export interface Asked {
  mark: Marker;
  /** Folded words that must be side by side. */
  phrases: string[][];
  locale: string;
}

/**
 * A hit with its text → the agent with its best passages; `undefined` where a text in quotes is not in it. Without its text
 * the catalogue alone says who it is.
 */
export function readHit(
  hit: Hit,
  text: SearchText | undefined,
  catalogue: SearchCatalogue,
  facets: FacetTable | undefined,
  asked: Asked,
): FoundAgent | undefined {
  const { mark, phrases, locale } = asked;
  const title = catalogue.texts.title[hit.text] ?? '';
  const sections = text ? [{ anchor: 'summary', heading: '', text: text.summary }, ...text.sections] : [];
  if (text && !phrases.every((forms) => partsOf(hit, catalogue, sections).some((part) => holdsPhrase(part, forms)))) {
    return undefined;
  }
  const bits = facets?.texts.permissions[hit.text] ?? 0;
  const reader = isLocale(locale) ? locale : defaultLocale;
  const labels = new Map(catalogue.capabilities.map(({ id, label }) => [id, label]));
  const named = (id: string) => {
    const texts = labels.get(id);
    return isWritten(texts)
      ? { id, label: inLocale(texts, reader), lang: borrowedFrom(texts, reader) }
      : { id, label: id };
  };
  const inTitle = mark(title);
  return {
    id: catalogue.agents[hit.agent] ?? '',
    title: cutSegments(title, inTitle),
    languages: languagesOf(catalogue, hit.agent),
    language: catalogue.languages[catalogue.texts.language[hit.text] ?? -1] ?? 'und',
    capabilities: hit.capabilities.map(named),
    permissions: permissionIds.filter((_, at) => (bits >> at) & 1),
    passages: choosePassages(sections, inTitle, asked),
  };
}

/** Where a text in quotes may be. */
function partsOf({ text }: Hit, { texts }: SearchCatalogue, sections: SearchSection[]): string[] {
  const inside = sections.flatMap(({ heading, text: own }) => [heading, own]);
  return [texts.title[text] ?? '', texts.name[text] ?? '', ...inside];
}

function languagesOf({ texts, languages }: SearchCatalogue, agent: number): string[] {
  return texts.language.flatMap((language, text) => (texts.agent[text] === agent ? (languages[language] ?? []) : []));
}

/** The sections that answer most of the question in one place; the summary where none answers more than the title does. */
function choosePassages(sections: SearchSection[], inTitle: Mark[], { mark, phrases }: Asked) {
  const marked = sections
    .filter(({ text, heading }) => text !== '' || heading !== '')
    .map((section) => ({ section, marks: mark(section.text), inHeading: mark(section.heading) }))
    .map((entry) => {
      const holds = phrases.some((forms) => holdsPhrase(entry.section.text, forms)) ? 10 : 0;
      return { ...entry, worth: worthOf([...entry.marks, ...entry.inHeading]) + nearness(entry.marks) + holds };
    });
  const best = marked.reduce((most, { worth }) => Math.max(most, worth), worthOf(inTitle));
  const holding = marked.filter(({ worth }) => worth > 0 && Math.floor(worth) >= Math.floor(best));
  const chosen = holding.toSorted((a, b) => b.worth - a.worth).slice(0, MAX_PASSAGES);
  // As they are on the page, the best one always among them.
  const shown = chosen.length > 0 ? marked.filter((entry) => chosen.includes(entry)) : marked.slice(0, 1);
  return shown.map(({ section, marks, inHeading }) => cutPassage(section, marks, inHeading));
}

/** Below 1: between sections that answer as much, the one where it is together. */
function nearness(marks: Mark[]): number {
  const most = worthOf(marks);
  return most === 0 ? 0 : (0.99 * worthOf(bestWindow(marks))) / most;
}
