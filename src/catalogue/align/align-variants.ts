import { outline } from '../../core/body/outline.ts';
import { type HtmlSection, splitSections } from '../../core/render/split-sections.ts';
import type { Example, Section, Variant } from '../../core/schema.ts';
import { type Alignable, alignSections } from './align-sections.ts';
import type { AlignedPair } from './align-sequences.ts';

/** A variant with its rendered instructions. */
export interface RenderedText {
  variant: Pick<Variant, 'instructions' | 'sections'>;
  html: string;
}

/** A section and its counterpart; one of them where the other text has none. */
export interface SectionRow {
  left: HtmlSection | undefined;
  right: HtmlSection | undefined;
}

/** The instructions of two variants, section beside section. Every section of either stands in exactly one row. */
export function alignInstructions(left: RenderedText, right: RenderedText): SectionRow[] {
  const [ours, theirs] = [splitSections(left.html), splitSections(right.html)];
  const pairs = alignSections(describeSections(left, ours), describeSections(right, theirs));
  return pairs.map((pair) => ({ left: ours[pair.left ?? -1], right: theirs[pair.right ?? -1] }));
}

/** Anchor of each heading of the left text → anchor of its counterpart, where there is one. */
export function counterpartAnchors(left: RenderedText, right: RenderedText): Map<string, string> {
  return new Map(
    alignInstructions(left, right).flatMap(({ left: one, right: other }) =>
      one?.anchor && other?.anchor ? [[one.anchor, other.anchor] as const] : [],
    ),
  );
}

/** Conversations of two variants, by what stands in them and by their order. */
export function alignExamples(left: readonly Example[], right: readonly Example[]): AlignedPair[] {
  const describe = (example: Example): Alignable => ({ level: 0, heading: '', text: textOfExample(example) });
  return alignSections(left.map(describe), right.map(describe));
}

type Said = Pick<Variant['capabilities'][number], 'text' | 'id'>;

/** Capabilities of two variants: one id of the vocabulary is the same in every language. */
export function alignCapabilities(left: Said[], right: Said[]): AlignedPair[] {
  const describe = ({ text, id }: Said): Alignable => ({
    ...{ level: 0, heading: text, text: '', key: id },
  });
  return alignSections(left.map(describe), right.map(describe));
}

/** The Markdown of each rendered section: headings of both come in the same order. */
function describeSections({ variant }: RenderedText, parts: HtmlSection[]): Alignable[] {
  const lines = variant.instructions.split('\n');
  const places = headingPlaces(variant.instructions, variant.sections);
  return parts.map(({ anchor, level }, index) => {
    const place = places.get(anchor);
    const next = places.get(parts[index + 1]?.anchor ?? '');
    const text = lines.slice(place?.line ?? 0, next && next.line - 1).join('\n');
    return { level, heading: place?.heading ?? '', text };
  });
}

/** Anchor → line of its heading in the body, from 1, and its words. */
function headingPlaces(markdown: string, sections: Section[]): Map<string, { line: number; heading: string }> {
  const headings = (outline(markdown) ?? []).filter(({ kind }) => kind === 'heading');
  return new Map(
    sections.flatMap(({ anchor, text }, index) => {
      const line = headings[index]?.line;
      return line === undefined ? [] : [[anchor, { line, heading: text }] as const];
    }),
  );
}

function textOfExample({ context, user, assistant, turns, text, commentary }: Example): string {
  const said = turns ? turns.map((turn) => turn.text) : [user, assistant];
  return [context, ...said, text, commentary].filter(Boolean).join('\n\n');
}
