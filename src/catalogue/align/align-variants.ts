import { type Block, outline } from '../../core/body/outline.ts';
import { headingAnchors } from '../../core/body/section-anchors.ts';
import { type HtmlSection, splitSections } from '../../core/render/split-sections.ts';
import type { Capability, Example, Variant } from '../../core/schema.ts';
import { type Alignable, alignSections } from './align-sections.ts';
import type { AlignedPair } from './align-sequences.ts';

/** A variant with its rendered instructions. */
export interface RenderedText {
  variant: Pick<Variant, 'instructions' | 'sha256'>;
  html: string;
}

/** A section and its counterpart; one of them where the other text has none. */
export interface SectionRow {
  left: HtmlSection | undefined;
  right: HtmlSection | undefined;
}

/**
 * The instructions of two variants, section beside section. Every section of either is in exactly one row, and the
 * rows are the same whichever of the two is the left one.
 */
export function alignInstructions(left: RenderedText, right: RenderedText): SectionRow[] {
  const [ours, theirs] = [splitSections(left.html), splitSections(right.html)];
  const isSwapped = left.variant.sha256 > right.variant.sha256;
  const pairs = isSwapped ? pairsOf(right, theirs, left, ours).map(swap) : pairsOf(left, ours, right, theirs);
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

/** Conversations of two variants, by what is in them and by their order. */
export function alignExamples(left: readonly Example[], right: readonly Example[]): AlignedPair[] {
  const describe = (example: Example): Alignable => ({
    level: 0,
    heading: '',
    blocks: outline(textOfExample(example)) ?? [],
  });
  return alignSections(left.map(describe), right.map(describe));
}

type AlignedPhrase = Pick<Capability, 'text' | 'id'>;

/** Capabilities of two variants: one id of the vocabulary is the same in every language. */
export function alignCapabilities(left: readonly AlignedPhrase[], right: readonly AlignedPhrase[]): AlignedPair[] {
  const describe = ({ text, id }: AlignedPhrase): Alignable => ({
    level: 0,
    heading: text,
    blocks: [],
    key: id,
  });
  return alignSections(left.map(describe), right.map(describe));
}

/** What was found before, by the hashes of both files: four pages of an agent ask for the same two texts. */
const found = new Map<string, AlignedPair[]>();

function pairsOf(left: RenderedText, ours: HtmlSection[], right: RenderedText, theirs: HtmlSection[]): AlignedPair[] {
  const key = `${left.variant.sha256} ${right.variant.sha256}`;
  const pairs = found.get(key) ?? alignSections(describeSections(left, ours), describeSections(right, theirs));
  found.set(key, pairs);
  return pairs;
}

function swap({ left, right }: AlignedPair): AlignedPair {
  return { left: right, right: left };
}

/** What is in each rendered section: its headings are those of the outline that have the same anchor. */
function describeSections({ variant }: RenderedText, parts: HtmlSection[]): Alignable[] {
  const all = outline(variant.instructions) ?? [];
  const anchors = headingAnchors(all);
  const sections = new Map(parts.map(({ anchor, level }) => [anchor, { level, heading: '', blocks: [] as Block[] }]));
  let open = sections.get('');
  for (const block of all) {
    const section = sections.get(anchors.get(block) ?? '-');
    if (section) {
      section.heading = block.text;
      open = section;
    } else open?.blocks.push(block);
  }
  return [...sections.values()];
}

function textOfExample({ context, user, assistant, turns, text, commentary }: Example): string {
  const said = turns ? turns.map((turn) => turn.text) : [user, assistant];
  return [context, ...said, text, commentary].filter(Boolean).join('\n\n');
}
