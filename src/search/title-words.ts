import { splitWords, type Word } from '../words/split-words.ts';
import { questionStopWords, roleStems } from '../words/stop-words.ts';
import type { SearchCatalogue } from './catalogue/search-catalogue.ts';
import { findFamilies } from './query/find-families.ts';
import { weights } from './weights.ts';

/** What the title, name and id of a text say. */
export interface TitleWords {
  stems: ReadonlySet<string>;
  /** Numbers of families of words. */
  families: ReadonlySet<number>;
  /** Stems of the title and of the name that count, each with how much. */
  told: ReadonlyMap<string, number>[];
  /** The title, the name and the id as folded words, to be compared with the whole question. */
  exact: string[];
}

export function readTitles({ agents, texts }: SearchCatalogue): TitleWords[] {
  // Once an agent, whatever the number of its texts.
  const ids = agents.map((id) => splitWords(id));
  return texts.title.map((title, text) => {
    const name = texts.name[text] ?? '';
    const own = [title, ...(name === '' ? [] : [name])].map((part) => splitWords(part));
    const all = [...own, ids[texts.agent[text] ?? 0] ?? []];
    const stems = all.map((words) => words.map(({ stem }) => stem));
    return {
      stems: new Set(stems.flat()),
      families: new Set(stems.flatMap((row) => findFamilies(row)).map(({ number }) => number)),
      told: own.map((words) => new Map(words.filter(isTelling).map(({ stem }) => [stem, weightOf(stem)]))),
      exact: all.map(foldWords).filter(Boolean),
    };
  });
}

function isTelling({ form }: Word): boolean {
  return !questionStopWords.has(form);
}

function weightOf(stem: string): number {
  return roleStems.has(stem) ? weights.role : 1;
}

/** A text as its folded words, one space between them. */
export function foldAll(text: string): string {
  return foldWords(splitWords(text));
}

function foldWords(words: Word[]): string {
  return words
    .filter((word, at) => !(words[at - 1] && word.start < (words[at - 1]?.start ?? 0)))
    .map(({ form }) => form)
    .join(' ');
}
