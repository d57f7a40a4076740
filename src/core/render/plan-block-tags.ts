import type { Html, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { createAnnouncer } from '../examples/cut-segments.ts';
import { hasTurns } from '../examples/parse-example.ts';
import { isExamplesTag, isExampleTag, readTurnTag } from '../examples/turn-tags.ts';
import { isSafeTag, writeInline } from './safe-tags.ts';
import { MAX_PAIRS, pairTags, readTag, scanTags, type Tag } from './tag-pairs.ts';

/** All that is ever written; whatever opens is closed below the same parent. */
type BlockTag =
  | '<details>'
  | '<details open>'
  | '<summary>'
  | '<blockquote>'
  | `</${'details' | 'summary' | 'blockquote'}>`;

/** What becomes of a child: what takes its place, if anything does, and what comes after it. */
export interface BlockPlan {
  nodes?: (Html | Paragraph | PhrasingContent)[];
  after?: Html[];
}

/** A child, or a piece of one that may be cut at its tags. */
interface Piece {
  /** Index of the child. */
  of: number;
  node: Nodes;
  tag?: Tag;
  /** A tag that is written within a line. */
  isSafe?: boolean;
}

/** What is written in place of a tag: elements, and its words as a label. */
interface Mark {
  elements: BlockTag[];
  label?: string;
}

/** HTML in which tags are text. */
const VERBATIM = /^<(?:script|pre|style|textarea)[\s>]/i;

/** A paragraph of more pieces is not cut: each is moved, in time with the square of their number. */
const MAX_PIECES = 500;

/** Deeper than the text of an example is looked for. */
const MAX_DEPTH = 40;

/**
 * Tags of examples, of turns and of `<details>` among the children of one parent: index of a child → what becomes of it.
 * An example is a quotation in which each tag is a small label; `<details>` and its `<summary>` are elements of ours. Both
 * ends of a pair are below the same parent, so that no element crosses another; a tag without a partner is text. Linear.
 */
export function planBlockTags(children: readonly Nodes[], isRoot: boolean): Map<number, BlockPlan> {
  const pieces = children.flatMap(toPieces);
  const { marks, after } = pieces.some(({ tag }) => tag) ? placeMarks(pieces, isRoot) : { marks: new Map(), after: [] };
  const plan = new Map<number, BlockPlan>();
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    const { of = 0 } = pieces[from] ?? {};
    while (pieces[to]?.of === of) to++;
    const isMarked = pieces.slice(from, to).some((_, index) => marks.has(from + index));
    const isCut = isMarked || (children[of]?.type === 'html' && pieces.slice(from, to).some(({ isSafe }) => isSafe));
    if (isCut) plan.set(of, { nodes: writePieces(pieces, marks, from, to) });
  }
  for (const at of after) {
    const of = pieces[at]?.of ?? 0;
    plan.set(of, { ...plan.get(of), after: [html('</blockquote>')] });
  }
  return plan;
}

/** A tag of a block, or one within a block of HTML, which Markdown does not cut. */
function isBlockTag({ name, attributes }: Tag): boolean {
  if (name === 'details') return /^(?:open(?:="")?)?$/i.test(attributes);
  if (name === 'summary') return attributes === '';
  return isExampleTag(name) || isExamplesTag(name) || readTurnTag(name) !== undefined;
}

/** Within a paragraph nothing is folded. */
function isTurnOrExample(tag: Tag): boolean {
  return tag.name !== 'details' && tag.name !== 'summary' && isBlockTag(tag);
}

function toPieces(node: Nodes, of: number): Piece[] {
  if (node.type === 'html') return cutHtml(node, of);
  if (node.type !== 'paragraph' || node.children.length > MAX_PIECES) return [{ of, node }];
  const pieces = node.children.flatMap((child) => cutPhrasing(child, of));
  return pieces.length <= MAX_PIECES && pieces.some(({ tag }) => tag) ? pieces : [{ of, node }];
}

