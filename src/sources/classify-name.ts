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

/** Where programs look for agents in a format of their own: each `own` of `core/formats/`. */
const FORMAT =
  /(?:^|\/)(?:\.codex\/agents\/.*\.toml|\.gemini\/commands\/.*\.toml|(?:\.kiro\/agents|\.amazonq\/cli-agents)\/.*\.json|\.roomodes)$/;
const DATA = /\.(?:toml|json|ya?ml|roomodes)$/;

/**
 * What a file may be, classified by its path alone: the reader decides about `text`, `note`, `format` and `data`.
 *
 *     classifyName('fr/backend.agent.md') // => 'agent'
 *     classifyName('docs/README.fr.md') // => 'note'
 */
export function classifyName(file: string): NameClass {
  const path = file.toLowerCase();
  if (DATA.test(path)) return FORMAT.test(path) ? 'format' : 'data';
  const match = /^(.*)\.(md|mdc|mdx|markdown|txt)$/s.exec(path.slice(path.lastIndexOf('/') + 1));
  if (match === null) return 'none';
  const [, stem = '', extension] = match;
  if (NOTES.has(stem) || NOTES.has(stem.replace(LANGUAGE, ''))) return 'note';
  return extension === 'txt' ? 'text' : 'agent';
}
