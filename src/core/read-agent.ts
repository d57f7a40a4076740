/** Start here: one file becomes one agent, a line a stage. Any bytes give a result, and nothing is thrown. */
import { type HeadingName, nameHeadings } from './anchors.ts';
import { findInvocations } from './body/find-invocations.ts';
import type { Block } from './body/outline.ts';
import type { CapabilityMatcher } from './capabilities/match-vocabulary.ts';
import { readCapabilities } from './capabilities/read-capabilities.ts';
import { decode } from './decode.ts';
import { describeRepairs, diagnose } from './diagnose.ts';
import { isRepair } from './diagnostic.ts';
import { textOfExample } from './examples/gather-examples.ts';
import { collectFacts } from './facts/collect-facts.ts';
import { findInvariants, type Invariants } from './fingerprint/find-invariants.ts';
import { type Fingerprint, makeFingerprint } from './fingerprint/make-fingerprint.ts';
import { readSourceHash } from './fingerprint/read-source-hash.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { describeModel } from './known-models.ts';
import { wholeTag } from './language/language-codes.ts';
import { languageFromPath } from './language/language-from-path.ts';
import { createPhraseLanguage } from './language/phrase-language.ts';
import { otherLanguage, readLanguage } from './language/read-language.ts';
import { opensAsHtml } from './opens-as-html.ts';
import { readParts } from './read-parts.ts';
import { describeFiles } from './references/find-file-references.ts';
import type { FoundLink } from './references/find-links.ts';
import { findReferences } from './references/find-references.ts';
import { headerReferences, joinMentions } from './references/header-references.ts';
import { type PlacedMention, placeMentions } from './references/place-mentions.ts';
import { toReceivedColumns } from './repair/received-columns.ts';
import type { Capability, Example, Section, Variant } from './schema.ts';
import { findStructure } from './structure/find-structure.ts';
import { withoutEmoji, withoutMarkdown } from './text/clean-text.ts';
import { readTitle } from './title.ts';
import { describeTools } from './tools/describe-tools.ts';

export interface AgentFile {
  source: string;
  /** Relative to its source folder, as found. */
  file: string;
  bytes: Uint8Array;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
}

/** What one file says, before the catalogue gives it an address and finds whom it refers to. */
export type ReadVariant = Omit<Variant, 'links' | 'references'>;

export type ReadAgent =
  | { kind: 'binary' }
  | {
      kind: 'agent';
      variant: ReadVariant;
      mentions: PlacedMention[];
      /** Links of the instructions to other files, at their positions in the file as received. */
      links: FoundLink[];
      /** What links call the headings of the instructions. */
      headings: HeadingName[];
      /** Keys of our own that concern the catalogue. */
      declared: { translationOf: string | null; aliases: string[]; sourceHash: string | null };
      /** The whole tag in small letters (`pt-br`), where the header or the path says one. */
      tag: string | null;
      /** The header as received, with its damage; `null` where there is none. */
      header: string | null;
      hasDescription: boolean;
      /** The bytes are a page to a browser that is told no type. */
      opensAsHtml: boolean;
      /** By what the catalogue finds its translation. */
      fingerprint: Fingerprint;
      /** By what the catalogue finds that a translation and its original have grown apart. */
      invariants: Invariants;
    };

/**
 * The stages in their order: bytes decoded, header and body taken apart, then what they say. `binary` where the bytes are no
 * text; any text is an agent, and what was repaired in it is in its `diagnostics`. Throws for no content.
 */
