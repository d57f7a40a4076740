import type { Block, ListItem } from '../../body/outline.ts';
import type { Capability } from '../../schema.ts';
import { isCapabilityHeading, isOtherHeading } from './capability-headings.ts';
import { cleanPhrase } from './clean-phrase.ts';
import { isCapabilityPhrase } from './is-capability-phrase.ts';

export type Phrase = Pick<Capability, 'text' | 'group'>;

/** More than anyone reads; the rest is in the instructions. */
const MAX_PHRASES = 60;

/** What is under a heading that announces capabilities. */
export interface Sections {
  /** Items of lists, and headings within. */
  phrases: Phrase[];
  /** Paragraphs. */
  prose: string[];
}

interface Scope {
  level: number;
  group: string;
  /** Below a heading within that speaks of something else. */
  isAside: boolean;
}

/**
 * What the agent can do, in its author's words: what is under a heading or an introduction that says so, else a
 * numbered list whose items begin with a label in bold.
 */
export function readSections(all: Block[]): Sections {
  const blocks = all.filter(({ inItem }) => !inItem);
  const { phrases, prose } = fromSections(blocks);
  return { phrases: unique(phrases.length > 0 ? phrases : fromLabelledList(blocks)).slice(0, MAX_PHRASES), prose };
}

function fromSections(blocks: Block[]): Sections {
  const phrases: Phrase[][] = [];
  const prose: string[] = [];
  let scope: Scope | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      scope = enter(scope, block, isTitle(blocks, index));
      if (scope && scope.group !== '' && hasList(blocks, index)) phrases.push(toPhrases([scope.group], ''));
    } else if (block.kind === 'list') {
      const introduction = introductionOf(blocks[index - 1]);
      if (introduction !== '' && isOtherHeading(introduction)) continue;
      const isIntroduced = introduction !== '' && isCapabilityHeading(introduction);
      if (isIntroduced) phrases.push(fromItems(block.items, ''));
      else if (scope && !scope.isAside) phrases.push(fromItems(block.items, scope.group));
    } else if (block.kind === 'paragraph' && scope && !scope.isAside) prose.push(block.text);
  }
  return { phrases: phrases.flat(), prose };
}

/** What a heading opens: a group within the scope that is open, a scope of its own, or nothing. */
function enter(open: Scope | undefined, { level, text }: Block, isTitle: boolean): Scope | undefined {
  const isOther = isOtherHeading(text);
  if (open && level > open.level) return { ...open, group: isOther ? '' : cleanPhrase(text), isAside: isOther };
  return !isTitle && isCapabilityHeading(text) ? { level, group: '', isAside: false } : undefined;
}

/** The first heading of level one names the agent: `# Backend Expert` announces no list. */
function isTitle(blocks: Block[], index: number): boolean {
  return blocks[index]?.level === 1 && !blocks.slice(0, index).some(({ kind }) => kind === 'heading');
}

/** A list directly below a heading, a paragraph between them allowed. */
function hasList(blocks: Block[], heading: number): boolean {
  return blocks.slice(heading + 1, heading + 3).some(({ kind }) => kind === 'list');
}

/** A short paragraph that ends in a colon and so speaks of the list below it. */
function introductionOf(block: Block | undefined): string {
  return block?.kind === 'paragraph' && /:\s*$/.test(block.text) && block.text.length < 120 ? block.text : '';
}

/** A label in bold, else the whole of a short item. */
function fromItems(items: ListItem[], group: string): Phrase[] {
  const said = items.filter(({ text }) => !/^["“«]/.test(text));
  return toPhrases(
    said.map(({ label, text }) => label || headOfItem(text)),
    group,
  );
}

function toPhrases(texts: string[], group: string): Phrase[] {
  return texts.filter(isCapabilityPhrase).flatMap((text) => {
    const clean = cleanPhrase(text);
    return isCapabilityPhrase(clean) ? [{ text: clean, ...(group && { group }) }] : [];
  });
}

/** `Caching: Redis, CDN` => `Caching`; a sentence without such a head is taken whole. */
function headOfItem(text: string): string {
  const head = /^([^:]{3,60}?)\s*(?::\s|\s[–—-]\s)/.exec(text)?.[1];
  return head ?? text;
}

/** The first numbered list of at least three items that each begin with a label in bold, where no heading says that they are steps. */
function fromLabelledList(blocks: Block[]): Phrase[] {
  let heading = '';
  for (const [index, { kind, text, ordered, items }] of blocks.entries()) {
    if (kind === 'heading') heading = text;
    const isLabelled = kind === 'list' && ordered && items.length >= 3 && items.every(({ label }) => label);
    if (isLabelled && !isOtherHeading(heading) && !isOtherHeading(introductionOf(blocks[index - 1]))) {
      return fromItems(items, '');
    }
  }
  return [];
}

function unique(phrases: Phrase[]): Phrase[] {
  const seen = new Set<string>();
  return phrases.filter(({ text }) => {
    const key = text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
