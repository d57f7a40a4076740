import { familyNumber, LEVELS, type SearchIndex } from './data/search-data.ts';
import type { Item } from './query/expand-query.ts';
import { familyStems } from './query/find-families.ts';
import { lightWords } from './query/stop-words.ts';
import type { TitleWords } from './title-words.ts';

/** What a question asks of every text. */
export interface Ranking {
  items: Item[];
  /** Capabilities that the question means, as places in the index, with how sure that is (0 to 1). */
  capabilities: ReadonlyMap<number, number>;
  /** The question as folded words: who is named so comes first. */
  exact: string;
  /** Level of a term in each text (0: not in it); `undefined` where no text holds it. */
  levels(term: string): Uint8Array | undefined;
  count(term: string): number;
}

export interface Ranked {
  /** Number of the text. */
  text: number;
  score: number;
  /** Whether the question is its name. */
  isExact: boolean;
  /** Share of the question that the text answers, 0 to 1. */
  coverage: number;
  /** Those of the question's capabilities that it has. */
  capabilities: number[];
}

/** What each part of a score counts for. Found by trying on two thirds of the questions of `e2e/search-quality`. */
const SCORE = { text: 1, title: 1.3, capability: 1.1 };
/** A title that says nothing else than the question, against one that says it among much. */
const TITLE_ALONE = 0.45;
/** How much it is an agent's capability: by its title, its summary, its own list. */
const HAS = { title: 1, summary: 0.7, list: 0.55 };
/** A narrower capability than the one that is meant. */
const NARROWER = 0.75;
/** What counts of several capabilities: the best alone, against all together. */
const BEST_CAPABILITY = 0.75;
/** What a word says that goes with anything (`build`, `créer`), against others. */
const LIGHT = 0.4;
/** A family of words, or a title that means it, says less than the word itself. */
const COVERAGE_POWER = 2;

/** Texts that answer a question, best first; equals in the order of the index. */
export function rankTexts(index: SearchIndex, titles: TitleWords[], ranking: Ranking): Ranked[] {
  const total = index.texts.title.length;
  const weights = ranking.items.map((item) => rarity(item, ranking, total));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const options = ranking.items.map((item) =>
    item.options.map(({ terms, weight }) => ({ terms, weight, levels: terms.map((term) => ranking.levels(term)) })),
  );
  const wanted = [...ranking.capabilities.keys()].map((place) => [place, withNarrower(index, place)] as const);
  const ranked: Ranked[] = [];
  for (let text = 0; text < total; text++) {
    const title = titles[text] as TitleWords;
    let [inText, covered, inTitle] = [0, 0, 0];
    const told = new Set<string>();
    options.forEach((choices, at) => {
      const weight = weights[at] ?? 0;
      let [best, bestTitle] = [0, 0];
      for (const { terms, weight: fit, levels } of choices) {
        const level = Math.min(...levels.map((list) => list?.[text] ?? 0));
        best = Math.max(best, (fit * level) / LEVELS);
        if (!terms.every((term) => title.terms.has(term))) continue;
        bestTitle = Math.max(bestTitle, fit);
        for (const term of terms) for (const stem of stemsOf(term)) told.add(stem);
      }
      inText += weight * best;
      inTitle += weight * bestTitle;
      if (best > 0 || bestTitle > 0) covered += weight * Math.max(bestTitle, bestFit(choices, text));
    });
    const shares = new Map(wanted.map(([place, kin]) => [place, hasCapability(index, text, kin)]));
    const capabilities = wanted.flatMap(([place]) => ((shares.get(place) ?? 0) > 0 ? [place] : []));
    if (inText === 0 && inTitle === 0 && capabilities.length === 0) continue;
    const coverage = sum > 0 ? covered / sum : 0;
    const alone = Math.max(0, ...title.told.map((words) => shareOf(words, told)));
    const score =
      (sum > 0 ? SCORE.text * (inText / sum) * coverage ** COVERAGE_POWER : 0) +
      (sum > 0 ? SCORE.title * (inTitle / sum) * (1 - TITLE_ALONE + TITLE_ALONE * alone) : 0) +
      SCORE.capability * capabilityScore(ranking.capabilities, (place) => shares.get(place) ?? 0);
    const isExact = ranking.exact !== '' && title.exact.includes(ranking.exact);
    ranked.push({ text, score, isExact, coverage, capabilities });
  }
  return ranked.sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.score - a.score || a.text - b.text);
}

/** A term as the stems that a title may have for it. */
function stemsOf(term: string): string[] {
  const family = familyNumber(term);
  return family === undefined ? [term] : familyStems(family);
}

/** How well the best of the choices that a text holds answers. */
function bestFit(choices: { weight: number; levels: (Uint8Array | undefined)[] }[], text: number): number {
  let best = 0;
  for (const { weight, levels } of choices) {
    if (weight > best && levels.every((list) => (list?.[text] ?? 0) > 0)) best = weight;
  }
  return best;
}

/** A word that few texts hold says more. One that is only known by what stands for it is as rare as that. */
function rarity({ word, options }: Item, { count }: Ranking, total: number): number {
  const counts = options.map(({ terms }) => Math.min(...terms.map(count)));
  const first = counts[0];
  const light = lightWords.has(word.form) ? LIGHT : 1;
  return first === undefined ? 0 : light * Math.log(1 + total / Math.max(1, first));
}

function shareOf(words: ReadonlyMap<string, number>, told: ReadonlySet<string>): number {
  let [all, there] = [0, 0];
  for (const [stem, weight] of words) {
    all += weight;
    if (told.has(stem)) there += weight;
  }
  return all === 0 ? 0 : there / all;
}

function capabilityScore(wanted: ReadonlyMap<number, number>, has: (place: number) => number): number {
  let [all, there, best] = [0, 0, 0];
  for (const [place, weight] of wanted) {
    const share = weight * has(place);
    all += weight;
    there += share;
    best = Math.max(best, share);
  }
  return all === 0 ? 0 : BEST_CAPABILITY * best + (1 - BEST_CAPABILITY) * (there / Math.max(1, all));
}

/** How much a text's agent has a capability: itself, or a narrower one. */
function hasCapability({ texts }: SearchIndex, text: number, kin: readonly number[]): number {
  let best = 0;
  kin.forEach((place, at) => {
    const share = at === 0 ? 1 : NARROWER;
    if (texts.titleCapabilities[text]?.includes(place)) best = Math.max(best, share * HAS.title);
    else if (texts.summaryCapabilities[text]?.includes(place)) best = Math.max(best, share * HAS.summary);
    else if (texts.capabilities[text]?.includes(place)) best = Math.max(best, share * HAS.list);
  });
  return best;
}

/** A capability with all that are narrower, itself first. */
function withNarrower({ capabilities }: SearchIndex, place: number): number[] {
  const kin = [place];
  for (const at of kin) {
    const id = capabilities[at]?.id;
    capabilities.forEach(({ parent }, other) => {
      if (parent !== undefined && parent === id && !kin.includes(other)) kin.push(other);
    });
  }
  return kin;
}
