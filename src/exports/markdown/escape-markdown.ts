import { oneLine } from '../../core/text/clean-text.ts';

/** Characters that mean something wherever they are; an underscore only beside a letter and not within a word. */
const ANYWHERE = /[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|(?<=\s)#(?=#*$)/gu;

/** What makes a line more than a line: a heading, a list, a quotation, a rule, a table. */
const AT_BEGINNING = /^(?:[#>+\-=~:|]|\d{1,9}(?=[.)]))/;

/** Plain text within a line as Markdown that shows it to the letter, on one line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(ANYWHERE, '\\$&');
}

/** A line of Markdown that is to be nothing but a line, whatever it begins with. */
export function escapeBeginning(line: string): string {
  return line.replace(AT_BEGINNING, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Plain text of several lines as a quotation that it cannot get out of; nothing of it becomes markup. */
export function quoteMarkdown(text: string): string {
  const lines = text.trim().split(/\r\n?|\n/);
  return lines
    .map((line, index) => {
      const isBroken = line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '';
      return `> ${escapeBeginning(escapeMarkdown(line))}${isBroken ? '  ' : ''}`.replace(/^> $/, '>');
    })
    .join('\n');
}

/** Text to the letter in a block of code, whose fence is longer than any row of backticks in it. */
export function fenceMarkdown(text: string, language = ''): string {
  const fence = '`'.repeat(longestRow(text, 2) + 1);
  return `${fence}${language}\n${text.replace(/\r?\n$/, '')}\n${fence}`;
}

/** Text of one line to the letter in a span of code. */
export function codeMarkdown(text: string): string {
  const line = oneLine(text);
  const fence = '`'.repeat(longestRow(line, 0) + 1);
  const space = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** `text` is plain, and the address ours or checked; without a text, the address stands for itself. */
export function linkMarkdown(address: string, text?: string): string {
  const safe = address.replace(/[()<>\s\\]/g, percentEncode);
  if (text === undefined && /^https?:/.test(safe)) return `<${safe}>`;
  return `[${escapeMarkdown(text ?? address)}](${safe})`;
}

function longestRow(text: string, atLeast: number): number {
  return (text.match(/`+/g) ?? []).reduce((longest, row) => Math.max(longest, row.length), atLeast);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
}