function cutPhrasing(node: PhrasingContent, of: number): Piece[] {
  if (node.type === 'html') {
    const tag = readTag(node.value);
    return [tag && isTurnOrExample(tag) ? { of, node, tag } : { of, node }];
  }
  // Markdown knows no tag with an underscore: it is text.
  if (node.type !== 'text' || !node.value.includes('<')) return [{ of, node }];
  return scanTags(node.value).map((part) => {
    const value = typeof part === 'string' ? part : part.written;
    const piece: Piece = { of, node: { type: 'text', value } };
    return typeof part === 'object' && isTurnOrExample(part) ? { ...piece, tag: part } : piece;
  });
}

/** A block of HTML in its tags and lines; one without a tag that means something here is left whole. */
function cutHtml(node: Html, of: number): Piece[] {
  const parts = VERBATIM.test(node.value) ? [] : scanTags(node.value);
  if (!parts.some((part) => typeof part === 'object' && (isBlockTag(part) || isSafeTag(part)))) return [{ of, node }];
  return parts.flatMap((part, index): Piece[] => {
    if (typeof part === 'object') {
      return [{ of, node: html(part.written), isSafe: isSafeTag(part), ...(isBlockTag(part) && { tag: part }) }];
    }
    const before = parts[index - 1];
    // A line that ends in a break ends once.
    const text = typeof before === 'object' && before.name === 'br' ? part.replace(/^\n/, '') : part;
    return text
      .split('\n')
      .flatMap((value, line): Piece[] => [
        ...(line > 0 ? [{ of, node: { type: 'break' as const } }] : []),
        ...(value === '' ? [] : [{ of, node: { type: 'text' as const, value } }]),
      ]);
  });
}

