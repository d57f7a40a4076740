import type { Block, ListItem } from '../../core/body/outline.ts';
import { makeFingerprint, type OutlineUnit } from '../../core/fingerprint/make-fingerprint.ts';
import { foldToAscii } from '../../words/fold-to-ascii.ts';
import { type AlignedPair, alignSequences } from './align-sequences.ts';

/** A part of a text, as far as its counterpart in another language can be recognized by it. */
export interface Alignable {
  /** Of its heading; parts of one level are likelier to belong together. */
  level: number;
  /** Many words are spelt nearly alike in both languages. */
  heading: string;
  /** What is below the heading. */
  blocks: Block[];
  /** The same in both languages where two parts belong together for certain, such as an id of the vocabulary. */
  key?: string | undefined;
}

interface Features {
  level: number;
  stems: Set<string>;
  terms: Set<string>;
  shape: number[];
  length: number;
  key: string | undefined;
}

/**
 * Finds which part of one text says what which part of its translation says, in their order: by level, by what no
 * language changes (code, names, numbers), by the shape of lists and blocks, and by length. Parts that only one of them
 * has stand alone. Work grows with the length of the texts.
 */
export function alignSections(left: readonly Alignable[], right: readonly Alignable[]): AlignedPair[] {
  const [ours, theirs] = [left.map(featuresOf), right.map(featuresOf)];
  return alignSequences(left.length, right.length, (one, other) => {
    const [a, b] = [ours[one], theirs[other]];
    return a && b ? likenessOf(a, b) : 0;
  });
}

function featuresOf({ level, heading, blocks, key }: Alignable): Features {
  const { terms, outline: units } = makeFingerprint([asParagraph(heading), ...blocks]);
  const stems = foldToAscii(heading)
    .split('-')
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));
  return {
    level,
    stems: new Set(stems),
    terms: new Set(Object.keys(terms)),
    shape: shapeOf(units),
    length: lengthOf(blocks),
    key,
  };
}

/** Terms of a heading count as those of its text; as a heading it would have a level of its own. */
function asParagraph(text: string): Block {
  const none = { line: 1, level: 0, inItem: false, items: [], ordered: false, label: '', language: '' };
  return { kind: 'paragraph', text, ...none };
}

/** Characters of its texts. */
function lengthOf(blocks: readonly (Block | ListItem)[]): number {
  return blocks.reduce((sum, { text, items }) => sum + text.length + lengthOf(items), 0);
}

/** How many there are of each kind of part. */
function shapeOf(units: OutlineUnit[]): number[] {
  const kinds = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'i', 'p', 'c', 't'];
  return kinds.map((wanted) => units.filter(([kind]) => kind === wanted).length);
}

/**
 * About 2 for a section and its translation, about 0 for two of equal level and length that have nothing in common. The
 * weights order what they tell: a shared term more than an equal level, a level more than a length.
 */
function likenessOf(one: Features, other: Features): number {
  const keys = one.key === undefined || other.key === undefined ? 0 : one.key === other.key ? 1.5 : -1.5;
  const level = one.level === other.level ? 0.4 : -0.4 * Math.abs(one.level - other.level);
  const terms = one.terms.size + other.terms.size === 0 ? 0 : 2 * dice(one.terms, other.terms) - 0.5;
  const length = 0.6 * (smaller(one.length, other.length) - 0.6);
  const shape = 0.6 * (shapeLikeness(one.shape, other.shape) - 0.5);
  return keys + level + terms + length + shape + 0.6 * dice(one.stems, other.stems);
}

function dice(one: Set<string>, other: Set<string>): number {
  let common = 0;
  for (const term of one) if (other.has(term)) common++;
  return (2 * common) / Math.max(1, one.size + other.size);
}

/** How much of the greater the smaller is, 1 for equals; a few characters more or less say nothing. */
function smaller(one: number, other: number): number {
  return (Math.min(one, other) + 20) / (Math.max(one, other) + 20);
}

function shapeLikeness(one: number[], other: number[]): number {
  let [difference, whole] = [0, 0];
  for (const [index, count] of one.entries()) {
    difference += Math.abs(count - (other[index] ?? 0));
    whole += Math.max(count, other[index] ?? 0);
  }
  return whole === 0 ? 1 : 1 - difference / whole;
}
