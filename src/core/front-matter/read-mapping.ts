import { isMap, parseDocument } from 'yaml';
import { hasRepeatedKey } from './has-repeated-key.ts';

/** Larger headers are read line by line only: nothing that a person wrote is larger. */
const MAX_STRICT_LENGTH = 64_000;
/** An alias in a header is rare, a bomb of them is not meant to be read. */
const MAX_ALIASES = 50;

/** The pairs of a mapping, `null` for an empty text, `undefined` where YAML refuses it or it is not a mapping. */
export function readMapping(text: string): [string, unknown][] | null | undefined {
  if (text.length > MAX_STRICT_LENGTH) return undefined;
  try {
    const document = parse(text);
    if (document.errors.length > 0 || hasRepeatedKey(document)) return undefined;
    if (document.contents === null) return null;
    if (!isMap(document.contents)) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES, mapAsMap: true });
    return value instanceof Map ? [...value].map(([key, item]) => [String(key), plain(item)]) : undefined;
  } catch {
    // Nesting deeper than the stack, or more aliases than allowed.
    return undefined;
  }
}

/** Whether YAML refuses a text for its size, its depth or its aliases, and not for what is written in it. */
export function isTooComplex(text: string): boolean {
  if (text.length > MAX_STRICT_LENGTH) return true;
  try {
    const document = parse(text);
    if (document.errors.length > 0) return document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION');
    document.toJS({ maxAliasCount: MAX_ALIASES, mapAsMap: true });
    return false;
  } catch (error) {
    // `globs: *.ts` is an alias of nothing, for which the library has no code.
    return !(error instanceof ReferenceError && error.message.startsWith('Unresolved alias'));
  }
}

/**
 * The core schema of YAML 1.2 alone: `!!binary` and its like would give values that are no JSON. A second document is
 * an error, which `silent` would not say.
 */
function parse(text: string) {
  const options = { schema: 'core', version: '1.2', resolveKnownTags: false, uniqueKeys: false } as const;
  return parseDocument(text, { ...options, logLevel: 'error', prettyErrors: false });
}

/** Maps to objects that cannot reach a prototype; `__proto__` becomes an ordinary key. */
function plain(value: unknown): unknown {
  if (value instanceof Map) {
    const object: Record<string, unknown> = {};
    for (const [key, item] of value) {
      Object.defineProperty(object, String(key), { value: plain(item), enumerable: true, configurable: true });
    }
    return object;
  }
  return Array.isArray(value) ? value.map(plain) : value;
}
