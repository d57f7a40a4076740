import { type DiagnosticCode, diagnostic } from '../core/diagnostic.ts';
import type { Fingerprint } from '../core/fingerprint/extract-fingerprint.ts';
import { languageFromPath } from '../core/language/language-from-path.ts';
import type { Diagnostic } from '../core/schema.ts';
import { collisionId, foldToId, pathId } from './agent-id.ts';
import { pairVariants } from './pair-variants.ts';
import type { PairEvidence } from './pairing/compare-files.ts';

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
  name?: string;
  /** By what a translation is found; without one a file is paired by path and by what it declares alone. */
  fingerprint?: Fingerprint;
}

/** Files that are one agent: at most one a language. */
export interface AgentGroup<File> {
  id: string;
  aliases: string[];
  /** By language. */
  variants: Map<string, File>;
  how: 'declared' | 'path' | 'detected' | null;
  /** Below 1 where the pair was detected. */
  confidence: number;
  /** What speaks for a detected pair. */
  evidence?: PairEvidence;
}

export interface Grouping<File> {
  groups: AgentGroup<File>[];
  /** What was found about a file while it was given its address. */
  findings: Map<File, Diagnostic[]>;
}

/**
 * Gives every file an id and puts translations together: those that say `translationOf`, those whose paths differ in
 * the language alone, and those that are found by what no language changes. Files come in the order of sources and
 * paths; the first one keeps a disputed id.
 */
export function groupVariants<File extends GroupInput>(files: File[]): Grouping<File> {
  const findings = new Map<File, Diagnostic[]>();
  const report = (file: File, code: DiagnosticCode, values: Record<string, string>) => {
    findings.set(file, [...(findings.get(file) ?? []), diagnostic(code, 1, 1, values)]);
  };
  const byId = groupByPath(files, report);
  const groups = joinDetected(joinTranslations(byId, report));
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
      groups.set(id, { id, aliases: [], variants: new Map([[file.language, file]]), how: null, confidence: 1 });
      continue;
    }
    if (areTranslationsByPath(group, file)) {
      group.variants.set(file.language, file);
      group.how = 'path';
      continue;
    }
    let own = collisionId(id, file.pathHash);
    // A file may be called as if it were the second one: none takes the place of another.
    while (groups.has(own)) own = collisionId(own, file.pathHash);
    report(file, 'id-collision', { id, own, other: firstOf(group)?.file ?? '' });
    groups.set(own, { id: own, aliases: [], variants: new Map([[file.language, file]]), how: null, confidence: 1 });
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
  // Every id, former ones too, leads to the group that it is now part of: translations of translations meet.
  const owners = new Map(groups);
  for (const [id, { variants }] of [...groups]) {
    const file = [...variants.values()].find(({ translationOf }) => translationOf !== null);
    const group = owners.get(id);
    if (!file?.translationOf || !group) continue;
    const target = findTarget(owners, file.translationOf, file.sourcePrefix);
    if (!target) report(file, 'translation-of-unknown', { id: file.translationOf });
    else if (target !== group) {
      const merged = join(target, group, file, report);
      if (!merged) continue;
      groups.delete(merged.id === target.id ? group.id : target.id);
      groups.set(merged.id, merged);
      for (const owned of [merged.id, ...merged.aliases]) owners.set(owned, merged);
    }
  }
  return groups;
}

function findTarget<File>(owners: Map<string, AgentGroup<File>>, wanted: string, prefix: string | null) {
  const id = foldToId(wanted);
  return (prefix === null ? undefined : owners.get(`${foldToId(prefix)}-${id}`)) ?? owners.get(id);
}

/** Two groups as one; `undefined` where both have a variant in one language. */
function join<File extends GroupInput>(
  target: AgentGroup<File>,
  group: AgentGroup<File>,
  file: File,
  report: Report<File>,
): AgentGroup<File> | undefined {
  const taken = [...group.variants.keys()].find((language) => target.variants.has(language));
  if (taken !== undefined) {
    report(file, 'variant-collision', { id: target.id, language: taken });
    return undefined;
  }
  return merge(target, group, 'declared', 1);
}

/** Agents of one language that are translations of each other by all that can be seen. */
function joinDetected<File extends GroupInput>(groups: Map<string, AgentGroup<File>>): Map<string, AgentGroup<File>> {
  const candidates = [...groups.values()].flatMap(({ id, variants }) => {
    const [only, ...others] = variants.values();
    if (!only?.fingerprint || others.length > 0 || only.language === 'und') return [];
    return [{ id, language: only.language, name: only.name ?? '', fingerprint: only.fingerprint }];
  });
  // An agent in three languages comes as two pairs: the second one finds what became of the first.
  const owners = new Map(groups);
  for (const { ids, ...found } of pairVariants(candidates)) {
    const [one, other] = ids.map((id) => owners.get(id));
    if (!one || !other) continue;
    const weaker = [found, one, other].reduce((a, b) => (b.confidence < a.confidence ? b : a));
    const merged = { ...merge(one, other, 'detected', weaker.confidence), evidence: weaker.evidence ?? found.evidence };
    for (const { id } of [one, other]) groups.delete(id);
    groups.set(merged.id, merged);
    for (const owned of [merged.id, ...merged.aliases]) owners.set(owned, merged);
  }
  return groups;
}

function merge<File>(
  target: AgentGroup<File>,
  group: AgentGroup<File>,
  how: 'declared' | 'detected',
  confidence: number,
): AgentGroup<File> {
  const [kept, former] = firstLanguage(group) < firstLanguage(target) ? [group, target] : [target, group];
  return {
    id: kept.id,
    aliases: [...kept.aliases, former.id, ...former.aliases],
    variants: new Map([...target.variants, ...group.variants].sort(([a], [b]) => (a < b ? -1 : 1))),
    how,
    confidence,
  };
}

/** What decides whose id is kept: English comes before all, then the lowest code. */
function firstLanguage<File>(group: AgentGroup<File>): string {
  return group.variants.has('en') ? '' : ([...group.variants.keys()].sort()[0] ?? '');
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
