/** Start here: one file becomes one agent, a line a stage. Any bytes give a result, and nothing is thrown. */
import { createAnchors } from './anchors.ts';
import { extractCommands } from './body/extract-commands.ts';
import { extractInvocations } from './body/extract-invocations.ts';
import { findUnclosedFence } from './body/find-unclosed-fence.ts';
import { type Block, outline } from './body/outline.ts';
import { extractCapabilities } from './capabilities/extract-capabilities.ts';
import { decode } from './decode.ts';
import { diagnostic, isRepair, sortDiagnostics } from './diagnostic.ts';
import { parseExample } from './examples/parse-example.ts';
import { type SplitDescription, splitDescription } from './examples/split-description.ts';
import { collectFacts } from './facts/collect-facts.ts';
import { findHiddenCharacters } from './facts/find-hidden-characters.ts';
import { extractFingerprint, type Fingerprint } from './fingerprint/extract-fingerprint.ts';
import { findHeaderDoubts } from './front-matter/find-header-doubts.ts';
import { parseHeader } from './front-matter/parse-header.ts';
import { type HeaderFields, readFields } from './front-matter/read-fields.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { languageFromPath } from './language/language-from-path.ts';
import { readLanguage } from './language/read-language.ts';
import { extractReferences } from './references/extract-references.ts';
import { type PlacedMention, placeMentions } from './references/place-mentions.ts';
import { toReceivedColumns } from './repair/received-columns.ts';
import { repairEncoding } from './repair/repair-encoding.ts';
import type { Diagnostic, Example, Section, Variant } from './schema.ts';
import { withoutEmoji, withoutMarkdown } from './text/clean-text.ts';
import { readTitle } from './title.ts';
import { derivePermissions } from './tools/derive-permissions.ts';
import { readTools } from './tools/read-tools.ts';

export interface AgentFile {
  source: string;
  /** Relative to its source folder, as found. */
  file: string;
  bytes: Uint8Array;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
}

/** Phrase → ids of the vocabulary, best first. */
export type CapabilityMatcher = (phrase: string) => string[];

/** What one file says, before the catalogue gives it an address and finds whom it refers to. */
export type ReadVariant = Omit<Variant, 'links' | 'references'>;

export type ReadAgent =
  | { kind: 'binary' }
  | {
      kind: 'agent';
      variant: ReadVariant;
      mentions: PlacedMention[];
      /** Keys of our own that concern the catalogue. */
      declared: { translationOf: string | null; aliases: string[] };
      /** The header as received, with its damage; `null` where there is none. */
      header: string | null;
      hasDescription: boolean;
      /** By what the catalogue finds its translation. */
      fingerprint: Fingerprint;
    };

