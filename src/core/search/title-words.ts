import { splitWords, type Word } from '../text/split-words.ts';
import { familyTerm, type SearchIndex } from './data/search-data.ts';
import { findFamilies } from './query/find-families.ts';
import { searchStopWords } from './query/stop-words.ts';

/** What the title, name and id of a text say. */
export interface TitleWords {
  /** Stems and terms of families. */
  terms: ReadonlySet<string>;
  /** Stems of the title and of the name that count, each with how much. */
  told: ReadonlyMap<string, number>[];
  /** The title, the name and the id as folded words, to be compared with the whole question. */
  exact: string[];
}

/** Words that say what somebody is rather than what about: hundreds of titles have one. */
const ROLES = new Set(
  splitWords(
    `expert specialist spécialiste engineer ingénieur developer développeur architect architecte agent pro senior lead
     manager responsable master maître chief chef assistant advisor conseiller consultant analyst analyste helper bot
     team équipe project projet subagent claude code`,
  ).map(({ stem }) => stem),
);
const ROLE_WEIGHT = 0.35;

export function readTitles({ agents, texts }: SearchIndex): TitleWords[] {
  return texts.title.map((title, text) => {
    const id = agents[texts.agent[text] ?? 0] ?? '';
    const name = texts.name[text] ?? '';
    const all = [title, name, id].map((part) => splitWords(part));
    const stems = all.flatMap((words) => words.map(({ stem }) => stem));
    const families = all.flatMap((words) => findFamilies(words.map(({ stem }) => stem)));
    return {
      terms: new Set([...stems, ...families.map(({ number }) => familyTerm(number))]),
      told: all
        .slice(0, 2)
        .map(
          (words) =>
            new Map(
              words
                .filter(({ form }) => !searchStopWords.has(form))
                .map(({ stem }) => [stem, ROLES.has(stem) ? ROLE_WEIGHT : 1] as const),
            ),
        ),
      exact: all.map(foldWords).filter(Boolean),
    };
  });
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
