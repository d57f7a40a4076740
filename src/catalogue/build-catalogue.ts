import { type Agent, type Pairing, SCHEMA_VERSION, type Variant } from '../core/schema.ts';
import type { AgentGroup } from './agent-group.ts';
import { namesOf, stemOf } from './agent-id.ts';
import type { Addresses, CatalogueInput, GroupedFile } from './catalogue-input.ts';
import { compareVariants, originalLanguage } from './compare-variants.ts';
import { createContext, finishVariant } from './finish-variant.ts';
import { type Grouping, groupVariants } from './group-variants.ts';
import { type DetectedPair, pairVariants } from './pair-variants.ts';
import type { PairCandidate } from './pairing/pair-candidate.ts';
import { findFaults } from './permalinks/find-faults.ts';
import { haveSameAddresses, type Lock } from './permalinks/lock.ts';
import { listFormer, listRetired, nextLock, type SettledAgent } from './permalinks/next-lock.ts';
import {
  type FormerAddress,
  nothingPublished,
  type PermalinkFault,
  type Published,
  type RetiredAgent,
} from './permalinks/published.ts';
import type { AgentLink, LinkingFile } from './resolve-links.ts';

export interface BuiltAgent {
  agent: Agent;
  /** By language, the file that each variant was read from. */
  inputs: Map<string, CatalogueInput>;
  referencedBy: string[];
  /** By language, where links of the instructions lead. */
  links: Map<string, AgentLink[]>;
}

export interface BuiltCatalogue {
  agents: BuiltAgent[];
  /** Folded `name` → ids of its bearers, where the name is not an id or alias itself. */
  names: Record<string, string[]>;
  permalinks: Permalinks;
}

/** What was decided with the lock. */
export interface Permalinks {
  /** The lock after this run. */
  lock: Lock;
  faults: PermalinkFault[];
  former: FormerAddress[];
  retired: RetiredAgent[];
}

/**
 * Many files to one catalogue: ids, variants, references. What was published before decides first. `isMissing` tells
 * of a path in NFC whether it would be an agent, and no file is there. Linear in the number of files.
 */
export function buildCatalogue(
  inputs: CatalogueInput[],
  addresses: Addresses,
  published: Published = nothingPublished,
  isMissing: (file: LinkingFile) => boolean = () => false,
): BuiltCatalogue {
  const files = inputs.map(toGroupInput);
  const { grouping, permalinks } = decide(files, published);
  const { groups, diagnostics } = grouping;
  const context = createContext(groups, addresses, isMissing);
  const agents = groups.map((group): BuiltAgent => {
    const variants = [...group.variants].sort(([a], [b]) => (a < b ? -1 : 1));
    const inputs = new Map(variants.map(([language, file]) => [language, file.input]));
    const pairing = toPairing(group);
    const { drift, diagnostics: compared } = compareVariants(group.id, inputs, pairing);
    const links = new Map(variants.map(([language, { input }]) => [language, context.linksOf(input.read)]));
    const toVariant = ([language, file]: [string, GroupedFile]): Variant => {
      const found = [...(diagnostics.get(file) ?? []), ...(compared.get(language) ?? [])];
      return finishVariant(
        file.input.read,
        { key: language, id: group.id, found, links: links.get(language) ?? [] },
        context,
      );
    };
    return {
      agent: {
        schemaVersion: SCHEMA_VERSION,
        id: group.id,
        aliases: group.aliases,
        permalink: addresses.permalink(group.id),
        variants: Object.fromEntries(variants.map((entry) => [entry[0], toVariant(entry)])),
        pairing,
        drift,
        similar: [],
      },
      inputs,
      referencedBy: [],
      links,
    };
  });
  linkBack(agents);
  return { agents, names: collectNames(agents, permalinks.lock), permalinks };
}

/** So often at most are files put together anew; twice is the rule where something was published for the first time. */
const MAX_TURNS = 4;

/**
 * Puts files together and writes the lock, until the next build would do the same: an id that was given away just now may
 * let a header be understood otherwise.
 */