/** Which tags are written as what, by the index of their piece, and after which pieces an example ends without a tag. */
function placeMarks(pieces: Piece[], isRoot: boolean): { marks: Map<number, Mark>; after: number[] } {
  const marks = new Map<number, Mark>();
  const after: number[] = [];
  const unclosed = unclosedExamples(pieces);
  const pairs = new Map(
    pairTags(pieces.map(({ tag }, at) => (tag && !unclosed.has(at) ? { ...tag, name: pairName(tag) } : undefined))),
  );
  const examplesBefore = countExamples(pieces);
  const announced = isRoot ? announcedPieces(pieces) : [];
  /** Turns before this index are in no conversation. */
  let alone = 0;

  const pair = (open: number, close: number, name: 'details' | 'summary' | 'blockquote', opening: BlockTag) => {
    marks.set(open, { elements: [opening] }).set(close, { elements: [`</${name}>`] });
  };
  const label = (at: number, elements: BlockTag[] = []) => {
    const tag = pieces[at]?.tag;
    if (tag) marks.set(at, { elements, label: wordsOf(tag) });
  };

  /** Marks what begins with a tag and ends before `to`; index of what comes after it. */
  const mark = (at: number, to: number, depth: number, inExample: boolean): number => {
    const tag = pieces[at]?.tag;
    const close = pairs.get(at);
    if (!tag || depth >= MAX_PAIRS || (close !== undefined && close >= to)) return at + 1;
    if (tag.name === 'details') return close === undefined ? at + 1 : details(at, close, depth);
    if (isExampleTag(tag.name)) return inExample ? at + 1 : example(at, close, to, depth);
    if (isExamplesTag(tag.name)) {
      if (inExample || close === undefined || examplesBefore[close] === examplesBefore[at]) return at + 1;
      label(at);
      marks.set(close, { elements: [] });
      return at + 1;
    }
    if (tag.name === 'summary') return at + 1;
    if (!inExample) return close === undefined ? at + 1 : conversation(at, to, depth);
    if (close !== undefined) marks.set(close, { elements: [] });
    if (close !== undefined || (!tag.isClosing && beginsLine(pieces, at))) label(at);
    return at + 1;
  };
  const walk = (from: number, to: number, depth: number, inExample: boolean) => {
    for (let at = from; at < to; ) at = mark(at, to, depth, inExample);
  };

  const details = (at: number, close: number, depth: number): number => {
    pair(at, close, 'details', pieces[at]?.tag?.attributes === '' ? '<details>' : '<details open>');
    const first = afterBlanks(pieces, at + 1);
    const end = pieces[first]?.tag?.name === 'summary' ? pairs.get(first) : undefined;
    if (end !== undefined && end < close) {
      pair(first, end, 'summary', '<summary>');
    }
    walk((end ?? at) + 1, close, depth + 1, false);
    return close + 1;
  };

  const example = (at: number, close: number | undefined, to: number, depth: number): number => {
    const open = unclosed.get(at);
    if (close === undefined && (open === undefined || !beginsLine(pieces, at))) return at + 1;
    const end = close ?? Math.min(open ?? to, to);
    // Nothing is written after lists and tables, which no visitor looks at.
    let last = close ?? end - 1;
    while (close === undefined && last > at && isOther(pieces[last]?.node)) last--;
    if (last <= at || !hasTurns(textOf(pieces.slice(at + 1, end).map(({ node }) => node)))) return at + 1;
    label(at, ['<blockquote>']);
    if (close === undefined) after.push(last);
    else marks.set(close, { elements: ['</blockquote>'] });
    walk(at + 1, close ?? last + 1, depth + 1, true);
    return (close ?? last) + 1;
  };

  /** Turns in their tags that follow each other, outside of all examples. */
  const conversation = (from: number, to: number, depth: number): number => {
    if (from < alone) return from + 1;
    const parts = new Set<string>();
    const turns: [at: number, close: number][] = [];
    for (let at = from; ; at = afterBlanks(pieces, (turns.at(-1)?.[1] ?? at) + 1)) {
      const turn = readTurnTag(pieces[at]?.tag?.name ?? '');
      const close = pairs.get(at);
      if (!turn || close === undefined || close >= to || (turn.isVague && !announced[at])) break;
      turns.push([at, close]);
      parts.add(turn.part);
    }
    const last = turns.at(-1)?.[1] ?? from;
    if (!parts.has('user') || !parts.has('assistant')) {
      alone = last + 1;
      return from + 1;
    }
    for (const [at, close] of turns) {
      label(at, at === from ? ['<blockquote>'] : []);
      marks.set(close, { elements: close === last ? ['</blockquote>'] : [] });
      walk(at + 1, close, depth + 1, true);
    }
    return last + 1;
  };

  walk(0, pieces.length, 0, false);
  return { marks, after };
}

/** The pieces of one child: paragraphs, and what is between them. */
function writePieces(
  pieces: Piece[],
  marks: Map<number, Mark>,
  from: number,
  to: number,
): NonNullable<BlockPlan['nodes']> {
  const nodes: NonNullable<BlockPlan['nodes']> = [];
  let run: PhrasingContent[] = [];
  const flush = () => {
    const children = writeInline(withoutBlanksAround(run));
    run = [];
    if (children.length > 0) nodes.push({ type: 'paragraph', children });
  };
  for (let at = from; at < to; at++) {
    const mark = marks.get(at);
    if (!mark) {
      run.push(pieces[at]?.node as PhrasingContent);
      continue;
    }
    flush();
    const close = mark.elements[0] === '<summary>' ? endOfSummary(marks, at, to) : undefined;
    if (close !== undefined) {
      // Words alone are no paragraph of a summary.
      const words = pieces.slice(at + 1, close).map(({ node }) => node as PhrasingContent);
      nodes.push(paragraphAs({ hName: 'summary' }, writeInline(withoutBlanksAround(words))));
      at = close;
      continue;
    }
    for (const element of mark.elements) nodes.push(html(element));
    if (mark.label !== undefined) nodes.push(labelOf(mark.label));
  }
  flush();
  return nodes;
}

