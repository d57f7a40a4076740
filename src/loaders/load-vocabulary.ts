import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../config/package-root.ts';
import { type VocabularyEntry, vocabularyEntrySchema } from '../core/schema.ts';
import { typography } from '../i18n/format.ts';
import { localeCodes } from '../i18n/locales.ts';

const folder = join(packageRoot, 'content', 'capabilities');

/**
 * The capabilities of `content/capabilities/*.yaml` in the order of the files: where two fit a phrase equally well, the
 * first one counts. Labels come with the apostrophes and spaces of print. Throws where a file does not fit the schema.
 */
export function loadVocabulary(): VocabularyEntry[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().flatMap((file) => {
    const result = z.array(vocabularyEntrySchema).safeParse(parse(readFileSync(join(folder, file), 'utf8')));
    if (!result.success) throw new Error(`content/capabilities/${file}: ${z.prettifyError(result.error)}`);
    return result.data.map((entry) => ({
      ...entry,
      label: setType(entry.label),
      description: setType(entry.description),
    }));
  });
}

function setType(texts: VocabularyEntry['label']): VocabularyEntry['label'] {
  const set = localeCodes.map((locale) => [locale, texts[locale] && typography(locale, texts[locale])]);
  return { ...texts, ...Object.fromEntries(set) };
}
