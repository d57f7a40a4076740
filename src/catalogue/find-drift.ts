import { compareCode } from './drift/compare-code.ts';
import { compareHeaders } from './drift/compare-headers.ts';
import { compareLinks } from './drift/compare-links.ts';
import { compareSections } from './drift/compare-sections.ts';
import type { Comparable, DriftPoint } from './drift/drift-point.ts';

/**
 * What differs between an original and its translation although no translation should change it: what the agent may do
 * and with which model, its examples and commands, its sections, code and links. Diagnostics point into the translation.
 */
export function findDrift(original: Comparable, translation: Comparable): DriftPoint[] {
  const languages = { original: original.variant.language.code, translation: translation.variant.language.code };
  return [
    ...compareHeaders(original, translation),
    ...compareSections(original, translation),
    ...compareCode(original, translation),
    ...compareLinks(original, translation),
  ].map((found) => ({ ...found, values: { ...found.values, ...languages } }));
}
