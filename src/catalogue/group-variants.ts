import { type DiagnosticCode, diagnostic } from '../core/diagnostic.ts';
import { languageFromPath } from '../core/language/language-from-path.ts';
import type { Diagnostic } from '../core/schema.ts';
import { collisionId, foldToId, pathId } from './agent-id.ts';

/** What grouping needs to know of a file that was read. */
export interface GroupInput {
  file: string;
  /** Put in front of ids; `null` for the first source. */
  sourcePrefix: string | null;
  /** SHA-256 of the path (NFC), in hexadecimal. */
  pathHash: string;
  language: string;
  translationOf: string | null;
  aliases: string[];
}

/** Files that are one agent: at most one a language. */
export interface AgentGroup<File> {
  id: string;
  aliases: string[];
  /** By language. */
  variants: Map<string, File>;
  how: 'declared' | 'path' | null;
}

export interface Grouping<File> {
  groups: AgentGroup<File>[];
  /** What was found about a file while it was given its address. */
  findings: Map<File, Diagnostic[]>;
}

/**
 * Gives every file an id and puts translations together: those that say `translationOf`, and those whose paths differ
 * in the language alone. Files come in the order of sources and paths; the first one keeps a disputed id.
 */
export function groupVariants<File extends GroupInput>(files: File[]): Grouping<File> {
  const findings = new Map<File, Diagnostic[]>();
  const report = (file: File, code: DiagnosticCode, values: Record<string, string>) => {
    findings.set(file, [...(findings.get(file) ?? []), diagnostic(code, 1, 1, values)]);
  };
  const byId = groupByPath(files, report);
  const groups = joinTranslations(byId, report);
  claimAliases(groups, report);
  return { groups: [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), findings };
}

type Report<File> = (file: File, code: DiagnosticCode, values: Record<string, string>) => void;

function groupByPath<File extends GroupInput>(files: File[], report: Report<File>): Map<string, AgentGroup<File>> {
  const groups = new Map<string, AgentGroup<File>>();
  for (const file of files) {
    const id = pathId(file.file, file.sourcePrefix, file.pathHash);
    const group = groups.get(id);
    if (!group) {
      groups.set(id, { id, aliases: [], variants: new Map([[file.language, file]]), how: null });
      continue;
    }
    if (areTranslationsByPath(group, file)) {
      group.variants.set(file.language, file);
      group.how = 'path';
      continue;
    }
    const own = collisionId(id, file.pathHash);
    report(file, 'id-collision', { id, own, other: firstOf(group)?.file ?? '' });
    groups.set(own, { id: own, aliases: [], variants: new Map([[file.language, file]]), how: null });
  }
  return groups;
}

/** One id, and languages that differ: one of the paths at least says which it is. */
function areTranslationsByPath<File extends GroupInput>(group: AgentGroup<File>, file: File): boolean {
  if (group.variants.has(file.language)) return false;
  const named = [...group.variants.values(), file].map((each) => languageFromPath(each.file).language);
  return new Set(named).size === named.length;
}

/** A file that says whose translation it is joins that agent; its own id stays as an alias. */
function joinTranslations<File extends GroupInput>(
  groups: Map<string, AgentGroup<File>>,
  report: Report<File>,
): Map<string, AgentGroup<File>> {
  for (const group of [...groups.values()]) {
    const file = [...group.variants.values()].find(({ translationOf }) => translationOf !== null);
    const wanted = file?.translationOf;
    if (!file || !wanted) continue;
    const target = findTarget(groups, wanted, file.sourcePrefix);
    if (!target) report(file, 'translation-of-unknown', { id: wanted });
    else if (target !== group) join(groups, target, group, file, report);
  }
  return groups;
}

function findTarget<File>(groups: Map<string, AgentGroup<File>>, wanted: string, prefix: string | null) {
  const id = foldToId(wanted);
  const own = prefix === null ? id : `${foldToId(prefix)}-${id}`;
  return groups.get(own) ?? groups.get(id) ?? [...groups.values()].find(({ aliases }) => aliases.includes(id));
}

function join<File extends GroupInput>(
  groups: Map<string, AgentGroup<File>>,
  target: AgentGroup<File>,
  group: AgentGroup<File>,
  file: File,
  report: Report<File>,
): void {
  const taken = [...group.variants.keys()].find((language) => target.variants.has(language));
  if (taken !== undefined) {
    report(file, 'variant-collision', { id: target.id, language: taken });
    return;
  }
  const keepsTargetId = !group.variants.has('en') || target.variants.has('en');
  const [kept, former] = keepsTargetId ? [target, group] : [group, target];
  const merged: AgentGroup<File> = {
    id: kept.id,
    aliases: [...kept.aliases, former.id, ...former.aliases],
    variants: new Map([...target.variants, ...group.variants].sort(([a], [b]) => (a < b ? -1 : 1))),
    how: 'declared',
  };
  groups.delete(former.id);
  groups.set(kept.id, merged);
}

/** Former ids that headers name: an id that a file has now is never taken from it. */
function claimAliases<File extends GroupInput>(groups: Map<string, AgentGroup<File>>, report: Report<File>): void {
  const owners = new Map<string, string>();
  for (const group of groups.values()) for (const id of [group.id, ...group.aliases]) owners.set(id, group.id);
  for (const group of groups.values()) {
    for (const file of group.variants.values()) {
      for (const alias of file.aliases.map(foldToId).filter(Boolean)) {
        const owner = owners.get(alias);
        if (owner === undefined) {
          owners.set(alias, group.id);
          group.aliases.push(alias);
        } else if (owner !== group.id) report(file, 'alias-taken', { alias, id: owner });
      }
    }
    group.aliases = [...new Set(group.aliases)].filter((alias) => alias !== group.id).sort();
  }
}

function firstOf<File>(group: AgentGroup<File>): File | undefined {
  return group.variants.values().next().value;
}
