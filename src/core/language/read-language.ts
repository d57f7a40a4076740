import type { Block } from '../body/outline.ts';
import type { Language } from '../schema.ts';
import { detectLanguage } from './detect-language.ts';
import { countFunctionWords, functionWordsOf } from './function-words.ts';
import { primarySubtag, wholeTag } from './language-codes.ts';
import { languageFromPath } from './language-from-path.ts';

/** A part's prose must be this long before its language is asked for: short ones mislead. */
const MIN_PART = 160;
/** A syllable of Chinese, Japanese or Korean says more than a letter, and no other language is written like it. */
const MIN_UNSPACED = 40;

export interface ReadLanguage {
  language: Language;
  /** Of each heading's section, in the order of the headings; `undefined` where it is the main one. */
  sections: (string | undefined)[];
}

/** Declared, else by path, else detected from the prose of the whole; sections in another language are told apart. */
export function readLanguage(input: {
  declared: unknown;
  file: string;
  summary: string;
  blocks: Block[];
}): ReadLanguage {
  const declared = typeof input.declared === 'string' ? primarySubtag(input.declared) : undefined;
  const { language: byPath, tag: pathTag } = languageFromPath(input.file);
  const prose = [input.summary, ...input.blocks.map(proseOf)].filter(Boolean).join('\n');
  const code = declared ?? byPath ?? detectLanguage(prose);
  const tag = declared ? wholeTag(input.declared) : pathTag;
  const how = declared ? 'declared' : byPath ? 'path' : 'detected';
  const [opening, ...sections] = sectionLanguages(input.blocks, code);
  const mixed = [...new Set([opening, ...sections].filter((part) => part !== undefined))].sort();
  const summary = languageOfPart(input.summary, code);
  const language = {
    code,
    ...(tag && tag !== code && { tag }),
    how,
    mixed,
    ...(opening && { opening }),
    ...(summary && { summary }),
  } satisfies Language;
  return { language, sections };
}

/** Of what is above the first heading, then of each heading's section. */
function sectionLanguages(blocks: Block[], main: string): (string | undefined)[] {
  const parts: string[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push([]);
    parts.at(-1)?.push(proseOf(block));
  }
  // A text of one part is in the language of the whole.
  return parts.map((prose) => (parts.length === 1 ? undefined : languageOfPart(prose.join('\n'), main)));
}

/** As `otherLanguage`, of parts that are long enough to be told. */
function languageOfPart(text: string, main: string): string | undefined {
  const isUnspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]{4}/u.test(text);
  return text.length < (isUnspaced ? MIN_UNSPACED : MIN_PART) ? undefined : otherLanguage(text, main);
}

/** The language of a text where it is certainly another one than the main one. Rather none than a wrong one. */
export function otherLanguage(text: string, main: string): string | undefined {
  if (!mayDiffer(text, main)) return undefined;
  const found = detectLanguage(text);
  return found !== 'und' && found !== main && isBorneOut(found, text, main) ? found : undefined;
}

/**
 * Whether a text has sentences of the language that its letters look like: names, code and tables look like any. Two of
 * its function words must be there, and twice as many as of the main language.
 */
function isBorneOut(found: string, text: string, main: string): boolean {
  const words = functionWordsOf(found, text);
  const own = functionWordsOf(main, text);
  // A script of its own needs no words.
  if (words === undefined) return own === undefined || /[^\p{Script=Latin}\P{L}]{8}/u.test(text) || own.size === 0;
  return words.size >= 2 && words.size >= 2 * (own?.size ?? 0);
}

/** Whether a text has more of another language's function words than of its own, or another script: a cheap look. */
function mayDiffer(text: string, main: string): boolean {
  const counts = countFunctionWords(text);
  const own = counts.get(main);
  if (own === undefined) return true;
  const hasOtherScript = /[^\p{Script=Latin}\P{L}]{8}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]{4}/u.test(
    text,
  );
  return hasOtherScript || [...counts].some(([language, count]) => language !== main && count > own);
}

/** What is written for people: no code, no addresses, no names of files. */
function proseOf(block: Block): string {
  if (block.kind === 'code') return '';
  const items = block.items.flatMap((item) => [item.text, ...item.items.map(({ text }) => text)]);
  return [block.text, ...items]
    .join('\n')
    .split(/\s+/)
    .filter((word) => !/[/_`\\{}<>=]/.test(word))
    .join(' ');
}
