import { utf8SequenceLength } from '../decode.ts';
import { type CodePageFamily, encodeAs, mayHoldSequence } from './code-pages.ts';
import { judgeSequence, type Verdict } from './judge-sequence.ts';

/** Characters that are one character of UTF-8 where they are taken for its bytes: `Ã©`, which is `é`. */
export interface Sequence {
  /** Offset in the line. */
  at: number;
  /** As written. */
  source: string;
  /** What it is when the misreading is undone. */
  decoded: string;
  verdict: Verdict;
}

export interface ReadLine {
  sequences: Sequence[];
  /** Whether nothing but ASCII is between them: of a misread line that is always so. */
  isWhole: boolean;
}

/** All that can be undone in a line, from left to right, and what each is likely to be. */
export function findSequences(family: CodePageFamily, line: string): ReadLine {
  if (!mayHoldSequence(family, line)) return { sequences: [], isWhole: false };
  const bytes = encodeAs(family, line);
  const sequences: Sequence[] = [];
  let isWhole = true;
  for (let at = 0; at < line.length; ) {
    const length = line.charCodeAt(at) < 0x80 ? 1 : utf8SequenceLength(bytes, at);
    if (length > 1) {
      const decoded = decodeSequence(bytes, at, length);
      sequences.push({ at, source: line.slice(at, at + length), decoded, verdict: 'accident' });
    } else if (length === 0) isWhole = false;
    at += Math.max(1, length);
  }
  for (const [index, sequence] of sequences.entries()) {
    const { at, source, decoded } = sequence;
    const end = at + source.length;
    const [previous, next] = [sequences[index - 1], sequences[index + 1]];
    const neighbours = [
      previous && previous.at + previous.source.length === at ? previous.decoded : '',
      next && end === next.at ? next.decoded : '',
    ];
    const [before, after] = [line.charAt(at - 1), line.charAt(end)];
    sequence.verdict = judgeSequence({ family, source, decoded, before, after, neighbours });
  }
  return { sequences, isWhole };
}

/** The character of a well-formed sequence of UTF-8 in `bytes`. A `TextDecoder` takes many times as long for so few. */
function decodeSequence(bytes: Uint8Array, at: number, length: number): string {
  let code = (bytes[at] ?? 0) & (0x7f >> length);
  for (let index = at + 1; index < at + length; index++) code = (code << 6) | ((bytes[index] ?? 0) & 0x3f);
  return String.fromCodePoint(code);
}
