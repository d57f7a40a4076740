import type { DiagnosticCode } from '../../core/diagnostic.ts';
import type { OutlineUnit } from '../../core/fingerprint/extract-fingerprint.ts';
import type { Invariants } from '../../core/fingerprint/extract-invariants.ts';
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

/** What a comparison finds, before it knows the two languages: places are those in the translation. */
export interface Finding extends Pick<Diagnostic, 'line' | 'values'> {
  code: DiagnosticCode;
}
