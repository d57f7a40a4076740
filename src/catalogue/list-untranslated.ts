import type { VocabularyEntry } from '../core/schema.ts';
import { type PerLocale, perLocale } from '../i18n/per-locale.ts';

/** By language of the interface the ids of the capabilities that lack a label, a description or match phrases in it. */
export function listUntranslated(vocabulary: VocabularyEntry[]): PerLocale<string[]> {
  return perLocale((locale) =>
    vocabulary
      .filter(({ label, description, match }) => !label[locale] || !description[locale] || !match[locale]?.length)
      .map(({ id }) => id),
  );
}
