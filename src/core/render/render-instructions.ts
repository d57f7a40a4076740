import type { Element, ElementContent, Text } from 'hast';
import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { createAnchors, createHeadingFinder, type HeadingName } from '../anchors.ts';
import { readCustomId } from '../body/custom-id.ts';
import { repairFences } from '../body/fences/repair-fences.ts';
import { isTooComplex } from '../body/is-too-complex.ts';
import { markdownFeatures } from '../body/outline.ts';
import { hasRightToLeft, ownDirection } from '../language/text-direction.ts';
import { fileTarget } from '../references/link-targets.ts';
import type { Section } from '../schema.ts';
import { decodePercent } from '../text/decode-percent.ts';
import { safeLink } from './safe-link.ts';
import { visibleTags } from './visible-tags.ts';
import { wikiLinks } from './wiki-links.ts';

/** Code → HTML of its tokens, `undefined` where the language is not known. */
export type Highlight = (code: string, language: string) => string | undefined;

/** The page's own headings are of level 1 and 2. */
const FIRST_LEVEL = 3;
const LAST_LEVEL = 6;

/** Elements that are set from one side or the other; of lists and tables, their own side is that of markers and columns. */
const BLOCKS = ['p', 'li', 'ul', 'ol', 'blockquote', 'h3', 'h4', 'h5', 'h6', 'table', 'th', 'td'];

/**
 * Instructions as HTML that cannot do anything: raw HTML and invented tags (`<role>`, `<example>`) are there as the
 * text that the agent reads, links are http(s), mailto or in the page, images are links, and there is no attribute that
 * an author chose. Headings have the anchors of `sections`. Where some letters are written from right to left, each block
 * that has a direction by itself says so: a browser's own guess (`dir="auto"`) takes Latin names and code for the sentence.
 * Links within the page find them by `names`; links to other files wait for `fillLinks`.
 */
export function renderInstructions(
  markdown: string,
  sections: Section[],
  highlight: Highlight,
  names: HeadingName[] = [],
): string {
  // What cannot be taken apart is shown as it is.
  if (isTooComplex(markdown)) return `<pre tabindex="0"><code>${escapeHtml(markdown)}</code></pre>`;
  const { html } = markdownToHtml(repairFences(markdown).text, {
    features: markdownFeatures,
    mdastPlugins: [visibleTags(), headings(sections), wikiLinks()],
    hastPlugins: [
      ...(hasRightToLeft(markdown) ? [directions()] : []),
      safeElements(createHeadingFinder(names, sections), highlight),
    ],
  });
  return html;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Levels below the page's own, none left out, whatever levels the author chose. */
function headings(sections: Section[]) {
  const anchorOf = createAnchors();
  const open: number[] = [];
  let index = 0;
  return defineMdastPlugin({
    name: 'headings',
    heading(node, context) {
      const section = sections[index++];
      while (open.length > 0 && (open.at(-1) ?? 0) >= node.depth) open.pop();
      open.push(node.depth);
      const level = Math.min(LAST_LEVEL, FIRST_LEVEL + open.length - 1);
      const custom = readCustomId(node);
      const last = node.children.at(-1);
      if (custom && last) context.replaceNode(last, { type: 'text', value: custom.rest });
      const id = section?.anchor ?? anchorOf(context.textContent(node));
      context.setProperty(node, 'depth', level as 3 | 4 | 5 | 6);
      context.setProperty(node, 'data', { hProperties: { id, ...(section?.language && { lang: section.language }) } });
    },
  });
}

function safeElements(findHeading: (name: string) => string | undefined, highlight: Highlight) {
  return defineHastPlugin({
    name: 'safe-elements',
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          const address = String(node.properties['href'] ?? '');
          const href = address.startsWith('#') ? inPageLink(address, findHeading) : safeLink(address);
          const children = [...node.children];
          const target = href === undefined ? fileTarget(address) : undefined;
          // The agent reads the address, so the reader does too, as text.
          const shown = context.textContent(node) === address ? '' : ` (${address})`;
          if (target !== undefined) context.replaceNode(node, markLink(target, children, shown));
          else if (href === undefined) {
            context.replaceNode(node, element('span', { className: ['no-link'] }, [...children, text(shown)]));
          } else if (href.startsWith('#')) context.replaceNode(node, element('a', { href }, children));
          else {
            // An address as a text is in no language; on paper it is not said twice.
            const isBare = context.textContent(node) === address;
            context.replaceNode(node, element('a', { ...outward(href), ...(isBare && { translate: 'no' }) }, children));
          }
        },
      },
      {
        filter: ['img'],
        visit(node, context) {
          const source = String(node.properties['src'] ?? '');
          const href = safeLink(source);
          const alt = String(node.properties['alt'] ?? '');
          const shown = href === undefined && alt !== '' ? `${alt} (${source})` : alt || source;
          const isLink = href?.startsWith('http') && context.parent(node)?.type === 'element';
          const inLink = (context.parent(node) as Element | undefined)?.tagName === 'a';
          context.replaceNode(
            node,
            href && isLink && !inLink ? element('a', outward(href), [text(shown)]) : text(shown),
          );
        },
      },
      {
        filter: ['table'],
        visit(node, context) {
          context.wrapNode(node, element('div', { className: ['table'], tabIndex: 0 }, []));
        },
      },
      {
        // Alignment is written as an inline style, which the page's policy does not allow.
        filter: ['th', 'td'],
        visit(node, context) {
          if (node.properties['style'] !== undefined) context.setProperty(node, 'style', undefined);
        },
      },
      {
        filter: ['code'],
        visit(node, context) {
          const parent = context.parent(node) as Element | undefined;
          if (parent?.tagName !== 'pre') context.setProperty(node, 'translate', 'no');
        },
      },
      {
        filter: ['pre'],
        visit(node, context) {
          const code = context.textContent(node).replace(/\n$/, '');
          const language = codeLanguage(node);
          const tokens = highlight(code, language);
          const block = `<pre tabindex="0" translate="no"><code>${tokens ?? escapeHtml(code)}</code></pre>`;
          const info = codeInfo(node);
          context.replaceNode(node, { type: 'raw', value: info === '' ? block : withInfo(block, info) });
        },
      },
    ],
  });
}

