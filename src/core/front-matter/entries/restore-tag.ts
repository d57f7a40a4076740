import type { HeaderEntry } from './cut-entries.ts';

/** A tag or an anchor before a plain text: `!important rule`, `&co partners`. YAML's own tags begin with `!!`. */
const MARKED = /^(?:!(?!!)\S*|&[^\s,[\]{}]+)(?=[ \t]+[^\s"'|>[{&*!#%@`])/;

export interface RestoredTag {
  value: string;
  mark: string;
  /** Where it is in its line, from 1. */
  column: number;
}

/**
 * Puts back what YAML takes for a tag or an anchor and the author for a word: strict readers refuse tags that they do
 * not know, and an anchor that nothing refers to says nothing. `referred` are the anchors of the header that something does
 * refer to. `undefined` where there is none.
 */
export function restoreTag(entry: HeaderEntry, value: unknown, referred: ReadonlySet<string>): RestoredTag | undefined {
  const [own = ''] = entry.lines;
  const after = own.slice(own.indexOf(':', own.indexOf(entry.key) + entry.key.length) + 1);
  const mark = MARKED.exec(after.trimStart())?.[0];
  if (mark === undefined || typeof value === 'object') return undefined;
  if (mark.startsWith('&') && referred.has(mark.slice(1))) return undefined;
  const column = own.length - after.trimStart().length + 1;
  return { value: `${mark} ${value}`, mark, column };
}

/** The anchors that a header refers to: `*co` => `co`. `**Always**` refers to none. */
export function findReferred(header: string): Set<string> {
  return new Set(Array.from(header.matchAll(/(?<=[\s,[{])\*([^\s,[\]{}]+)(?=[\s,\]}]|$)/g), ([, name = '']) => name));
}
