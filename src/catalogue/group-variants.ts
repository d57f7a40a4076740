import { type DiagnosticCode, diagnostic } from '../core/diagnostic.ts';
import { languageFromPath } from '../core/language/language-from-path.ts';
import type { Diagnostic } from '../core/schema.ts';
import { type AgentGroup, type GroupInput, haveOneOwner, merge, type Report } from './agent-group.ts';
import { collisionId, isSecondOf } from './agent-id.ts';
import { joinTranslations } from './join-translations.ts';
import { pairVariants } from './pair-variants.ts';
import { type IdPlan, planIds } from './permalinks/plan-ids.ts';
import { nothingPublished, type Published } from './permalinks/published.ts';
import { settleIds } from './permalinks/settle-ids.ts';
import { keyVariants } from './variant-keys.ts';

export interface Grouping<File> {
  groups: AgentGroup<File>[];
  /** What was found about a file while it was given its address. */
  diagnostics: Map<File, Diagnostic[]>;
  /** What the lock decided. */
  plan: IdPlan<File>;
  /** The own id of each file. */
  ownIds: Map<File, string>;
  /** Agent of the lock → id of the agent that continues it. */
  heirs: Map<string, string>;
}

/**
 * Gives every file an id and puts translations together: those that say `translationOf`, those whose paths differ in
 * the language alone, and those that are found by what no language changes. Files come in the order of sources and
 * paths; the first one keeps a disputed id, after those that had it when the site was last published.
 */
export function groupVariants<File extends GroupInput>(
  files: File[],
  published: Published = nothingPublished,
  pair: typeof pairVariants = pairVariants,
): Grouping<File> {
  const diagnostics = new Map<File, Diagnostic[]>();
  const report = (file: File, code: DiagnosticCode, values: Record<string, string>) => {
    diagnostics.set(file, [...(diagnostics.get(file) ?? []), diagnostic(code, 1, 1, values)]);
  };
  const plan = planIds(files, published);
  const byId = inOrderOf(files, groupByPath(plan));
  const ownIds = listOwnIds(byId);
  const groups = [...joinDetected(joinTranslations(byId, plan, report), pair).values()];
  const heirs = settleIds(groups, plan, report);
  reportSecondIds(groups, ownIds, plan, report);
  return {
    groups: groups.sort((a, b) => (a.id < b.id ? -1 : 1)),
    diagnostics,
    plan,
    ownIds,
    heirs: new Map([...heirs].map(([agent, { id }]) => [agent, id])),
  };
}

function groupByPath<File extends GroupInput>(plan: IdPlan<File>): Map<string, AgentGroup<File>> {
  const groups = new Map<string, AgentGroup<File>>();
  const isReserved = (id: string, file: File) => plan.owners.has(id) && plan.own.get(file) !== id;
  const start = (id: string, file: File) =>
    groups.set(id, {
      id,
      aliases: [],
      variants: keyVariants([file], plan.keys) ?? new Map(),
      how: null,
      confidence: 1,
    });
  for (const file of plan.order) {
    const id = plan.own.get(file) ?? plan.pathIds.get(file) ?? '';
    const group = groups.get(id);
    if (!group && !isReserved(id, file)) {
      start(id, file);
      continue;
    }
    const together = group && keyVariants([...group.variants.values(), file], plan.keys);
    if (
      group &&
      together &&
      haveOneOwner([...group.variants.values(), file]) &&
      (areTranslationsByPath(group, file) || wereTogether(group, file, plan))
    ) {
      group.variants = together;
      group.how = 'path';
      continue;
    }
    let own = collisionId(id, file.pathHash);
    // A file may be called as if it were the second one: none takes the place of another.
    while (groups.has(own) || isReserved(own, file)) own = collisionId(own, file.pathHash);
    start(own, file);
  }
  return groups;
}

/** Says which files have an id with a few digits at its end, because another agent has the one that their path gives. */
function reportSecondIds<File extends GroupInput>(
  groups: AgentGroup<File>[],
  ownIds: Map<File, string>,
  { pathIds, owners }: IdPlan<File>,
  report: Report<File>,
): void {
  const holders = new Map(groups.flatMap((group) => [group.id, ...group.aliases].map((id) => [id, group] as const)));
  for (const [file, own] of ownIds) {
    const id = pathIds.get(file) ?? '';
    const holder = holders.get(id);
    if (!isSecondOf(own, id) || (holder ? [...holder.variants.values()].includes(file) : !owners.has(id))) continue;
    const first = [...(holder?.variants.values() ?? [])].find((other) => ownIds.get(other) === id);
    if (first) report(file, 'id-collision', { id, own, other: first.file });
    else report(file, 'id-reserved', { id, own, agent: holder?.id ?? owners.get(id) ?? id });
  }
}

/** Who was known first decides ids; everything else goes by the order of the files, whatever the lock knows. */
function inOrderOf<File>(files: File[], groups: Map<string, AgentGroup<File>>): Map<string, AgentGroup<File>> {
  const order = new Map(files.map((file, index) => [file, index]));
  const first = ({ variants }: AgentGroup<File>) =>
    [...variants.values()].reduce((least, file) => Math.min(least, order.get(file) ?? 0), Infinity);
  return new Map([...groups].sort(([, a], [, b]) => first(a) - first(b)));
}

function listOwnIds<File>(groups: Map<string, AgentGroup<File>>): Map<File, string> {
  return new Map(
    [...groups].flatMap(([id, { variants }]) => [...variants.values()].map((file) => [file, id] as const)),
  );
}

/** Variants stay together when their files are moved apart. */
function wereTogether<File extends GroupInput>(group: AgentGroup<File>, file: File, { known }: IdPlan<File>): boolean {
  return [...group.variants.values(), file].every((each) => known.has(each));
}

/** One id, and paths that differ in what they say of the language: one at least says which it is. */
function areTranslationsByPath<File extends GroupInput>(group: AgentGroup<File>, file: File): boolean {
  const named = [...group.variants.values(), file].map((each) => languageFromPath(each.file).tag);
  return new Set(named).size === named.length;
}

/** Agents of one language that are translations of each other by all that can be seen. */
function joinDetected<File extends GroupInput>(
  groups: Map<string, AgentGroup<File>>,
  pair: typeof pairVariants,
): Map<string, AgentGroup<File>> {
  const candidates = [...groups.values()].flatMap(({ id, variants }) => {
    const [only, ...others] = variants.values();
    // A file that says whose translation it is has no other original, even where that one is itself.
    if (!only?.fingerprint || others.length > 0 || only.language === 'und' || only.translationOf !== null) return [];
    return [{ id, language: only.language, name: only.name ?? '', fingerprint: only.fingerprint, owner: only.owner }];
  });
  // An agent in three languages comes as two pairs: the second one finds what became of the first.
  const owners = new Map(groups);
  // Nor may a stranger's copy make doubtful what would else be clear.
  const byOwner = Map.groupBy(candidates, ({ owner }) => owner);
  for (const { ids, ...found } of [...byOwner.values()].flatMap(pair)) {
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
