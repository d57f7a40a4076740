import { hasStem } from '../../words/has-stem.ts';
import type { Block, ListItem } from '../body/outline.ts';
import { anchorAt, headingAnchors } from '../body/section-anchors.ts';
import type { Structure, StructureEntry } from '../schema.ts';
import { oneLine, shorten, withoutEmoji, withoutMarkdown } from '../text/clean-text.ts';
import { findSections } from './find-sections.ts';
import { promisesSteps, type StructureKind } from './kind-of-heading.ts';
import { readRole } from './read-role.ts';

/** More than an overview holds; the rest is in the section. */
const MAX_ENTRIES = 12;
/** In UTF-16 code units: a line or two. */
const MAX_LENGTH = 160;

/** `Step 2: `, `Phase 1 —`, `3.`: the order says it already. */
const NUMBER =
  /^(?:(?:step|phase|stage|étape|etape)\s?\d{1,2}\s?[:.)–—-]?\s*|\d{1,2}(?:\.\d{1,2}){0,2}\s?[.):–—-]+\s+)(?=\S)/i;

/** What a body says under headings and introductions that can be recognised; nothing is guessed from other prose. */
export function findStructure(blocks: Block[], anchors = headingAnchors(blocks)): Structure {
  const sections = findSections(blocks.filter(({ inItem }) => !inItem));
  const found: Structure = {};
  const role = readRole(blocks, sections);
  if (role) found.role = [toEntry(role.text, anchorAt(anchors, role.line))];
  for (const { kind, heading, blocks: within } of sections) {
    if (kind === 'role') continue;
    const before = found[kind] ?? [];
    // Steps of two processes are not one process.
    const room = kind === 'process' && before.length > 0 ? 0 : MAX_ENTRIES - before.length;
    if (room === 0) continue;
    const entries = (kind === 'process' ? stepsOf(within, heading) : entriesOf(within, kind)).slice(0, room);
    if (entries.length === 0) continue;
    found[kind] = [...before, ...entries.map(({ text, line }) => toEntry(clean(text), anchorAt(anchors, line)))];
  }
  return found;
}

function toEntry(text: string, section: string | undefined): StructureEntry {
  return { text, ...(section && { section }) };
}

type SectionEntry = { text: string; line: number };

/** Items of the lists that a section begins with, else what is beneath it under headings of its own. */
function entriesOf(blocks: Block[], kind: StructureKind): SectionEntry[] {
  const firstHeading = blocks.findIndex((block) => block.kind === 'heading');
  // One heading alone says no more than the section's: `Rules`, and below it `House Rules`.
  const isOneList = kind === 'standards' && subHeadings(blocks).length === 1;
  const direct = firstHeading < 0 || isOneList ? blocks : blocks.slice(0, firstHeading);
  const items = direct.flatMap((block, index) => (isAboutElse(direct[index - 1], kind) ? [] : block.items));
  // A heading of one word divides a section and says nothing by itself.
  const below = subHeadings(blocks).filter(({ text }) => withoutEmoji(text).includes(' '));
  const entries = items.length > 0 ? items.map((item) => ({ ...item, text: pointOf(item, kind) })) : below;
  return entries.filter(({ text }) => text.trim() !== '' && !hasStem(text, ASIDES[kind] ?? []));
}

/** Beginnings of words in points that recur among those of a kind and are none. */
const ASIDES: Partial<Record<StructureKind, string[]>> = {
  responsibilities: ['default', 'defaut'],
  deliverables: ['tool', 'outil', 'technolog', 'exampl', 'exempl'],
};

/** An introduction amid a section that leads to a list of something else: `Principles that always apply:`. */
function isAboutElse(before: Block | undefined, kind: StructureKind): boolean {
  if (before?.kind !== 'paragraph' || !/:\s*$/.test(before.text)) return false;
  const isRules = hasStem(before.text, ['princip', 'rule', 'regle', 'never', 'jamais', 'avoid']);
  return hasStem(before.text, ['exampl', 'exempl', 'output', 'tool', 'outil']) || (isRules && kind !== 'standards');
}

/** The label of an item in bold, where that says it all. */
function pointOf({ text, label }: ListItem, kind: StructureKind): string {
  const isWhole = kind !== 'successMetrics' && (kind !== 'standards' || label.split(' ').length > 2);
  return isWhole && label ? label : text;
}

/** What is numbered, or said to be steps; a list of principles is none. */
function stepsOf(blocks: Block[], heading: string): SectionEntry[] {
  const headings = subHeadings(blocks);
  if (headings.length > 2 || (headings.length > 1 && headings.every(({ text }) => NUMBER.test(text)))) return headings;
  const list = blocks.find(({ kind }) => kind === 'list' || kind === 'heading');
  const isSteps = list?.ordered === true || promisesSteps(heading);
  return isSteps && list && list.items.length > 1
    ? list.items.map((item) => ({ ...item, text: item.label || item.text }))
    : [];
}

/** Headings of the highest level in a section. */
function subHeadings(blocks: Block[]): Block[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const level = headings.reduce((least, heading) => Math.min(least, heading.level), Infinity);
  return headings.filter((heading) => heading.level === level);
}

function clean(text: string): string {
  const numbered = oneLine(withoutEmoji(withoutMarkdown(text)));
  const bare = numbered.replace(NUMBER, '');
  // After `Étape 1 :` a title begins in lower case.
  const plain = bare === numbered ? bare : `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
  return shorten(plain.replace(/(?<![\s.:;,])[\s.:;,]+$/, ''), MAX_LENGTH);
}
