import type { Html, Parents, Text } from 'mdast';
import { defineMdastPlugin, type MdastContent, type MdastVisitorContext } from 'satteri';
import { findWikiLinks } from '../references/link-targets.ts';

/** `[[name]]` and `[[name|label]]` as links that wait for `fillLinks`, but for those in code and in other links. */
export function wikiLinks() {
  return defineMdastPlugin({
    name: 'wiki-links',
    text(node, context) {
      const links = findWikiLinks(node.value);
      if (links.length === 0 || isInLink(node, context)) return;
      let at = 0;
      const parts = links.flatMap(({ start, end, target, label }): MdastContent[] => {
        const before = node.value.slice(at, start);
        at = end;
        return [text(before), ...markLink(target, label, node.value.slice(start, end))];
      });
      context.replaceNode(node, [...parts, text(node.value.slice(at))]);
    },
  });
}

/** As `fillLinks` wants it: a target is of letters that mean nothing in HTML, and the rest is text. */
function markLink(target: string, label: string, written: string): MdastContent[] {
  return [
    html(`<a data-link="${target}">`),
    text(label),
    html('</a><span data-address="">'),
    text(written),
    html('</span>'),
  ];
}

function isInLink(node: Readonly<Text>, context: MdastVisitorContext): boolean {
  let above: Readonly<Parents> | undefined = context.parent(node);
  while (above !== undefined && above.type !== 'link' && above.type !== 'linkReference') above = context.parent(above);
  return above !== undefined;
}

function html(value: string): Html {
  return { type: 'html', value };
}

function text(value: string): Text {
  return { type: 'text', value };
}
