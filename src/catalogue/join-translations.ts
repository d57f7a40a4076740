import { type AgentGroup, type GroupInput, haveOneOwner, merge, type Report } from './agent-group.ts';
import { foldAliases, foldToId, namesOf, stemOf } from './agent-id.ts';
import type { IdPlan } from './permalinks/plan-ids.ts';
import { keyVariants } from './variant-keys.ts';

/** A file that says whose translation it is joins that agent; its own id stays as an alias. Changes `groups`. */
export function joinTranslations<File extends GroupInput>(
  groups: Map<string, AgentGroup<File>>,
  plan: IdPlan<File>,
  report: Report<File>,
): Map<string, AgentGroup<File>> {
  const { owners, names } = nameGroups(groups, plan);
  const fellows = listFellows(groups, plan);
  for (const [id, { variants }] of [...groups]) {
    const file = [...variants.values()].find(({ translationOf }) => translationOf !== null);
    const group = owners.get(id);
    if (!file?.translationOf || !group) continue;
    const wanted = spell(file.translationOf, file.sourcePrefix).find((name) => owners.has(name)) ?? '';
    const found = owners.get(wanted);
    if (!found) report(file, 'translation-of-unknown', { id: file.translationOf });
    const target = found === group ? findFellow(group, wanted) : found;
    const merged = target && join(target, group, file, plan, report);
    if (!target || !merged) continue;
    groups.delete(merged.id === target.id ? group.id : target.id);
    groups.set(merged.id, merged);
    // Every id, former ones too, leads to the group that it is now part of: translations of translations meet.
    const all = [target, group].flatMap((one) => names.get(one) ?? []);
    names.set(merged, all);
    for (const name of all) owners.set(name, merged);
  }
  return groups;

  /** The name of an agent that the file itself was part of means the others that were. */
  function findFellow(group: AgentGroup<File>, name: string): AgentGroup<File> | undefined {
    const ids = fellows.get(plan.owners.get(name) ?? '') ?? [];
    const others = ids.map((id) => owners.get(id)).filter((other) => other !== group);
    return ids.some((id) => owners.get(id) === group) ? others[0] : undefined;
  }
}

/** What an id may be within a source: with the source's name in front, or as it is. */
function spell(wanted: string, prefix: string | null): string[] {
  const ids = foldAliases([wanted]);
  return [...ids.map((id) => inSource(id, prefix)), ...ids];
}

function inSource(id: string, prefix: string | null): string {
  return prefix === null ? id : `${foldToId(prefix)}-${id}`;
}

/** Locked agent → the ids of the groups that its files are in now. */
function listFellows<File extends GroupInput>(
  groups: Map<string, AgentGroup<File>>,
  plan: IdPlan<File>,
): Map<string, string[]> {
  const fellows = new Map<string, string[]>();
  for (const group of groups.values()) {
    for (const agent of keptBy(group, plan)) fellows.set(agent, [...(fellows.get(agent) ?? []), group.id]);
  }
  return fellows;
}

/**
 * Every name that a header may call an agent by: its id; then, where no agent has that id, others, in the order in which
 * `settleIds` gives addresses away, so that a second build understands a header as the first one did; at last a name that
 * one original alone has in its source.
 */
function nameGroups<File extends GroupInput>(groups: Map<string, AgentGroup<File>>, plan: IdPlan<File>) {
  const owners = new Map(groups);
  const names = new Map([...groups.values()].map((group) => [group, [group.id]]));
  const isNew = (id: string) => !plan.owners.has(id);
  const isOwn = (id: string, group: AgentGroup<File>) => continuedBy(group, plan).has(plan.owners.get(id) ?? '');
  const add = (list: (group: AgentGroup<File>, plan: IdPlan<File>) => string[], fits: typeof isOwn = () => true) => {
    for (const [group, own] of names) {
      const former = list(group, plan).filter((id) => !owners.has(id) && fits(id, group));
      for (const id of former) {
        owners.set(id, group);
        own.push(id);
      }
    }
  };
  add(listPaths, isOwn);
  add(listDeclared, isOwn);
  add(listOwnFormer);
  add(listPublished);
  add(listPaths, isNew);
  add(listDeclared, isNew);
  const named = [...names.keys()].map((group) => [group, listNames(group)] as const);
  const bearers = Map.groupBy(
    named.flatMap(([, own]) => own),
    (name) => name,
  );
  const isOnly = (name: string) => bearers.get(name)?.length === 1;
  const namesOfGroup = new Map(named);
  add((group) => (namesOfGroup.get(group) ?? []).filter(isOnly));
  return { owners, names };
}

/** What the paths of an agent say. */
function listPaths<File extends GroupInput>({ variants }: AgentGroup<File>, { pathIds }: IdPlan<File>): string[] {
  return [...variants.values()].map((file) => pathIds.get(file) ?? '');
}

/** What originals are called; a translation has the name of another file often. */
function listNames<File extends GroupInput>({ variants }: AgentGroup<File>): string[] {
  const files = [...variants.values()].filter(({ translationOf }) => translationOf === null);
  const names = files.flatMap((file) =>
    namesOf(file.name ?? '', stemOf(file)).map((id) => inSource(id, file.sourcePrefix)),
  );
  return [...new Set(names)];
}

/** What its files call former ids; what says nothing (`"!"`) is none. */
function listDeclared<File extends GroupInput>({ variants }: AgentGroup<File>): string[] {
  return [...variants.values()].flatMap(({ aliases }) => foldAliases(aliases));
}

/** What was published of an agent, where its id is still that of one of these files, or one of them claims it. */
function listOwnFormer<File extends GroupInput>(group: AgentGroup<File>, plan: IdPlan<File>): string[] {
  const claimed = [...group.variants.values()].flatMap((file) => plan.claimsOf(file));
  const own = keptBy(group, plan).filter((agent) => agent === group.id);
  return [...claimed, ...own].flatMap(plan.addressesOf);
}

/** What was published of an agent that these files were a part of. */
function listPublished<File extends GroupInput>(group: AgentGroup<File>, plan: IdPlan<File>): string[] {
  return keptBy(group, plan).flatMap(plan.addressesOf);
}

function continuedBy<File extends GroupInput>(group: AgentGroup<File>, plan: IdPlan<File>): Set<string> {
  return new Set([...keptBy(group, plan), ...[...group.variants.values()].flatMap(plan.claimsOf)]);
}

function keptBy<File extends GroupInput>({ variants }: AgentGroup<File>, { kept }: IdPlan<File>): string[] {
  return [...variants.values()].flatMap((file) => kept.get(file) ?? []);
}

/** Two groups as one; `undefined` where they have not one owner, or variants of both would have one key. */
function join<File extends GroupInput>(
  target: AgentGroup<File>,
  group: AgentGroup<File>,
  file: File,
  plan: IdPlan<File>,
  report: Report<File>,
): AgentGroup<File> | undefined {
  if (!haveOneOwner([...target.variants.values(), ...group.variants.values()])) {
    const [other] = target.variants.values();
    const values = { id: file.translationOf ?? '', source: file.source ?? '', other: other?.source ?? '' };
    report(file, 'translation-of-other-source', values);
    return undefined;
  }
  const variants = keyVariants([...target.variants.values(), ...group.variants.values()], plan.keys);
  if (variants === undefined) {
    const taken = [...group.variants.keys()].find((key) => target.variants.has(key)) ?? file.language;
    report(file, 'variant-collision', { id: target.id, language: taken });
    return undefined;
  }
  return {
    ...merge(target, group, 'declared', 1),
    variants: new Map([...variants].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
