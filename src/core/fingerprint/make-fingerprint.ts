import type { Block, ListItem } from '../body/outline.ts';
import { hashText } from './hash-text.ts';

/** What a translation leaves as it is: by this the two files of one agent find each other. */
export interface Fingerprint {
  /** Terms that no language changes, with how often they are there. */
  terms: Record<string, number>;
  /** Its headings, paragraphs, items, code blocks and tables in order: a translation has the same, each as long. */
  outline: OutlineUnit[];
  /** Hashes of its sentences: two files that share them are copies, not translations of each other. */
  sentences: number[];
}

/** What it is (`h1` to `h6`, `p`, `i`, `c` for code, `t` for a table, `o` for others), and how many characters it has. */
export type OutlineUnit = [kind: string, length: number];

/** Longer texts repeat themselves; the most frequent terms are enough to know them by. */
const MAX_TERMS = 500;
const MAX_SENTENCES = 300;
/** Outlines are compared unit by unit, which would be slow for endless ones. */
const MAX_UNITS = 400;
/** Shorter lines are alike by chance. */
const SENTENCE_LENGTH = 40;

/** Words in Latin letters, whatever script the text is in; those with a digit, an inner capital, two capitals or a symbol in them are kept: `OAuth2`, `REST`, `C++`. */
const TERM = /[\p{Script=Latin}\p{N}@#][\p{Script=Latin}\p{N}.+#/_@-]*/gu;
const IDENTIFIER = /[A-Za-z_][\w.]{3,40}/g;

/** Takes the fingerprint of a body. Linear in its length. */
export function makeFingerprint(blocks: Block[]): Fingerprint {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const block of blocks) {
    // Comments of code are translated, identifiers are not; marked, since a word of code is none of prose.
    if (block.kind === 'code') for (const [name] of block.text.matchAll(IDENTIFIER)) add(`code:${name}`);
    else for (const text of textsOf(block)) addTerms(text, add);
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_TERMS);
  return { terms: Object.fromEntries(frequent), outline: outlineOf(blocks), sentences: hashSentences(blocks) };
}

function addTerms(text: string, add: (term: string) => void): void {
  for (const match of text.matchAll(TERM)) {
    const word = match[0].replace(/(?<![.\-_/])[.\-_/]+$/, '');
    const begins =
      match.index === 0 ||
      /[.!?:;"“«([。！？：；（「]\s*$|[–—-]\s+$/.test(text.slice(Math.max(0, match.index - 3), match.index));
    if (isNeutral(word) || (!begins && isName(word))) add(/^[A-Z]{2,}s$/.test(word) ? word.slice(0, -1) : word);
  }
  for (const [emoji] of text.matchAll(/\p{Extended_Pictographic}/gu)) add(emoji);
}

function isNeutral(word: string): boolean {
  return /\d|[A-Z]{2}|[a-z][A-Z]|[/_#+@]/.test(word);
}

/** A capital amid a sentence: `Redis`, `Kafka`. At its beginning every word has one. */
function isName(word: string): boolean {
  return /^[A-Z][a-z]{2,}$/.test(word);
}

function textsOf(block: Block): string[] {
  const itemTexts = (items: ListItem[]): string[] =>
    items.flatMap(({ text, items: inner }) => [text, ...itemTexts(inner)]);
  return [block.text, ...itemTexts(block.items)];
}

function outlineOf(blocks: Block[]): OutlineUnit[] {
  const units: OutlineUnit[] = [];
  const addItems = (items: ListItem[]): void => {
    for (const { text, items: inner } of items) {
      units.push(['i', text.length]);
      addItems(inner);
    }
  };
  for (const block of blocks) {
    if (block.kind === 'list') addItems(block.items);
    else units.push([block.kind === 'heading' ? `h${block.level}` : block.kind.charAt(0), block.text.length]);
    if (units.length > MAX_UNITS) break;
  }
  return units.slice(0, MAX_UNITS);
}

function hashSentences(blocks: Block[]): number[] {
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list').flatMap(textsOf);
  const sentences = prose
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    .filter(({ length }) => length >= SENTENCE_LENGTH);
  return [...new Set(sentences.slice(0, MAX_SENTENCES).map(hashText))];
}
