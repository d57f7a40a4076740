import { z } from 'zod';
import type { VocabularyUse } from '../catalogue/vocabulary-use.ts';
import { SCHEMA_VERSION } from '../core/schema.ts';

const count = z.int().min(0);

/** What `agentheque vocabulary --format json` prints. */
export const vocabularySchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  counts: z
    .strictObject({ files: count, phrases: count, covered: count })
    .describe('Files read, what they say they can do, and how much of it the vocabulary covers'),
  uncovered: z
    .array(
      z.strictObject({
        text: z.string().describe('As the first file says it'),
        count: count.describe('Files that say it, in whatever form'),
        path: z.string().describe('The first of them, relative to where the command was run'),
      }),
    )
    .describe('Most frequent first'),
  unused: z.array(z.string()).describe('Ids of capabilities that no file says'),
});

export type VocabularyJson = z.output<typeof vocabularySchema>;

/** `pathOf` names a file as the caller would. */
export function vocabularyJson(
  { said, covered, uncovered, unused }: VocabularyUse,
  files: number,
  pathOf: (file: { source: string; file: string }) => string,
): VocabularyJson {
  return {
    schemaVersion: SCHEMA_VERSION,
    counts: { files, phrases: said, covered },
    uncovered: uncovered.map((phrase) => ({ text: phrase.text, count: phrase.count, path: pathOf(phrase) })),
    unused,
  };
}
