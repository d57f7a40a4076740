import { textsOf } from '../i18n/per-locale.ts';
import { splitWords } from '../words/split-words.ts';
import { type AskedTexts, type BundleEntry, createBundleAsker } from './ask-bundles.ts';
import type { Bundle, FacetTable, SearchCatalogue } from './catalogue/search-catalogue.ts';
import { type FacetCounts, type FacetValues, facetCounts, isSelected, readFacetValues } from './facets/facet-counts.ts';
import type { Selection } from './facets/facets.ts';
import type { Order } from './facets/orders.ts';
import { mergeSelections, resolveSelection } from './facets/resolve-selection.ts';
import { createTextFilter } from './filter-texts.ts';
import type { TextIndex } from './full-text.ts';
import { cutWeak, type Hit, sortHits, splitLanguages } from './list-agents.ts';
import { isInTitle } from './match-option.ts';
import { expandQuery, type QueryItem, withTypos } from './query/expand-query.ts';
import { findFamilies } from './query/find-families.ts';
import { readKnownWords, suggestQuestion } from './query/known-words.ts';
import type { Query } from './query/parse-query.ts';
import { byRank, type Ranked, rankTexts } from './rank-texts.ts';
import { foldAll, readTitles, type TitleWords } from './title-words.ts';
import { matchQuery, wordsOfQuery } from './vocabulary/match-query.ts';
import { openVocabulary } from './vocabulary/open-vocabulary.ts';
import { weights } from './weights.ts';
import { noWords } from './words-in-texts.ts';

export interface Answer {
  /**
   * What was asked so far: titles and names alone, the texts of the reader's language, or everything. What comes before
   * `all` may be shown while the rest is loading.
   */
  stage: 'names' | 'own' | 'all';
  /** Agents that answer in a text of the reader's language, best first (or as sorted). */
  own: Hit[];
  /** Those that do in texts of other languages alone. */
  others: Hit[];
  /** What of the question each text is to be searched for passages with. */
  items: QueryItem[];
  /** Ids of the capabilities that the question means. */
  capabilities: string[];
  /** Words that nothing holds, as typed. */
  unknown: string[];
  /** Misspelt words with what was searched instead. */
  corrected: { typed: string; taken: string }[];
  /** Another question that may have been meant, where nothing was found. */
  suggestion?: string;
  /** Set where texts cannot be searched at all. */
  areTextsRefused: boolean;
  /** What operators and the page's choice ask for together. */
  selection: Selection;
  /** What the agents found have in common, see `facetCounts`; only at the end. */
  counts?: FacetCounts;
}

export interface QueryOptions {
  locale: string;
  /** What is chosen beside the question. */
  selection?: Selection;
  /** Without one: the best first; by name where nothing is asked. */
  sort?: Order | undefined;
  /** Told of answers that are not whole yet; each is made when it is asked for. */
  onPart?: (part: () => Answer) => void;
}

export interface Engine {
  catalogue: SearchCatalogue;
  /**
   * Who answers a question. A question without words finds everybody; chosen values narrow what is found, and `counts`
   * says for each value of each facet how many would be found with it:
   * `find(parseQuery('revue -php'), { locale: 'fr', selection: { tool: ['bash'] } })`. Rejects where something cannot be
   * loaded; asking again tries again.
   */
  find(query: Query, options: QueryOptions): Promise<Answer>;
}

/** Where the parts of the search come from, each when it is first needed: the network, a disk, a test. */
export interface SearchParts {
  catalogue: SearchCatalogue;
  bundles: Bundle[];
  facets(): Promise<FacetTable>;
  vocabulary(chunk: number): Promise<string>;
  /** Rejects with `TextsRefused` where no index can be opened at all. */
  texts(bundle: Bundle): Promise<TextIndex>;
}

