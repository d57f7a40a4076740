import { foldToAscii } from '../../words/fold-to-ascii.ts';
import type { Example } from '../schema.ts';
import { shorten, withoutMarkdown } from '../text/clean-text.ts';
import { joinParts, type SpokenPart } from './parse-example.ts';
import { type Label, readLabel, readSpeaker } from './read-label.ts';
import { isName, isSpeech, NAME_LABEL } from './read-name.ts';

export interface DialogueLine {
  text: string;
  /** In a block of code within this text. */
  isCode: boolean;
  /** A heading or an introduction has said that examples follow. */
  announced: boolean;
}

export interface Dialogue {
  /** Index of the line that it begins with. */
  at: number;
  example: Example;
}

/** In UTF-16 code units; longer answers are shown from their beginning, and whole among the instructions. */
const MAX_TURN = 1200;

/** In lines; a question that is longer has a label of its own. */
const MAX_QUESTION = 8;

const QUOTED = /^[*_`]{0,3}["“«'‘「『]/;
/** Of a block of code in a block of Markdown. */
const FENCE = /^[ \t]*(?:`{3,}|~{3,})/;
const RULE = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
/** A label of something else ends an answer: `**The file**:`. */
const OTHER_LABEL = /^\*\*[^*\n]{1,80}(?:\*\*[ \t]?:|:\*\*)/;
/** What stands for words that are still to be written: `[User message]`. */
const PLACEHOLDER = /^(?:\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\.{3}|…)[.…]*$/;

interface OpenDialogue {
  at: number;
  label: Label;
  parts: { part: SpokenPart['part']; name: string | undefined; lines: string[]; isCode: boolean; ended: boolean }[];
  /** Label of the one who answers. */
  answers?: string;
  /** The first question and its answer are on lines that follow each other. */
  isClose: boolean;
}

/** The conversations in some lines: a labelled question and a labelled answer at least, both in words. */
export function findDialogues(lines: DialogueLine[], agent: string): Dialogue[] {
  const found: Dialogue[] = [];
  let open: OpenDialogue | undefined;
  let context: string[] = [];
  const close = () => {
    const example = open && toExample(open);
    if (open && example) found.push({ at: open.at, example });
    open = undefined;
  };
  for (const [at, line] of lines.entries()) {
    const label = line.isCode ? undefined : (readLabel(line.text, agent) ?? nameLabel(lines, at, agent));
    const isBehindBlank = lines[at - 1]?.text.trim() === '';
    if (!line.isCode && RULE.test(line.text)) close();
    else if (label?.who === 'context') {
      if (open?.answers !== undefined) close();
      context = [label.rest];
    } else if (label && (label.who === 'user' || label.who === 'request')) {
      if (open && goesOn(open, label, isBehindBlank)) open.parts.push(partOf('user', label));
      else {
        close();
        if (!isAsked(label, lines, at)) continue;
        const before = context.join('\n').trim() === '' ? [] : [partOf('context', { rest: context.join('\n') })];
        open = { at, label, parts: [...before, partOf('user', label)], isClose: true };
        context = [];
      }
    } else if (label && open && isNext(open, label)) {
      if (label.who === 'assistant' && open.answers === undefined) {
        open.answers = label.word;
        open.isClose = !isBehindBlank;
      }
      open.parts.push(partOf(label.who, label));
    } else if (open) addLine(open, line);
  }
  close();
  return found;
}

function partOf(
  part: SpokenPart['part'] | 'request',
  { rest, name }: Pick<Label, 'rest' | 'name'>,
): OpenDialogue['parts'][number] {
  return { part: part === 'request' ? 'user' : part, name, lines: [rest], isCode: false, ended: false };
}