function decide(files: GroupedFile[], published: Published) {
  let current = published;
  const pair = rememberPairs();
  for (let turn = 1; ; turn++) {
    const grouping = groupVariants(files, current, pair);
    const permalinks = settlePermalinks(files, grouping, current);
    const isSettled = permalinks.faults.length > 0 || haveSameAddresses(current.lock, permalinks.lock);
    if (published === nothingPublished || isSettled || turn === MAX_TURNS) return { grouping, permalinks };
    current = { ...published, lock: permalinks.lock };
  }
}

/** Pairing is what costs most here, and the next turn nearly always asks for the same. */
function rememberPairs(): typeof pairVariants {
  const known: { candidates: PairCandidate[]; pairs: DetectedPair[] }[] = [];
  return (candidates) => {
    const same = known.find((one) => areSame(one.candidates, candidates));
    if (same) return same.pairs;
    const pairs = pairVariants(candidates);
    known.push({ candidates, pairs });
    return pairs;
  };
}

function areSame(some: PairCandidate[], others: PairCandidate[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, fingerprint }, at) => id === others[at]?.id && fingerprint === others[at]?.fingerprint)
  );
}

function settlePermalinks(
  files: GroupedFile[],
  { groups, plan, ownIds, heirs }: Grouping<GroupedFile>,
  published: Published,
): Permalinks {
  const settled = groups.map((group) => toSettled(group, ownIds));
  const lock = nextLock(settled, published, heirs);
  const addresses = new Set(settled.flatMap(({ id, aliases }) => [id, ...aliases]));
  const newcomers = files.filter((file) => !plan.own.has(file) && !plan.known.has(file));
  const { gone, owners } = plan;
  return {
    lock,
    faults: findFaults(published, { gone, heirs, owners, addresses, newcomers }),
    former: listFormer(lock),
    retired: listRetired(lock, published),
  };
}

function toSettled({ id, aliases, variants }: AgentGroup<GroupedFile>, ownIds: Map<GroupedFile, string>): SettledAgent {
  const files = [...variants].map(([language, file]) => {
    const { source, file: path, sha256 } = file.input.read.variant;
    const own = ownIds.get(file) ?? id;
    return { language, source, file: path, ...(own !== id && { id: own }), sha256 };
  });
  const names = [...variants.values()].flatMap(({ name = '', file }) => namesOf(name, stemOf(file)));
  return { id, aliases, names, files };
}

function toGroupInput(input: CatalogueInput): GroupedFile {
  const { variant, declared, tag } = input.read;
  return {
    file: variant.file,
    source: variant.source,
    sha256: variant.sha256,
    owner: input.owner,
    sourcePrefix: input.sourcePrefix,
    pathHash: input.pathHash,
    language: variant.language.code,
    ...(tag && { tag }),
    translationOf: declared.translationOf,
    aliases: declared.aliases,
    name: variant.name,
    fingerprint: input.read.fingerprint,
    input,
  };
}

function toPairing({ how, confidence, evidence, variants }: AgentGroup<GroupedFile>): Pairing | null {
  if (how === null) return null;
  const original = originalLanguage(new Map([...variants].map(([language, { input }]) => [language, input])));
  if (!evidence) return { how, confidence, original };
  const { headings, shared: sharedTerms } = evidence;
  const tools = [...variants.values()].map(({ input }) => input.read.variant.tools?.toSorted().join('\n'));
  return { how, confidence, evidence: { sameTools: new Set(tools).size === 1, headings, sharedTerms }, original };
}

function linkBack(agents: BuiltAgent[]): void {
  const byId = new Map(agents.map((built) => [built.agent.id, built]));
  for (const { agent } of agents) {
    const named = new Set(Object.values(agent.variants).flatMap(({ references }) => references.map(({ id }) => id)));
    for (const id of named) if (id !== undefined) byId.get(id)?.referencedBy.push(agent.id);
  }
}

/** A name that an agent had once goes on leading to it, beside those that have it today. */
function collectNames(agents: BuiltAgent[], lock: Lock): Record<string, string[]> {
  const taken = new Set(agents.flatMap(({ agent }) => [agent.id, ...agent.aliases]));
  const names = new Map<string, Set<string>>();
  for (const { agent } of agents) {
    for (const name of lock.get(agent.id)?.names ?? []) {
      if (!taken.has(name)) names.set(name, (names.get(name) ?? new Set()).add(agent.id));
    }
  }
  return Object.fromEntries(
    [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, ids]) => [name, [...ids].sort()]),
  );
}
