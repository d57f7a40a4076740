import { nameKey } from '../core/fold-name.ts';
import { languageFromPath } from '../core/language/language-from-path.ts';
import type { FoundLink } from '../core/references/find-links.ts';
import { isFixedName } from '../core/references/fixed-names.ts';
import { type LinkTarget, parseTarget } from '../core/references/link-targets.ts';
import type { FileReference } from '../core/schema.ts';
import { foldWord } from '../words/fold-word.ts';
import { fileKey } from './file-key.ts';

/** A file that links may lead to. */
export interface LinkBearer {
  /** Of its agent. */
  id: string;
  source: string;
  file: string;
  names: string[];
  /** What its header calls former names: they lead to it where no file has them today. */
  former?: string[];
}

/** A file of a source, as links are written in it. */
export interface LinkingFile {
  source: string;
  file: string;
}

/** Where a link of instructions leads. */
export interface AgentLink {
  /** See `fileTarget`. */
  target: string;
  id: string;
  /** By variant of that agent, the anchor of the heading that is meant; empty where it has none such. */
  anchors?: Record<string, string>;
}

export interface LinkIndex {
  /** The agent that a target means. */
  resolve(target: LinkTarget, from: LinkingFile): string | undefined;
  /** The agent whose file a text names by its path: from the file's own folder, else from the top of the source. */
  resolveFile(reference: FileReference, from: LinkingFile): string | undefined;
}

/** An index of files. Paths and names lead to agents of the same source, a name only where it is that of one alone. */
export function createLinkIndex(bearers: LinkBearer[]): LinkIndex {
  const files = new Map<string, string>();
  const names = new Map<string, Set<string>>();
  const add = (source: string, name: string, id: string) => {
    const key = `${source}\0${name}`;
    names.set(key, (names.get(key) ?? new Set()).add(id));
  };
  for (const { id, source, file, names: own } of bearers) {
    const path = file.normalize('NFC');
    const key = fileKey({ source, file: path });
    if (!files.has(key)) files.set(key, id);
    for (const key of new Set(own.flatMap(keysOfName))) add(source, key, id);
    // With a slash in front no path meets a name.
    add(source, `/${withoutEnding(path)}`, id);
    if (isFixedName(languageFromPath(path).parts.at(-1) ?? '')) add(source, `/${folderOf(path)}`, id);
  }
  const today = new Set(names.keys());
  for (const { id, source, former = [] } of bearers) {
    for (const name of former.map(nameKey)) if (name !== '' && !today.has(`${source}\0${name}`)) add(source, name, id);
  }
  const byName = (source: string, name: string) => {
    const ids = names.get(`${source}\0${name}`);
    return ids?.size === 1 ? [...ids][0] : undefined;
  };
  const byPath = (path: string | undefined, source: string) =>
    path === undefined ? undefined : (files.get(fileKey({ source, file: path })) ?? byName(source, `/${path}`));
  return {
    resolve: ({ kind, name }, { source, file }) =>
      kind === 'name'
        ? keysOfName(name)
            .map((key) => byName(source, key))
            .find((id) => id !== undefined)
        : byPath(joinPath(folderOf(file), name), source),
    resolveFile({ path }, { source, file }) {
      // Alone such a name means the file of the project that the agent works in.
      if (!path.includes('/') && isFixedName(withoutEnding(path))) return undefined;
      const paths = [joinPath(folderOf(file), path), joinPath('', path)];
      return paths.map((each) => each && files.get(fileKey({ source, file: each }))).find(Boolean);
    },
  };
}

/** By variant of an agent, what finds the anchor of a heading. */
export type HeadingFinders = [language: string, find: (heading: string) => string | undefined][];

/** The links of a file that lead to agents. */
export function resolveLinks(
  links: FoundLink[],
  from: LinkingFile,
  index: LinkIndex,
  findersOf: (id: string) => HeadingFinders,
): AgentLink[] {
  return links.flatMap(({ target }) => {
    const parsed = parseTarget(target);
    const id = index.resolve(parsed, from);
    if (id === undefined) return [];
    const { heading } = parsed;
    if (heading === '') return [{ target, id }];
    const anchors = findersOf(id).map(([language, find]) => [language, find(heading) ?? ''] as const);
    return [{ target, id, anchors: Object.fromEntries(anchors) }];
  });
}

/** The file of its own source that a relative link names, whether or not it is there; its path in NFC. */
export function linkedFile(target: string, { source, file }: LinkingFile): LinkingFile | undefined {
  const { kind, name } = parseTarget(target);
  if (kind === 'name' || name.startsWith('/')) return undefined;
  const path = joinPath(folderOf(file), name);
  return path === undefined ? undefined : { source, file: path };
}

/** By what a name is found, in the order of trying; by nothing where there is no character to tell it by. */
function keysOfName(name: string): string[] {
  return nameKey(name) === '' ? [] : [nameKey(name), looseKey(name)];
}

/** The same for spellings that search takes for one, too: without vowel signs, with `o` for `ø`. */
function looseKey(name: string): string {
  return `~${nameKey(foldWord(name))}`;
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), 0));
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^./]+$/, '');
}

/** A path as links are written, from a folder or with `/` from the top: `undefined` where it leaves the source. */
function joinPath(folder: string, path: string): string | undefined {
  const parts = path.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/').normalize('NFC');
}
