import type { Fact } from '../schema.ts';
import { showHidden } from './find-hidden-characters.ts';
import { findInstructionsToHide } from './find-instructions-to-hide.ts';
import { findInstructionsToIgnore } from './find-instructions-to-ignore.ts';
import { findLookAlikes } from './find-look-alikes.ts';
import { findOutgoingData } from './find-outgoing-data.ts';
import { findPermissionSkips } from './find-permission-skips.ts';
import { findPersonalPaths } from './find-personal-paths.ts';
import { findRemoteCode } from './find-remote-code.ts';
import { findSecretReads } from './find-secret-reads.ts';
import { foldText } from './fold-text.ts';
import type { FoundFact, TextFactCode } from './found-fact.ts';
import { createIsDescribed } from './is-described.ts';
import { createPlaces, type HeaderLines } from './places.ts';

/** What is looked for in a folded text. `isPhrase`: words to a reader, which others quote. */
const finders: {
  code: TextFactCode;
  isPhrase: boolean;
  find: (text: string) => { start: number; end: number; note?: string }[];
}[] = [
  { code: 'skips-permissions', isPhrase: false, find: findPermissionSkips },
  { code: 'runs-remote-code', isPhrase: false, find: findRemoteCode },
  { code: 'reads-secrets', isPhrase: false, find: findSecretReads },
  { code: 'sends-data', isPhrase: false, find: findOutgoingData },
  { code: 'personal-path', isPhrase: false, find: findPersonalPaths },
  { code: 'tells-to-ignore', isPhrase: true, find: findInstructionsToIgnore },
  { code: 'tells-to-hide', isPhrase: true, find: findInstructionsToHide },
];

/** A fact with the column that its words begin at. */
export type PlacedFact = Fact & { column: number };

/**
 * What the words of a file say that a reader may want to know, each kind once a line, in the order of the file. Nothing
 * is a verdict: what is only described or forbidden is left out, the rest is quoted.
 */
export function findTextFacts(text: string, header: HeaderLines): PlacedFact[] {
  const folded = foldText(text);
  const isDescribed = createIsDescribed(folded.text);
  const found: FoundFact[] = [
    ...finders.flatMap(({ code, isPhrase, find }) =>
      find(folded.text)
        .filter(({ start, end }) => !isDescribed(start, end, isPhrase))
        .map((match) => ({
          ...match,
          code,
          start: folded.offsetOf(match.start),
          end: folded.offsetOf(match.end - 1) + 1,
        })),
    ),
    ...findLookAlikes(text),
  ];
  if (found.length === 0) return [];
  const places = createPlaces(text, header);
  const facts = new Map<string, PlacedFact>();
  for (const { code, start, end, note } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const { line, column, readKind } = places(start);
    const key = `${line} ${code}`;
    if (facts.has(key)) continue;
    const place = readKind();
    const words = quote(text, start, end) + (note === undefined ? '' : ` = ${quoteNote(note)}`);
    facts.set(key, { code, line, column, text: words, ...(place && { place }) });
  }
  return [...facts.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Words beside a match, and the most of a quotation: enough to judge by. */
const BESIDE = 60;
const LONGEST = 240;

/** A match with the words around it on its line, on one line and with everything in it to be seen. */
function quote(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = start - lineStart <= BESIDE ? lineStart : wordStart(text, start - BESIDE);
  const last = Math.min(end, start + LONGEST);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const until = to - last <= BESIDE ? to : wordEnd(text, last + BESIDE);
  const words = showHidden(text.slice(from, until).toWellFormed()).replace(/\s+/g, ' ').trim();
  return `${from > lineStart ? '… ' : ''}${words}${until < to ? ' …' : ''}`;
}

function quoteNote(note: string): string {
  return showHidden(note).replace(/\s+/g, ' ').slice(0, LONGEST);
}

function wordStart(text: string, index: number): number {
  const space = text.indexOf(' ', index);
  return space < 0 || space > index + 20 ? index : space + 1;
}

function wordEnd(text: string, index: number): number {
  const space = text.lastIndexOf(' ', index);
  return space < index - 20 ? index : space;
}
