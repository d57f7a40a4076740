/**
 * What an agent is, and what else the data of the site holds. Types are inferred from these definitions, and the JSON Schemas
 * under `/api/schema/` are generated from them; the entries of Astro's collection are checked by a part of them
 * (`catalogue/catalogue.ts`).
 */

import { z } from 'zod';
import { defaultLocale } from '../i18n/locales.ts';
import { perLocale } from '../i18n/per-locale.ts';
import { families } from './permissions/families.ts';

/** Version of the JSON under `/api/`; raised when a key changes its meaning or goes. */
export const SCHEMA_VERSION = 1;

const text = z.string();
const line = z.int().min(1).describe('Line in the file as received, from 1');

/** A primary language subtag (BCP 47), `und` where the language cannot be told. */
export const languageCode = z.string().regex(/^[a-z]{2,3}$/);

/**
 * Of a variant: the primary subtag, or the whole tag in small letters (`pt-br`) where an agent has several texts of that
 * language.
 */
export const variantKey = z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/);

export const severity = z.enum(['error', 'warning', 'info']);

/** One diagnostic about a file. The words belong to the interface: `code` and `values` are all that the parser knows. */
export const diagnosticSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]+$/),
  severity,
  line,
  column: z.int().min(1).describe('Column in UTF-16 code units, from 1'),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

export const languageSchema = z.strictObject({
  code: languageCode,
  tag: variantKey.optional().describe('The whole tag in small letters, where the header or the path says more'),
  how: z.enum(['declared', 'path', 'detected']),
  mixed: z.array(languageCode).describe('Other languages that whole sections are written in'),
  opening: languageCode.optional().describe('Of what stands above the first heading, where it is another one'),
  summary: languageCode.optional().describe('Of the summary, where it is another one'),
});

const anchor = z.string().regex(/^i-[a-z0-9-]*$/);

export const sectionSchema = z.strictObject({
  level: z.int().min(1).max(6),
  text,
  anchor,
  language: languageCode.optional(),
});

/** A conversation that shows when to call the agent. What could not be split is kept whole in `text`. */
export const exampleSchema = z.strictObject({
  context: text.optional(),
  asker: text.optional().describe('Who asks, where the file names somebody instead of saying “user”'),
  user: text.optional(),
  assistant: text.optional(),
  commentary: text.optional(),
  turns: z
    .array(z.strictObject({ speaker: z.enum(['user', 'assistant']), text }))
    .optional()
    .describe('All turns in order, where there are more than one exchange'),
  text: text.optional(),
  from: z.enum(['description', 'instructions']).optional(),
  section: anchor.optional().describe('Where it stands in the instructions'),
  language: languageCode.optional().describe('Where it is another than the language of the file'),
});

export const capabilitySchema = z.strictObject({
  text: text.describe('As the author says it'),
  id: z.string().optional().describe('In the vocabulary; absent where it has none'),
  group: text.optional().describe('The heading that it stands under, where there are several'),
  from: z
    .enum(['header', 'title', 'text', 'list'])
    .describe('Where the file says so; `text` is the description or a paragraph'),
  language: languageCode.optional().describe('Where it is not that of the whole'),
});

export const commandSchema = z.strictObject({ name: text, route: text.optional(), description: text.optional() });

/** A point of the instructions, in short. */
export const structureEntrySchema = z.strictObject({
  text,
  section: anchor.optional().describe('What it stands under; absent where there is no heading above it'),
});

/** What the instructions say under headings that can be recognised; what they do not say is absent. */
export const structureSchema = z.strictObject({
  role: z.array(structureEntrySchema).optional().describe('Who the agent is told to be'),
  responsibilities: z.array(structureEntrySchema).optional(),
  process: z.array(structureEntrySchema).optional().describe('Steps, in order'),
  deliverables: z.array(structureEntrySchema).optional(),
  successMetrics: z.array(structureEntrySchema).optional(),
  standards: z.array(structureEntrySchema).optional().describe('Rules and principles'),
});

