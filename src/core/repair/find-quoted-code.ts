/** From and to, without the marks. */
export type CodeSpan = [start: number, end: number];

/** A word or less. Templates of JavaScript are sentences between backticks. */
const QUOTATION = /^\S{1,24}$/;

/**
 * Words in code in one line of Markdown, which may show what damaged text looks like: "`Ã©` for `é`". As many backticks
 * are at the end as at the beginning.
 */
export function findQuotedCode(line: string): CodeSpan[] {
  return findCodeSpans(line).filter(([start, end]) => QUOTATION.test(line.slice(start, end)));
}

function findCodeSpans(line: string): CodeSpan[] {
  const marks = [...line.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  const nextOfLength = new Map<number, number>();
  const partner = marks.map(() => -1);
  for (let index = marks.length - 1; index >= 0; index--) {
    const length = marks[index]?.length ?? 0;
    partner[index] = nextOfLength.get(length) ?? -1;
    nextOfLength.set(length, index);
  }
  const spans: CodeSpan[] = [];
  for (let index = 0; index < marks.length; index++) {
    const [mark, end] = [marks[index], marks[partner[index] ?? -1]];
    if (!mark || !end) continue;
    spans.push([mark.at + mark.length, end.at]);
    index = partner[index] ?? index;
  }
  return spans;
}
