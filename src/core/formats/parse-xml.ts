import { decodeEntities } from './decode-entities.ts';

/** An element, with where it lies in the text. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  /** Of the whole element, and of what is between its tags. */
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
}

const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** What is nested deeper is text. */
const MAX_DEPTH = 20;

/**
 * The element that begins at an index, as people write them: what is no tag is text, a tag that closes nothing as well, and
 * an element without an end ends with the one around it. `undefined` where none begins there, or it has no end itself.
 */
export function parseElement(text: string, start: number): XmlElement | undefined {
  const root = openAt(text, start);
  if (!root) return undefined;
  const open: XmlElement[] = [root.element];
  let at = root.element.innerStart;
  for (let next = text.indexOf('<', at); next >= 0; next = text.indexOf('<', at)) {
    const end = endOfOpaque(text, next);
    const tag = end === undefined ? openAt(text, next) : undefined;
    at = end ?? tag?.element.innerStart ?? next + 1;
    if (!tag) continue;
    if (tag.isClosing) {
      const index = open.findLastIndex(({ name }) => name === tag.element.name);
      if (index < 0) continue;
      const [closed, ...left] = open.splice(index);
      for (const one of left) Object.assign(one, { innerEnd: next, end: next });
      if (closed) Object.assign(closed, { innerEnd: next, end: at });
      if (open.length === 0) return root.element;
    } else if (open.length < MAX_DEPTH) {
      open.at(-1)?.children.push(tag.element);
      if (!tag.isEmpty) open.push(tag.element);
    }
  }
  return undefined;
}

/** The end of a comment or a section of characters that begins at an index; `undefined` where none does. */
function endOfOpaque(text: string, at: number): number | undefined {
  for (const [begin, end] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (!text.startsWith(begin, at)) continue;
    const found = text.indexOf(end, at + begin.length);
    // Without an end there is no other either.
    return found < 0 ? text.length : found + end.length;
  }
  return undefined;
}

function openAt(text: string, at: number) {
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  if (!match) return undefined;
  const [whole, slash, name = '', attributes = '', empty] = match;
  const end = at + whole.length;
  const values = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single]) => [key, decodeEntities(double ?? single ?? '')] as const,
  );
  const element: XmlElement = {
    name,
    attributes: new Map(values),
    children: [],
    start: at,
    end,
    innerStart: end,
    innerEnd: end,
  };
  return { element, isClosing: slash === '/', isEmpty: empty === '/' };
}
