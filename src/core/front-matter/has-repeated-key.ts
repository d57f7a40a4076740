import { type Document, isScalar, visit } from 'yaml';

/**
 * Whether a key appears twice in a mapping, which YAML forbids. The library's own check compares each key with all
 * others: documents are parsed with `uniqueKeys: false`.
 */
export function hasRepeatedKey(document: Document): boolean {
  let isRepeated = false;
  visit(document, {
    Map(_key, map) {
      const keys = map.items.flatMap(({ key }) => (isScalar(key) ? [key.value] : []));
      if (new Set(keys).size < keys.length) isRepeated = true;
    },
  });
  return isRepeated;
}