/** What one may be allowed to do, beside the tools themselves. */
export const powerIds = ['read', 'write', 'shell', 'network', 'mcp', 'delegate'] as const;

const family = z.enum(families).describe('Whose rules the permissions follow, `unknown` where they are not known');

/** What the tools allow in the end, stated from the tools and never guessed. */
export const permissionsSchema = z.strictObject({
  read: z.boolean(),
  write: z.boolean(),
  shell: z.boolean(),
  network: z.boolean(),
  mcpServers: z.array(text),
  delegates: z.array(text),
  inherited: z
    .boolean()
    .describe('The file names no tools, or its program passes over them: everything the caller has is inherited'),
  implied: z.array(z.enum(['write', 'network'])).describe('Granted only because a shell can do it'),
  unread: z.array(text).describe('Header keys that were not understood: everything may be allowed then'),
});

export const referenceSchema = z.strictObject({ name: text, id: z.string().optional() });

/** A file that the instructions name, by a path of its own. */
export const fileReferenceSchema = z.strictObject({ path: text, line });

/** Something that a reader may want to know, in the words of the file. */
export const factSchema = z.strictObject({
  code: z.string(),
  line,
  column: z.int().min(1).optional().describe('Where the words begin, of facts about the text'),
  text: text.describe('The words, with what cannot be seen in them written out'),
  place: z
    .enum(['header', 'code', 'comment'])
    .optional()
    .describe('Where the words are; absent in running text, and of facts about header keys'),
});

/** One agent file, read. */
export const variantSchema = z.strictObject({
  file: text.describe('Relative to its source folder, as found'),
  source: text,
  format: z
    .enum(['codex', 'gemini', 'kiro', 'roo', 'crewai', 'bmad'])
    .optional()
    .describe('The program in whose own format the file is; absent for Markdown'),
  entry: text.optional().describe('Where the file holds several agents, the key of this one in it'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  language: languageSchema,
  name: text,
  title: text,
  summary: text.describe('The description without its examples'),
  description: text.describe('The description with its examples, clean text'),
  instructions: text.describe('Markdown of the body, repaired'),
  sections: z.array(sectionSchema),
  structure: structureSchema.optional(),
  examples: z.array(exampleSchema),
  capabilities: z.array(capabilitySchema),
  commands: z.array(commandSchema),
  invocations: z.array(text).describe('Sentences the agent says it can be called with'),
  tools: z.array(text).nullable().describe('null where the file names none: everything is inherited'),
  knownTools: z
    .array(text)
    .optional()
    .describe('The tools under the names that Claude Code has for them; absent where none are named'),
  unknownTools: z.array(text).optional().describe('Those of the tools that no program known here has'),
  disallowedTools: z.array(text),
  family,
  permissions: permissionsSchema,
  elsewhere: z
    .array(z.strictObject({ family, allows: z.array(z.enum(powerIds)) }))
    .optional()
    .describe('What other programs that read the same file allow beyond the permissions'),
  model: text.nullable(),
  modelFamilies: z
    .array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
    .optional()
    .describe('What the model belongs to, whatever its version: `sonnet`, `gpt-5`; several where several are named'),
  color: text.nullable(),
  references: z.array(referenceSchema),
  fileReferences: z
    .array(fileReferenceSchema)
    .optional()
    .describe('Files that the instructions name in code or as a link, each once'),
  facts: z.array(factSchema),
  tokens: z
    .strictObject({ description: z.int(), instructions: z.int() })
    .describe('Estimated: four characters a token'),
  extra: z.record(z.string(), z.unknown()).describe('Header keys that are not known, as given'),
  repairs: z.array(z.string()).describe('Codes of the diagnostics that say something was repaired'),
  diagnostics: z.array(diagnosticSchema),
  links: z.strictObject({ page: text, file: text, fixed: text.optional() }),
});

export const pairingSchema = z.strictObject({
  how: z.enum(['declared', 'path', 'detected']),
  confidence: z.number().min(0).max(1),
  evidence: z
    .strictObject({
      sameTools: z.boolean(),
      headings: z.int().min(0).describe('Headings that stand in both, in the same order'),
      sharedTerms: z.int().min(0).describe('Terms that no language changes, in both: names, numbers, identifiers'),
      neighbours: z
        .int()
        .min(1)
        .optional()
        .describe('Pairs of files in the same two folders, where the contents alone would not suffice'),
    })
    .optional()
    .describe('What speaks for a detected pair'),
  original: variantKey.optional().describe('The language that the others were translated from'),
});

/** What differs between the languages of an agent; the position is in the translation. */
export const driftSchema = diagnosticSchema.extend({ language: variantKey.describe('Of the translation') });

/** One agent with its language variants, at most one a key. */
export const agentSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  aliases: z.array(z.string()),
  permalink: text,
  variants: z.record(variantKey, variantSchema),
  pairing: pairingSchema.nullable(),
  drift: z.array(driftSchema),
  /** Reserved by the contract: nothing fills it yet. */
  similar: z.array(z.strictObject({ id: z.string(), score: z.number(), kind: z.enum(['copy', 'derived', 'close']) })),
});

