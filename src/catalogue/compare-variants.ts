import { diagnostic } from '../core/diagnostic.ts';
import type { ReadAgent } from '../core/read-agent.ts';
import type { Diagnostic, Drift, Pairing } from '../core/schema.ts';
import { findDrift } from './find-drift.ts';

/** A file that was read, as far as the languages of an agent are compared. */
export interface ComparedFile {
  read: Extract<ReadAgent, { kind: 'agent' }>;
  /** SHA-256 of its text, see `isOfText`; called for originals of translations that say from which text they are. */
  textHash: () => string;
}

export interface Comparison {
  drift: Drift[];
  /** By language, what there is to say about a file as a translation. */
  diagnostics: Map<string, Diagnostic[]>;
}

/** So many digits of a hash are shown. */
const SHOWN_DIGITS = 8;

/**
 * Compares each translation of an agent with its original, and proposes to declare a pair that was detected. Diagnostics
 * are those of the translation, which is where they are usually put right. `variants` is by language.
 */
export function compareVariants(id: string, variants: Map<string, ComparedFile>, pairing: Pairing | null): Comparison {
  const comparison: Comparison = { drift: [], diagnostics: new Map() };
  const source = pairing?.original;
  const original = variants.get(source ?? '');
  if (!original) return comparison;
  for (const [language, translation] of variants) {
    if (language === source) continue;
    const found = [...findOldSource(original, translation), ...compare(original, translation)];
    for (const each of found) comparison.drift.push({ ...each, language });
    comparison.diagnostics.set(language, [...proposePair(id, translation, pairing), ...found]);
  }
  return comparison;
}

/**
 * The language that the others were translated from: the one file that names no other as its original where the others
 * do; else English, else the lowest code.
 */
export function originalLanguage(variants: ReadonlyMap<string, Pick<ComparedFile, 'read'>>): string {
  const languages = [...variants.keys()].sort();
  const [alone, ...more] = languages.filter((code) => variants.get(code)?.read.declared.translationOf === null);
  if (alone !== undefined && more.length === 0) return alone;
  return languages.find((code) => code === 'en') ?? languages[0] ?? '';
}

/** Whether a `sourceHash` is of that text: of the file as it is, or with line ends as `\n` and no byte order mark. */
export function isOfText(sourceHash: string, hashes: string[]): boolean {
  return hashes.some((hash) => hash.startsWith(sourceHash));
}

function findOldSource(original: ComparedFile, { read }: ComparedFile): Diagnostic[] {
  const { sourceHash } = read.declared;
  if (sourceHash === null) return [];
  const { sha256, language } = original.read.variant;
  const now = original.textHash();
  if (isOfText(sourceHash, [now, sha256])) return [];
  const values = {
    left: sourceHash.slice(0, SHOWN_DIGITS),
    right: now.slice(0, SHOWN_DIGITS),
    original: language.code,
  };
  return [diagnostic('source-changed', read.invariants.keyLines.sourceHash ?? 1, 1, values)];
}

function compare(original: ComparedFile, translation: ComparedFile): Diagnostic[] {
  const [one, other] = [original, translation].map(({ read }) => {
    return { variant: read.variant, invariants: read.invariants, outline: read.fingerprint.outline };
  });
  if (!one || !other) return [];
  return findDrift(one, other).map(({ code, line, values }) => diagnostic(code, line, 1, values));
}

function proposePair(id: string, { read }: ComparedFile, pairing: Pairing | null): Diagnostic[] {
  if (pairing?.how !== 'detected' || read.declared.translationOf !== null) return [];
  return [diagnostic('translation-undeclared', 1, 1, { id, confidence: pairing.confidence })];
}
