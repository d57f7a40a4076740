import { createHeadingFinder } from '../core/anchors.ts';
import { diagnostic, excerpt, sortDiagnostics } from '../core/diagnostic.ts';
import { isFixedName } from '../core/references/fixed-names.ts';
import type { Diagnostic, Reference, Variant } from '../core/schema.ts';
import type { AgentGroup } from './agent-group.ts';
import { stemOf } from './agent-id.ts';
import type { Addresses, GroupedFile, ReadFile } from './catalogue-input.ts';
import {
  type AgentLink,
  createLinkIndex,
  type HeadingFinders,
  type LinkBearer,
  type LinkIndex,
  type LinkingFile,
  linkedFile,
  resolveLinks,
} from './resolve-links.ts';
import { createNameIndex, type ResolveName, resolveReferences } from './resolve-references.ts';

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

/** All that the catalogue knows beside a variant. */
export interface VariantContext {
  addresses: Addresses;
  resolve: ResolveName;
  index: LinkIndex;
  linksOf(read: ReadFile): AgentLink[];
  /** What a reference to an agent calls it, where the text gives it no name. */
  nameOf(id: string): string;
  isMissing(file: LinkingFile): boolean;
}

/** `isMissing` is that of `buildCatalogue`. */
export function createContext(
  groups: AgentGroup<GroupedFile>[],
  addresses: Addresses,
  isMissing: VariantContext['isMissing'],
): VariantContext {
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

/** A variant with what only the catalogue knows: whom it names, where its links lead, where it is. */
export function finishVariant(
  read: ReadFile,
  { key, id, found, links }: { key: string; id: string; found: Diagnostic[]; links: AgentLink[] },
  { addresses, resolve, index, nameOf, isMissing }: VariantContext,
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
      file: addresses.file(key, id, read.opensAsHtml),
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
function findMissingFiles({ links, variant }: ReadFile, isMissing: VariantContext['isMissing']): Diagnostic[] {
  return links
    .filter(({ target }) => {
      const file = linkedFile(target, variant);
      return file !== undefined && isMissing(file);
    })
    .map(({ address, line, column }) => diagnostic('link-unknown', line, column, { text: excerpt(address) }));
}
