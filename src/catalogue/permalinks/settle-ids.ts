import type { Report } from '../agent-group.ts';
import { foldAliases } from '../agent-id.ts';
import type { IdPlan, PlannableFile } from './plan-ids.ts';

/** Files that are one agent, with the ids that they have by themselves. */
export interface Settleable<File> {
  id: string;
  aliases: string[];
  variants: Map<string, File>;
}

/**
 * Gives each group its id and its aliases, and each locked agent the group that continues it. The order of rights: ids,
 * own ids of files, what was ever published, ids that paths give, former ids that headers name. Changes `groups`.
 */
export function settleIds<File extends PlannableFile>(
  groups: Settleable<File>[],
  plan: IdPlan<File>,
  report: Report<File>,
): Map<string, Settleable<File>> {
  const groupOf = new Map(
    groups.flatMap((group) => [...group.variants.values()].map((file) => [file, group] as const)),
  );
  const heirs = findHeirs(groups, groupOf, plan);
  const natural = new Map(groups.map((group) => [group, [group.id, ...group.aliases]]));
  for (const group of groups) group.id = chooseId(group, plan, heirs);
  const owned = new Map(groups.map((group) => [group.id, group]));
  const give = (address: string, group: Settleable<File>) => {
    if (!owned.has(address)) owned.set(address, group);
  };
  for (const [group, ids] of natural) for (const id of ids) give(id, group);
  // Where files of one agent part, an address goes with the one whose path has it, or whose header.
  const giveOwn = (name: string, file: File) => {
    const group = groupOf.get(file);
    if (group && plan.kept.get(file)?.includes(plan.owners.get(name) ?? '')) give(name, group);
  };
  for (const [file, id] of plan.pathIds) giveOwn(id, file);
  for (const file of plan.pathIds.keys()) for (const alias of foldAliases(file.aliases)) giveOwn(alias, file);
  for (const [address, agent] of plan.owners) {
    const group = heirs.get(agent);
    if (group) give(address, group);
  }
  // What leads to no agent here was retired, or its loss fails the build: none gets it meanwhile.
  const isFree = (address: string) => !owned.has(address) && !plan.owners.has(address);
  for (const [file, id] of plan.pathIds) {
    const group = groupOf.get(file);
    if (group && plan.own.has(file) && isFree(id)) give(id, group);
  }
  for (const file of plan.pathIds.keys()) {
    const group = groupOf.get(file);
    for (const alias of group ? foldAliases(file.aliases) : []) {
      if (group && isFree(alias)) give(alias, group);
      else if (owned.get(alias) !== group) {
        report(file, 'alias-taken', { alias, id: owned.get(alias)?.id ?? plan.owners.get(alias) ?? alias });
      }
    }
  }
  for (const group of groups) group.aliases = [];
  for (const [address, group] of owned) if (address !== group.id) group.aliases.push(address);
  for (const group of groups) group.aliases.sort();
  return heirs;
}

/** Where the files of a locked agent are no longer together, one group continues it. */
function findHeirs<File extends PlannableFile>(
  groups: Settleable<File>[],
  groupOf: Map<File, Settleable<File>>,
  plan: IdPlan<File>,
): Map<string, Settleable<File>> {
  const heirs = new Map<string, Settleable<File>>();
  for (const [agent, file] of plan.claimed) {
    const group = groupOf.get(file);
    if (group) heirs.set(agent, group);
  }
  const bears = (group: Settleable<File>, id: string) => group.id === id || group.aliases.includes(id);
  for (const group of groups) {
    for (const file of group.variants.values()) {
      for (const agent of plan.kept.get(file) ?? []) {
        if (plan.claimed.has(agent)) continue;
        const rival = heirs.get(agent);
        const isBetter =
          rival === undefined ||
          (!bears(rival, agent) && (bears(group, agent) || firstLanguage(group) < firstLanguage(rival)));
        if (isBetter) heirs.set(agent, group);
      }
    }
  }
  return heirs;
}

/** The locked id, the English file's before those of other languages; else the one that the group has by itself. */
function chooseId<File extends PlannableFile>(
  group: Settleable<File>,
  plan: IdPlan<File>,
  heirs: Map<string, Settleable<File>>,
): string {
  const inOrder = [...group.variants].sort(([a], [b]) => (rankLanguage(a) < rankLanguage(b) ? -1 : 1));
  const left = new Set(inOrder.flatMap(([, file]) => foldAliases(file.aliases)));
  for (const [, file] of inOrder) {
    for (const agent of plan.kept.get(file) ?? []) {
      if (heirs.get(agent) === group && (!left.has(agent) || agent === group.id)) return agent;
    }
  }
  return group.id;
}

function firstLanguage<File>({ variants }: Settleable<File>): string {
  return [...variants.keys()].map(rankLanguage).sort()[0] ?? '';
}

/** English comes before all, then the lowest code. */
function rankLanguage(code: string): string {
  return code === 'en' ? '' : code;
}
