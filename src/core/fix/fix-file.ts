import { decode } from '../decode.ts';
import { splitFrontMatter } from '../front-matter/split-front-matter.ts';
import { readAgent } from '../read-agent.ts';
import { repairEncoding } from '../repair/repair-encoding.ts';
import { fixHeader } from './fix-header.ts';

export interface FixedFile {
  /** The whole file; of a file that needs nothing the very text it has. */
  text: string;
  /** Whether anything but line ends and a byte order mark differs. */
  changed: boolean;
}

/**
 * A file as strict readers accept it: UTF-8, a header between two fences that is valid YAML 1.1 and 1.2, with a name and
 * a description where the file has no header at all. The body is left as it is, but for damaged encoding. A second time
 * changes nothing. `undefined` for bytes that are no text.
 */
export function fixFile(file: string, bytes: Uint8Array): FixedFile | undefined {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return undefined;
  const received = decoded.text;
  const { text } = repairEncoding(received);
  const { header, body } = splitFrontMatter(text);
  const fixed = `---\n${header === null ? missingHeader(file, bytes) : withoutEdges(fixHeader(header))}\n---\n${body}`;
  return { text: fixed, changed: fixed !== received };
}

/** The name that the file has, and the first words of its text. */
function missingHeader(file: string, bytes: Uint8Array): string {
  const read = readAgent({ source: '', file, bytes, sha256: '' }, () => []);
  const summary = read.kind === 'agent' ? read.variant.summary || read.variant.title : '';
  const stem =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  return withoutEdges(fixHeader(`name: ${JSON.stringify(stem)}\ndescription: ${JSON.stringify(summary)}`));
}

function withoutEdges(header: string): string {
  return header.replace(/^\n+|\s+$/g, '');
}
