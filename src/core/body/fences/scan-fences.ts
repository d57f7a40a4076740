/** A line that opens or closes a block of code, or that may do one of the two. */
export interface FenceLine {
  /** Index of the line, from 0. */
  line: number;
  /** Columns in front of it. */
  indent: number;
  /** What is in front of it: blanks, or the mark of a list item. */
  prefix: string;
  /** ` or ~ */
  mark: string;
  length: number;
  /** What comes after it; a closing fence has nothing there. */
  info: string;
  /** Text directly below it and none directly above, as where a block begins. */
  looksOpening: boolean;
  /** Text directly above it and none directly below, as where a block ends. */
  looksClosing: boolean;
  /** Columns of the list item that it is in. */
  itemIndent: number;
}

const FENCE = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}(?!`)|~{3,}(?!~))(.*)$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
const TAB = 4;

/** All lines of a Markdown text that look like fences, in order. */
export function scanFences(lines: string[]): FenceLine[] {
  const fences: FenceLine[] = [];
  let itemIndent = 0;
  for (const [line, text] of lines.entries()) {
    const [, prefix = '', marks = '', rest = ''] = FENCE.exec(text) ?? [];
    const isItem = ITEM.test(text);
    if (isItem) itemIndent = columns(ITEM.exec(text)?.[0] ?? '');
    else if (text.trim() !== '' && columns(/^[ \t]*/.exec(text)?.[0] ?? '') < Math.min(itemIndent, 2)) itemIndent = 0;
    // Backquotes after backquotes are code in a line: ```like this```.
    if (marks === '' || (marks.startsWith('`') && rest.includes('`'))) continue;
    const above = isBlank(lines, line - 1) || isLeadIn(lines[line - 1] ?? '') || isItem;
    const below = isBlank(lines, line + 1);
    fences.push({
      line,
      indent: columns(prefix),
      prefix,
      mark: marks.charAt(0),
      length: marks.length,
      info: rest.trim(),
      looksOpening: above && !below,
      looksClosing: !above && below,
      itemIndent: isItem ? 0 : itemIndent,
    });
  }
  return fences;
}

function isBlank(lines: string[], line: number): boolean {
  return (lines[line] ?? '').trim() === '';
}

/** What is directly above a block that begins: a heading, or words with a colon. */
function isLeadIn(text: string): boolean {
  return /^#{1,6} /.test(text) || /:(?:\*\*|__)?[ \t]*$/.test(text);
}

function columns(blanks: string): number {
  let width = 0;
  for (const character of blanks) width += character === '\t' ? TAB - (width % TAB) : 1;
  return width;
}
