import type { Block } from '../body/outline.ts';
import type { Language } from '../schema.ts';
import { detectLanguage } from './detect-language.ts';
import { countFunctionWords } from './function-words.ts';
import { primarySubtag } from './language-codes.ts';
import { languageFromPath } from './language-from-path.ts';

/** A section's prose must be this long before its language is asked for: short ones mislead. */
const MIN_SECTION = 160;

export interface ReadLanguage {
  language: Language;
  /** Language of each heading's section, in the order of the headings; `undefined` where it is the main one. */
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
  const byPath = languageFromPath(input.file).language;
  const prose = [input.summary, ...input.blocks.map(proseOf)].filter(Boolean).join('\n');
  const code = declared ?? byPath ?? detectLanguage(prose);
  const how = declared ? 'declared' : byPath ? 'path' : 'detected';
  const sections = sectionLanguages(input.blocks, code);
  const mixed = [...new Set(sections.filter((section) => section !== undefined))].sort();
  return { language: { code, how, mixed }, sections };
}

function sectionLanguages(blocks: Block[], main: string): (string | undefined)[] {
  const languages: (string | undefined)[] = [];
  let prose: string[] = [];
  const close = () => {
    const text = prose.join('\n');
    if (languages.length > 0) {
      languages[languages.length - 1] = text.length >= MIN_SECTION ? otherLanguage(text, main) : undefined;
    }
    prose = [];
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close();
      languages.push(undefined);
    }
    prose.push(proseOf(block));
  }
  close();
  return languages;
}

/** The language of a text where it is clearly another than the main one. */
export function otherLanguage(text: string, main: string): string | undefined {
  const found = mayDiffer(text, main) ? detectLanguage(text) : 'und';
  return found === 'und' || found === main ? undefined : found;
}

/** Whether a text has more of another language's function words than of its own, or another script: a cheap look. */
function mayDiffer(text: string, main: string): boolean {
  const counts = countFunctionWords(text);
  const own = counts.get(main);
  if (own === undefined) return true;
  const hasOtherScript = /[^\p{Script=Latin}\P{L}]{8}/u.test(text);
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
