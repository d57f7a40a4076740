import type { Diagnostic, Severity } from '../core/schema.ts';
import type { CheckedFile } from './check-json.ts';

/** What a code says in one language. */
export interface RuleTexts {
  /** What is wrong, in a line. */
  title: string;
  /** Why that matters. */
  why: string;
  /** What to do about it. */
  remedy: string;
  /** By the id that `describe` gives, with the values as `{0}`, `{1}` and so on. */
  messages: Record<string, string>;
}

/** A code that a result may have. */
export interface SarifRule {
  id: string;
  severity: Severity;
  isRepair: boolean;
  /** By language. */
  texts: Record<string, RuleTexts>;
}

export interface SarifOptions {
  tool: { name: string; version: string };
  rules: SarifRule[];
  /** The language of the messages; the others of the rules' texts come along as translations. */
  language: string;
  /** A result in words: complete, and as the id and the values of one of its rule's messages. */
  describe: (diagnostic: Diagnostic) => { text: string; id: string; values: string[] };
  /** A hash of a text, the same on every machine. */
  hash: (text: string) => string;
}

/** Where the command was run: SARIF's usual name for the folder that addresses are relative to. */
const ROOT = '%SRCROOT%';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/**
 * Diagnostics as SARIF 2.1.0, which code hosts and editors show beside the lines.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function checkSarif(files: CheckedFile[], options: SarifOptions) {
  const { tool, rules, language } = options;
  const languages = [...new Set(rules.flatMap(({ texts }) => Object.keys(texts)))];
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            language,
            rules: rules.map((rule) => ({
              id: rule.id,
              ...describeRule(rule, language),
              defaultConfiguration: { level: levels[rule.severity] },
              properties: { repair: rule.isRepair },
            })),
          },
        },
        translations: languages
          .filter((other) => other !== language)
          .map((other) => ({
            name: tool.name,
            language: other,
            contents: ['localizedData'],
            isComprehensive: true,
            associatedComponent: { name: tool.name },
            translationMetadata: { name: other },
            rules: rules.map((rule) => ({ id: rule.id, ...describeRule(rule, other) })),
          })),
        language,
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that the command was run in.' } } },
        results: files.flatMap((file) => describeResults(file, options)),
      },
    ],
  };
}

function describeRule({ texts }: SarifRule, language: string) {
  const { title = '', why = title, remedy = title, messages = {} } = texts[language] ?? {};
  const strings = Object.entries(messages).map(([id, message]) => [id, { text: message }]);
  return {
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: remedy },
    messageStrings: Object.fromEntries(strings),
  };
}

function describeResults({ path, diagnostics }: CheckedFile, { rules, describe, hash }: SarifOptions) {
  const location = { uri: toUri(path), uriBaseId: ROOT };
  const seen = new Map<string, number>();
  return diagnostics.map((found) => {
    const { code, severity, line, column, values } = found;
    // Neither line nor column: a diagnostic stays the same one when lines are put in above it.
    const identity = JSON.stringify([path.normalize('NFC'), code, values]);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    const message = describe(found);
    return {
      ruleId: code,
      ruleIndex: rules.findIndex(({ id }) => id === code),
      level: levels[severity],
      message: { text: withoutLinks(message.text), id: message.id, arguments: message.values.map(withoutLinks) },
      locations: [
        { physicalLocation: { artifactLocation: location, region: { startLine: line, startColumn: column } } },
      ],
      partialFingerprints: { 'agenthequeFinding/v1': `${hash(identity)}:${number}` },
    };
  });
}

/** SARIF reads `[text](address)` in a message as a link. Messages have none of their own, and a stranger's is not a link. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

/** A relative address, so that a file's name cannot be taken for a scheme, a query or a fragment. */
function toUri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
