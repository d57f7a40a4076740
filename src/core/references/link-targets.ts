import { decodePercent } from '../text/decode-percent.ts';

/** What a link between files of a source names. */
export interface LinkTarget {
  /** A path, relative to the file of the link unless it begins with `/`; or a name. */
  kind: 'file' | 'name';
  name: string;
  /** The heading that it leads to, as its author names it; empty for none. */
  heading: string;
}

/** `[[name]]` or `[[name|label]]` in a text. */
export interface WikiLink {
  start: number;
  end: number;
  target: string;
  label: string;
}

/** Addresses that lead out of the source, or stay in the page. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|[?#]|$)/i;
const WIKI_LINK = /\[\[([^[\]|#\n]{1,120})(#[^[\]|\n]{0,120})?(?:\|([^[\]\n]{1,200}))?\]\]/g;

/**
 * A relative address as a target: the same for each way to write it, of letters that mean nothing in HTML. `undefined` for
 * any other address. `my%20agent.md#steps` and `my agent.md#steps` => `file:my%20agent.md#steps`
 */
export function fileTarget(address: string): string | undefined {
  if (ELSEWHERE.test(address)) return undefined;
  const [path = '', heading = ''] = address.split(/#(.*)/s);
  return formatTarget('file', decodePercent(path.replace(/\?.*/s, '')), decodePercent(heading));
}

/** The wiki links of a text that is not code. */
export function findWikiLinks(text: string): WikiLink[] {
  if (!text.includes('[[')) return [];
  return [...text.matchAll(WIKI_LINK)]
    .filter(([, name = '']) => name.trim() !== '')
    .map(({ 0: whole, 1: name = '', 2: heading = '', 3: label, index }) => ({
      start: index,
      end: index + whole.length,
      target: formatTarget('name', name.trim(), heading.slice(1).trim()),
      label: label?.trim() || name.trim(),
    }));
}

/** What `fileTarget` or `findWikiLinks` wrote. */
export function parseTarget(target: string): LinkTarget {
  const [name = '', heading = ''] = target.slice(5).split('#').map(decodeURIComponent);
  return { kind: target.startsWith('file:') ? 'file' : 'name', name, heading };
}

function formatTarget(kind: LinkTarget['kind'], name: string, heading: string): string {
  const [before, after] = [name, heading].map((part) => encodeURIComponent(part.toWellFormed()));
  return `${kind}:${before}${after === '' ? '' : `#${after}`}`;
}
