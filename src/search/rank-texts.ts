import { lightWords } from '../words/stop-words.ts';
import type { SearchCatalogue } from './catalogue/search-catalogue.ts';
import {
  isInTitle,
  levelIn,
  type PlacedOption,
  placeOption,
  stemsOf,
  weightIn,
  weightInTitle,
} from './match-option.ts';
import { inOrderShare, nearShare, type WordPositions } from './proximity.ts';
import type { QueryItem } from './query/expand-query.ts';
import type { QueryWord } from './query/parse-query.ts';
import { createCapabilityScorer } from './score-capabilities.ts';
import type { TitleWords } from './title-words.ts';
import { weights } from './weights.ts';
import type { WordInTexts, WordsInTexts } from './words-in-texts.ts';

/** What a question asks of the texts of one bundle. */
export interface Ranking {
  /** Numbers of the texts. */
  texts: readonly number[];
  titles: readonly TitleWords[];
  items: QueryItem[];
  /** Indexes of the capabilities that the question means, with how sure that is (0 to 1). */
  capabilities: ReadonlyMap<number, number>;
  /** Words of the question, those of grammar too. */
  length: number;
  /** The question as folded words: an agent of that name comes first. */
  exact: string;
  words: WordsInTexts;
}

export interface Ranked {
  /** Number of the text. */
  text: number;
  score: number;
  /** Whether the question is its name. */
  isExact: boolean;
  /** Share of the question that the text answers, 0 to 1. */
  coverage: number;
  /** Share of the question that its title and name answer. */
  inTitle: number;
  /** Those of the question's capabilities that it has. */
  capabilities: number[];
}

/** A word of the question with what answers it, looked up. */
interface Wanted {
  word: QueryWord;
  options: PlacedOption[];
  /** What it says of the whole question, 0 to 1. */
  share: number;
  /** Of a name in several pieces where it is in one. */
  whole: WordInTexts | undefined;
}

/** How a text and its title answer the words of a question: shares of it. */
interface Answered {
  inText: number;
  inTitle: number;
  coverage: number;
  /** What is there itself, not by a word of its family. */
  itself: number;
  /** Names in several pieces that are there as they were asked for. */
  asWritten: number;
  /** Stems of the title that answer. */
  told: ReadonlySet<string>;
}

/** Below this share of a question nearness could not matter: its power would be nothing. */
const LEAST_NEAR = 0.4;

/** Texts that answer a question, best first; equals in the order of the catalogue. */
export function rankTexts(catalogue: SearchCatalogue, ranking: Ranking): Ranked[] {
  const { titles, exact } = ranking;
  const wanted = lookUp(ranking);
  const scoreCapabilities = createCapabilityScorer(catalogue, ranking.capabilities);
  const scoreNearness = createNearnessScorer(wanted, ranking.length);
  const ranked: Ranked[] = [];
  for (const text of ranking.texts) {
    const title = titles[text];
    if (!title) continue;
    const had = scoreCapabilities(text);
    const answered = answer(wanted, text, title);
    const { inText, inTitle, coverage, itself, asWritten, told } = answered;
    if (inText === 0 && inTitle === 0 && had.indexes.length === 0) continue;
    const alone = inTitle === 0 ? 0 : title.told.reduce((most, stems) => Math.max(most, shareTold(stems, told)), 0);
    const score =
      weights.score.text * inText * coverage ** weights.coveragePower +
      weights.score.asWritten * asWritten +
      weights.score.title * inTitle * (1 - weights.titleAlone + weights.titleAlone * alone) +
      weights.score.capability * had.score +
      (itself > LEAST_NEAR ? scoreNearness(text) : 0);
    const isExact = exact !== '' && title.exact.includes(exact);
    ranked.push({ text, score, isExact, coverage, inTitle, capabilities: had.indexes });
  }
  return ranked.sort(byRank);
}

/** Exact names first, then the best answers; equals in the order of the catalogue. */
export function byRank(a: Ranked, b: Ranked): number {
  return Number(b.isExact) - Number(a.isExact) || b.score - a.score || a.text - b.text;
}

