import { parse } from 'smol-toml';
import { MAX_DEPTH } from './is-too-deep.ts';
import { MAX_STRICT_LENGTH, type ReadPairs } from './read-mapping.ts';

/** A number of the first table: `version = 1.10`. */
const NUMBER = /^[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([\w-]+))[ \t]*=[ \t]*([-+\w.]+)[ \t]*(?:#.*)?$/;

/** The pairs of a TOML document as JSON knows them, dates as texts; `undefined` where it is none, too large or too deep. */
export function readToml(text: string): ReadPairs | undefined {
  if (text.length > MAX_STRICT_LENGTH) return undefined;
  try {
    const table = parse(text, { integersAsBigInt: 'asNeeded', maxDepth: MAX_DEPTH });
    const pairs = Object.entries(table).map(([key, value]): [string, unknown] => [key, toPlain(value, 1)]);
    return { pairs, given: findNumbers(text, new Map(pairs)) };
  } catch {
    return undefined;
  }
}

/** A value of a parsed document as JSON knows it. Throws a `RangeError` below `MAX_DEPTH`. */
export function toPlain(value: unknown, depth: number): unknown {
  // Dotted keys nest without a limit of the parser's.
  if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => toPlain(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const object: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    // `__proto__` is a key like any other.
    Object.defineProperty(object, key, { value: toPlain(item, depth + 1), enumerable: true, configurable: true });
  }
  return object;
}

/** The numbers of the first table that are written in another way than numbers are shown. */
function findNumbers(text: string, values: Map<string, unknown>): Map<string, unknown> {
  const given = new Map<string, unknown>();
  for (const line of text.split('\n')) {
    if (/^[ \t]*\[/.test(line)) break;
    const [, double, single, bare, number = ''] = NUMBER.exec(line) ?? [];
    const key = double ?? single ?? bare ?? '';
    if (typeof values.get(key) === 'number' && String(values.get(key)) !== number) given.set(key, number);
  }
  return given;
}
