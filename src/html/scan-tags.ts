import { decodeHTMLAttribute } from 'entities';

/** A tag as it is in a page. */
export interface Tag {
  /** In lower case. */
  name: string;
  isClosing: boolean;
  /** In the order of the page, one that is given twice twice; names in lower case, values decoded. */
  attributes: [name: string, value: string][];
  /** Where it begins, and the index after it. */
  start: number;
  end: number;
}

/** Elements whose content is text, whatever it looks like. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'textarea', 'title']);
const NAME = /[^\s"'<>/=]+/y;
const BLANK = /[\s/]*/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s"'<>=`]+/y;

/**
 * The tags of HTML, which need not be well formed, in the order of the page and in one pass over it: the work is linear in
 * its length. What is in comments, scripts, styles and other texts is not a tag; a tag that is cut off ends with the page.
 */
export function* scanTags(html: string): Generator<Tag, void> {
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      at = end < 0 ? end : html.indexOf('<', end + 3);
      continue;
    }
    const isClosing = html[at + 1] === '/';
    const nameStart = at + (isClosing ? 2 : 1);
    const nameEnd = skip(NAME, html, nameStart);
    if (nameEnd === nameStart) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    const attributes: Tag['attributes'] = [];
    const end = readAttributes(html, nameEnd, attributes);
    yield { name, isClosing, attributes, start: at, end };
    at = html.indexOf('<', !isClosing && TEXT_ELEMENTS.has(name) ? findClosing(html, name, end) : end);
  }
}

/** Gives the index after the tag. */
function readAttributes(html: string, start: number, attributes: Tag['attributes']): number {
  let at = start;
  for (;;) {
    // Most tags and values end there: it saves a tenth of the time.
    if (html[at] !== '>') at = skip(BLANK, html, at);
    const character = html[at];
    if (character === undefined || character === '<') return at;
    if (character === '>') return at + 1;
    const nameEnd = skip(NAME, html, at);
    if (nameEnd === at) {
      at++;
      continue;
    }
    const name = html.slice(at, nameEnd).toLowerCase();
    at = skip(EQUALS, html, nameEnd);
    let value = '';
    if (at > nameEnd) {
      const quote = html[at];
      const isQuoted = quote === '"' || quote === "'";
      const from = isQuoted ? at + 1 : at;
      const end = isQuoted ? html.indexOf(quote, from) : skip(BARE, html, from);
      if (end < 0) return html.length;
      value = decodeHTMLAttribute(html.slice(from, end));
      at = isQuoted ? end + 1 : end;
    }
    attributes.push([name, value]);
  }
}

function findClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

/** The index after what a sticky pattern finds at `at`, or that one where it finds nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