function lookUp({ items, texts, titles, words }: Ranking): Wanted[] {
  const placed = items.map(({ word, options }) => ({
    word,
    options: options.map((option) => placeOption(option, words)),
  }));
  const idfs = placed.map(({ word, options }) => {
    const light = lightWords.has(word.form) ? weights.light : 1;
    const count = countTexts(options, texts, titles);
    return count === 0 ? 0 : light * Math.log(1 + texts.length / count);
  });
  const sum = idfs.reduce((all, idf) => all + idf, 0);
  return placed.map(({ word, options }, at) => ({
    word,
    options,
    share: sum > 0 ? (idfs[at] ?? 0) / sum : 0,
    whole: word.partForms.length > 0 && !word.isRun ? words(word.form) : undefined,
  }));
}

/** A word that few texts hold says more. One that is only known by what stands for it, or in titles, is as rare as that. */
function countTexts(options: PlacedOption[], texts: readonly number[], titles: readonly TitleWords[]): number {
  for (const { terms } of options) {
    const count = Math.min(...terms.map((term) => term.count));
    if (count > 0) return count;
  }
  const isTold = (title: TitleWords | undefined) => title && options.some(({ option }) => isInTitle(option, title));
  return texts.reduce((count, text) => count + Number(isTold(titles[text]) ?? false), 0);
}

const nobody: ReadonlySet<string> = new Set();

function answer(wanted: Wanted[], text: number, title: TitleWords): Answered {
  const answered = { inText: 0, inTitle: 0, coverage: 0, itself: 0, asWritten: 0, told: nobody };
  let told: Set<string> | undefined;
  for (const { word, options, share, whole } of wanted) {
    let [best, bestTitle, fit] = [0, 0, 0];
    let isItself = false;
    for (const placed of options) {
      const level = levelIn(placed, text);
      if (level > 0) {
        const weight = weightIn(placed, text);
        best = Math.max(best, weight * level);
        fit = Math.max(fit, weight);
        isItself ||= placed.option.family === undefined;
      }
      if (!isInTitle(placed.option, title)) continue;
      bestTitle = Math.max(bestTitle, weightInTitle(placed.option, title));
      told ??= new Set();
      for (const stem of stemsOf(placed.option)) told.add(stem);
    }
    answered.inText += share * best;
    answered.inTitle += share * bestTitle;
    answered.coverage += share * Math.max(bestTitle, fit);
    if (isItself) answered.itself += share;
    if (whole && (whole.level(text) > 0 || title.stems.has(word.stem))) answered.asWritten += share;
  }
  return told ? { ...answered, told } : answered;
}

/** What words of a question count for that are together in a text, or in its own order. */
function createNearnessScorer(wanted: Wanted[], length: number): (text: number) => number {
  const { near, inOrder, score } = weights;
  const isNearAsked = wanted.length >= near.leastWords;
  const isSentence = wanted.length > 1 && length >= inOrder.leastWords;
  const shares = wanted.map(({ share }) => share);
  const direct = wanted.flatMap(({ word: { offset }, options }, item) =>
    options.flatMap(({ option, terms: [first] }) =>
      option.family === undefined && first ? [{ item, offset, first }] : [],
    ),
  );
  return (text) => {
    if (!isNearAsked && !isSentence) return 0;
    const positions = direct.map(
      ({ item, offset, first }): WordPositions => ({ item, offset, positions: first.positions(text) }),
    );
    return (
      (isNearAsked ? score.near * nearShare(positions, shares) ** near.power : 0) +
      (isSentence ? score.inOrder * inOrderShare(positions, shares) ** inOrder.power : 0)
    );
  };
}

function shareTold(stems: ReadonlyMap<string, number>, told: ReadonlySet<string>): number {
  let [all, there] = [0, 0];
  for (const [stem, weight] of stems) {
    all += weight;
    if (told.has(stem)) there += weight;
  }
  return all === 0 ? 0 : there / all;
}