/** One row per file found; the sums close. */
export const ledgerRowSchema = z.strictObject({
  source: text,
  file: text,
  sha256: z.string().nullable().describe('null where the file could not be read'),
  bytes: z.int().min(0),
  outcome: z.enum(['read', 'repaired', 'kept-as-text', 'refused', 'ignored']),
  agent: z.string().nullable().describe('Of several in one file the first'),
  agents: z.array(z.string()).optional().describe('All of them, where the file holds several'),
  language: variantKey.nullable(),
  line: line.optional().describe('Where the reason is in the file, if it is at one place'),
  column: z.int().min(1).optional(),
  reason: text.nullable().describe('A code, where the outcome is not `read`'),
});

/** What people write in the default language, and in the others as far as they do. */
const writtenTexts = z.strictObject({ ...perLocale(() => text.optional()), [defaultLocale]: text });

/** A capability of the vocabulary: `content/capabilities/*.yaml` holds lists of these. */
export const vocabularyEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  parent: z.string().optional().describe('The id of a broader capability'),
  field: z
    .enum(['software', 'business', 'creative'])
    .optional()
    .describe('What it and all below it belong to, where a word of it means another thing in another field'),
  label: writtenTexts,
  description: writtenTexts,
  match: z
    .strictObject(perLocale(() => z.array(text).optional()))
    .describe(
      'Phrases that mean it. A word that ends in `*` stands for every word that begins so, words joined by a hyphen stand ' +
        'side by side, and a word that begins with `=` must be all that is said, but for words such as `management`',
    ),
});

export type Severity = z.output<typeof severity>;
export type Diagnostic = z.output<typeof diagnosticSchema>;
export type Language = z.output<typeof languageSchema>;
export type Section = z.output<typeof sectionSchema>;
export type Example = z.output<typeof exampleSchema>;
export type Capability = z.output<typeof capabilitySchema>;
export type Structure = z.output<typeof structureSchema>;
export type StructureEntry = z.output<typeof structureEntrySchema>;
export type Command = z.output<typeof commandSchema>;
export type PowerId = (typeof powerIds)[number];
export type Permissions = z.output<typeof permissionsSchema>;
export type Reference = z.output<typeof referenceSchema>;
export type FileReference = z.output<typeof fileReferenceSchema>;
export type Fact = z.output<typeof factSchema>;
export type Drift = z.output<typeof driftSchema>;
export type Pairing = z.output<typeof pairingSchema>;
export type Variant = z.output<typeof variantSchema>;
export type Agent = z.output<typeof agentSchema>;
export type LedgerRow = z.output<typeof ledgerRowSchema>;
export type VocabularyEntry = z.output<typeof vocabularyEntrySchema>;
