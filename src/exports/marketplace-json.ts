import { visibleLine } from './badge/visible-line.ts';

/** What is said of a plugin. Texts may be anybody's; addresses are absolute. */
export interface DescribedPlugin {
  name: string;
  description: string;
  homepage: string;
  author: string | undefined;
  licence: string | undefined;
  repository: string | undefined;
  keywords: string[];
}

/** A plugin where a marketplace lists it. */
export interface ListedPlugin extends DescribedPlugin {
  /** Its ZIP file. */
  url: string;
  /** Of that file, in hexadecimal digits. The client takes it for the version, since none is given. */
  sha256: string;
}

/** `.claude-plugin/plugin.json` of a plugin; `origins` are the sources of its files, which the client passes over. */
export function pluginJson(plugin: DescribedPlugin, origins: Record<string, string>[]): string {
  return write({ ...describe(plugin), metadata: { sources: origins } });
}

/** `marketplace.json`, as the client takes it from an address. `renames` are former names and today's. */
export function marketplaceJson(
  { name, owner, description }: { name: string; owner: string; description: string },
  plugins: ListedPlugin[],
  renames: ReadonlyMap<string, string | null>,
): string {
  return write({
    name,
    owner: { name: visibleLine(owner) || name },
    metadata: { description: visibleLine(description) },
    plugins: plugins.map((plugin) => ({
      ...describe(plugin),
      source: { source: 'archive', url: plugin.url, sha256: plugin.sha256 },
      ...(plugin.keywords[0] !== undefined && { category: plugin.keywords[0], tags: plugin.keywords }),
    })),
    ...(renames.size > 0 && { renames: Object.fromEntries(renames) }),
  });
}

function describe({ name, description, homepage, author, licence, repository, keywords }: DescribedPlugin) {
  const maker = visibleLine(author ?? '');
  return {
    name,
    description: visibleLine(description) || name,
    ...(maker !== '' && { author: { name: maker } }),
    homepage,
    ...(repository !== undefined && { repository }),
    ...(licence !== undefined && { license: visibleLine(licence) }),
    ...(keywords.length > 0 && { keywords }),
  };
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
