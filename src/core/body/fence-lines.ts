/** Where a line is: outside all code, or in the block of code that begins at line `fence` (from 1). */
export interface FencedLine {
  /** 0 outside. */
  fence: number;
  /** The line is the fence itself, not what is within. */
  isMark: boolean;
  /** First word after the opening fence, in lower case. */
  language: string;
}

const FENCE =
  /^[ \t>]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?(`{3,}(?!`)|~{3,}(?!~))[ \t]*(?![ \t])([^`\s]*)(?![^`\s])([^`\n]*)$/;

/** For each line of a Markdown text whether it is in a fenced block of code, those in items of lists included. */
export function fenceLines(lines: string[]): FencedLine[] {
  let open: { mark: string; fence: number; language: string } | undefined;
  return lines.map((line, index) => {
    const match = FENCE.exec(line);
    const mark = match?.[1] ?? '';
    if (!open) {
      if (!match) return { fence: 0, isMark: false, language: '' };
      open = { mark, fence: index + 1, language: (match[2] ?? '').toLowerCase() };
      return { fence: open.fence, isMark: true, language: open.language };
    }
    const { fence, language } = open;
    const closes = mark.startsWith(open.mark) && !match?.[2] && !match?.[3]?.trim();
    if (closes) open = undefined;
    return { fence, isMark: closes, language };
  });
}
