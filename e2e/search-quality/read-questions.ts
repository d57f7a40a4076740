import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facet, Selection } from '../../src/search/facets/facets.ts';
import { facets } from '../../src/search/facets/facets.ts';

/** A question with those who may answer it. */
export interface Question {
  kind: string;
  text: string;
  /** Patterns of file stems, or of paths where they have a slash; `*` stands for any letters. */
  expected: RegExp[];
  /** Instead of files: what every agent found must have. */
  must: Selection | undefined;
  /** One in three is looked at only when all is done. */
  isHeldOut: boolean;
}

/** The questions of a file of this folder: `kind: question → pattern @group ?facet=value`. Throws where a line is none. */
export function readQuestions(file: string): Question[] {
  const groups = readGroups();
  return linesOf(file).map((line, at) => {
    const [, kind = '', text = '', answers = ''] = /^(\w+): (.+) → (.+)$/.exec(line) ?? [];
    if (kind === '') throw new Error(`${file}: expected \`kind: question → who\`, got \`${line}\`.`);
    const words = answers.trim().split(/\s+/);
    const must = words[0]?.startsWith('?') ? readSelection(words[0]) : undefined;
    const patterns = must ? [] : words.flatMap((word) => (word.startsWith('@') ? groupOf(groups, word, file) : [word]));
    return { kind, text, expected: patterns.map(toPattern), must, isHeldOut: at % 3 === 2 };
  });
}

/** Whether a file is one of those that may answer. */
export function isExpected({ expected }: Question, path: string): boolean {
  const stem = path.replace(/(?:\.(?:agent|chatmode))?\.(?:md|txt|mdx)$/, '').replace(/\.(?:en|fr)$/, '');
  const name = /(?:^|\/)(?:en|fr)$/.test(stem) ? stem.split('/').at(-2) : stem.split('/').at(-1);
  return expected.some((pattern) => pattern.test(name ?? '') || (pattern.source.includes('\\/') && pattern.test(path)));
}

function readGroups(): Map<string, string[]> {
  return new Map(
    linesOf('groups.txt').map((line) => {
      const [name = '', members = ''] = line.split(' = ');
      return [name, members.trim().split(/\s+/)];
    }),
  );
}

function groupOf(groups: Map<string, string[]>, name: string, file: string): string[] {
  const members = groups.get(name);
  if (!members) throw new Error(`${file}: there is no group ${name} in groups.txt.`);
  return members.flatMap((member) => (member.startsWith('@') ? groupOf(groups, member, file) : [member]));
}

function linesOf(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function readSelection(text: string): Selection {
  const params = new URLSearchParams(text);
  const isFacet = (name: string): name is Facet => (facets as readonly string[]).includes(name);
  return Object.fromEntries([...new Set(params.keys())].filter(isFacet).map((name) => [name, params.getAll(name)]));
}

function toPattern(text: string): RegExp {
  const source = text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`, 'i');
}
