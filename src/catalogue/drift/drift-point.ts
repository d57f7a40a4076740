import type { DiagnosticCode } from '../../core/diagnostic.ts';
import type { Invariants } from '../../core/fingerprint/find-invariants.ts';
import type { OutlineUnit } from '../../core/fingerprint/make-fingerprint.ts';
import type { Diagnostic, Variant } from '../../core/schema.ts';

/** A variant, as far as two languages of one agent can be compared. */
export interface Comparable {
  variant: Pick<
    Variant,
    'tools' | 'disallowedTools' | 'permissions' | 'model' | 'examples' | 'commands' | 'sections' | 'language'
  >;
  invariants: Invariants;
  outline: OutlineUnit[];
}

/** What a comparison finds, before it knows the two languages: positions are those in the translation. */
export interface DriftPoint extends Pick<Diagnostic, 'line' | 'values'> {
  code: DiagnosticCode;
}
