import { repairFences } from './body/fences/repair-fences.ts';
import { blocksOf, parseMarkdown } from './body/outline.ts';
import { headingAnchors } from './body/section-anchors.ts';
import { gatherExamples } from './examples/gather-examples.ts';
import { splitDescription } from './examples/split-description.ts';
import type { Format, FormatField } from './formats/format.ts';
import { findHeaderCommands } from './front-matter/find-header-commands.ts';
import { parseHeader } from './front-matter/parse-header.ts';
import { readFields } from './front-matter/read-fields.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { readPermissions } from './permissions/read-permissions.ts';
import { findLinks } from './references/find-links.ts';
import { repairEncoding } from './repair/repair-encoding.ts';

export type AgentParts = ReturnType<typeof readParts>;

/** What is known of an agent beside its text, where that was made of a file of another kind. */
export interface KnownParts {
  /** The format of another program; absent for Markdown. */
  format?: Format;
  /** The key of the agent among several in the file. */
  entry?: string;
  /** Header fields that are said elsewhere in the file; the header's own win. */
  fields?: FormatField[];
  title?: string;
  role?: string;
}

/**
 * The first stages: a decoded text → its repaired text, the header and its fields, the description and the body taken
 * apart, and what the header permits, which the path of the file may decide.
 */
export function readParts(received: string, file: string, { format, fields: said = [] }: KnownParts = {}) {
  const encoding = repairEncoding(received);
  const split = splitFrontMatter(encoding.text);
  const header = parseHeader(split.header ?? '', split.headerLine, split.format);
  for (const { key, value, line } of said) if (!header.fields.has(key)) header.fields.set(key, { value, line });
  const fields = readFields(header);
  const description = splitDescription(fields.description);
  const root = parseMarkdown(split.body);
  const fences = root ? repairFences(split.body) : { text: split.body, repaired: [] };
  const blocks = root && blocksOf(root);
  const anchors = headingAnchors(blocks ?? []);
  const { tools, denied, ...permitted } = readPermissions(file, header.fields, format?.id);
  return {
    encoding,
    split,
    header,
    fields,
    description,
    examples: gatherExamples(description.blocks, { text: fences.text, blocks: blocks ?? [], anchors }, fields.name),
    /** Of the body; `undefined` where it is nested too deeply. */
    blocks,
    anchors,
    /** To other files, at lines and columns of the body. */
    links: root ? findLinks(root) : [],
    /** The body with its blocks of code as they were meant. */
    fences,
    /** `null` where the file names none. */
    allowedTools: tools,
    deniedTools: denied,
    ...permitted,
    ...findHeaderCommands(header.fields),
  };
}
