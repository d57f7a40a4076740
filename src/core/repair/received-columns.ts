import type { Position } from '../front-matter/find-in-header.ts';
import { type CodePage, misread } from './code-pages.ts';

/** What was done to a text before it was read. */
export interface Repairs {
  /** Lines as received. */
  received: string[];
  /** The same lines as they were read. */
  repaired: string[];
  pages: CodePage[];
  /** Columns of indent that the whole file had. */
  indent: number;
}

/**
 * What was found, such as diagnostics, with its positions in the file as received: a damaged letter is longer there, and an
 * indent comes first. What is missing at the end is missed on the last line.
 */
export function toReceivedColumns<Found extends Position>(found: Found[], repairs: Repairs): Found[] {
  const isAsReceived = repairs.pages.length === 0 && repairs.indent === 0;
  return found.map((found) =>
    keepWithin(isAsReceived ? found : { ...found, column: receivedColumn(found, repairs) }, repairs.received),
  );
}

function keepWithin<Found extends Position>(found: Found, lines: string[]): Found {
  const line = Math.min(found.line, lines.length);
  return { ...found, line, column: Math.min(found.column, (lines[line - 1]?.length ?? 0) + 1) };
}

function receivedColumn({ line, column }: Position, { received, repaired, pages, indent }: Repairs): number {
  const before = (repaired[line - 1] ?? '').slice(0, column - 1 + indent);
  // Damaged anew, from the innermost misreading outwards; where only a part of the line was damaged that does not fit.
  const damaged = pages.toReversed().reduce((text, page) => misread(page, text), before);
  return (received[line - 1]?.startsWith(damaged) ? damaged.length : before.length) + 1;
}
