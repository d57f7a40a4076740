import { createHash } from 'node:crypto';
import { type FileText, foldText, type TextSection } from './find-holders.ts';
import { canBegin, canFollow, isFunctionWord, isFunctionWordOfOnly, isJoining } from './function-words.ts';
import { runOf, wordsOf } from './sentence-places.ts';

/** What is said in an example, what is quoted in the instructions, and what they say themselves. */
export type RunKind = 'dialogue' | 'quote' | 'prose';

/** Words in a row that somebody may remember. */
export interface Run {
  kind: RunKind;
  anchor: string;
  start: number;
  count: number;
  run: string;
}

const SHORTEST = 5;
const LONGEST = 9;
const CONTENT_WORDS = 3;
/** Letters that a word must share with one of the title to be the same word: `reviewer` and `reviews` do. */
const TITLE_LETTERS = 5;
/** A longer line is code or a diagram. */
const LINE_WORDS = 120;

const EXAMPLE = /^example-\d+$/;
const BODY = /^(?:i-|instructions$)/;
/** Code, markup, templates, addresses; blocks of code are one line in a section's text. */
const CODE = /[{}[\]<>|=\\`$#@~^*_→←]|:\/\/|\(\)|\w\(\w|(?: - .*){3}|(?:\d+\. .*){2}|(?:\w: ?.*){4}|"\w+":/;
const WORD = /^[\p{sc=Latin}\p{M}]+(?:['’-][\p{sc=Latin}\p{M}]+)*$/u;
/** What an engine may take for an operator, single letters that stand for something, and names in code. */
const ODD_WORD = /^(?:AND|OR|NOT|ET|OU|NON|SAUF|[B-HJ-XZb-xz]|\p{Ll}+\p{Lu}.*)$/u;
const OPENING = /^["“«('‘]+/;
const CLOSING = /["”»)'’.,;:!?…]+$/;
/** A mark between words that ends what is said. */
const MARK = /^["“”«»()—–:;!?…-]+$/;

/** All runs of a text that may be asked for, in an order that follows from where they stand, not from what they say. */
export function findRuns({ path, text }: FileText): Run[] {
  const titleWords = foldText(`${text.title} ${text.name} ${path.split('/').at(-1)}`)
    .split(' ')
    .map((word) => word.slice(0, TITLE_LETTERS));
  const summary = foldText(text.summary);
  const runs = text.sections.flatMap((section) => clausesOf(section).flatMap(windowsOf(section.anchor, text.language)));
  return runs
    .filter(({ run }) => isSentence(run, text.language) && !hasTitleWord(run, titleWords))
    .filter(({ run }) => !summary.includes(foldText(run)))
    .map((run) => ({ run, order: orderOf(path, run.anchor, run.start, run.count) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ run }) => run);
}

/** A number for a place that is as good as drawn, and always the same. */
export function orderOf(...place: (string | number)[]): string {
  return createHash('sha256').update(place.join('\n')).digest('hex');
}

/** Words between two marks of punctuation. */
interface Clause {
  kind: RunKind;
  /** Place of its first word in the section. */
  start: number;
  words: string[];
  /** Whether it begins where something is begun to be said, not behind a number or a piece of code. */
  isBegun: boolean;
  /** Whether what is said ends with it: at a comma it goes on. */
  isEnded: boolean;
}

function clausesOf({ anchor, text }: TextSection): Clause[] {
  const isExample = EXAMPLE.test(anchor);
  if (!isExample && !BODY.test(anchor)) return [];
  const lines = text.split('\n').map(wordsOf);
  const clauses: Clause[] = [];
  let start = 0;
  for (const [at, words] of lines.entries()) {
    const isCell = !isExample && (isLabel(lines[at - 1]) || isLabel(lines[at + 1]));
    if (!isCell && words.length <= LINE_WORDS && !CODE.test(words.join(' '))) {
      const isQuoting = /["“”«»]/.test(words.join(''));
      for (const { isQuoted, ...clause } of splitLine(words, start)) {
        if (isExample) clauses.push({ ...clause, kind: 'dialogue' });
        else if (isQuoted) clauses.push({ ...clause, kind: 'quote' });
        else if (!isQuoting) clauses.push({ ...clause, kind: 'prose' });
      }
    }
    start += words.length;
  }
  return clauses;
}

/** A cell of a table stands next to short ones; a paragraph or an item of a list hardly ever does. */
function isLabel(words: string[] | undefined): boolean {
  return words !== undefined && words.length < SHORTEST && !/[.:!?]$/.test(words.at(-1) ?? '');
}

type LineClause = Omit<Clause, 'kind'> & { isQuoted: boolean };

function splitLine(words: string[], start: number): LineClause[] {
  const clauses: LineClause[] = [];
  let [isQuoted, isOpen, isBegun] = [false, false, true];
  for (const [at, word] of words.entries()) {
    const [opening = ''] = OPENING.exec(word) ?? [];
    const [closing = ''] = CLOSING.exec(word.slice(opening.length)) ?? [];
    const core = word.slice(opening.length, word.length - closing.length);
    const isWord = WORD.test(core) && !ODD_WORD.test(core);
    if (/["“«]/.test(opening)) isQuoted = true;
    if (opening !== '') [isOpen, isBegun] = [false, true];
    if (isWord && !isOpen) clauses.push({ start: start + at, words: [], isBegun, isEnded: false, isQuoted });
    const clause = clauses.at(-1);
    if (isWord && clause) {
      const next = words[at + 1];
      clause.words.push(word);
      clause.isEnded = closing === '' ? next === undefined || MARK.test(next) : !closing.endsWith(',');
    }
    isOpen = isWord && closing === '';
    isBegun = closing !== '' || MARK.test(word);
    if (/["”»]/.test(closing)) isQuoted = false;
  }
  return clauses;
}

/** Runs that begin and end where a clause does or a part of it, which certain words of grammar come before. */
function windowsOf(anchor: string, language: string): (clause: Clause) => Run[] {
  return ({ kind, start, words, isBegun, isEnded }) => {
    const isBeginning = (at: number) => (at === 0 ? isBegun : canBegin(words[at] ?? '', language));
    const isEnd = (at: number) => (at === words.length ? isEnded : canFollow(words[at] ?? '', language));
    const runs: Run[] = [];
    for (let from = 0; from + SHORTEST <= words.length; from++) {
      if (!isBeginning(from)) continue;
      for (let count = SHORTEST; count <= LONGEST && from + count <= words.length; count++) {
        if (!isEnd(from + count)) continue;
        runs.push({ kind, anchor, start: from + start, count, run: runOf(words.slice(from, from + count)) });
      }
    }
    return runs;
  };
}

/** Whether a run is in a language, says something, is no title, and does not end in the air. */
function isSentence(run: string, language: string): boolean {
  const words = run.split(' ');
  const content = words.filter((word) => word.length > 2 && !isFunctionWord(word, language));
  const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word) && word !== 'I');
  return (
    content.length >= CONTENT_WORDS &&
    content.includes(words.at(-1) ?? '') &&
    capitals.length * 2 < content.length &&
    !isJoining(words[0] ?? '', language) &&
    words.some((word) => isFunctionWordOfOnly(word, language)) &&
    !words.some((word) => ['en', 'fr'].some((other) => other !== language && isFunctionWordOfOnly(word, other)))
  );
}

function hasTitleWord(run: string, titleWords: string[]): boolean {
  const words = foldText(run).split(' ');
  return words.some((word) => word.length >= TITLE_LETTERS && titleWords.includes(word.slice(0, TITLE_LETTERS)));
}
