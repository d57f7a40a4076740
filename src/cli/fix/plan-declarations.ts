import type { AgentSummary } from '../../catalogue/catalogue.ts';
import { declareTranslation } from '../../core/fix/declare-translation.ts';
import { hashBytes } from '../../disk/hash-bytes.ts';

/** A file by its source and its path there. */
export type FileKey = string;

/** What is to be done to the text of a file beside mending it. */
export type Amend = (text: string) => string;

export function fileKey({ source, file }: { source: string; file: string }): FileKey {
  return `${source}\n${file}`;
}

/**
 * For each translation, what declares it: `translationOf` where the pair was found by content, and the hash of the text
 * that it was made from. `textOf` gives the text that a file will have once it is written.
 */
export function planDeclarations(
  agents: AgentSummary[],
  textOf: (file: FileKey) => string | undefined,
): Map<FileKey, Amend> {
  const plans = new Map<FileKey, Amend>();
  for (const { id, pairing, variants } of agents) {
    const original = variants[pairing?.original ?? ''];
    if (!pairing || !original) continue;
    const translationOf = pairing.how === 'detected' ? id : null;
    for (const translation of Object.values(variants)) {
      if (translation === original) continue;
      plans.set(fileKey(translation), (text) => {
        const source = textOf(fileKey(original));
        return source === undefined ? text : declareTranslation(text, { translationOf, sourceHash: hashBytes(source) });
      });
    }
  }
  return plans;
}
