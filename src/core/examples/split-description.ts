import { tidy } from '../text/clean-text.ts';
import { hasTurns } from './parse-example.ts';

export interface SplitDescription {
  /** What is left without the examples and the words that announce them. */
  summary: string;
  /** The text of each example, without its tags. */
  blocks: string[];
  /** Index of the first block whose tag is never closed, -1 where all are. */
  unclosed: number;
}

const OPEN = '<example>';
const CLOSE = '</example>';

/** Words before a list of examples, in either language; they announce what the page shows under its own heading. */
const ANNOUNCEMENT =
  /(?:^|[\s.!?:;–—-])(?:(?:some |specific |usage |typical |here are (?:some )?)?examples?(?: of (?:use|usage))?(?: include)?|(?:quelques |voici (?:des|quelques) )?exemples?(?: d['’](?:usage|utilisation|emploi))?)\s*(?::\s*)?(?:[-*•]\s*)*$/i;

/** What opens a list of prose examples: `Examples:` on a line, or after a sentence. */
const PROSE_HEADING =
  /(?:^[ \t]*|[.!?)»”"]\s+|\n[ \t]*)(?:#{1,6} |\*\*)?(?:usage )?(?:examples?|exemples?)(?: (?:d['’]utilisation|of use))?(?:\*\*)?[ \t]*:(?:\*\*)?(?=\s|$)/i;

/** Where a prose example begins: with its context, else as an item of a list, else with what the user says. */
const STARTS = [
  /(?:^|\n)[ \t]*(?:[-*•] |\d+[.)] )?(?:\*\*)?context[e]?(?:\*\*)?[ \t]*:/gi,
  /(?:^|\n)(?:[-*•] |\d+[.)] )|(?:^|\s)\(\d{1,2}\) /g,
  /(?:^|\n)[ \t]*(?:\*\*)?(?:user|utilisateur|utilisatrice|human)(?:\*\*)?[ \t]*:/gi,
];

/** Takes a description apart: its summary, and the examples that stand in it, tagged or announced in prose. */
export function splitDescription(description: string): SplitDescription {
  return /<example>/i.test(description) ? splitTagged(description) : splitProse(description);
}

function splitTagged(text: string): SplitDescription {
  // Of the whole text lower case may be longer, and places in it would be others.
  const folded = text.replace(/<\/?example>/gi, (tag) => tag.toLowerCase());
  const blocks: string[] = [];
  const outside: string[] = [];
  let unclosed = -1;
  let from = 0;
  let close = 0;
  for (let open = folded.indexOf(OPEN); open >= 0; open = folded.indexOf(OPEN, from)) {
    outside.push(text.slice(from, open));
    const start = open + OPEN.length;
    // Looked for once, not again for each example that is not closed.
    if (close >= 0 && close < start) close = folded.indexOf(CLOSE, start);
    const next = folded.indexOf(OPEN, start);
    const isClosed = close >= 0 && (next < 0 || close < next);
    if (!isClosed && unclosed < 0) unclosed = blocks.length;
    const end = isClosed ? close : next < 0 ? text.length : next;
    blocks.push(text.slice(start, end).trim());
    from = isClosed ? close + CLOSE.length : end;
  }
  outside.push(text.slice(from));
  return { summary: joinOutside(outside), blocks: blocks.filter((block) => block !== ''), unclosed };
}

/** `Examples:` and then conversations with labels, but no tags. */
function splitProse(text: string): SplitDescription {
  const whole = { summary: tidy(text), blocks: [], unclosed: -1 };
  const heading = PROSE_HEADING.exec(text);
  const end = heading ? heading.index + heading[0].length : text.search(STARTS[0] ?? /$^/);
  if (end < 0) return whole;
  const blocks = cutAtStarts(text.slice(end));
  if (blocks.length === 0 || !blocks.every(hasTurns)) return whole;
  const keptEnd = heading ? heading.index + (/^[.!?)»”"]/.test(heading[0]) ? 1 : 0) : end;
  return { summary: joinOutside([text.slice(0, keptEnd)]), blocks, unclosed: -1 };
}

function cutAtStarts(text: string): string[] {
  for (const pattern of STARTS) {
    const starts = [...text.matchAll(pattern)].map(({ index }) => index);
    if (starts.length === 0 || text.slice(0, starts[0]).trim() !== '') continue;
    return starts.map((start, index) =>
      text
        .slice(start, starts[index + 1])
        .replace(/^\s*\(\d+\) /, '')
        .trim(),
    );
  }
  return [];
}

/** What is left of a list whose items were examples. */
const BULLETS_BEFORE = /^(?:\s|[-*•](?=\s|$))+/;
const BULLETS_BEHIND = /(?<!\s[-*•]?)(?:\s[-*•]?)+$/;
const NUMBER_BEHIND = /(?:^|\n)[ \t]*\d{1,2}[.)]\s*$/;

function joinOutside(parts: string[]): string {
  const cleaned = parts.map((part) =>
    tidy(part.replace(BULLETS_BEFORE, '').replace(NUMBER_BEHIND, '').replace(BULLETS_BEHIND, '')).replace(
      ANNOUNCEMENT,
      '',
    ),
  );
  return tidy(
    cleaned
      .map((part) => (/^[\s\-*•.;,]*$/.test(part) ? '' : part.trim()))
      .filter(Boolean)
      .join('\n\n'),
  );
}