/** Where a summary ends in the child that it begins in; nothing in it is marked. */
function endOfSummary(marks: Map<number, Mark>, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at++) if (marks.has(at)) return at;
  return undefined;
}

/** Examples are closed by any of their tags, whatever its number. */
function pairName({ name }: Tag): string {
  return isExampleTag(name) ? 'example' : name;
}

/** Index of each example that is not closed → of what comes after it: the next example, a heading, or the end. */
function unclosedExamples(pieces: Piece[]): Map<number, number> {
  const found = new Map<number, number>();
  let open: number | undefined;
  let heading: number | undefined;
  for (const [at, { node, tag }] of pieces.entries()) {
    if (node.type === 'heading') heading ??= at;
    if (!tag || !isExampleTag(tag.name)) continue;
    if (open !== undefined && !tag.isClosing) found.set(open, heading ?? at);
    open = tag.isClosing ? undefined : at;
    heading = undefined;
  }
  if (open !== undefined) found.set(open, heading ?? pieces.length);
  return found;
}

function countExamples(pieces: Piece[]): number[] {
  let count = 0;
  return pieces.map(({ tag }) => (tag && isExampleTag(tag.name) ? count++ : count));
}

/** Whether examples are announced where each piece is: only in the whole text, where headings are. */
function announcedPieces(pieces: Piece[]): boolean[] {
  const announcer = createAnnouncer();
  return pieces.map(({ node }, at) => {
    if (node.type === 'heading') announcer.heading(at === 0 && node.depth === 1 ? '' : textOf([node]), node.depth);
    else if (!isOther(node)) announcer.line(textOf([node]).trim());
    return announcer.announced;
  });
}

/** A block that is neither a paragraph nor HTML, nor a piece of one. */
function isOther(node: Nodes | undefined): boolean {
  return ['heading', 'list', 'table', 'code', 'blockquote', 'thematicBreak', 'definition'].includes(node?.type ?? '');
}

function beginsLine(pieces: Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (before === undefined || before.of !== pieces[at]?.of || before.node.type === 'break') return true;
  return before.node.type === 'text' && /(?:^|\n)[ \t]*$/.test(before.node.value);
}

function afterBlanks(pieces: Piece[], from: number): number {
  let at = from;
  while (isBlank(pieces[at]?.node)) at++;
  return at;
}

function isBlank(node: Nodes | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}

function withoutBlanksAround(nodes: PhrasingContent[]): PhrasingContent[] {
  const from = nodes.findIndex((node) => !isBlank(node));
  return from < 0 ? [] : nodes.slice(from, nodes.findLastIndex((node) => !isBlank(node)) + 1);
}

function textOf(nodes: readonly unknown[], depth = 0): string {
  if (depth > MAX_DEPTH) return '';
  return (nodes as { type: string; value?: string; children?: unknown[] }[])
    .map(({ type, value, children }) => {
      if (type === 'break') return '\n';
      const end = ['paragraph', 'heading', 'listItem', 'blockquote', 'code'].includes(type) ? '\n' : '';
      return `${end}${value ?? textOf(children ?? [], depth + 1)}${end}`;
    })
    .join('');
}

/** `<user_request id="1">` => `user request id="1"`. */
function wordsOf({ name, attributes, written }: Tag): string {
  const words = written.slice(1, 1 + name.length).replaceAll('_', ' ');
  return attributes === '' ? words : `${words} ${attributes}`;
}

function labelOf(value: string): Paragraph {
  return paragraphAs({ hProperties: { className: ['tag'] } }, [{ type: 'text', value }]);
}

/** A paragraph under another name, or with a property: `data` is what the renderer reads them from. */
function paragraphAs(data: Record<string, unknown>, children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', data, children };
}

function html(value: string): Html {
  return { type: 'html', value };
}
