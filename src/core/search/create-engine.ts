import { matchQuery, readQueryVocabulary } from '../capabilities/query/match-query.ts';
import { splitWords, stemOf } from '../text/split-words.ts';
import { type LoadChunk, openPostings } from './data/open-postings.ts';
import type { SearchIndex } from './data/search-data.ts';
import { type FacetCounts, facetCounts, isSelected, readFacetValues } from './facets/facet-counts.ts';
import type { Selection } from './facets/facets.ts';
import { mergeSelections, resolveSelection } from './facets/resolve-selection.ts';
import type { SearchOrder } from './facets/search-address.ts';
import { cutWeak, type Hit, sortHits, splitLanguages } from './list-agents.ts';
import { expandQuery, type Item, type Lexicon, termsOfQuery, typosOfQuery, withTypos } from './query/expand-query.ts';
import { findFamilies } from './query/find-families.ts';
import { readKnownWords, suggestQuestion } from './query/known-words.ts';
import type { Query } from './query/parse-query.ts';
import { type Ranked, rankTexts } from './rank-texts.ts';
import { foldAll, readTitles } from './title-words.ts';

export interface Answer {
  /** Agents that answer in a text of the reader's language, best first (or as sorted). */
  own: Hit[];
  /** Those that do in texts of other languages alone. */
  others: Hit[];
  /** What of the question each text is to be searched for passages with. */
  items: Item[];
  /** Ids of the capabilities that the question means. */
  capabilities: string[];
  /** Words that nothing holds, as typed. */
  unknown: string[];
  /** Misspelt words with what was searched instead. */
  corrected: { typed: string; taken: string }[];
  /** Another question that may have been meant, where nothing was found. */
  suggestion?: string;
  /** What operators and the page's choice ask for together. */
  selection: Selection;
  /** What the agents found have in common, see `facetCounts`. */
  counts: FacetCounts;
}

export interface FindOptions {
  locale: string;
  /** What is chosen beside the question. */
  selection?: Selection;
  /** Without one: the best first; by name where nothing is asked. */
  sort?: SearchOrder | undefined;
}

export interface Engine {
  index: SearchIndex;
  /**
   * Who answers a question. A question without words finds everybody; chosen values narrow what is found, and `counts`
   * says for each value of each facet how many would be found with it:
   * `find(parseQuery('revue -php'), { locale: 'fr', selection: { tool: ['bash'] } })`.
   */
  find(query: Query, options: FindOptions): Promise<Answer>;
}

/** A capability that a word's family means, against one that the question's own words mean. */
const FAMILY_SURE = 0.55;

/**
 * Search over one index. Postings are loaded when a question needs them, each chunk once. What a text says (passages,
 * texts in quotes) is not looked at here, since texts are loaded only for what is shown.
 */
export function createEngine(index: SearchIndex, load: LoadChunk): Engine {
  const { texts, languages, capabilities: known } = index;
  const titles = readTitles(index);
  const values = readFacetValues(index);
  const everybody = facetCounts(values, index.agents.keys(), {});
  const vocabulary = readQueryVocabulary(index.vocabulary);
  const postings = openPostings(index.chunks, texts.title.length, load);
  const { levels, count } = postings;
  const lexicon: Lexicon = {
    count,
    known: readKnownWords(
      titles.flatMap(({ exact }) => exact),
      index,
    ),
    startingWith: postings.startingWith,
  };
  const places = new Map(known.map(({ id }, place) => [id, place]));

  /** What the words of a question mean, and what their families do. */
  const meant = (text: string): Map<number, number> => {
    const found = new Map<number, number>();
    const add = (place: number | undefined, sure: number) => {
      if (place !== undefined) found.set(place, Math.max(found.get(place) ?? 0, sure));
    };
    for (const { id, strength } of matchQuery(vocabulary, [text])) add(places.get(id), strength);
    for (const { number } of findFamilies(splitWords(text).map(({ stem }) => stem))) {
      for (const place of index.familyCapabilities[number] ?? []) add(place, FAMILY_SURE);
    }
    return found;
  };

  /** What answers each word, typos included; afterwards all postings that are needed are there. */
  const expand = async (query: Query): Promise<Item[]> => {
    const open = query.words.filter(({ isOpen, form }) => isOpen && form.length > 2);
    await Promise.all([postings.load(termsOfQuery(query)), ...open.map(({ form }) => postings.loadBeginning(form))]);
    const items = expandQuery(query, lexicon);
    const typos = typosOfQuery(items, lexicon);
    if (typos.size === 0) return items;
    await postings.load([...typos.values()].flat().map(stemOf));
    return withTypos(items, typos, lexicon);
  };

  const holds = (text: number, stems: string[]) => stems.every((stem) => (levels(stem)?.[text] ?? 0) > 0);

  /** Nothing that is excluded; of a text in quotes the words, since only the text itself tells their order. */
  const mayAnswer = ({ excluded, phrases }: Query, text: number): boolean =>
    !excluded.some((stems) => holds(text, stems)) && phrases.every((forms) => holds(text, forms.map(stemOf)));

  const labelsOf = (facet: string, value: string): string[] => {
    const label = facet === 'capability' ? known[places.get(value) ?? -1]?.label : undefined;
    return label ? [label.en, label.fr] : [];
  };

  const find = async (query: Query, { locale, selection = {}, sort }: FindOptions): Promise<Answer> => {
    const chosen = mergeSelections(resolveSelection(query.filters, everybody, labelsOf), selection);
    const isAsking = query.words.length > 0;
    const items = await expand(query);
    const capabilities = meant(correctText(query.text, items));
    const ranked = isAsking
      ? rankTexts(index, titles, { items, capabilities, exact: foldAll(query.text), levels, count })
      : texts.title.map((_, text): Ranked => ({ text, score: 0, isExact: false, coverage: 1, capabilities: [] }));

    const language = languages.indexOf(locale);
    const withOwn = new Set(texts.agent.filter((_, text) => texts.language[text] === language));
    const agentOf = ({ text }: Ranked) => texts.agent[text] ?? 0;
    const isOwn = ({ text }: Ranked) => texts.language[text] === language;
    const isChosen = (entry: Ranked) => isSelected(values, agentOf(entry), chosen);
    const answering = ranked.filter(({ text }) => mayAnswer(query, text));
    const found = cutWeak(answering, isChosen, isOwn, (entry) => withOwn.has(agentOf(entry)));
    const { own, others } = splitLanguages(index, found.filter(isChosen), isOwn);

    const unknown = items.filter(({ options }) => options.length === 0).map(({ word }) => word);
    const suggestion = own.length + others.length === 0 ? suggestQuestion(query, unknown, lexicon.known) : undefined;
    const order = sort ?? (isAsking ? undefined : 'name');
    const typed = ({ start, end }: Item['word']) => query.text.slice(start, end);
    return {
      own: sortHits(index, own, order, locale),
      others: sortHits(index, others, order, locale),
      items,
      capabilities: [...capabilities.keys()].map((place) => known[place]?.id ?? ''),
      unknown: unknown.map(typed),
      corrected: items.flatMap(({ word, corrected }) => (corrected ? [{ typed: typed(word), taken: corrected }] : [])),
      ...(suggestion && { suggestion }),
      selection: chosen,
      counts: facetCounts(values, new Set(found.map(agentOf)), chosen),
    };
  };

  return { index, find };
}

/** A question with its misspelt words as they were taken. */
function correctText(text: string, items: Item[]): string {
  return items.reduceRight(
    (corrected, { word, corrected: taken }) =>
      taken ? corrected.slice(0, word.start) + taken + corrected.slice(word.end) : corrected,
    text,
  );
}
