import { utf8SequenceLength } from '../decode.ts';

/**
 * The single-byte encodings that UTF-8 is wrongly read as, as tables of the WHATWG Encoding Standard. Its
 * windows-1252 and windows-1254 give a control character for the bytes that Microsoft left empty (81 8D 8F 90 9D),
 * and its macintosh has U+F8FF, so that each of the 256 bytes has a character and the damage can be undone. The likeliest
 * one stands first: it counts where two fit alike.
 */
const labels = ['windows-1252', 'macintosh', 'windows-1254', 'iso-8859-1'] as const;

export type CodePage = (typeof labels)[number];

export const codePages = labels;

/** By page, the character of each byte. */
const characters = new Map<CodePage, string[]>(labels.map((label) => [label, readTable(label)]));
const tables = new Map([...characters].map(([label, table]) => [label, reverse(table)] as const));

/** The bytes that `text` has in a code page, `undefined` where a character is not in it. */
export function encodeAs(page: CodePage, text: string): Uint8Array | undefined {
  const table = tables.get(page);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = table?.get(text.charAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

/** Reads the UTF-8 of a text as a code page: the damage that `undoMisreading` undoes. */
export function misread(page: CodePage, text: string): string {
  const table = characters.get(page) ?? [];
  return Array.from(new TextEncoder().encode(text), (byte) => table[byte] ?? '').join('');
}

/** Undoes one wrong reading of a whole text: `undefined` where it does not come out as valid UTF-8. */
export function undoMisreading(page: CodePage, text: string): string | undefined {
  const bytes = encodeAs(page, text);
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Undoes a wrong reading where the text is damaged, and leaves characters that are no such damage as they are, also
 * those that would decode by accident: `l’école` holds two bytes of Mac Roman that are an Armenian letter in UTF-8.
 */
export function undoMisreadingInParts(page: CodePage, text: string): string {
  const table = tables.get(page);
  return text.replace(/[^\0-\x7f]+/g, (run) => {
    // A damaged run may hold sound characters: each sound one ends what can be decoded together.
    let result = '';
    let pending: number[] = [];
    let sources = '';
    const flush = () => {
      result += decodeRun(Uint8Array.from(pending), sources);
      pending = [];
      sources = '';
    };
    for (const character of run) {
      const byte = table?.get(character);
      if (byte === undefined || byte < 0x80) {
        flush();
        result += character;
      } else {
        pending.push(byte);
        sources += character;
      }
    }
    flush();
    return result;
  });
}

/** A letter at a quotation mark, dash or sign, as sound text has them. */
const SOUND_PAIR = /^(?:[‘’“«–—…]\p{L}|\p{L}[’”»–—…®™©])$/u;
/** Latin letters with accents end here: what decodes to one of them was that letter. */
const LAST_LATIN = 'ſ';

function decodeRun(bytes: Uint8Array, sources: string): string {
  const decoded = decodeSequences(bytes, sources);
  const isAccident = SOUND_PAIR.test(sources) && decoded.length === 1 && decoded > LAST_LATIN;
  return isAccident ? sources : decoded;
}

function decodeSequences(bytes: Uint8Array, sources: string): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let result = '';
  for (let index = 0; index < bytes.length; ) {
    const length = utf8SequenceLength(bytes, index);
    if (length > 1) result += decoder.decode(bytes.subarray(index, index + length));
    else result += sources.charAt(index);
    index += Math.max(1, length);
  }
  return result;
}

function readTable(label: CodePage): string[] {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  // The Encoding Standard takes iso-8859-1 for windows-1252; the real one maps each byte to its own code point.
  return Array.from(label === 'iso-8859-1' ? String.fromCharCode(...bytes) : new TextDecoder(label).decode(bytes));
}

function reverse(table: string[]): Map<string, number> {
  return new Map(table.map((character, byte) => [character, byte]));
}