/** Search over one catalogue. What a text says (passages, texts in quotes) is not looked at here. */
export function createEngine(parts: SearchParts): Engine {
  const { catalogue } = parts;
  const { texts, languages, capabilities: known } = catalogue;
  const titles = readTitles(catalogue);
  const readMeaning = createMeaningReader(parts);
  const readFacets = createFacetReader(parts);
  const asker = createBundleAsker(catalogue, parts.bundles, parts.texts);
  const knownWords = readKnownWords(
    titles.flatMap(({ exact }) => exact),
    known,
  );

  const labelsOf = (facet: string, value: string): string[] => {
    const label = facet === 'capability' ? known.find(({ id }) => id === value)?.label : undefined;
    return label ? textsOf(label) : [];
  };

  const find = async (query: Query, options: QueryOptions): Promise<Answer> => {
    const { locale, selection = {}, onPart = () => undefined } = options;
    const isAsking = query.words.length > 0;
    const order = options.sort ?? (isAsking ? undefined : 'name');
    const isChoosing = Object.keys(query.filters).length + Object.keys(selection).length > 0;
    const facets = isChoosing || order === 'changed' ? await readFacets() : undefined;
    const chosen = facets
      ? mergeSelections(resolveSelection(query.filters, facets.everybody, labelsOf), selection)
      : selection;

    const language = languages.indexOf(locale);
    const withOwn = new Set(texts.agent.filter((_, text) => texts.language[text] === language));
    const agentOf = ({ text }: Ranked) => texts.agent[text] ?? 0;
    const isOwn = ({ text }: Ranked) => texts.language[text] === language;
    const isChosen = (entry: Ranked) => !facets || isSelected(facets.values, agentOf(entry), chosen);
    const isStrong = (ranked: Ranked[]) => cutWeak(ranked, isChosen, isOwn, (entry) => withOwn.has(agentOf(entry)));
    const mayAnswer = createTextFilter(query, titles);
    let items = expandQuery(query, knownWords);
    let capabilities = new Map<number, number>();

    const rank = ({ numbers, words }: AskedTexts): Ranked[] => {
      const question = { items, capabilities, exact: foldAll(query.text), length: query.text.split(/\s+/).length };
      const ranked = isAsking
        ? rankTexts(catalogue, { texts: numbers, titles, words, ...question })
        : numbers.map(answeringNothing);
      const isRight = mayAnswer(words);
      return ranked.filter(({ text }) => isRight(text));
    };
    const answer = (stage: Answer['stage'], found: Ranked[]): Answer => {
      const { own, others } = splitLanguages(catalogue, found.filter(isChosen), isOwn);
      return {
        stage,
        own: sortHits(catalogue, facets?.table, own, order, locale),
        others: sortHits(catalogue, facets?.table, others, order, locale),
        items,
        capabilities: [...capabilities.keys()].map((index) => known[index]?.id ?? ''),
        unknown: [],
        corrected: items.flatMap(({ word, corrected }) =>
          corrected ? [{ typed: query.text.slice(word.start, word.end), taken: corrected }] : [],
        ),
        areTextsRefused: asker.areRefused(),
        selection: chosen,
      };
    };

    // A word that no title has says nothing of names.
    if (isAsking && items.every((item) => isAnswered(item, [], titles))) {
      const everyText = { numbers: [...texts.title.keys()], words: noWords };
      onPart(() => answer('names', rank(everyText).filter(isNamed)));
    }
    capabilities = await readMeaning(query.text);
    const asked: AskedTexts[] = [];
    const askAll = async (afterFirst: (entry: BundleEntry) => void) => {
      asked.length = 0;
      // One after the other: two that are opened at once may run out of memory.
      for (const entry of asker.inOrder(locale)) {
        asked.push(await asker.ask(entry, query, items));
        if (asked.length === 1) afterFirst(entry);
      }
    };
    await askAll(({ bundle }) => {
      // A word that no text has so far may be one of another language, or misspelt.
      const isKnown = items.every((item) => isAnswered(item, asked, titles));
      if (isAsking && isKnown && parts.bundles.length > 1 && bundle.languages.includes(locale)) {
        const own = [...asked];
        onPart(() => answer('own', isStrong(own.flatMap(rank))));
      }
    });
    const corrected = items.map((item) => withTypos(item, knownWords, countOf(item, asked)));
    if (corrected.some((item, at) => item !== items[at])) {
      items = corrected;
      capabilities = await readMeaning(correctText(query.text, items));
      await askAll(() => undefined);
    }
    const unknown = items.flatMap((item) => (isAnswered(item, asked, titles) ? [] : [item.word]));
    items = items.map((item) => (unknown.includes(item.word) ? { ...item, options: [] } : item));
    const found = isStrong(asked.flatMap(rank).sort(byRank));
    const whole = answer('all', found);
    const isNothing = whole.own.length + whole.others.length === 0;
    const suggestion = isNothing ? suggestQuestion(query, unknown, knownWords) : undefined;
    const { values } = facets ?? (await readFacets());
    return {
      ...whole,
      // Some text may have them.
      unknown: asker.areRefused() ? [] : unknown.map(({ start, end }) => query.text.slice(start, end)),
      ...(suggestion && { suggestion }),
      counts: facetCounts(values, new Set(found.map(agentOf)), chosen),
    };
  };

  return { catalogue, find };
}

