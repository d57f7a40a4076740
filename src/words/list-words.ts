/** A list of `content/words`, which is lines of words set apart by spaces → its words in order. */
export function listWords(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}
