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
  /^(?:you(?: are|'re|’re) (?!done|successful|an (?:ai )?agent [-–—])|you (?:will )?act as |act as |i am |i['’]m |tu es |vous êtes |(?:tu|vous) agi(?:s|ssez) |agis(?:sez)? (?:comme|en) |je suis )/i;

/** How a first paragraph does that says what the agent is for. */
const SAYS_WHAT =
  /^(?:(?:you|tu|vous) (?!are |must|should|can|may|need|have|will|get|dois|devez|peux|pouvez|recev|as |avez )\p{L}{3,}|(?:your|votre|ton) (?:seul |only |main |primary )?(?:role|rôle|job|goal|mission|purpose|but|objectif) (?:is|est)\b|(?:(?:senior|lead|principal|strategic) )?(?:expert|specialist|spécialiste|consultante?|architecte?)\b)/iu;

/** `Role: `, in a list of what the agent is or at the beginning of a text. */
const LABEL = /^(?:role|rôle)\s*:\s*/i;

/** After the second heading of a subject texts speak of other things. */
const MAX_HEADINGS = 2;
/** In UTF-16 code units: two or three sentences. */
const MAX_LENGTH = 300;

/** The sentences that say who the agent is: a paragraph that begins so near the top, else what its section begins with. */
export function readRole(blocks: Block[], sections: FoundSection[]): Role | undefined {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const third = headings[MAX_HEADINGS];
  const top = third ? blocks.slice(0, blocks.indexOf(third)) : blocks;
  const section = sections.find(({ kind }) => kind === 'role')?.blocks ?? [];
  const near = [...top, ...section];
  const paragraphs = near.filter(({ kind }) => kind === 'paragraph');
  const said =
    paragraphs.find(({ text }) => SAYS_WHO.test(text) || LABEL.test(text)) ??
    near.flatMap(({ items }) => items).find(({ text }) => LABEL.test(text)) ??
    section.find(isSentence) ??
    [paragraphs[0]].find(
      (first) =>
        first &&
        SAYS_WHAT.test(first.text) &&
        !first.text.endsWith(':') &&
        first.line <= (headings[1]?.line ?? first.line),
    );
  return (
    said && {
      text: firstSentences(withoutMarkdown(said.text.replace(LABEL, ''))).replace(/(?<!\s)\s*:$/, '…'),
      line: said.line,
    }
  );
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
  const end = ends.filter((index) => index <= MAX_LENGTH).at(-1);
  return end === undefined ? shorten(text, MAX_LENGTH) : text.slice(0, end);
}
