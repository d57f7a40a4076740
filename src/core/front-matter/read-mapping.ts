import { type Document, isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { hasRepeatedKey } from './has-repeated-key.ts';
import { isTooDeep } from './is-too-deep.ts';

/** Larger headers are read line by line only: nothing that a person wrote is larger. */
export const MAX_STRICT_LENGTH = 64_000;
/** An alias in a header is rare, a bomb of them is not meant to be read. */
export const MAX_ALIASES = 50;
/** The core schema of YAML 1.2 alone: `!!binary` and its like would give values that are no JSON. */
export const YAML_OPTIONS = {
  schema: 'core',
  version: '1.2',
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: 'error',
  prettyErrors: false,
} as const;

export interface ReadPairs {
  pairs: [key: string, value: unknown][];
  /** For each key whose value holds a number that is written in another way than numbers are shown, the value as given. */
  given: Map<string, unknown>;
}

/** The pairs of a mapping, `null` for an empty text, `undefined` where YAML refuses it or it is not a mapping. */
export function readMapping(text: string): [string, unknown][] | null | undefined {
  const read = readPairs(text);
  return read === null ? null : read?.pairs;
}

/** The same, with numbers as they are written as well: `1.10` is another version than `1.1`. */
export function readPairs(text: string): ReadPairs | null | undefined {
  if (text.length > MAX_STRICT_LENGTH || isTooDeep(text)) return undefined;
  try {
    const document = parse(text);
    if (document.errors.length > 0 || hasRepeatedKey(document) || hasManyAliases(document)) return undefined;
    if (document.contents === null) return null;
    if (!isMap(document.contents)) return undefined;
    const pairs = pairsOf(document);
    const keys = keepNumbersAsWritten(document);
    return { pairs, given: new Map(keys.size === 0 ? [] : pairsOf(document).filter(([key]) => keys.has(key))) };
  } catch {
    // More aliases than allowed.
    return undefined;
  }
}

function pairsOf(document: Document): [string, unknown][] {
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES, mapAsMap: true });
  return value instanceof Map ? [...value].map(([key, item]) => [String(key).toWellFormed(), plain(item)]) : [];
}

/** Makes texts of the numbers in a document that would be shown in another way; gives the keys that hold some. */
export function keepNumbersAsWritten(document: Document): Set<string> {
  const keys = new Set<string>();
  visit(document, {
    Scalar(place, scalar, [, , pair]) {
      const { value, source } = scalar;
      if (place === 'key' || typeof value !== 'number' || source === undefined || String(value) === source) return;
      scalar.value = source;
      if (isPair(pair) && isScalar(pair.key)) keys.add(String(pair.key.value));
    },
  });
  return keys;
}

/** Whether a text is refused for its size, its depth or its aliases, and not for what is written in it. */
export function isTooComplex(text: string): boolean {
  return text.length > MAX_STRICT_LENGTH || isTooDeep(text) || isAliasBomb(text);
}

/** Whether a text is YAML, but for the number of its aliases. */
export function isAliasBomb(text: string): boolean {
  if (text.length > MAX_STRICT_LENGTH || isTooDeep(text)) return false;
  try {
    const document = parse(text);
    if (document.errors.length > 0) return false;
    if (hasManyAliases(document)) return true;
    document.toJS({ maxAliasCount: MAX_ALIASES, mapAsMap: true });
    return false;
  } catch (error) {
    // `globs: *.ts` is an alias of nothing, for which the library has no code.
    return !(error instanceof ReferenceError && error.message.startsWith('Unresolved alias'));
  }
}

/** More than are resolved: the library looks through the whole document for each, and again for one within its own anchor. */
export function hasManyAliases(document: Document): boolean {
  let count = 0;
  visit(document, { Alias: () => (++count > MAX_ALIASES ? visit.BREAK : undefined) });
  return count > MAX_ALIASES;
}

/** A second document is an error, which `silent` would not say. */
function parse(text: string) {
  return parseDocument(text, YAML_OPTIONS);
}

/**
 * Maps to objects that cannot reach a prototype; `__proto__` becomes an ordinary key. Half of a surrogate pair, which only
 * an escape (`"\ud800"`) can write, becomes U+FFFD: strict readers of JSON, Pagefind among them, refuse all that holds one.
 */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (value instanceof Map) {
    const object: Record<string, unknown> = {};
    for (const [key, item] of value) {
      const name = String(key).toWellFormed();
      Object.defineProperty(object, name, { value: plain(item), enumerable: true, configurable: true });
    }
    return object;
  }
  return Array.isArray(value) ? value.map(plain) : value;
}
