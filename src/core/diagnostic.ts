import type { Diagnostic, Severity } from './schema.ts';

/**
 * Every diagnostic that the parser can make, with its severity. `repair: true` marks those that say a damage was undone.
 * Their words are in `i18n/strings/`, under `diagnostic.CODE`.
 */
export const diagnosticTable = {
  // Bytes and characters
  'bytes-invalid-utf8': { severity: 'warning', repair: true },
  'bytes-utf16': { severity: 'info', repair: true },
  'bytes-byte-order-mark': { severity: 'info', repair: false },
  'line-ends-mixed': { severity: 'info', repair: false },
  'encoding-repaired': { severity: 'warning', repair: true },
  'encoding-lost-characters': { severity: 'warning', repair: false },
  'hidden-characters': { severity: 'warning', repair: false },
  // Formats of other programs
  'format-damaged': { severity: 'error', repair: true },
  // Header
  'header-missing': { severity: 'warning', repair: false },
  'header-not-yaml': { severity: 'warning', repair: true },
  'header-unreadable': { severity: 'error', repair: false },
  'header-second': { severity: 'warning', repair: false },
  'header-joined': { severity: 'warning', repair: true },
  'header-unclosed': { severity: 'error', repair: true },
  'header-unopened': { severity: 'error', repair: true },
  'header-fence-repaired': { severity: 'error', repair: true },
  'header-fenced': { severity: 'warning', repair: true },
  'header-indented': { severity: 'warning', repair: true },
  'header-unquoted-colon': { severity: 'error', repair: true },
  'header-unindented-lines': { severity: 'error', repair: true },
  'header-key-repaired': { severity: 'error', repair: true },
  'header-mark-as-text': { severity: 'warning', repair: true },
  'header-backslash': { severity: 'warning', repair: true },
  'header-typographic-quotes': { severity: 'warning', repair: true },
  'header-value-repaired': { severity: 'error', repair: true },
  'header-duplicate-key': { severity: 'error', repair: true },
  'header-tab-indent': { severity: 'error', repair: true },
  'header-stray-line': { severity: 'error', repair: true },
  'header-comment-in-value': { severity: 'warning', repair: false },
  'header-not-a-mapping': { severity: 'error', repair: true },
  'header-too-complex': { severity: 'error', repair: true },
  'header-keys-unread': { severity: 'error', repair: false },
  'description-missing': { severity: 'warning', repair: false },
  'description-escaped-newlines': { severity: 'info', repair: true },
  'name-missing': { severity: 'warning', repair: false },
  'name-unusual': { severity: 'info', repair: false },
  'model-unknown': { severity: 'info', repair: false },
  'tool-unknown': { severity: 'info', repair: false },
  'permission-unread': { severity: 'warning', repair: false },
  'aliases-unread': { severity: 'warning', repair: false },
  'key-unknown': { severity: 'info', repair: false },
  'key-wrong-type': { severity: 'warning', repair: true },
  // Body
  'body-empty': { severity: 'warning', repair: false },
  'body-unclosed-fence': { severity: 'info', repair: false },
  'body-nested-fence': { severity: 'info', repair: true },
  'body-cut-fence': { severity: 'info', repair: true },
  'body-stray-fence': { severity: 'info', repair: true },
  'body-doubtful-fence': { severity: 'info', repair: false },
  'body-too-complex': { severity: 'warning', repair: true },
  'example-unclosed': { severity: 'warning', repair: true },
  'example-kept-as-text': { severity: 'info', repair: false },
  // Facts, which are no faults
  'permission-mode': { severity: 'info', repair: false },
  hooks: { severity: 'info', repair: false },
  'mcp-servers': { severity: 'info', repair: false },
  'skips-permissions': { severity: 'info', repair: false },
  'runs-remote-code': { severity: 'info', repair: false },
  'reads-secrets': { severity: 'info', repair: false },
  'sends-data': { severity: 'info', repair: false },
  'look-alikes': { severity: 'info', repair: false },
  'tells-to-ignore': { severity: 'info', repair: false },
  'tells-to-hide': { severity: 'info', repair: false },
  'personal-path': { severity: 'info', repair: false },
  // Catalogue
  'id-collision': { severity: 'warning', repair: false },
  'id-reserved': { severity: 'warning', repair: false },
  'variant-collision': { severity: 'warning', repair: false },
  'alias-taken': { severity: 'warning', repair: false },
  'translation-of-unknown': { severity: 'warning', repair: false },
  'translation-of-other-source': { severity: 'warning', repair: false },
  'reference-unknown': { severity: 'info', repair: false },
  'link-unknown': { severity: 'info', repair: false },
  'capability-unknown': { severity: 'warning', repair: false },
  // Between the languages of one agent
  'translation-undeclared': { severity: 'info', repair: false },
  'source-changed': { severity: 'warning', repair: false },
  'drift-tools': { severity: 'warning', repair: false },
  'drift-permissions': { severity: 'warning', repair: false },
  'drift-model': { severity: 'warning', repair: false },
  'drift-examples': { severity: 'warning', repair: false },
  'drift-commands': { severity: 'warning', repair: false },
  'drift-sections-missing': { severity: 'warning', repair: false },
  'drift-sections-added': { severity: 'info', repair: false },
  'drift-code-blocks': { severity: 'info', repair: false },
  'drift-code': { severity: 'info', repair: false },
  'drift-links': { severity: 'info', repair: false },
} as const satisfies Record<string, { severity: Severity; repair: boolean }>;

export type DiagnosticCode = keyof typeof diagnosticTable;

export const diagnosticCodes = Object.keys(diagnosticTable) as DiagnosticCode[];

export function isDiagnosticCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(diagnosticTable, code);
}

/** A diagnostic at a position: `line` and `column` in the file as received, both from 1. */
export function diagnostic(
  code: DiagnosticCode,
  line: number,
  column = 1,
  values: Record<string, string | number> = {},
): Diagnostic {
  return { code, severity: diagnosticTable[code].severity, line: Math.max(1, line), column, values };
}

export function isRepair(code: string): boolean {
  return isDiagnosticCode(code) && diagnosticTable[code].repair;
}

/** The codes among diagnostics that say that a damage was undone, each once. */
export function repairsOf(diagnostics: Diagnostic[]): string[] {
  return [...new Set(diagnostics.map(({ code }) => code).filter(isRepair))];
}

/** Whether a diagnostic is about what differs between the languages of one agent. */
export function isBetweenLanguages(code: string): boolean {
  return code.startsWith('drift-') || code === 'source-changed';
}

/** The worst of several, `null` where there is none. */
export function worstSeverity(diagnostics: Diagnostic[]): Severity | null {
  const order: Severity[] = ['error', 'warning', 'info'];
  return order.find((severity) => diagnostics.some((found) => found.severity === severity)) ?? null;
}

/** In the order of the file: by line, then by column. */
export function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Cuts a value for a message: one line, at most 60 characters. */
export function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  // Half of a surrogate pair is not a character.
  return flat.length > 60 ? `${flat.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : flat;
}

/** Lines for a message: the first twenty, each once. `listLines([3, 3, 7])` => `3, 7`. */
export function listLines(lines: number[]): string {
  const distinct = [...new Set(lines)];
  return `${distinct.slice(0, 20).join(', ')}${distinct.length > 20 ? ', …' : ''}`;
}