/** What the words of a question mean, and what their families do: indexes of capabilities, with how sure that is. */
function createMeaningReader({ catalogue, vocabulary: loadChunk }: SearchParts) {
  const vocabulary = openVocabulary(catalogue.vocabulary, catalogue.capabilities.length, loadChunk);
  return async (text: string): Promise<Map<number, number>> => {
    const found = new Map<number, number>();
    const add = (index: number, sure: number) => found.set(index, Math.max(found.get(index) ?? 0, sure));
    await vocabulary.load(wordsOfQuery([text]));
    for (const { index, strength } of matchQuery(vocabulary, [text])) add(index, strength);
    for (const { number } of findFamilies(splitWords(text).map(({ stem }) => stem))) {
      for (const index of catalogue.familyCapabilities[number] ?? []) add(index, weights.familySure);
    }
    return found;
  };
}

/** What agents are chosen by, read once. */
function createFacetReader({ catalogue, facets }: SearchParts) {
  let read: { table: FacetTable; values: FacetValues; everybody: FacetCounts } | undefined;
  return async () => {
    const table = await facets();
    if (read?.table !== table) {
      const values = readFacetValues(catalogue, table);
      read = { table, values, everybody: facetCounts(values, catalogue.agents.keys(), {}) };
    }
    return read;
  };
}

function answeringNothing(text: number): Ranked {
  return { text, score: 0, isExact: false, coverage: 1, inTitle: 0, capabilities: [] };
}

/** Whose name or title is what was asked, whatever its text says. */
function isNamed({ isExact, inTitle }: Ranked): boolean {
  return isExact || inTitle > 0.99;
}

/** Whether some text or title has a word of the question, or what stands for it. */
function isAnswered({ options }: QueryItem, asked: AskedTexts[], titles: readonly TitleWords[]): boolean {
  return options.some(
    (option) =>
      option.terms.every(({ form }) => asked.some(({ words }) => words(form).count > 0)) ||
      titles.some((title) => isInTitle(option, title)),
  );
}

/** How many texts hold a word, as it is or as what stands for it. */
function countOf({ options }: QueryItem, asked: AskedTexts[]): number {
  const count = (form: string) => asked.reduce((sum, { words }) => sum + words(form).count, 0);
  return Math.max(0, ...options.map(({ terms }) => Math.min(...terms.map(({ form }) => count(form)))));
}

/** A question with its misspelt words as they were taken. */
function correctText(text: string, items: QueryItem[]): string {
  return items.reduceRight(
    (corrected, { word, corrected: taken }) =>
      taken ? corrected.slice(0, word.start) + taken + corrected.slice(word.end) : corrected,
    text,
  );
}
