import type { SearchSection } from '../../search/catalogue/search-catalogue.ts';
import type { Passage, Segment } from './found.ts';
import { type Mark, worthOf } from './mark-words.ts';

/** Characters of a passage, and of those how many are before the first that is marked. */
const LENGTH = 190;
const LEAD = 50;
/** A key or an address can be as long as a page: characters of a word that are shown. */
const MAX_WORD = 80;

/** The passage of a section around the place where most of the question is answered. */
export function cutPassage({ anchor, heading, text }: SearchSection, marks: Mark[], inHeading: Mark[]): Passage {
  const first = bestWindow(marks)[0]?.start ?? 0;
  const from = first <= LEAD ? 0 : wordStart(text, Math.min(first - LEAD, Math.max(0, text.length - LENGTH)), first);
  const to = text.length - from <= LENGTH + 20 ? text.length : wordEnd(text, from + LENGTH);
  const segments = cutSegments(text, marks, from, to);
  // Spaces that do not break: no line is to hold nothing but the character that there is more.
  if (from > 0) segments.unshift({ text: '…\u00a0', isMarked: false });
  if (to < text.length) segments.push({ text: '\u00a0…', isMarked: false });
  return {
    anchor,
    heading: anchor.startsWith('i-') ? cutSegments(heading, inHeading, 0, heading.length) : [],
    text: segments,
  };
}

/** A text between two indexes as pieces, those that marks cover apart; white space is one space, and a
 * dot is between lines: the items of a list, the turns of a conversation. */
export function cutSegments(text: string, marks: Mark[], from = 0, to = text.length): Segment[] {
  const segments: Segment[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    const piece = shorten(
      text
        .slice(start, end)
        .replace(/(?<!\s)\s*\n\s*/g, ' · ')
        .replace(/\s+/g, ' '),
    );
    if (piece !== '') segments.push({ text: piece, isMarked });
  };
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  return segments;
}

/** The marks within one passage that answer most different words of the question, the words themselves before their kin. */
export function bestWindow(marks: Mark[]): Mark[] {
  let [best, most] = [marks.slice(0, 1), -1];
  for (const [index, mark] of marks.entries()) {
    let end = index;
    while (marks[end] && (marks[end] as Mark).end <= mark.start + LENGTH - LEAD) end++;
    const window = marks.slice(index, end);
    const worth = worthOf(window);
    if (worth > most) [best, most] = [window, worth];
  }
  return best;
}

/** The start of the next word after an index, not beyond `limit`. */
function wordStart(text: string, index: number, limit: number): number {
  const space = text.slice(index, limit).search(/\s/);
  return space < 0 ? index : index + space + 1;
}

function wordEnd(text: string, index: number): number {
  const space = text.slice(index, index + MAX_WORD).search(/\s/);
  return space < 0 ? index : index + space;
}

function shorten(text: string): string {
  return text.length <= MAX_WORD
    ? text
    : text
        .split(' ')
        .map((word) => (word.length > MAX_WORD ? `${word.slice(0, MAX_WORD)}…` : word))
        .join(' ');
}
