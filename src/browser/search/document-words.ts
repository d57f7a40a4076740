import type { PagefindDocument } from './pagefind.ts';

/** A part of a document that an address leads to. */
export interface DocumentSection {
  /** Anchor on the agent's page; empty for the head of the document (title and name). */
  anchor: string;
  /** Places of words: its heading, then its text. */
  start: number;
  textStart: number;
  end: number;
}

/** As Pagefind tells words apart. */
const SPACE = /[^\S\uFEFF]+/;

/** The words of a document at the places that Pagefind counts, each with the space behind it. */
export function documentWords({ content, raw_content }: PagefindDocument): string[] {
  if (!raw_content.includes('\u200b')) return content.split(SPACE).map((word) => `${word} `);
  // A language without spaces: only the escaped text says where its words end.
  return raw_content.split('\u200b').map((word) => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}

/** The sections in order; the first one is the head. */
export function documentSections({ anchors, meta }: PagefindDocument, words: string[]): DocumentSection[] {
  const sorted = anchors.toSorted((a, b) => a.location - b.location);
  const all = [{ id: '', text: meta['title'] ?? '', location: 0 }, ...sorted];
  return all.map(({ id, text, location }, index) => {
    const end = all[index + 1]?.location ?? words.length;
    return { anchor: id, start: location, textStart: Math.min(placeAfter(text, words, location), end), end };
  });
}

/** The place behind a text that begins at a word. Pagefind may have put a full stop behind it. */
function placeAfter(text: string, words: string[], start: number): number {
  const length = text.trim().split(SPACE).join(' ').length;
  let place = start;
  for (let read = 0; read < length && place < words.length; place++) read += words[place]?.length ?? 0;
  return place;
}
