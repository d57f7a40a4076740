import type { Html, Image, Link, Paragraph, Parents } from 'mdast';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import { planBlockTags } from './plan-block-tags.ts';
import { safeLink } from './safe-link.ts';
import { linesOf, planSafeTags, writeTag } from './safe-tags.ts';

/** What paragraphs are in. */
const AROUND = new Set(['root', 'blockquote', 'listItem']);

/** What HTML within a line is in. */
const INLINE = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell']);

/** A title, which would be seen only where a pointer rests, follows its link as text. */
function showTitle(node: Readonly<Link | Image>, context: MdastVisitorContext): void {
  if (node.title) context.insertAfter(node, { type: 'text', value: ` "${node.title}"` });
}

/**
 * Raw HTML is part of the prompt: it becomes text, a block of it with its lines. Tags of a closed list become elements
 * where they are in pairs below one parent; each is written here, and nothing of an author's is HTML.
 */
export function visibleTags() {
  const blocks = remember((parent) => planBlockTags(parent.children, parent.type === 'root'));
  const inline = remember((parent) => planSafeTags(parent.children));
  const planOf = (node: Readonly<Html | Paragraph>, context: MdastVisitorContext) => {
    const parent = context.parent(node);
    // The mark of a check box would be lost with its paragraph.
    const isTask = parent.type === 'listItem' && typeof parent.checked === 'boolean';
    const plan = AROUND.has(parent.type) && !isTask ? blocks(parent).get(context.indexOf(node) ?? -1) : undefined;
    // Several paragraphs in an item of a close list would be one.
    if ((plan?.nodes?.length ?? 0) > 1 && parent.type === 'listItem') context.setProperty(parent, 'spread', true);
    return plan;
  };
  return defineMdastPlugin({
    name: 'visible-tags',
    html(node, context) {
      const parent = context.parent(node);
      if (!INLINE.has(parent.type)) {
        const { nodes = [{ type: 'paragraph', children: linesOf(node.value) }], after = [] } =
          planOf(node, context) ?? {};
        context.replaceNode(node, [...nodes, ...after]);
      } else if (parent.type !== 'paragraph' || planOf(parent, context)?.nodes === undefined) {
        // A paragraph that is cut takes its tags along.
        context.replaceNode(node, writeTag(node.value, inline(parent).get(context.indexOf(node) ?? -1)));
      }
    },
    paragraph(node, context) {
      const { nodes, after = [] } = planOf(node, context) ?? {};
      if (nodes) context.replaceNode(node, [...nodes, ...after]);
      else if (after.length > 0) context.insertAfter(node, after);
    },
    definition(node, context) {
      // Never rendered by Markdown, but read by the agent: `[//]: # (…)`, titles, and notes below the text.
      if (safeLink(node.url)?.startsWith('http') && !node.title) return;
      const title = node.title ? ` "${node.title}"` : '';
      const text = { type: 'text' as const, value: `[${node.label ?? node.identifier}]: ${node.url}${title}` };
      context.insertAfter(node, { type: 'paragraph', children: [text] });
    },
    link: showTitle,
    image: showTitle,
    listItem(node, context) {
      if (typeof node.checked !== 'boolean') return;
      // A check box that cannot be used is a mark: a letter that every reader says.
      const [first] = node.children;
      context.setProperty(node, 'checked', null);
      if (first?.type === 'paragraph') context.prependChild(first, { type: 'text', value: node.checked ? '☑ ' : '☐ ' });
    },
  });
}

/** A plan for each parent, made once: within a pass a parent is always the same object. */
function remember<T>(make: (parent: Readonly<Parents>) => T): (parent: Readonly<Parents>) => T {
  const made = new WeakMap<object, T>();
  return (parent) => {
    const plan = made.get(parent) ?? make(parent);
    made.set(parent, plan);
    return plan;
  };
}
