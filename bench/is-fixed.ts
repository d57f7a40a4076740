import { isDeepStrictEqual } from 'node:util';
import matter from 'gray-matter';
import yaml from 'js-yaml';
import { parseDocument } from 'yaml';
import { fixFile } from '../src/core/fix/fix-file.ts';
import { readAgent } from '../src/core/read-agent.ts';

/**
 * What is wrong with the fixed copy of a file, `undefined` where nothing is: three strict readers take its header for
 * the same values, it is the same agent as before, and a second fix changes nothing.
 */
export function findFixFault(file: string, bytes: Uint8Array): string | undefined {
  const fixed = fixFile(file, bytes);
  if (!fixed) return undefined;
  const again = new TextEncoder().encode(fixed.text);
  const twice = fixFile(file, again);
  if (twice?.text !== fixed.text || twice.changed) return 'a second fix changes it';
  const header = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(fixed.text)?.[1];
  if (header === undefined) return 'no header';
  try {
    const document = parseDocument(header, { schema: 'core' });
    if (document.errors.length > 0) return 'refused by yaml';
    const values = document.toJS() ?? {};
    if (!isDeepStrictEqual(yaml.load(header) ?? {}, values)) return 'other values in js-yaml';
    if (!isDeepStrictEqual(matter(fixed.text, {}).data, values)) return 'other values in gray-matter';
  } catch (error) {
    return `refused: ${String(error).split('\n')[0]}`;
  }
  return findDifference(file, bytes, again);
}

function findDifference(file: string, before: Uint8Array, after: Uint8Array): string | undefined {
  const [one, other] = [before, after].map((bytes) => readAgent({ source: '', file, bytes, sha256: '' }, () => []));
  if (one?.kind !== 'agent' || other?.kind !== 'agent') return one?.kind === other?.kind ? undefined : 'no text';
  if (one.header === null) return undefined;
  const keys = ['name', 'description', 'tools', 'disallowedTools', 'model', 'color', 'extra', 'instructions'] as const;
  // One without a description gets its first words for one.
  const compared = keys.filter((key) => key !== 'description' || one.hasDescription);
  return compared.find((key) => JSON.stringify(one.variant[key]) !== JSON.stringify(other.variant[key]));
}
