import { decodeHTMLAttribute } from 'entities';

export interface ScannedPage {
  /** Where it leads and what it loads, as written; each once. */
  links: Set<string>;
  /** What an anchor can name. */
  ids: Set<string>;
}

/** Elements whose content is text, whatever it looks like. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'textarea', 'title']);
/** Attributes that hold one address. */
const LINKING = new Set(['href', 'src', 'action', 'poster', 'data']);
const NAME = /[^\s"'<>/=]+/y;
const BLANK = /[\s/]*/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s"'<>=`]+/y;

/** Finds links and ids in a page, in one pass over its text. It need not be well formed. */
export function scanHtml(html: string): ScannedPage {
  const page: ScannedPage = { links: new Set(), ids: new Set() };
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) break;
      at = html.indexOf('<', end + 3);
      continue;
    }
    NAME.lastIndex = at + 1;
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    let end = readAttributes(html, NAME.lastIndex, (attribute, value) => note(page, name, attribute, value));
    if (TEXT_ELEMENTS.has(name)) end = Math.max(end, findClosing(html, name, end));
    at = html.indexOf('<', end);
  }
  return page;
}

/** Gives the place behind the tag. */
function readAttributes(html: string, start: number, take: (name: string, value: string) => void): number {
  let at = start;
  for (;;) {
    at = skip(BLANK, html, at);
    const code = html[at];
    if (code === undefined || code === '<') return at;
    if (code === '>') return at + 1;
    NAME.lastIndex = at;
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at++;
      continue;
    }
    at = NAME.lastIndex;
    const behind = skip(EQUALS, html, at);
    if (behind === at) {
      take(name, '');
      continue;
    }
    const quote = html[behind];
    if (quote === '"' || quote === "'") {
      const end = html.indexOf(quote, behind + 1);
      if (end < 0) return html.length;
      take(name, html.slice(behind + 1, end));
      at = end + 1;
    } else {
      at = skip(BARE, html, behind);
      take(name, html.slice(behind, at));
    }
  }
}

function note(page: ScannedPage, element: string, attribute: string, value: string): void {
  if (attribute === 'id' || (attribute === 'name' && element === 'a')) page.ids.add(decodeEntities(value));
  else if (LINKING.has(attribute)) page.links.add(decodeEntities(value).trim());
  else if (attribute === 'srcset') for (const one of value.split(',')) page.links.add(one.trim().split(/\s/)[0] ?? '');
  else if (attribute === 'content' && element === 'meta') {
    const refresh = /^\s*\d+\s*;\s*url=(.+)$/i.exec(value)?.[1];
    if (refresh !== undefined) page.links.add(decodeEntities(refresh).trim());
  }
}

function findClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** A copy, so that a short value does not keep the page that it is cut from in memory. */
function decodeEntities(value: string): string {
  return Buffer.from(decodeHTMLAttribute(value)).toString();
}