function directions() {
  return defineHastPlugin({
    name: 'directions',
    element: {
      filter: BLOCKS,
      visit(node, context) {
        const dir = ownDirection(proseOf(node));
        if (dir !== undefined) context.setProperty(node, 'dir', dir);
      },
    },
  });
}

/** The text of an element without the code in it, which always is from left to right. */
function proseOf({ children }: { readonly children: readonly ElementContent[] }): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && child.tagName !== 'code' ? proseOf(child) : '';
    })
    .join(' ');
}

function element(tagName: string, properties: Element['properties'], children: Element['children']): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}

/** A link that `fillLinks` completes: only the catalogue knows where it leads, and whether its address is shown. */
function markLink(target: string, label: Element['children'], address: string): Element[] {
  return [element('a', { dataLink: target }, label), element('span', { dataAddress: '' }, [text(address)])];
}

function outward(href: string): Element['properties'] {
  return { href, rel: ['nofollow', 'ugc', 'noopener', 'noreferrer'] };
}

/** Authors link to headings as their own tools name them. */
function inPageLink(address: string, findHeading: (name: string) => string | undefined): string | undefined {
  const anchor = findHeading(decodePercent(address.slice(1)));
  return anchor === undefined ? undefined : `#${anchor}`;
}

/** What comes after the fence of a block: ` ```ts title="x" ` => `ts title="x"`. */
function codeInfo(pre: { children: readonly unknown[] }): string {
  const [code] = pre.children as { data?: { lang?: unknown; meta?: unknown } }[];
  return [code?.data?.lang, code?.data?.meta].filter((part) => typeof part === 'string').join(' ');
}

function withInfo(block: string, info: string): string {
  return `<figure class="code"><figcaption translate="no">${escapeHtml(info)}</figcaption>${block}</figure>`;
}

function codeLanguage(pre: { children: readonly unknown[] }): string {
  const [code] = pre.children as { properties?: Record<string, unknown> }[];
  const names = code?.properties?.['className'];
  const name = Array.isArray(names) ? String(names[0] ?? '') : String(names ?? '');
  return name.replace(/^language-/, '').toLowerCase();
}
