import { languageName } from '../../i18n/format.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { foldWord } from '../../words/fold-word.ts';
import { splitWords } from '../../words/split-words.ts';
import type { FacetCounts } from './facet-counts.ts';
import { type Facet, facets, type Selection } from './facets.ts';

/** Labels of a value, as people may type them. */
export type LabelsOf = (facet: Facet, value: string) => string[];

/**
 * What operators ask for → ids: a value is an id, a label, or what one of them begins with (`capability:code` stands for
 * all that begin so). What stands for nothing is kept, and so finds nothing.
 */
export function resolveSelection(filters: Selection, known: FacetCounts, labelsOf: LabelsOf): Selection {
  const resolved: Selection = {};
  for (const facet of facets) {
    const typed = filters[facet];
    if (!typed) continue;
    const values = [...known[facet].keys()];
    resolved[facet] = [
      ...new Set(typed.flatMap((text) => resolveValue(text, values, (value) => namesOf(facet, value, labelsOf)))),
    ];
  }
  return resolved;
}

function resolveValue(typed: string, values: string[], names: (value: string) => string[]): string[] {
  const wanted = fold(typed);
  const same = values.filter((value) => names(value).includes(wanted));
  if (same.length > 0) return same;
  const longer = values.filter((value) => names(value).some((name) => name.startsWith(wanted)));
  return longer.length > 0 ? longer : [typed];
}

function namesOf(facet: Facet, value: string, labelsOf: LabelsOf): string[] {
  const languages = facet === 'language' ? localeCodes.map((locale) => languageName(locale, value)) : [];
  return [value, ...labelsOf(facet, value), ...languages].map(fold);
}

function fold(text: string): string {
  return (
    splitWords(text)
      .map(({ form }) => foldWord(form))
      .join('-') || text.toLowerCase()
  );
}

/** Stands for no value. */
const NOBODY = '\u0000';

/** Both must be met: where both name values of one facet, those that both name. */
export function mergeSelections(a: Selection, b: Selection): Selection {
  const merged: Selection = { ...a };
  for (const [facet, values] of Object.entries(b) as [keyof Selection, string[]][]) {
    const own = a[facet];
    if (!own) merged[facet] = values;
    else {
      const common = values.filter((value) => own.includes(value));
      merged[facet] = common.length > 0 ? common : [NOBODY];
    }
  }
  return merged;
}
