import { decode } from '../decode.ts';
import { isRepair } from '../diagnostic.ts';
import { splitDescription } from '../examples/split-description.ts';
import { adaptFile } from '../formats/adapt-file.ts';
import { isData } from '../formats/formats.ts';
import { writeEntry } from '../front-matter/portable-yaml.ts';
import { splitFrontMatter } from '../front-matter/split-front-matter.ts';
import { readAgent } from '../read-agent.ts';
import { repairEncoding } from '../repair/repair-encoding.ts';
import { oneLine } from '../text/clean-text.ts';
import { fixHeader } from './fix-header.ts';

/** A second round is for what came to light in the first; a third was never needed. */
const MOST_ROUNDS = 4;

export interface FixedFile {
  /** The whole file; of a file that needs nothing the very text it has. */
  text: string;
  /** Whether anything but line ends and a byte order mark differs; bytes that are no UTF-8 do. */
  changed: boolean;
  /** Whether it is left as it is because its header is too large to be written anew without losing something. */
  isTooLarge?: true;
}

/**
 * A file as strict readers accept it: UTF-8, a header between two fences that is valid YAML 1.1 and 1.2, with a
 * description, and with a name where the file has no header at all. The body is left as it is, but for damaged encoding.
 * A second time changes nothing. A file whose header is too large to be written anew is left as it is, all of it, and
 * `isTooLarge` says so. `undefined` for bytes that are not text.
 */
export function fixFile(file: string, bytes: Uint8Array): FixedFile | undefined {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return undefined;
  const fixed = fixUntilStable(file, decoded.text);
  if (fixed === undefined) return { text: decoded.text, changed: false, isTooLarge: true };
  const isUtf8 = !decoded.diagnostics.some(({ code }) => isRepair(code));
  return { text: fixed, changed: fixed !== decoded.text || !isUtf8 };
}

/**
 * An agent of a file as Markdown that strict readers take for the same agent: of a Markdown file what `fixFile` makes of it, of
 * one in another format the agent whose key is `entry`. Empty where the file holds none.
 */
export function fixAgent(file: string, bytes: Uint8Array, entry?: string): string {
  if (!isData(file)) return fixFile(file, bytes)?.text ?? '';
  const decoded = decode(bytes);
  const adapted = decoded.kind === 'binary' ? undefined : adaptFile(file, repairEncoding(decoded.text).text);
  const agent = adapted?.kind === 'agents' && adapted.agents.find((one) => (one.entry ?? undefined) === entry);
  return agent ? (fixUntilStable(file, agent.text) ?? agent.text) : '';
}

/**
 * What is damaged shows in its surroundings, and these are not the same any more once the header is fixed. `undefined` for a
 * header that must stay as it is.
 */
function fixUntilStable(file: string, text: string): string | undefined {
  let before = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const after = fixText(file, before);
    if (after === undefined) return undefined;
    if (after === before) break;
    before = after;
  }
  return before;
}

function fixText(file: string, received: string): string | undefined {
  const { text } = repairEncoding(received);
  const { header, format, body } = splitFrontMatter(text);
  const summarize = (): string => summaryOf(file, received);
  const fixed = header === null ? createHeader(file, summarize()) : fixHeader(header, format, summarize);
  if (fixed === undefined) return undefined;
  return `---\n${fixed === header ? fixed : withoutEdges(fixed)}\n---\n${body}`;
}

/** The name that the file has, and the first words of its text. */
function createHeader(file: string, summary: string): string {
  const stem =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  return `${writeEntry('name', stem)}\n${writeEntry('description', summary)}`;
}

/** The first words of the text, for tools that choose an agent by its description; without examples that are none of it. */
function summaryOf(file: string, text: string): string {
  const bytes = new TextEncoder().encode(text);
  const read = readAgent({ source: '', file, bytes, sha256: '' }, () => []);
  if (read.kind === 'binary') return '';
  const { summary, title } = read.variant;
  return [summary, title].map((words) => oneLine(splitDescription(words).summary)).find((words) => words !== '') ?? '';
}

function withoutEdges(header: string): string {
  return header.replace(/^\n+/, '').replace(/(?<![ \t\n])[ \t\n]+$/, '');
}
