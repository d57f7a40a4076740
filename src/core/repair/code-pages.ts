/**
 * The single-byte encodings that UTF-8 is wrongly read as, as tables of the WHATWG Encoding Standard. Its
 * windows-1252 and windows-1254 give a control character for the bytes that Microsoft left empty (81 8D 8F 90 9D),
 * and its macintosh has U+F8FF, so that each of the 256 bytes has a character and the damage can be undone. The likeliest
 * one is first: it is named where several fit alike.
 */
export const codePages = ['windows-1252', 'macintosh', 'windows-1254', 'iso-8859-1'] as const;

export type CodePage = (typeof codePages)[number];

/**
 * Pages in which a character never stands for two different bytes: what was misread as any of them is undone with one
 * table, and nobody has to tell which it was.
 */
export type CodePageFamily = 'latin' | 'macintosh';

const pagesOf: Record<CodePageFamily, readonly CodePage[]> = {
  latin: ['windows-1252', 'windows-1254', 'iso-8859-1'],
  macintosh: ['macintosh'],
};

/** By page, the character of each byte. */
const characters = new Map<CodePage, string[]>(codePages.map((page) => [page, readTable(page)]));
const sets = new Map<CodePage, Set<string>>([...characters].map(([label, table]) => [label, new Set(table)]));
const tables: Record<CodePageFamily, Map<string, number>> = {
  latin: reverse('latin'),
  macintosh: reverse('macintosh'),
};

/** The two bytes that each sequence of UTF-8 begins with, as characters of a family. */
const beginnings: Record<CodePageFamily, RegExp> = {
  latin: new RegExp(`${charactersOf('latin', 0xc2, 0xf4)}${charactersOf('latin', 0x80, 0xbf)}`),
  macintosh: new RegExp(`${charactersOf('macintosh', 0xc2, 0xf4)}${charactersOf('macintosh', 0x80, 0xbf)}`),
};

/** No byte of UTF-8. */
const NO_BYTE = 0xff;

/** The byte that each UTF-16 unit of `text` has in the pages of a family, FF where it has none. */
export function encodeAs(family: CodePageFamily, text: string): Uint8Array {
  const table = tables[family];
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes[index] = code < 0x80 ? code : (table.get(text.charAt(index)) ?? NO_BYTE);
  }
  return bytes;
}

/** Whether a text could hold UTF-8 that was misread; most sound lines could not. */
export function mayHoldSequence(family: CodePageFamily, text: string): boolean {
  return beginnings[family].test(text);
}

/** The likeliest page of a family that has all these characters; of none the first. */
export function choosePage(family: CodePageFamily, used: Iterable<string>): CodePage {
  const all = [...used];
  const fitting = pagesOf[family].find((page) => all.every((character) => sets.get(page)?.has(character)));
  return fitting ?? pagesOf[family][0] ?? 'windows-1252';
}

/** Reads the UTF-8 of a text as a code page: the damage that `repairEncoding` undoes. */
export function misread(page: CodePage, text: string): string {
  const table = characters.get(page) ?? [];
  return Array.from(new TextEncoder().encode(text), (byte) => table[byte] ?? '').join('');
}

function readTable(label: CodePage): string[] {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  // The Encoding Standard takes iso-8859-1 for windows-1252; the real one maps each byte to its own code point.
  return Array.from(label === 'iso-8859-1' ? String.fromCharCode(...bytes) : new TextDecoder(label).decode(bytes));
}

function reverse(family: CodePageFamily): Map<string, number> {
  const pairs = pagesOf[family].flatMap((page) =>
    (characters.get(page) ?? []).map((each, byte) => [each, byte] as const),
  );
  return new Map(pairs);
}

/** A class of the characters that stand for a range of bytes. */
function charactersOf(family: CodePageFamily, first: number, last: number): string {
  const units = [...tables[family]].filter(([, byte]) => byte >= first && byte <= last).map(([character]) => character);
  return `[${units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`;
}
