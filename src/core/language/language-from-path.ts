import { isLanguageCode } from './language-codes.ts';

export interface PathLanguage {
  /** Primary subtag, `null` where the path names no language. */
  language: string | null;
  /** The whole tag in small letters (`pt-br`). */
  tag: string | null;
  /** The parts of the path that name the agent: without language, extension and the folders that every tool uses. */
  parts: string[];
}

/** The last ending goes, and with it what agent tools put before it (or before the language: `x.agent.fr.md`). */
const EXTENSION = /(?:\.(?:agent|chatmode|prompt|instructions))?\.(?:md|mdx|mdc|txt|markdown|toml|json|ya?ml)$/i;
const TOOL_ENDING = /(?!^)\.(?:agent|chatmode|prompt|instructions)$/i;

/** Folders that say where a tool looks for agents, and nothing of the agent. */
const STRUCTURAL_FOLDERS = new Set(['.claude', 'agents', 'src']);

/**
 * Folders and whole stems that say a language; other codes are words too often (`it`, `no`, `go`). With any region only
 * as tags write it (`fr-CA`, `en_US`, `en-001`): in small letters it may be another language (`en-de`), so only where the
 * language is official there.
 */
const WHOLE_PART =
  /^(?:(?:en|fr|EN|FR|En|Fr)(?:[-_](?:[A-Z]{2}|\d{3}))?|en[-_](?:au|ca|gb|ie|in|nz|sg|us|za)|fr[-_](?:be|ca|ch|fr|lu))$/;

/**
 * The language that a path names: a last dotted part (`x.fr.md`, `x.pt-BR.md`), or `en` or `fr` as the whole stem or as
 * a folder (`fr-CA/x.md`, too). Where nothing would be left for an id, the path names none.
 */
export function languageFromPath(file: string): PathLanguage {
  const folders = file.split('/').filter((part) => part !== '' && part !== '.');
  const stem = (folders.pop() ?? '').replace(EXTENSION, '');
  const parts = folders.filter((part) => !STRUCTURAL_FOLDERS.has(part.toLowerCase()));
  const dotted = /^(.+)\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)$/s.exec(stem);
  if (dotted?.[1] && dotted[2] && isLanguageCode(subtagsOf(dotted[2])[0])) {
    return named(dotted[2], [...parts, dotted[1].replace(TOOL_ENDING, '')]);
  }
  if (WHOLE_PART.test(stem) && parts.length > 0) return named(stem, parts);
  const folder = parts.findLastIndex((part) => WHOLE_PART.test(part));
  const tag = parts[folder];
  if (tag !== undefined) return named(tag, [...parts.slice(0, folder), ...parts.slice(folder + 1), stem]);
  return { language: null, tag: null, parts: [...parts, stem] };
}

function named(tag: string, parts: string[]): PathLanguage {
  const subtags = subtagsOf(tag);
  return { language: subtags[0], tag: subtags.join('-'), parts };
}

function subtagsOf(tag: string): [primary: string, ...others: string[]] {
  const [primary = '', ...others] = tag.toLowerCase().split(/[-_]/);
  return [primary, ...others];
}
