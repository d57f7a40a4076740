import { markdownToMdast } from 'satteri';
import { oneLine } from '../text/clean-text.ts';
import { readCustomId } from './custom-id.ts';
import { repairFences } from './fences/repair-fences.ts';
import { isTooComplex } from './is-too-complex.ts';

/** A body in the terms that the parser looks for: what is under which heading, and lists with their labels. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'list' | 'code' | 'table' | 'other';
  /** Line in the body, from 1. */
  line: number;
  /** Plain text, without marks. */
  text: string;
  /** Of a heading. */
  level: number;
  /** Of a heading, the id that its author gave it: `# At dawn {#dawn}`. It is not in the text. */
  customId?: string;
  /** A heading in an item of a list, which comes after the list: a section, but not one that others are under. */
  inItem: boolean;
  /** Of a list. */
  items: ListItem[];
  ordered: boolean;
  /** Text in bold at the beginning. */
  label: string;
  /** Of a code block. */
  language: string;
}

export interface ListItem {
  /** Its first paragraph, plain. */
  text: string;
  /** What it begins with in bold, without a colon: `**API Design**: …` => `API Design`. */
  label: string;
  line: number;
  /** Items of lists in it. */
  items: ListItem[];
}

/** A node of mdast, as far as it is looked at here. */
export interface MarkdownNode {
  type: string;
  value?: string;
  alt?: string | null;
  depth?: number;
  lang?: string | null;
  url?: string;
  identifier?: string;
  ordered?: boolean;
  children?: MarkdownNode[];
  position?: { start: { line: number; column: number } };
}

/** Deeper than any text that is meant to be read. */
const MAX_DEPTH = 40;

/** Emphasis and links within one another: what follows them by calling itself must not run out of stack. */
const MAX_TREE_DEPTH = 1000;

export const markdownFeatures = { frontmatter: false, gfm: { footnotes: false } } as const;

/** The blocks of a Markdown text in order; `undefined` where it is nested too deeply to be taken apart. */
export function outline(markdown: string): Block[] | undefined {
  const root = parseMarkdown(markdown);
  return root && blocksOf(root);
}

/** The tree of a Markdown text with its fences repaired; `undefined` where it is nested too deeply. */
export function parseMarkdown(markdown: string): MarkdownNode | undefined {
  if (isTooComplex(markdown)) return undefined;
  const root = markdownToMdast(repairFences(markdown).text, { features: markdownFeatures }) as unknown as MarkdownNode;
  return isTooDeep(root) ? undefined : root;
}

/** The blocks of a tree, in order. */
export function blocksOf(root: MarkdownNode): Block[] {
  return (root.children ?? []).flatMap((node) => toBlocks(node, 0));
}

function isTooDeep(root: MarkdownNode): boolean {
  let level = [root];
  for (let depth = 0; depth <= MAX_TREE_DEPTH; depth++) {
    if (level.length === 0) return false;
    level = level.flatMap(({ children }) => children ?? []);
  }
  return true;
}

function toBlocks(node: MarkdownNode, depth: number): Block[] {
  // Headings in quotes and the like belong to the outline too.
  if (node.type === 'blockquote' && depth < MAX_DEPTH) {
    return (node.children ?? []).flatMap((child) => toBlocks(child, depth + 1));
  }
  return [toBlock(node), ...innerHeadings(node).map((heading) => ({ ...toBlock(heading), inItem: true }))];
}

/** Headings in items of lists: rendering shows each with its anchor, so each is a section. */
function innerHeadings(node: MarkdownNode): MarkdownNode[] {
  return (node.children ?? []).flatMap((child) => (child.type === 'heading' ? [child] : innerHeadings(child)));
}

function toBlock(received: MarkdownNode): Block {
  const custom = received.type === 'heading' ? readCustomId(received) : undefined;
  const node = custom ? withLastText(received, custom.rest) : received;
  return {
    kind: kindOf(node.type),
    line: node.position?.start.line ?? 1,
    text: node.type === 'list' ? '' : plainText(node),
    level: node.depth ?? 0,
    inItem: false,
    items: node.type === 'list' ? toItems(node, 0) : [],
    ordered: node.ordered === true,
    label: leadingStrong(node),
    language: node.lang ?? '',
    ...(custom && { customId: custom.id }),
  };
}

function withLastText(node: MarkdownNode, value: string): MarkdownNode {
  return { ...node, children: [...(node.children ?? []).slice(0, -1), { type: 'text', value }] };
}

function kindOf(type: string): Block['kind'] {
  return type === 'heading' || type === 'paragraph' || type === 'list' || type === 'code' || type === 'table'
    ? type
    : 'other';
}

function toItems(list: MarkdownNode, depth: number): ListItem[] {
  if (depth > MAX_DEPTH) return [];
  return (list.children ?? []).map((item) => {
    const [first] = item.children ?? [];
    const paragraph = first && first.type !== 'list' ? first : undefined;
    return {
      text: paragraph ? plainText(paragraph) : '',
      label: paragraph ? leadingStrong(paragraph) : '',
      line: item.position?.start.line ?? 1,
      items: (item.children ?? []).filter(({ type }) => type === 'list').flatMap((inner) => toItems(inner, depth + 1)),
    };
  });
}

function leadingStrong(node: MarkdownNode): string {
  const [first] = node.children ?? [];
  return first?.type === 'strong' ? plainText(first).replace(/(?<!\s)\s*:\s*$/, '') : '';
}

/** `<br>` as it is written within a line. */
const BREAK = /^<br[ \t]*\/?>$/i;

/** All text in a node on one line; of code the code, of HTML nothing but a space for a break. */
function plainText(node: MarkdownNode): string {
  const parts: string[] = [];
  collectText(node, parts, 0);
  return node.type === 'code' ? parts.join('') : oneLine(parts.join(''));
}

function collectText(node: MarkdownNode, parts: string[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (node.type === 'break' || (node.type === 'html' && BREAK.test(node.value ?? ''))) parts.push(' ');
  if (node.type === 'html') return;
  if (node.value !== undefined) parts.push(node.value);
  else if (typeof node.alt === 'string') parts.push(node.alt);
  for (const child of node.children ?? []) {
    collectText(child, parts, depth + 1);
    if (child.type === 'tableCell' || child.type === 'tableRow' || child.type === 'paragraph') parts.push(' ');
  }
}
