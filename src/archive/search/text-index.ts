/**
 * The index of texts of an archive, as a build writes it and a page reads it: MiniSearch says which texts hold a word and how
 * much they are about it, the texts themselves where it is.
 */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { SearchDocument } from '../../search/catalogue/make-catalogue.ts';
import type { SearchText } from '../../search/catalogue/search-catalogue.ts';
import { familyToken, nowhere, type Occurrences, type OpenedIndex } from '../../search/full-text.ts';
import { findFamilies } from '../../search/query/find-families.ts';
import { weights } from '../../search/weights.ts';
import { stemOf } from '../../words/split-words.ts';
import { wordsOfText } from './words-of-text.ts';

/** A text as it is kept: what it is called, its summary, and its sections. */
export type PackedText = [names: string, summary: string, sections: [anchor: string, heading: string, text: string][]];

interface Indexed {
  id: number;
  words: string;
}

/** Words come split and folded. */
const options: Options<Indexed> = {
  fields: ['words'],
  tokenize: (words) => words.split(' '),
  processTerm: (word) => word,
};

/** How fast a word's weight in a text reaches all that it can count for (BM25's k1), and what the length matters (b). */
const ranking = { k: 1.545, b: 0.35, d: 0 };
/** What a text counts as being about a word that is not typed to its end. */
const BEGUN = 0.4;
const none = new Uint32Array();

/**
 * What an index needs to know of some texts: every word at its stem, as often as it counts by where it is, and the families of
 * words that are in it. Of a body the first `limit` characters are read.
 */
export function indexTexts(documents: SearchDocument[], limit: number): AsPlainObject {
  const index = new MiniSearch(options);
  documents.forEach((document, id) => {
    const words: string[] = [];
    for (const { text, weight } of partsOf(cutBody(document, limit))) {
      const { stems } = wordsOfText(text);
      const tokens = [...stems, ...findFamilies(stems).map(({ number }) => familyToken(number))];
      for (let time = 0; time < weight; time++) for (const token of tokens) words.push(token);
    }
    index.add({ id, words: words.join(' ') });
  });
  return index.toJSON();
}

/** The texts that passages are cut from; of a body the first `limit` characters. */
export function packTexts(documents: SearchDocument[], limit: number): PackedText[] {
  return documents.map((document) => {
    const { summary, sections } = cutBody(document, limit);
    return [namesOf(document), summary, sections.map(({ anchor, heading, text }) => [anchor, heading, text])];
  });
}

/** Characters of a text's body: of what is neither its summary nor a capability, an example or a command. */
export function bodyLength({ sections }: SearchDocument): number {
  return sections.reduce((sum, section) => sum + (isBody(section) ? section.text.length : 0), 0);
}

/** Opens an index, piece by piece, so that typing is not held up; the texts are those that it was made of, in their order. */
export async function openTextIndex(packed: AsPlainObject, texts: PackedText[]): Promise<OpenedIndex> {
  const index = await MiniSearch.loadJSAsync(packed, options);
  const count = index.documentCount;
  const places = new Map<number, Map<string, Uint32Array>>();
  const placesIn = (text: number): Map<string, Uint32Array> => {
    const known = places.get(text) ?? placeWords(texts[text]);
    places.set(text, known);
    return known;
  };
  const search = (term: string, prefix: boolean) =>
    index
      .search(term, { prefix, fuzzy: false, bm25: ranking })
      .map(({ id, score }): { text: number; score: number } => ({ text: id as number, score }))
      .sort((a, b) => a.text - b.text);

  const ask = (form: string): Occurrences => {
    const stem = stemOf(form);
    const found = search(stem, false);
    if (found.length === 0) return nowhere;
    // A score is `idf · level · (k + 1)`, as BM25 has it.
    const whole = Math.log(1 + (count - found.length + 0.5) / (found.length + 0.5)) * (ranking.k + 1);
    return {
      ...nowhere,
      texts: Uint32Array.from(found, ({ text }) => text),
      levels: Float32Array.from(found, ({ score }) => Math.min(1, score / whole)),
      find: (row) => placesIn(found[row]?.text ?? -1).get(stem) ?? none,
    };
  };
  const begin = (typed: string): Occurrences => {
    const found = search(typed, true);
    return {
      ...nowhere,
      texts: Uint32Array.from(found, ({ text }) => text),
      levels: new Float32Array(found.length).fill(BEGUN),
      find: () => none,
    };
  };

  return {
    async find(words, beginning) {
      const found = words.map(ask);
      const isOpen = beginning !== undefined && found[words.indexOf(beginning)]?.texts.length === 0;
      return { words: found, beginning: isOpen ? begin(beginning) : undefined };
    },
    async text(at): Promise<SearchText> {
      const [, summary, sections] = texts[at] ?? ['', '', []];
      return { summary, sections: sections.map(([anchor, heading, text]) => ({ anchor, heading, text })) };
    },
    close() {
      places.clear();
    },
  };
}

function placeWords([names, summary, sections]: PackedText = ['', '', []]): Map<string, Uint32Array> {
  const all = [names, summary, ...sections.map(([, heading, text]) => `${heading}\n${text}`)];
  const { stems, positions } = wordsOfText(all.join('\n'));
  const lists = new Map<string, number[]>();
  stems.forEach((stem, at) => {
    const list = lists.get(stem);
    if (list) list.push(positions[at] ?? 0);
    else lists.set(stem, [positions[at] ?? 0]);
  });
  return new Map([...lists].map(([stem, list]) => [stem, Uint32Array.from(list)]));
}

function partsOf(document: SearchDocument): { text: string; weight: number }[] {
  const { field } = weights;
  return [
    { text: namesOf(document), weight: field.title },
    { text: document.summary, weight: field.summary },
    ...document.sections.map(({ heading, text, weight }) => ({ text: `${heading}\n${text}`, weight })),
  ];
}

function namesOf({ title, name, agent }: SearchDocument): string {
  return [...new Set([title, name, agent])].join('\n');
}

function isBody({ weight }: { weight: number }): boolean {
  return weight === weights.field.text;
}

/** A space further back than this ends no word: the text is in a script that has none between them. */
const LONGEST_WORD = 100;

/** The beginning of a text, which is longer: so many characters at most, and no half of a word or of a character. */
function beginningOf(text: string, length: number): string {
  const space = text.lastIndexOf(' ', length);
  return space >= 0 && space > length - LONGEST_WORD
    ? text.slice(0, space)
    : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** Of a body the first `limit` characters. */
function cutBody(document: SearchDocument, limit: number): SearchDocument {
  let left = limit;
  const sections = document.sections.flatMap((section) => {
    if (!isBody(section)) return [section];
    if (left <= 0) return [];
    const { text } = section;
    const kept = text.length <= left ? text : beginningOf(text, left);
    left -= text.length;
    return [{ ...section, text: kept }];
  });
  return { ...document, sections };
}
