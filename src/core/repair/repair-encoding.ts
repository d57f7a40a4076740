import { badness, fix_encoding_and_explain } from 'ftfy-js';
import { positionAt } from '../decode.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../schema.ts';
import { type CodePage, codePages, undoMisreading, undoMisreadingInParts } from './code-pages.ts';

/** UTF-8 read wrongly, saved, and read wrongly again: three times was never seen. */
const MAX_LAYERS = 3;

/** Only whole misreadings are undone: no guess at lost bytes, no C1 control turned into a euro sign. */
const ftfyOptions = {
  restore_byte_a0: false,
  replace_lossy_sequences: false,
  decode_inconsistent_utf8: false,
  fix_c1_controls: false,
};

export interface RepairedText {
  text: string;
  /** What the text was misread as, the last misreading first; empty where nothing was damaged. */
  pages: CodePage[];
  diagnostics: Diagnostic[];
}

interface Undone {
  page: CodePage;
  line: number;
  text: string;
}

/**
 * Undoes text that was UTF-8 once, was read as Mac Roman, Windows-1252, Windows-1254 or Latin-1 and saved so. ftfy
 * says whether a line is damaged and by what; where the whole text can be turned back byte for byte, that is done,
 * else only what is damaged. Text that ftfy finds nothing wrong with comes back as it is.
 */
export function repairEncoding(text: string): RepairedText {
  let current = text;
  const pages: CodePage[] = [];
  let firstLine = 0;
  let changedLines = 0;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const found = undoWhole(current) ?? undoParts(current);
    if (!found || found.text === current) break;
    const next = found.text;
    if (layer === 0) {
      firstLine = found.line;
      changedLines = countChangedLines(current, next);
    }
    pages.push(found.page);
    current = next;
  }
  const diagnostics = reportLoss(current);
  if (current !== text) {
    // The mark of UTF-8 was misread with the rest: `ï»¿---`.
    current = current.replace(/^\ufeff/, '');
    diagnostics.unshift(
      diagnostic('encoding-repaired', firstLine, 1, { encoding: pages.join(', '), count: changedLines }),
    );
  }
  return { text: current, pages, diagnostics };
}

/**
 * Whole texts that can be turned back byte for byte. Sound text cannot: its first accented letter or dash is no valid
 * UTF-8 in any code page (none of 1,685 published files is); the pairs that decode by accident are left where that is
 * no odder. Where several pages fit, the least odd result wins.
 */
function undoWhole(text: string): Undone | undefined {
  const line = firstLineWith(text, /[^\0-\x7f]/);
  if (!line) return undefined;
  return codePages
    .flatMap((page) => {
      const whole = undoMisreading(page, text);
      if (whole === undefined) return [];
      const parts = undoMisreadingInParts(page, text);
      const undone = badness(parts) <= badness(whole) ? parts : whole;
      return undone === text ? [] : [{ page, line, text: undone, badness: badness(undone) }];
    })
    .filter((undone) => undone.badness <= badness(text))
    .sort((a, b) => a.badness - b.badness)[0];
}

/** Texts of which only a part is damaged, by what ftfy finds in their lines. The least odd result wins, then the votes. */
function undoParts(text: string): Undone | undefined {
  const { pages, line } = findDamage(text);
  return pages
    .map((page) => ({ page, line, text: repairLines(text, page) }))
    .map((undone) => ({ ...undone, badness: badness(undone.text) }))
    .sort((a, b) => a.badness - b.badness)[0];
}

function firstLineWith(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? 0 : positionAt(text, at).line;
}

/** The code pages that damaged lines may have been misread as, most votes first, and the first such line. */
function findDamage(text: string): { pages: CodePage[]; line: number } {
  const votes = new Map<CodePage, number>();
  let first = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (!/[^\0-\x7f]/.test(line)) continue;
    const page = misreadAs(line);
    if (!page) continue;
    first ||= index + 1;
    votes.set(page, (votes.get(page) ?? 0) + 1);
  }
  // Where a line holds letters of Latin-1 alone ftfy says so, and other lines tell that it was Windows-1252.
  if (votes.has('iso-8859-1') && !votes.has('windows-1252')) votes.set('windows-1252', 0);
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || codePages.indexOf(a[0]) - codePages.indexOf(b[0]));
  return { pages: ranked.map(([page]) => page), line: first };
}

/** ftfy's plan names what it encoded with before it decoded as UTF-8: that is what the line was misread as. */
function misreadAs(line: string): CodePage | undefined {
  const [, plan] = fix_encoding_and_explain(line, ftfyOptions);
  const encode = plan?.find(([action]) => action === 'encode')?.[1];
  const decode = plan?.find(([action]) => action === 'decode')?.[1];
  if (!encode || !decode?.includes('utf-8')) return undefined;
  return pageOf(encode);
}

function pageOf(label: string): CodePage | undefined {
  if (label.includes('mac')) return 'macintosh';
  if (label.includes('1252')) return 'windows-1252';
  if (label.includes('1254')) return 'windows-1254';
  if (label.includes('latin-1')) return 'iso-8859-1';
  return undefined;
}

/** Line by line, the damaged parts: of a line that can be turned back whole, else where that does not make it odder. */
function repairLines(text: string, page: CodePage): string {
  return text
    .split('\n')
    .map((line) => {
      if (!/[^\0-\x7f]/.test(line)) return line;
      const parts = undoMisreadingInParts(page, line);
      const isWhole = undoMisreading(page, line) !== undefined;
      return isWhole || badness(parts) <= badness(line) ? parts : line;
    })
    .join('\n');
}

function countChangedLines(before: string, after: string): number {
  const lines = after.split('\n');
  return before.split('\n').filter((line, index) => line !== lines[index]).length;
}

/** Replacement characters, and text cut to 8 bits (an emoji that became `=` and a control character), are lost. */
function reportLoss(text: string): Diagnostic[] {
  const lost = text.split('\n').flatMap((line, index) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    const at = line.search(/\ufffd|[\x01-\x08\x0e-\x1a\x1c-\x1f]/);
    return at < 0 ? [] : [{ line: index + 1, column: at + 1 }];
  });
  const [first] = lost;
  return first ? [diagnostic('encoding-lost-characters', first.line, first.column, { count: lost.length })] : [];
}
