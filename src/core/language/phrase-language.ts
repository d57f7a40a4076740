import { foldToAscii } from '../../words/fold-to-ascii.ts';
import type { Block } from '../body/outline.ts';
import type { Language } from '../schema.ts';

/**
 * Asks for the language of a phrase that was taken out of a file whose parts are in several languages: that of the part
 * it is in, where it is nowhere else. `languages` holds one entry a heading, `undefined` for the main language;
 * a phrase is too short to be asked itself.
 */
export function createPhraseLanguage(
  blocks: Block[],
  languages: (string | undefined)[],
  { opening, summary: ofSummary }: Pick<Language, 'opening' | 'summary'> = {},
  summary = '',
): (phrase: string) => string | undefined {
  const isOther = (language: string | undefined) => language !== undefined;
  if (![ofSummary, opening, ...languages].some(isOther)) return () => undefined;
  const texts = new Map<string | undefined, string[]>([[ofSummary, [summary]]]);
  let heading = -1;
  for (const block of blocks) {
    if (block.kind === 'heading') heading++;
    const language = heading < 0 ? opening : languages[heading];
    const parts = texts.get(language) ?? [];
    for (const text of textsOf(block)) parts.push(text);
    texts.set(language, parts);
  }
  const folded = [...texts].map(([language, parts]) => [language, `-${parts.map(fold).join('-')}-`] as const);
  return (phrase) => {
    const found = folded.filter(([, text]) => text.includes(`-${fold(phrase)}-`)).map(([language]) => language);
    return found.length === 1 ? found[0] : undefined;
  };
}

function textsOf(block: Block): string[] {
  return [block.text, ...block.items.flatMap((item) => [item.text, ...item.items.map(({ text }) => text)])];
}

/** Letters of any script, one hyphen between words. */
function fold(text: string): string {
  return foldToAscii(text) || text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