/** Anybody's own name labels a question where the next label, written alike, is an assistant's with an answer in words. */
function nameLabel(lines: DialogueLine[], at: number, agent: string): Label | undefined {
  const text = lines[at]?.text ?? '';
  if (!text.includes(':')) return undefined;
  const [match] = text.matchAll(NAME_LABEL);
  const name = match?.[1] ?? '';
  if (!match || !isName(name)) return undefined;
  const answer = lines.slice(at + 1, at + 1 + MAX_QUESTION).find((line) => readLabel(line.text, agent) !== undefined);
  const label = answer && readLabel(answer.text, agent);
  if (!answer || label?.who !== 'assistant' || !(label.word === agent || readSpeaker(label.word)?.isVague === false)) {
    return undefined;
  }
  const rest = text.slice(match[0].length).trim();
  // A list of terms has bullets, and definitions begin with a small letter.
  const isSaid = (said: string) =>
    QUOTED.test(said) || (hasWords(said) && isSpeech(said) && !/^[ \t>]*[-*+•][ \t]/.test(text));
  if (marksOf(answer.text) !== marksOf(text) || !isSaid(label.rest) || !isSaid(rest)) return undefined;
  return { who: 'user', word: foldToAscii(name), name, rest };
}

/** Of lists, quotes and emphasis at the beginning of a line; a number is not compared. */
function marksOf(line: string): string {
  return (/^[^\p{L}]*/u.exec(line)?.[0] ?? '').replace(/\d+/g, '').trim();
}

/** Whether a label begins a part: an answer comes after a question, and always under the label of the first. */
function isNext({ parts, answers }: OpenDialogue, { who, word }: Label): boolean {
  if (who === 'commentary') return answers !== undefined;
  const last = parts.at(-1);
  const isAnswer = last?.part === 'user' && last.lines.some((line) => line.trim() !== '');
  return isAnswer && (answers === undefined || answers === word);
}

/** Whether a question belongs to the conversation before it: not where pairs stand apart, and each request is its own. */
function goesOn(open: OpenDialogue, label: Label, isBehindBlank: boolean): boolean {
  if (open.answers === undefined || label.who === 'request' || label.word !== open.label.word) return false;
  return !(open.isClose && isBehindBlank);
}

/**
 * Whether a label introduces what somebody says. Where examples are announced several words do for a user, a request
 * must be quoted; elsewhere all must.
 */
function isAsked({ who, rest }: Label, lines: DialogueLine[], at: number): boolean {
  const announced = lines[at]?.announced ?? false;
  const next = lines.slice(at + 1, at + 4).find(({ text }) => text.trim() !== '')?.text ?? '';
  const said = rest || next.replace(/^[ \t>]+/, '');
  if (QUOTED.test(said)) return who === 'user' || announced;
  return who === 'user' && announced && hasWords(said);
}

/** Three words; two letters of a script without spaces are one. */
function hasWords(text: string): boolean {
  return (text.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]{2}|\S+/gu)?.length ?? 0) >= 3;
}

/** A turn is prose or a block of code; what the other follows with is something that the turn leads to. */
function addLine(open: OpenDialogue, { text, isCode }: DialogueLine): void {
  const last = open.parts.at(-1);
  if (!last || last.ended) return;
  if (text.trim() !== '') {
    if (last.lines.every((line) => line.trim() === '')) last.isCode = isCode;
    else if (last.isCode !== isCode || (!isCode && OTHER_LABEL.test(text))) last.ended = true;
  }
  if (!last.ended) last.lines.push(isCode ? text : text.replace(/^[ \t]*(?:>[ \t]?)+/, ''));
}

function toExample({ parts }: OpenDialogue): Example | undefined {
  const spoken = parts.map(({ part, name, lines }) => ({ part, name, text: clean(lines) }));
  const isReal = (who: SpokenPart['part']) =>
    spoken.some(
      ({ part, text }) =>
        part === who && text !== '' && !PLACEHOLDER.test(text.replace(/^["“«]\s*|(?:(?<!\s)\s+)?["”»]$/g, '')),
    );
  return isReal('user') && isReal('assistant') ? joinParts(spoken) : undefined;
}

function clean(lines: string[]): string {
  const prose = lines.filter((line) => !FENCE.test(line)).map((line) => withoutMarkdown(line));
  const text = prose.join('\n').trim();
  if (text.length <= MAX_TURN) return text;
  const cut = text.lastIndexOf('\n', MAX_TURN);
  return cut > MAX_TURN / 2 ? `${text.slice(0, cut).trimEnd()}\n…` : shorten(text, MAX_TURN);
}
