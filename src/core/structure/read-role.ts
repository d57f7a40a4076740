import type { Block } from '../body/outline.ts';
import { shorten, withoutMarkdown } from '../text/clean-text.ts';
import type { FoundSection } from './find-sections.ts';

export interface Role {
  text: string;
  /** In the body, from 1. */
  line: number;
}

/** How texts that are spoken to an agent begin when they say who it is. */
const SAYS_WHO =
  /^(?:you(?: are|'re|’re) (?!done|successful|an (?:ai )?agent [-–—])|you (?:will )?act as |act as |i am |i['’]m |your role is |tu es |vous êtes |(?:tu|vous) agi(?:s|ssez) |agis(?:sez)? (?:comme|en) |je suis |(?:votre|ton) rôle est )/i;

/** Behind the second heading of a subject texts speak of other things. */
const MAX_HEADINGS = 2;
/** In UTF-16 code units: two or three sentences. */
const MAX_LENGTH = 300;

/** The sentences that say who the agent is: a paragraph that begins so near the top, else what its section begins with. */
export function readRole(blocks: Block[], sections: FoundSection[]): Role | undefined {
  const third = blocks.filter(({ kind }) => kind === 'heading')[MAX_HEADINGS];
  const top = third ? blocks.slice(0, blocks.indexOf(third)) : blocks;
  const section = sections.find(({ kind }) => kind === 'role')?.blocks ?? [];
  const paragraphs = [...top, ...section].filter(({ kind }) => kind === 'paragraph');
  const said = paragraphs.find(({ text }) => SAYS_WHO.test(text)) ?? section.find(isSentence);
  return said && { text: firstSentences(withoutMarkdown(said.text)).replace(/\s*:$/, '…'), line: said.line };
}

/** A paragraph of its own, not what introduces a list. */
function isSentence({ kind, text }: Block): boolean {
  return kind === 'paragraph' && /[.!?]$/.test(text) && text.length > 30;
}

/** As many whole sentences as fit, at least one: abbreviations do not end one. */
function firstSentences(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const ends = [...text.matchAll(/(?<!\b(?:e\.g|i\.e|etc|vs|ex|p\. ex))[.!?](?=\s+\p{Lu})/gu)].map(
    ({ index }) => index + 1,
  );
  const end = ends.filter((place) => place <= MAX_LENGTH).at(-1);
  return end === undefined ? shorten(text, MAX_LENGTH) : text.slice(0, end);
}
