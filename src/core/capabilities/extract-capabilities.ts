import { foldToAscii } from '../anchors.ts';
import type { Block, Item } from '../body/outline.ts';
import type { Capability } from '../schema.ts';
import { oneLine, withoutEmoji, withoutMarkdown } from '../text/clean-text.ts';

export type Phrase = Pick<Capability, 'text' | 'group'>;

/** More than anyone reads; the rest is in the instructions. */
const MAX_PHRASES = 60;
/** A capability is a phrase, not a sentence. */
const MAX_LENGTH = 90;

/** Beginnings of words in headings under which authors say what an agent can do. */
const CAPABILITY_STEMS = [
  'capab',
  'capac',
  'expert',
  'competenc',
  'skill',
  'speciali',
  'responsib',
  'responsab',
  'focus',
  'mission',
  'strength',
  'domain',
  'force',
  'duti',
  'duty',
  'savoir',
  'technique',
  'proficien',
  'talent',
  'invoked',
  'invoque',
]; // prettier-ignore

/** Headings that have one of these words speak of something else, whatever stems they hold. */
const OTHER_STEMS = [
  'success',
  'metric',
  'example',
  'exempl',
  'rule',
  'regle',
  'workflow',
  'coordin',
  'limit',
  'integr',
  'communicat',
  'style',
  'practi',
  'prati',
  'pattern',
  'modele',
  'stack',
  'pile',
  'standard',
  'principl',
  'principe',
  'deliver',
  'livrabl',
  'advanced',
  'avance',
  'critical',
  'critique',
  'process',
]; // prettier-ignore

interface Scope {
  level: number;
  group: string;
}

/**
 * What the agent can do, in its author's words: from the header, else from what stands under a heading or an
 * introduction that says so, else from lists whose items begin with a label in bold. Nothing is guessed from prose.
 */
export function extractCapabilities(all: Block[], declared: string[]): Phrase[] {
  const blocks = all.filter(({ inItem }) => !inItem);
  const found = [
    // Ids of the vocabulary are written with hyphens.
    ...declared.map((text) => ({ text: cleanPhrase(/^[a-z0-9-]+$/.test(text) ? text.replaceAll('-', ' ') : text) })),
    ...fromSections(blocks),
  ];
  const phrases = unique(found.length > declared.length ? found : [...found, ...fromLabelledLists(blocks)]);
  return phrases.slice(0, MAX_PHRASES);
}

function fromSections(blocks: Block[]): Phrase[] {
  const phrases: Phrase[] = [];
  let scope: Scope | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      const inside = scope && block.level > scope.level;
      if (inside && scope) {
        scope = { ...scope, group: isOtherHeading(block.text) ? '' : cleanPhrase(block.text) };
        if (scope.group && hasList(blocks, index)) phrases.push({ text: scope.group });
      } else
        scope =
          !isTitle(blocks, index) && isCapabilityHeading(block.text) ? { level: block.level, group: '' } : undefined;
    } else if (block.kind === 'list') {
      const introduction = introductionOf(blocks[index - 1]);
      if (introduction !== '' && isOtherHeading(introduction)) continue;
      const introduced = introduction !== '' && isCapabilityHeading(introduction);
      if (scope || introduced) phrases.push(...fromItems(block.items, introduced ? '' : (scope?.group ?? '')));
    }
  }
  return phrases;
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

function isCapabilityHeading(text: string): boolean {
  return matchesStem(text, CAPABILITY_STEMS) && !isOtherHeading(text);
}

function isOtherHeading(text: string): boolean {
  return matchesStem(text, OTHER_STEMS);
}

function matchesStem(text: string, stems: string[]): boolean {
  return foldToAscii(text)
    .split('-')
    .some((word) => stems.some((stem) => word.startsWith(stem)));
}

/** A label in bold, else the whole of a short item; quoted sentences are invocations and no capabilities. */
function fromItems(items: Item[], group: string): Phrase[] {
  return items.flatMap((item) => {
    const text = item.label || headOfItem(item.text);
    const isPhrase = text !== '' && text.length <= MAX_LENGTH && !/^["“«]/.test(item.text);
    return isPhrase ? [{ text: cleanPhrase(text), ...(group && { group }) }] : [];
  });
}

/** `Caching: Redis, CDN` => `Caching`; a sentence without such a head is taken whole. */
function headOfItem(text: string): string {
  const head = /^([^:]{3,60}?)\s*(?::\s|\s[–—-]\s)/.exec(text)?.[1];
  return head ?? text;
}

/** Lists of at least three items that each begin with a label in bold. */
function fromLabelledLists(blocks: Block[]): Phrase[] {
  const lists = blocks.filter(
    ({ kind, items }) => kind === 'list' && items.length >= 3 && items.every(({ label }) => label),
  );
  const [first] = [...lists].sort((a, b) => Number(b.ordered) - Number(a.ordered));
  return first ? fromItems(first.items, '') : [];
}

function cleanPhrase(text: string): string {
  return oneLine(withoutEmoji(withoutMarkdown(text)))
    .replace(/^(?:\d+[.)]\s*)+/, '')
    .replace(/(?<![\s.,;:–—-])[\s.,;:–—-]+$/, '');
}

function unique(phrases: Phrase[]): Phrase[] {
  const seen = new Set<string>();
  return phrases.filter(({ text }) => {
    const key = text.toLowerCase();
    if (text.length < 2 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
