import type { NameClass } from './source.ts';

/** Files about a collection rather than of it, which are agents only if their header describes one. */
const NOTES = new Set([
  'readme',
  'license',
  'changelog',
  'contributing',
  'security',
  'code_of_conduct',
  'sources',
  'agents',
  'claude',
  'gemini',
]);

/** A language at the end of a stem, as in `README.fr.md`. */
const LANGUAGE = /\.[a-z]{2}(-[a-z0-9]{2,8})*$/;

/**
 * What a file may be, classified by its name alone: the reader decides about `text` and `note`.
 *
 *     classifyName('fr/backend.agent.md') // => 'agent'
 *     classifyName('docs/README.fr.md') // => 'note'
 */
export function classifyName(file: string): NameClass {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  const match = /^(.*)\.(md|mdx|txt)$/s.exec(name);
  if (match === null) return 'none';
  const [, stem = '', extension] = match;
  if (NOTES.has(stem) || NOTES.has(stem.replace(LANGUAGE, ''))) return 'note';
  return extension === 'txt' ? 'text' : 'agent';
}
