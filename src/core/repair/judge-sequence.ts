import type { CodePageFamily } from './code-pages.ts';

/**
 * `damage`: nobody writes that. `likely`: damage where the whole line is such. `possible`: damage where the rest of the
 * text is. `accident`: sound characters that happen to be UTF-8, as `’é` is an Armenian letter in Mac Roman; damage only
 * beside other damage, in a line that is damaged from end to end.
 */
export type Verdict = 'damage' | 'likely' | 'possible' | 'accident';

export interface Judged {
  family: CodePageFamily;
  source: string;
  decoded: string;
  /** The character before it, empty at the beginning of a line. */
  before: string;
  /** The character after it, empty at the end of a line. */
  after: string;
  /** What is directly before and after it, decoded; empty where that is nothing that decodes. */
  neighbours: string[];
}

const CONTROL = /[\x80-\x9f]/;
/** What people write right after a letter: `MARQUÉ…`, `NESTLÉ®`, `SELKÄ EDELLÄ`; or before one: `l’été`. */
const AT_LETTER = /^(?:\p{L}[\u00a0\u00ad§«»‘’“”‹›…–—®™©°¿¡]|[\u00a0«»‘’“”‹›…–—]\p{L})$/u;
/** The same of three: `« déjà »`, `“café…”`. */
const BEHIND_WORD =
  /^\p{L}(?:\u00a0[«»‹›…–—©®°]|…[»”’›\u00a0]|[»”’›][\u00a0…–—™®]|[®™][\u00a0»”’…]|[–—][«“‘\u00a0]|\u00ad§|´´|¨¨)$/u;
/** Symbols of formulas, which are together: `√π`, `≈£5`. */
const FORMULA = /^[√≈ƒ∆][∞±≤≥≠¥£¢µ∂∑∏π∫Ωª°÷]$/;
const LETTER = /\p{L}/u;
/** Letters and symbols that one of the pages has: what is misread twice decodes to them first. */
const OF_PAGES = /^[ƒˆ˜ŒœŠšŸŽžıŁł˘˙˚˛˝ˇ]$/;

export function judgeSequence(judged: Judged): Verdict {
  const { decoded, source, neighbours } = judged;
  const code = decoded.codePointAt(0) ?? 0;
  // A control character comes of a text that was misread twice, as one itself.
  if (code < 0xa0) return CONTROL.test(source) ? 'damage' : 'possible';
  if (CONTROL.test(source) && source.length > 2) return 'damage';
  if (FORMULA.test(source) && !LETTER.test(judged.before)) return 'possible';
  if (code >= 0x1_0000) return isAssignedPlane(code) ? 'damage' : 'accident';
  if (neighbours.some((neighbour) => isOfOneScript(decoded, neighbour))) return 'damage';
  return code < 0x800 ? judgeTwo(judged, code) : judgeThree(source, code);
}

function judgeTwo({ family, source, decoded, before, after }: Judged, code: number): Verdict {
  // An angry face: `¬´` is `«` as well.
  if (code < 0x100) return source === '¬´' ? 'possible' : 'damage';
  if (OF_PAGES.test(decoded)) return 'damage';
  // No word ends with `Î`, `Ï` or `Ð`.
  if (code >= 0x370 && code < 0x400) return family === 'latin' ? 'damage' : 'likely';
  if (source.startsWith('Ð')) return 'likely';
  // Apostrophes occur within words, other marks do not.
  if (code < 0x180 && LETTER.test(after) && !source.endsWith('’')) return 'likely';
  if (AT_LETTER.test(source)) return 'accident';
  if (code < 0x180) return 'likely';
  // Accents of their own, which follow a letter.
  if (code >= 0x300 && code < 0x370) return LETTER.test(before) ? 'likely' : 'possible';
  return CONTROL.test(source) ? 'likely' : 'accident';
}

function judgeThree(source: string, code: number): Verdict {
  // Quotation marks, dashes, arrows, boxes, symbols, and what makes an emoji of a symbol.
  if ((code >= 0x2000 && code < 0x3000) || (code >= 0xfe00 && code < 0xfe10) || code === 0xfeff) return 'damage';
  if (code >= 0xe000 && code < 0xf8ff) return 'accident';
  return BEHIND_WORD.test(source) ? 'accident' : 'likely';
}

/** Emoji, rare letters and ideographs, and the tags of flags; an alphabet decodes to planes that hold nothing. */
function isAssignedPlane(code: number): boolean {
  return code < 0x4_0000 || (code >= 0xe_0000 && code < 0xe_0200);
}

/** Two letters of one script, or two ideographs: words are longer than a letter, accidents are not. */
function isOfOneScript(decoded: string, neighbour: string): boolean {
  const [one = 0, other = 0] = [decoded.codePointAt(0), neighbour.codePointAt(0)];
  return one >= 0x370 && other >= 0x370 && scriptOf(one) === scriptOf(other);
}

function scriptOf(code: number): string {
  if (code < 0x400) return 'Greek';
  if (code < 0x530) return 'Cyrillic';
  if (code < 0x590) return 'Armenian';
  if (code < 0x600) return 'Hebrew';
  if (code < 0x780) return 'Arabic';
  return code < 0x800 ? 'rare' : 'other';
}
