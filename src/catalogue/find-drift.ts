import type { DiagnosticCode } from '../core/diagnostic.ts';
import type { OutlineUnit } from '../core/fingerprint/extract-fingerprint.ts';
import type { Invariants } from '../core/fingerprint/extract-invariants.ts';
import type { Diagnostic, Variant } from '../core/schema.ts';
import { compareCode } from './drift/compare-code.ts';
import { compareHeaders } from './drift/compare-headers.ts';
import { compareLinks } from './drift/compare-links.ts';
import { compareSections } from './drift/compare-sections.ts';

/** A variant, as far as two languages of one agent can be compared. */
export interface Comparable {
  variant: Pick<
    Variant,
    'tools' | 'disallowedTools' | 'permissions' | 'model' | 'examples' | 'commands' | 'sections' | 'language'
  >;
  invariants: Invariants;
  outline: OutlineUnit[];
}

/** What a comparison finds, before it knows the two languages: places are those in the translation. */
export interface Finding extends Pick<Diagnostic, 'line' | 'values'> {
  code: DiagnosticCode;
}

/**
 * What differs between an original and its translation although no translation should change it: what the agent may do
 * and with which model, its examples and commands, its sections, code and links. Findings point into the translation.
 */
export function findDrift(original: Comparable, translation: Comparable): Finding[] {
  const languages = { original: original.variant.language.code, translation: translation.variant.language.code };
  return [
    ...compareHeaders(original, translation),
    ...compareSections(original, translation),
    ...compareCode(original, translation),
    ...compareLinks(original, translation),
  ].map((found) => ({ ...found, values: { ...found.values, ...languages } }));
}
