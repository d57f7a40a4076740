import { createHeadingFinder } from '../core/anchors.ts';
import { diagnostic, excerpt, sortDiagnostics } from '../core/diagnostic.ts';
import type { ReadAgent } from '../core/read-agent.ts';
import { isFixedName } from '../core/references/fixed-names.ts';
import {
  type Agent,
  type Diagnostic,
  type Pairing,
  type Reference,
  SCHEMA_VERSION,
  type Variant,
} from '../core/schema.ts';
import type { AgentGroup, GroupInput } from './agent-group.ts';
import { namesOf } from './agent-id.ts';
import { compareVariants, originalLanguage } from './compare-variants.ts';
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
import {
  type AgentLink,
  createLinkIndex,
  type HeadingFinders,
  type LinkBearer,
  type LinkIndex,
  type LinkingFile,
  linkedFile,
  resolveLinks,
  stemOf,
} from './resolve-links.ts';
import { createNameIndex, type ResolveName, resolveReferences } from './resolve-references.ts';

export type ReadFile = Extract<ReadAgent, { kind: 'agent' }>;

/** A file that was read, with what its place on disk says. */
export interface CatalogueInput {
  read: ReadFile;
  sourcePrefix: string | null;
  /** SHA-256 of the path (NFC), in hexadecimal. */
  pathHash: string;
  /** SHA-256 of the text: its line ends as `\n`, without a byte order mark. */
  textHash: () => string;
}

/** Where pages and files of a variant are; the interface's languages are the caller's business. */
export interface Addresses {
  page: (language: string, id: string) => string;
  file: (language: string, id: string) => string;
  fixed: (language: string, id: string) => string;
  permalink: (id: string) => string;
}

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

interface GroupedFile extends GroupInput {
  input: CatalogueInput;
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
  const surroundings = describeSurroundings(groups, addresses, isMissing);
  const agents = groups.map((group): BuiltAgent => {
    const variants = [...group.variants].sort(([a], [b]) => (a < b ? -1 : 1));
    const inputs = new Map(variants.map(([language, file]) => [language, file.input]));
    const pairing = toPairing(group);
    const { drift, diagnostics: compared } = compareVariants(group.id, inputs, pairing);
    const links = new Map(variants.map(([language, { input }]) => [language, surroundings.linksOf(input.read)]));
    const toVariant = ([language, file]: [string, GroupedFile]): Variant => {
      const found = [...(diagnostics.get(file) ?? []), ...(compared.get(language) ?? [])];
      return finishVariant(
        file.input.read,
        { key: language, id: group.id, found, links: links.get(language) ?? [] },
        surroundings,
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
    current = { lock: permalinks.lock, retired: published.retired };
  }
}

/** Pairing is what costs most here, and the next turn nearly always asks for the same. */
function rememberPairs(): typeof pairVariants {
  let last: { candidates: PairCandidate[]; pairs: DetectedPair[] } | undefined;
  return (candidates) => {
    if (!last || !areSame(last.candidates, candidates)) last = { candidates, pairs: pairVariants(candidates) };
    return last.pairs;
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

function toBearers(group: AgentGroup<GroupedFile>) {
  return [...group.variants.values()].map(({ input }) => {
    const { variant } = input.read;
    const names = [variant.name, stemOf(variant.file), group.id, ...group.aliases];
    return { id: group.id, source: variant.source, names: names.filter((name) => !isFixedName(name)) };
  });
}

function toLinkBearers({ id, variants }: AgentGroup<GroupedFile>): LinkBearer[] {
  return [...variants.values()].map(({ input }) => {
    const { source, file, name, title } = input.read.variant;
    return { id, source, file, names: [name, title, stemOf(file)].filter((each) => !isFixedName(each)) };
  });
}

/** What a variant is finished with: all that the catalogue knows beside it. */
interface Surroundings {
  addresses: Addresses;
  resolve: ResolveName;
  index: LinkIndex;
  linksOf(read: ReadFile): AgentLink[];
  /** What a reference to an agent calls it, where the text gives it no name. */
  nameOf(id: string): string;
  isMissing(file: LinkingFile): boolean;
}

function describeSurroundings(
  groups: AgentGroup<GroupedFile>[],
  addresses: Addresses,
  isMissing: Surroundings['isMissing'],
): Surroundings {
  const index = createLinkIndex(groups.flatMap(toLinkBearers));
  const byId = new Map(groups.map(({ id, variants }) => [id, variants]));
  // Made once an agent: many links may lead to one of many headings.
  const finders = new Map<string, HeadingFinders>();
  const findersOf = (id: string) => {
    const known = finders.get(id) ?? [...(byId.get(id) ?? [])].map(toFinder);
    finders.set(id, known);
    return known;
  };
  return {
    addresses,
    resolve: createNameIndex(groups.flatMap(toBearers)),
    index,
    linksOf: ({ links, variant }) => resolveLinks(links, variant, index, findersOf),
    nameOf(id) {
      const [first] = byId.get(id)?.values() ?? [];
      return first?.input.read.variant.name || (first && stemOf(first.file)) || id;
    },
    isMissing,
  };
}

function toFinder([language, { input }]: [string, GroupedFile]): HeadingFinders[number] {
  return [language, createHeadingFinder(input.read.headings, input.read.variant.sections)];
}

function finishVariant(
  read: ReadFile,
  { key, id, found, links }: { key: string; id: string; found: Diagnostic[]; links: AgentLink[] },
  { addresses, resolve, index, nameOf, isMissing }: Surroundings,
): Variant {
  const { fileReferences = [], ...withoutFiles } = read.variant;
  const { variant } = read;
  const named = fileReferences.map((reference) => ({ reference, agent: index.resolveFile(reference, variant) }));
  const files = named.flatMap(({ reference, agent }) => (agent === undefined ? [reference] : []));
  const linked = [...links.map((link) => link.id), ...named.flatMap(({ agent }) => agent ?? [])];
  const references = resolveReferences(
    read.mentions,
    { id, source: variant.source, linked: linked.map((agent) => ({ name: nameOf(agent), id: agent })) },
    resolve,
  );
  return {
    ...(files.length > 0 ? { ...variant, fileReferences: files } : withoutFiles),
    references,
    diagnostics: sortDiagnostics([
      ...found,
      ...variant.diagnostics,
      ...findUnknownReferences(references, read),
      ...findMissingFiles(read, isMissing),
    ]),
    links: {
      page: addresses.page(key, id),
      file: addresses.file(key, id),
      fixed: addresses.fixed(key, id),
    },
  };
}

/** Names that can only mean an agent, and none here bears them. */
function findUnknownReferences(references: Reference[], { mentions }: ReadFile): Diagnostic[] {
  const unknown = new Set(references.filter(({ id }) => id === undefined).map(({ name }) => name));
  return mentions
    .filter(({ name }) => unknown.has(name))
    .map(({ name, line, column }) => diagnostic('reference-unknown', line, column, { text: excerpt(name) }));
}

/** Links to files that would be agents, and are not there. */
function findMissingFiles({ links, variant }: ReadFile, isMissing: Surroundings['isMissing']): Diagnostic[] {
  return links
    .filter(({ target }) => {
      const file = linkedFile(target, variant);
      return file !== undefined && isMissing(file);
    })
    .map(({ address, line, column }) => diagnostic('link-unknown', line, column, { text: excerpt(address) }));
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
