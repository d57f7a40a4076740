import { isMap, isScalar, parseDocument } from 'yaml';
import { isPortable, writeEntry } from './portable-yaml.ts';

/**
 * A header that strict readers accept, with other values of some keys: `undefined` takes a key away, and what is written comes
 * first. Everything else keeps its value and its comments. `undefined` for a header that is not portable YAML.
 */
export function setEntries(header: string, values: ReadonlyMap<string, unknown>): string | undefined {
  if (!isPortable(header)) return undefined;
  const document = parseDocument(header, { schema: 'core', logLevel: 'silent' });
  const { contents } = document;
  if (contents !== null && !isMap(contents)) return undefined;
  const kept = contents?.items.filter(({ key }) => !(isScalar(key) && values.has(String(key.value)))) ?? [];
  const lines = [...values].flatMap(([key, value]) => (value === undefined ? [] : [writeEntry(key, value)]));
  if (contents !== null && kept.length > 0) {
    contents.items = kept;
    lines.push(document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/(?<!\n)\n+$/, ''));
  }
  const written = lines.join('\n');
  return isPortable(written) ? written : undefined;
}
