import type { Diagnostic } from '../schema.ts';
import type { Format, FormatId } from './format.ts';
import { candidates } from './formats.ts';
import { readDocument } from './read-document.ts';
import { type AdaptedText, writeMarkdown } from './write-markdown.ts';

/** An agent of another program's file as the Markdown file that it would be. */
export interface AdaptedAgent extends AdaptedText {
  /** Its own key among several in one file; `null` where the file is the agent. */
  entry: string | null;
}

export type AdaptedFile =
  | { kind: 'agents'; format: Format; agents: AdaptedAgent[]; diagnostics: Diagnostic[] }
  /** It lies where a program looks for its agents, or is damaged, and cannot be read as one. */
  | { kind: 'unreadable'; format: FormatId; line: number; column: number }
  /** Data of another kind. */
  | { kind: 'other' };

/** Takes a file of TOML, JSON or YAML apart into the agents of another program that it holds. Throws for no content. */
export function adaptFile(file: string, text: string): AdaptedFile {
  let unreadable: AdaptedFile = { kind: 'other' };
  for (const format of candidates(file, text)) {
    const syntax = typeof format.syntax === 'string' ? format.syntax : format.syntax(text);
    const document = readDocument(text, syntax);
    const found = 'root' in document ? format.read(document.root, file) : [];
    if ('root' in document && found.length > 0) {
      const received = text.split('\n');
      const distinct = createDistinct();
      const agents = found.map((agent) => ({
        entry: agent.entry === null ? null : distinct(agent.entry),
        ...writeMarkdown(agent, file, received),
      }));
      return { kind: 'agents', format, agents, diagnostics: document.diagnostics };
    }
    const at = 'root' in document ? document.diagnostics[0] : document.at;
    if (unreadable.kind === 'other' && (format.own.test(file) || at)) {
      unreadable = { kind: 'unreadable', format: format.id, line: at?.line ?? 1, column: at?.column ?? 1 };
    }
  }
  return unreadable;
}

/** Makes of keys ones that differ: with a number where another entry of the file has it. */
function createDistinct(): (entry: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (entry) => {
    let count = counts.get(entry) ?? 0;
    let own = entry;
    do {
      count++;
      own = count === 1 ? entry : `${entry}-${count}`;
    } while (taken.has(own));
    counts.set(entry, count);
    taken.add(own);
    return own;
  };
}
