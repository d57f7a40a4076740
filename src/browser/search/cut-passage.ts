import { fromIndexText } from '../../core/text/index-text.ts';
import type { DocumentSection } from './document-words.ts';
import type { Passage, Segment } from './found.ts';

/** Words of a passage, and of those how many stand before the first that is marked. */
const LENGTH = 24;
const LEAD = 6;
/** Characters of a word that are shown. */
const MAX_WORD = 80;
/** A word with the punctuation before and after it: `(C++).` */
const WORD = /^([^\p{L}\p{N}@#/.]*)(.*?[\p{L}\p{N}+#])([^\p{L}\p{N}+#]*)$/u;
/** A heading that is there only because a section of the index needs one. */
const PLACEHOLDER = /^(?:\d+|•)\.? ?$/;

/**
 * The passage of a section around its first marked word. An example's heading is its context and part of what it says; a
 * heading of the instructions stands by itself.
 */
export function cutPassage(section: DocumentSection, words: string[], isMarked: (place: number) => boolean): Passage {
  const { anchor, start, textStart, end } = section;
  const isHeadingApart = anchor.startsWith('i-');
  const hasNoHeading = PLACEHOLDER.test(words.slice(start, textStart).join(''));
  const from = isHeadingApart || hasNoHeading ? textStart : start;
  const first = Math.max(from, findPlace(from, end, isMarked));
  const cut = Math.max(from, Math.min(first - LEAD, end - LENGTH));
  const text = cutSegments(words, cut, Math.min(end, cut + LENGTH), isMarked);
  // Spaces that do not break: no line is to hold nothing but the sign that there is more.
  if (cut > from) text.unshift({ text: '…\u00a0', isMarked: false });
  if (cut + LENGTH < end) text.push({ text: '\u00a0…', isMarked: false });
  return { anchor, heading: isHeadingApart ? cutHeading(words, start, textStart, isMarked) : [], text };
}

/** A heading without the full stop that Pagefind puts behind every block. */
export function cutHeading(words: string[], from: number, to: number, isMarked: (place: number) => boolean): Segment[] {
  const segments = cutSegments(words, from, to, isMarked);
  const last = segments.at(-1);
  return last ? [...segments.slice(0, -1), { ...last, text: last.text.replace(/\.$/, '') }] : segments;
}

/** A key or an address can be as long as a page. */
function shortenWord(word: string): string {
  return word.length > MAX_WORD ? `${word.slice(0, MAX_WORD)}… ` : word;
}

function findPlace(from: number, to: number, isMarked: (place: number) => boolean): number {
  for (let place = from; place < to; place++) if (isMarked(place)) return place;
  return from;
}

/** What is marked is the word, not the punctuation around it. */
function cutSegments(words: string[], from: number, to: number, isMarked: (place: number) => boolean): Segment[] {
  const segments: Segment[] = [];
  const add = (text: string, marked: boolean) => {
    const last = segments.at(-1);
    if (text === '') return;
    if (last && !last.isMarked && !marked) last.text += text;
    else segments.push({ text, isMarked: marked });
  };
  for (let place = from; place < to; place++) {
    const text = shortenWord(fromIndexText(words[place] ?? ''));
    const shown = place + 1 < to ? text : text.trimEnd();
    const [, before = '', word = '', after = ''] = (isMarked(place) && WORD.exec(shown)) || [];
    add(word === '' ? shown : before, false);
    add(word, true);
    add(after, false);
  }
  return segments;
}
