import type { AgentSummary } from '../../catalogue/catalogue.ts';
import { fileKey } from '../../catalogue/file-key.ts';
import { declareTranslation } from '../../core/fix/declare-translation.ts';
import { hashBytes } from '../../disk/hash-bytes.ts';

/** What is to be done to the text of a file besides fixing its header. */
export type Amend = (text: string) => string;

/**
 * For each translation, by `fileKey`, what declares it: `translationOf` where the pair was found by content, and the hash of the text
 * that it was made from. `textOf` gives the text that the file of a `fileKey` will have once it is written.
 */
export function planDeclarations(
  agents: AgentSummary[],
  textOf: (file: string) => string | undefined,
): Map<string, Amend> {
  const plans = new Map<string, Amend>();
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
