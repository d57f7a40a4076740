import type { Nodes, PhrasingContent } from 'mdast';
import { MAX_PAIRS, pairTags, readTag, type Tag } from './tag-pairs.ts';

/** What Markdown has no mark for, and what can do nothing: with `<br>`, the whole list of HTML within a line. */
const RAISED = ['kbd', 'sub', 'sup'] as const;

/** All that is ever written for a tag within a line. */
export type SafeTag = 'break' | `<${'' | '/'}${(typeof RAISED)[number]}>`;

/** Whether a tag is in the list, as it is written there: without an attribute. */
export function isSafeTag(tag: Tag): boolean {
  return isBreak(tag) || (RAISED.some((name) => name === tag.name) && tag.attributes === '');
}

/** `<br>`, `<br/>`, `<br />`. */
function isBreak({ name, isClosing, attributes }: Tag): boolean {
  return name === 'br' && !isClosing && (attributes === '' || attributes === '/');
}

/** Children of a paragraph as they are written; those with children of their own stay the same nodes. */
export function writeInline(children: readonly PhrasingContent[]): PhrasingContent[] {
  const plan = planSafeTags(children);
  return children.flatMap((node, index) => {
    if (node.type === 'html') return writeTag(node.value, plan.get(index));
    return node.type === 'text' ? [{ type: 'text', value: node.value }] : [node];
  });
}

/** A piece of HTML within a line: what is planned for it, or else its text. */
export function writeTag(value: string, planned: SafeTag | undefined): PhrasingContent[] {
  if (planned === 'break') return [{ type: 'break' }];
  return planned ? [{ type: 'html', value: planned }] : linesOf(value);
}

/** A text in its lines. */
export function linesOf(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text', value },
    ]);
}

/**
 * What becomes of the HTML among the children of one paragraph, cell or emphasis, by its index there: a break, or a tag
 * of ours where both halves of a pair are among them. All other HTML is text.
 */
export function planSafeTags(children: readonly Nodes[]): Map<number, SafeTag> {
  const plan = new Map<number, SafeTag>();
  const tags = children.map((node) => {
    const tag = node.type === 'html' ? readTag(node.value) : undefined;
    return tag && isSafeTag(tag) ? tag : undefined;
  });
  const ends: number[] = [];
  for (const [open, close] of pairTags(tags).toSorted(([a], [b]) => a - b)) {
    while ((ends.at(-1) ?? Infinity) < open) ends.pop();
    if (ends.length >= MAX_PAIRS) continue;
    ends.push(close);
    const name = RAISED.find((raised) => raised === tags[open]?.name);
    if (name) plan.set(open, `<${name}>`).set(close, `</${name}>`);
  }
  for (const [index, tag] of tags.entries()) if (tag && isBreak(tag)) plan.set(index, 'break');
  return plan;
}
