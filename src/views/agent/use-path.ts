import type { Variant } from '../../core/schema.ts';
import { claudeCode } from '../../exports/programs/claude-code.ts';
import { programs } from '../../exports/programs/programs.ts';

/** Where somebody puts the file of an agent to use it. */
export interface UsePath {
  /** In a project. */
  path: string;
  /** The name of the file there. */
  name: string;
  /** Whether it is the Markdown that was made of a file of another format. */
  isMarkdown: boolean;
  /** Whether the folder of the same name in the home directory is read, too. */
  isAlsoAtHome: boolean;
}

/** Programs whose folder for all projects is not that of a project in the home directory. */
const ELSEWHERE = ['copilot', 'opencode', 'roo'];

/** Folders of files that are not Markdown, by their format. A persona or a crew has none that a program of agents reads. */
const FOLDERS: Partial<Record<NonNullable<Variant['format']>, string>> = {
  codex: '.codex/agents/',
  gemini: '.gemini/commands/',
  kiro: '.kiro/agents/',
};

/**
 * The path by the program that the file is for. Only our own id is in it: a name is somebody's text. A file of a format that
 * no program here reads is used as the Markdown that was made of it, as Claude Code's, like one that tells no program.
 */
export function usePath(id: string, { family, format, links }: Pick<Variant, 'family' | 'format' | 'links'>): UsePath {
  const isAlsoAtHome = !ELSEWHERE.includes(family);
  if (format === 'roo') return { path: '.roomodes', name: '.roomodes', isMarkdown: false, isAlsoAtHome };
  const folder = format && FOLDERS[format];
  if (folder !== undefined) {
    const name = `${id}.${links.file.split('.')[1]}`;
    return { path: folder + name, name, isMarkdown: false, isAlsoAtHome };
  }
  const program = programs.find((one) => one.id === family && one.extension !== 'toml') ?? claudeCode;
  const name = `${id}.${program.extension}`;
  return { path: program.folder + name, name, isMarkdown: format !== undefined, isAlsoAtHome };
}
