import { type CodePage, type CodePageFamily, choosePage } from './code-pages.ts';
import { findQuotedCode } from './find-quoted-code.ts';
import { findSequences, type ReadLine, type Sequence } from './find-sequences.ts';

const families: CodePageFamily[] = ['latin', 'macintosh'];

interface LineCandidate extends ReadLine {
  family: CodePageFamily;
  /** Damage that is not shown on purpose. */
  isEvidence: boolean;
}

export interface Undone {
  lines: string[];
  page: CodePage;
}

/**
 * Undoes one misreading in those lines that have it; `undefined` where none has. The lines may have been misread as
 * different pages: merged and half-converted files are.
 */
export function undoMisreading(lines: string[]): Undone | undefined {
  const candidates = lines.map(chooseCandidate);
  const damaged = new Set(candidates.filter((each) => each?.isEvidence).map((each) => each?.family));
  if (damaged.size === 0) return undefined;
  const used = {
    latin: { count: 0, characters: new Set<string>() },
    macintosh: { count: 0, characters: new Set<string>() },
  };
  const undone = lines.map((line, index) => {
    const candidate = candidates[index];
    if (!candidate || !damaged.has(candidate.family)) return line;
    const sequences = chooseSequences(candidate, line);
    const { [candidate.family]: of } = used;
    of.count += sequences.length;
    for (const { source } of sequences) for (const character of source) of.characters.add(character);
    return replace(line, sequences);
  });
  const family = used.latin.count >= used.macintosh.count ? 'latin' : 'macintosh';
  if (used[family].count === 0) return undefined;
  return { lines: undone, page: choosePage(family, used[family].characters) };
}

/** A line as the family that explains it best; `undefined` where none does. */
function chooseCandidate(line: string): LineCandidate | undefined {
  if (!/[^\0-\x7f]/.test(line)) return undefined;
  const readings = families
    .map((family) => ({ family, ...findSequences(family, line) }))
    .filter(({ sequences }) => sequences.length > 0);
  // A line that is explained from end to end by one family is so by the other one by accident at most.
  const [best] = readings.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || weigh(b) - weigh(a));
  return best && { ...best, isEvidence: isEvidence(best, line) };
}

/** Characters that are damage for sure. */
function weigh({ sequences }: ReadLine): number {
  return sequences.reduce((sum, { verdict, source }) => sum + (verdict === 'damage' ? source.length : 0), 0);
}

function isEvidence({ sequences, isWhole }: ReadLine, line: string): boolean {
  const certain = sequences.filter(({ verdict }) => verdict === 'damage' || (isWhole && verdict === 'likely'));
  return certain.length > 0 && withoutQuoted(certain, line).length > 0;
}

/** What is undone in a line of a text that is damaged elsewhere if not here. */
function chooseSequences({ sequences, isWhole, isEvidence }: LineCandidate, line: string): Sequence[] {
  if (isWhole) return sequences.some(({ verdict }) => verdict !== 'accident') ? sequences : [];
  const certain = sequences.filter(({ verdict }) => verdict === 'damage');
  // Where the line is sound, it may quote what damage looks like.
  return isEvidence ? certain : withoutQuoted(certain, line);
}

/** Those that are not part of words in code; both are in the order of the line. */
function withoutQuoted(sequences: Sequence[], line: string): Sequence[] {
  const spans = findQuotedCode(line);
  let next = 0;
  return sequences.filter(({ at }) => {
    while (next < spans.length && (spans[next]?.[1] ?? 0) <= at) next++;
    return at < (spans[next]?.[0] ?? Number.POSITIVE_INFINITY);
  });
}

function replace(line: string, sequences: Sequence[]): string {
  let result = '';
  let end = 0;
  for (const { at, source, decoded } of sequences) {
    result += line.slice(end, at) + decoded;
    end = at + source.length;
  }
  return result + line.slice(end);
}
