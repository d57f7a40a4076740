import { describeFences } from './body/fences/describe-fences.ts';
import type { RepairedMarkdown } from './body/fences/repair-fences.ts';
import type { Block } from './body/outline.ts';
import { diagnostic, excerpt, sortDiagnostics } from './diagnostic.ts';
import type { SplitDescription } from './examples/split-description.ts';
import { findHiddenCharacters } from './facts/find-hidden-characters.ts';
import { isCheckedFact } from './facts/found-fact.ts';
import type { Format } from './formats/format.ts';
import { findHeaderWarnings } from './front-matter/find-header-warnings.ts';
import type { HeaderFields } from './front-matter/read-fields.ts';
import type { SplitText } from './front-matter/split-front-matter.ts';
import type { AgentParts } from './read-parts.ts';
import { type Repairs, toReceivedColumns } from './repair/received-columns.ts';
import type { Diagnostic, Example, Fact } from './schema.ts';

/** All diagnostics about a file, sorted, at their positions in the text as received, as those of the facts are already. */
export function diagnose(
  file: string,
  decoded: { text: string; diagnostics: Diagnostic[] },
  parts: AgentParts,
  facts: Fact[],
  isCapability: (phrase: string) => boolean,
  format?: Format,
): Diagnostic[] {
  const { encoding, split, header, fields, description, examples, blocks } = parts;
  const found: Diagnostic[] = [
    ...decoded.diagnostics,
    ...encoding.diagnostics,
    ...split.diagnostics,
    ...header.diagnostics,
    ...fields.diagnostics,
    ...findOmissions(format?.isNameFree === true || NAMED_BY_FILE.test(file), split, fields),
    ...describeExamples(description, examples, header.fields.get('description')?.line ?? split.headerLine),
    ...findHeaderWarnings(
      {
        file,
        text: split.header ?? '',
        line: split.headerLine,
        parsed: header,
        fields,
        tools: parts.allowedTools ?? [],
        servers: parts.servers,
        unread: parts.permissions.unread,
        commandKeys: parts.keys,
        ...(format && { format }),
      },
      isCapability,
    ),
    ...describeBody(blocks, parts.fences, split.bodyLine),
    ...describeHidden(encoding.text),
  ];
  const received = toReceivedColumns(found, describeRepairs(decoded.text, parts));
  return sortDiagnostics([...received, ...describeFacts(facts)]);
}

/** What was done to a text before its parts were read. */
export function describeRepairs(received: string, { encoding, split }: AgentParts): Repairs {
  return {
    received: received.split('\n'),
    repaired: encoding.text.split('\n'),
    pages: encoding.pages,
    indent: split.indent,
  };
}

/** Formats in which the name of the file is the name of the agent: of GitHub Copilot and OpenCode. */
const NAMED_BY_FILE = /\.agent\.md$|(?:^|\/)\.?opencode\//i;
const MODES = ['primary', 'subagent', 'all'];

function findOmissions(isNameFree: boolean, split: SplitText, fields: HeaderFields): Diagnostic[] {
  const { header, body, bodyLine } = split;
  const isUnreadable = split.diagnostics.some(({ code }) => code === 'header-unreadable');
  const needsName = !isNameFree && !MODES.some((mode) => fields.extra['mode'] === mode);
  return [
    ...(header === null && !isUnreadable ? [diagnostic('header-missing', 1)] : []),
    ...(header !== null && fields.name === '' && needsName ? [diagnostic('name-missing', 1)] : []),
    ...(header !== null && fields.description === '' ? [diagnostic('description-missing', 1)] : []),
    ...(body.trim() === '' ? [diagnostic('body-empty', bodyLine)] : []),
  ];
}

function describeExamples(split: SplitDescription, examples: Example[], line: number): Diagnostic[] {
  const kept = examples.filter(({ text }) => text !== undefined).length;
  return [
    ...(split.unclosed >= 0 ? [diagnostic('example-unclosed', line, 1, { number: split.unclosed + 1 })] : []),
    ...(kept > 0 ? [diagnostic('example-kept-as-text', line, 1, { count: kept })] : []),
  ];
}

function describeBody(blocks: Block[] | undefined, fences: RepairedMarkdown, bodyLine: number): Diagnostic[] {
  if (!blocks) return [diagnostic('body-too-complex', bodyLine)];
  return describeFences(blocks, fences, bodyLine);
}

function describeHidden(text: string): Diagnostic[] {
  const lines = findHiddenCharacters(text);
  const [first] = lines;
  if (!first) return [];
  const spelled = excerpt(lines.map((line) => line.spelled).join(' '));
  const characters =
    [...new Set(lines.flatMap((line) => line.characters))].join(', ') + (spelled === '' ? '' : ` = ${spelled}`);
  return [diagnostic('hidden-characters', first.line, first.column, { count: lines.length, characters })];
}

/** Modes in which Claude Code asks as it always does, or more. */
const USUAL_MODES = ['default', 'plan'];
/** Values of keys that set nothing. */
const NOTHING = ['', 'null', '{}', '[]'];
/** Longest words of a fact in a message. */
const LONGEST_FACT = 400;

function describeFacts(facts: Fact[]): Diagnostic[] {
  return facts.flatMap(({ code, line, column, text }) => {
    const isUsual = NOTHING.includes(text) || (code === 'permission-mode' && USUAL_MODES.includes(text));
    if (!isCheckedFact(code) || isUsual) return [];
    const words = text.replace(/\s+/g, ' ');
    const short = words.length > LONGEST_FACT ? `${words.slice(0, LONGEST_FACT).toWellFormed()}…` : words;
    return [diagnostic(code, line, column, { text: short })];
  });
}
