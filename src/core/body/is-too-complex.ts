/** Quotes and lists within one another; people stop at five, and parsers take time with the square of it. */
const MAX_NESTING = 100;

/** A paragraph longer than books have, in UTF-16 code units: emphasis in it is matched in time with the square of it. */
const MAX_PARAGRAPH = 50_000;

/** Eight times as many lines as the longest published file has: what they hold is compared, and each part is kept. */
const MAX_LINES = 20_000;

/**
 * Eight times as many characters that may begin or end a part of a line (cells, links, tags, emphasis, code) as any published
 * file has: each part is a node, which costs as much as a hundred characters of text.
 */
const MAX_MARKS = 20_000;
const MARK = /[|[\]*_`<]/g;

/** Whether a Markdown text is made as nobody means it: it is then shown as it is instead of being taken apart. */
export function isTooComplex(markdown: string): boolean {
  let paragraph = 0;
  const lines = markdown.split('\n');
  if (lines.length > MAX_LINES || (markdown.match(MARK)?.length ?? 0) > MAX_MARKS) return true;
  return lines.some((line) => {
    paragraph = line.trim() === '' ? 0 : paragraph + line.length;
    return paragraph > MAX_PARAGRAPH || nestingOf(line) > MAX_NESTING;
  });
}

/** Marks of quotes and list items at the beginning of a line, and two columns of indent as one. */
function nestingOf(line: string): number {
  let marks = 0;
  let blanks = 0;
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if (character === ' ' || character === '\t') blanks++;
    else if (character === '>') marks++;
    else if ('-*+'.includes(character) && /[ \t]/.test(line.charAt(index + 1))) marks++;
    else return marks + (/^(?:[-*+]|\d+[.)])[ \t]/.test(line.slice(index, index + 12)) ? blanks / 2 : 0);
  }
  return marks;
}