export function readAgent(file: AgentFile, matchCapability: CapabilityMatcher): ReadAgent {
  const decoded = decode(file.bytes);
  if (decoded.kind === 'binary') return { kind: 'binary' };
  const parts = readParts(decoded.text);
  const { fields, split, header, allowedTools, deniedTools, permissions } = parts;
  const blocks = parts.blocks ?? [];
  const said = parts.description.summary;
  const { language, sections: languages } = readLanguage({
    declared: fields.lang,
    file: file.file,
    summary: said,
    blocks,
  });
  const stem = languageFromPath(file.file).parts.at(-1) ?? file.file;
  const title = readTitle({ name: fields.name, stem, blocks, language: language.code });
  const summary = said || firstParagraph(blocks);
  const examples = parts.examples.map((example) => inItsLanguage(example, language.code));
  const stated = readCapabilities({ title, summary, blocks, declared: fields.capabilities }, matchCapability);
  const capabilities = inTheirLanguages(stated, createPhraseLanguage(blocks, languages, language, said));
  const named = headerReferences(header.fields, permissions.delegates);
  const mentioned = findReferences(`${fields.description}\n${split.body}`, fields.name || stem);
  const mentions = placeMentions(joinMentions(named, mentioned), decoded.text);
  const diagnostics = diagnose(file.file, decoded, parts, (phrase) => matchCapability(phrase).length > 0);
  const variant: ReadVariant = {
    file: file.file,
    source: file.source,
    sha256: file.sha256,
    bytes: file.bytes.byteLength,
    language,
    name: fields.name,
    title,
    summary,
    description: fields.description,
    instructions: split.body,
    sections: toSections(parts.anchors, languages),
    structure: findStructure(blocks, parts.anchors),
    examples,
    capabilities,
    commands: parts.commands,
    invocations: findInvocations(blocks),
    tools: allowedTools,
    disallowedTools: deniedTools,
    ...describeTools(allowedTools, parts.servers),
    permissions,
    model: fields.model,
    ...describeModel(fields.model),
    color: fields.color,
    ...describeFiles(parts.fences.text, split.bodyLine),
    facts: collectFacts(header, parts.encoding.text, allowedTools ?? []),
    tokens: { description: estimateTokens(fields.description), instructions: estimateTokens(split.body) },
    extra: withoutKeys(fields.extra, [...parts.keys, 'sourceHash']),
    repairs: [...new Set(diagnostics.map(({ code }) => code).filter(isRepair))],
    diagnostics,
  };
  return {
    kind: 'agent',
    variant,
    mentions,
    links: toReceivedColumns(
      parts.links.map((link) => ({ ...link, line: split.bodyLine + link.line - 1 })),
      describeRepairs(decoded.text, parts),
    ),
    headings: nameHeadings([...parts.anchors].map(([block, anchor]) => ({ ...block, anchor }))),
    declared: {
      translationOf: fields.translationOf,
      aliases: fields.aliases,
      sourceHash: readSourceHash(fields.extra['sourceHash']),
    },
    tag: wholeTag(fields.lang) ?? languageFromPath(file.file).tag,
    header:
      split.header === null || parts.encoding.text === decoded.text
        ? split.header
        : (splitFrontMatter(decoded.text).header ?? split.header),
    hasDescription: fields.description !== '',
    opensAsHtml: opensAsHtml(file.bytes),
    fingerprint: makeFingerprint(blocks),
    invariants: findInvariants(parts),
  };
}

/** Headings with the anchors that the rendered instructions have. */
function toSections(anchors: Map<Block, string>, languages: (string | undefined)[]): Section[] {
  return [...anchors].map(([block, anchor], index) => {
    const text = withoutEmoji(withoutMarkdown(block.text)) || block.text;
    const language = languages[index];
    return { level: block.level, text, anchor, ...(language && { language }) };
  });
}

/** Bodies in French have examples in English, and pages say so to screen readers. */
function inItsLanguage(example: Example, main: string): Example {
  const language = otherLanguage(textOfExample(example), main);
  return { ...example, ...(language && { language }) };
}

function inTheirLanguages(stated: Capability[], languageOf: (phrase: string) => string | undefined): Capability[] {
  return stated.map((capability) => {
    const language = languageOf(capability.text);
    return { ...capability, ...(language && { language }) };
  });
}

/** What sums up a file without a description. */
function firstParagraph(blocks: Block[]): string {
  return blocks.find(({ kind, text }) => kind === 'paragraph' && text !== '')?.text ?? '';
}

function withoutKeys(fields: Variant['extra'], keys: string[]): Variant['extra'] {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}

/** About four characters a token, for both languages: good enough to compare agents by. */
function estimateTokens(text: string): number {
  return Math.round(text.length / 4);
}
