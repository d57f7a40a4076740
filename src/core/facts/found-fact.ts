/** Facts about the words of a file; those of its header are as `collectFacts` says. */
export const textFactCodes = [
  'skips-permissions',
  'runs-remote-code',
  'reads-secrets',
  'sends-data',
  'look-alikes',
  'tells-to-ignore',
  'tells-to-hide',
  'personal-path',
] as const;

/** Facts that are diagnostics too, so that `check` says them. */
export const checkedFactCodes = ['permission-mode', 'hooks', 'mcp-servers', ...textFactCodes] as const;

const checked: ReadonlySet<string> = new Set(checkedFactCodes);

/** Whether a diagnostic says a fact, which is no fault. */
export function isCheckedFact(code: string): code is (typeof checkedFactCodes)[number] {
  return checked.has(code);
}

export type TextFactCode = (typeof textFactCodes)[number];

/** Something that a text says, by places in it. */
export interface FoundFact {
  code: TextFactCode;
  start: number;
  end: number;
  /** What cannot be seen in the words themselves: code points, decoded text. */
  note?: string;
}

/** Every match of some patterns in a folded text. All of them have the flag `g`, and none goes back over a long run. */
export function matchAll(text: string, patterns: RegExp[]): { start: number; end: number; words: string }[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, words })),
  );
}

/** What is between two words: spaces, the end of a line, marks of emphasis, quotation and quotes. */
const GAP = String.raw`(?:[\s>*_"'${'`'}]{1,6})`;

/** A pattern of words, in which a space is whatever may be between two words. */
export function phrase(words: string): RegExp {
  return new RegExp(words.replaceAll(' ', GAP), 'gi');
}