export function readAgent(file: AgentFile, matchCapability: CapabilityMatcher): ReadAgent {
  const decoded = decode(file.bytes);
  if (decoded.kind === 'binary') return { kind: 'binary' };
  const encoding = repairEncoding(decoded.text);
  const split = splitFrontMatter(encoding.text);
  const header = parseHeader(split.header ?? '', split.headerLine);
  const fields = readFields(header);
  const description = splitDescription(fields.description);
  const examples = description.blocks.map(parseExample);
  const blocks = outline(split.body);
  const { language, sections } = readLanguage({
    declared: fields.lang,
    file: file.file,
    summary: description.summary,
    blocks: blocks ?? [],
  });
  const tools = readTools(fields.tools);
  const { commands, keys } = extractCommands(header.fields);
  const name = fields.name;
  const stem = languageFromPath(file.file).parts.at(-1) ?? file.file;
  const denied = [...fields.disallowedTools, ...(tools?.denied ?? [])];
  const found: Diagnostic[] = [
    ...decoded.diagnostics,
    ...encoding.diagnostics,
    ...split.diagnostics,
    ...header.diagnostics,
    ...fields.diagnostics,
    ...findOmissions(split.header, fields, split.body, split.bodyLine),
    ...describeExamples(description, examples, header.fields.get('description')?.line ?? split.headerLine),
    ...findHeaderDoubts(
      {
        file: file.file,
        text: split.header ?? '',
        line: split.headerLine,
        parsed: header,
        fields,
        tools: tools?.allowed ?? [],
        commandKeys: keys,
      },
      (phrase) => matchCapability(phrase).length > 0,
    ),
    ...describeBody(blocks, split.body, split.bodyLine),
    ...describeHidden(encoding.text),
  ];
  const diagnostics = sortDiagnostics(
    toReceivedColumns(found, {
      received: decoded.text.split('\n'),
      repaired: encoding.text.split('\n'),
      pages: encoding.pages,
      indent: split.indent,
    }),
  );
  return {
    kind: 'agent',
    variant: {
      file: file.file,
      source: file.source,
      sha256: file.sha256,
      bytes: file.bytes.byteLength,
      language,
      name,
      title: readTitle({ name, stem, blocks: blocks ?? [], language: language.code }),
      summary: summaryOf(description.summary, blocks ?? []),
      description: fields.description,
      instructions: split.body,
      sections: toSections(blocks ?? [], sections),
      examples,
      capabilities: extractCapabilities(blocks ?? [], fields.capabilities).map((phrase) => {
        const [id] = matchCapability(phrase.text);
        return { ...phrase, ...(id && { id }) };
      }),
      commands,
      invocations: extractInvocations(blocks ?? []),
      tools: tools?.allowed ?? null,
      disallowedTools: denied,
      permissions: derivePermissions(tools?.allowed ?? null, denied),
      model: fields.model,
      color: fields.color,
      facts: collectFacts(header.fields, encoding.text),
      tokens: { description: estimateTokens(fields.description), instructions: estimateTokens(split.body) },
      extra: Object.fromEntries(
        Object.entries(fields.extra).filter(([key]) => !keys.includes(key) && key !== 'sourceHash'),
      ),
      repairs: [...new Set(diagnostics.map(({ code }) => code).filter(isRepair))],
      diagnostics,
    },
    mentions: placeMentions(extractReferences(`${fields.description}\n${split.body}`, name || stem), decoded.text),
    declared: { translationOf: fields.translationOf, aliases: fields.aliases },
    header: split.header === null ? null : (splitFrontMatter(decoded.text).header ?? split.header),
    hasDescription: fields.description !== '',
    fingerprint: extractFingerprint(blocks ?? []),
  };
}

/** Headings with the anchors that the rendered instructions have. */
function toSections(blocks: Block[], languages: (string | undefined)[]): Section[] {
  const anchor = createAnchors();
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map((block, index) => {
      const text = withoutEmoji(withoutMarkdown(block.text)) || block.text;
      const language = languages[index];
      return { level: block.level, text, anchor: anchor(block.text), ...(language && { language }) };
    });
}

/** The description says it; where there is none, the first paragraph does. */
function summaryOf(summary: string, blocks: Block[]): string {
  return summary || (blocks.find(({ kind, text }) => kind === 'paragraph' && text !== '')?.text ?? '');
}

function findOmissions(header: string | null, fields: HeaderFields, body: string, bodyLine: number): Diagnostic[] {
  return [
    ...(header === null ? [diagnostic('header-missing', 1)] : []),
    ...(header !== null && fields.name === '' ? [diagnostic('name-missing', 1)] : []),
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

function describeBody(blocks: Block[] | undefined, body: string, bodyLine: number): Diagnostic[] {
  if (!blocks) return [diagnostic('body-too-complex', bodyLine)];
  const line = findUnclosedFence(blocks, body);
  return line === undefined ? [] : [diagnostic('body-unclosed-fence', bodyLine + line - 1)];
}

function describeHidden(text: string): Diagnostic[] {
  const lines = findHiddenCharacters(text);
  const [first] = lines;
  if (!first) return [];
  const characters = [...new Set(lines.flatMap((line) => line.characters))].join(', ');
  return [diagnostic('hidden-characters', first.line, first.column, { count: lines.length, characters })];
}

/** About four characters a token, for both languages: good enough to compare agents by. */
function estimateTokens(text: string): number {
  return Math.round(text.length / 4);
}
