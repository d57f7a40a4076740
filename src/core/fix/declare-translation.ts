import { parseHeader } from '../front-matter/parse-header.ts';
import { writeEntry } from '../front-matter/portable-yaml.ts';
import { fieldKey } from '../front-matter/read-fields.ts';
import { splitFrontMatter } from '../front-matter/split-front-matter.ts';

export interface Declaration {
  /** Id of the agent; `null` where the paths say already whose translation it is. */
  translationOf: string | null;
  /** SHA-256 of the original's text. */
  sourceHash: string;
}

/**
 * A fixed file with the keys that tell whose translation it is, and of which text. Keys that are there stay as they are,
 * a `sourceHash` of an older text above all: it says that the translation is behind. A second time changes nothing.
 */
export function declareTranslation(text: string, { translationOf, sourceHash }: Declaration): string {
  const { header, body } = splitFrontMatter(text);
  if (header === null) return text;
  const parsed = parseHeader(header, 1);
  const has = (key: string): boolean => parsed.fields.has(fieldKey(parsed, key) ?? key);
  const entries = [
    ...(translationOf !== null && !has('translationOf') ? [writeEntry('translationOf', translationOf)] : []),
    ...(has('sourceHash') ? [] : [writeEntry('sourceHash', sourceHash)]),
  ];
  return entries.length === 0 ? text : `---\n${[header, ...entries].join('\n')}\n---\n${body}`;
}
