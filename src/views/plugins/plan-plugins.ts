import type { AgentSummary, Catalogue, SourceInfo, VariantSummary } from '../../catalogue/catalogue.ts';
import { hashText } from '../../core/fingerprint/hash-text.ts';
import { foldName } from '../../core/fold-name.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { chooseVariant } from '../language/choose-variant.ts';

/** A file in a plugin. */
export interface PluginMember {
  agent: AgentSummary;
  /** Key of the variant. */
  language: string;
  /** What the agent is called in the plugin, once there. */
  name: string;
  /** Made of the id: `agents/x.md`, other languages `agents/x.fr.md`. */
  path: string;
}

export interface Plugin {
  name: string;
  members: PluginMember[];
  /** Where the members come from, each once. */
  sources: SourceInfo[];
  /** The agent whose plugin it is; of a source's there is none. */
  agent?: AgentSummary;
}

/** The form of names that the client asks for; `name` of files may be any text. */
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longer ones are no names that anybody types. */
const MAX_NAME = 64;

type Planned = Pick<Catalogue, 'agents' | 'sources' | 'retired'>;

/** The plugins of a catalogue: one an agent, named by its id, then one a source with all of its files. In a fixed order. */
export function planPlugins({ agents, sources, retired }: Planned): Plugin[] {
  const infos = new Map(sources.map((source) => [source.name, source]));
  const published = new Set([
    ...agents.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...retired.flatMap(({ addresses }) => Object.keys(addresses)),
  ]);
  const own = agents.map((agent) => {
    const files = listVariants(agent);
    const from = new Set(files.map(({ variant }) => variant.source));
    return {
      name: agent.id,
      agent,
      members: nameMembers(files),
      sources: [...from].map((name) => infos.get(name) ?? { name }),
    };
  });
  const bySource = new Map<string, VariantOf[]>();
  for (const file of agents.flatMap(listVariants)) {
    const list = bySource.get(file.variant.source) ?? [];
    list.push(file);
    bySource.set(file.variant.source, list);
  }
  const names = new Set<string>();
  const whole = sources.flatMap((source) => {
    const files = bySource.get(source.name);
    if (!files) return [];
    const name = sourcePlugin(source.name, (taken) => published.has(taken) || names.has(taken));
    names.add(name);
    return [{ name, members: nameMembers(files), sources: [source] }];
  });
  return [...own, ...whole];
}

/**
 * Former names → those of `plugins` today, `null` where nothing took their place; the client moves those who had a plugin to the
 * other one. It refuses a list with a name that leads nowhere.
 */
export function listRenames(
  { agents, retired }: Pick<Planned, 'agents' | 'retired'>,
  plugins: ReadonlySet<string>,
): Map<string, string | null> {
  const leadTo = (id: string) => (plugins.has(id) ? id : null);
  const today = agents.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, leadTo(id)] as const));
  const gone = retired.flatMap(({ addresses, successor }) =>
    Object.keys(addresses).map((id) => [id, successor === null ? null : leadTo(successor)] as const),
  );
  return new Map([...today, ...gone].filter(([from]) => !plugins.has(from)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What the client calls the marketplace of a site, by where the site is: `https://example.org/team/` => `example-org-team`. It refuses
 * names that look like its maker's.
 */
export function marketplaceName(home: string): string {
  const { host, pathname } = new URL(home);
  const name = foldName(host + pathname);
  const maker = /claude|anthropic/.test(name);
  if (maker && name.includes('official')) return `site-${hashText(name).toString(36)}`;
  return maker || !name.includes('-') ? `site-${name}` : name;
}

interface VariantOf {
  agent: AgentSummary;
  language: string;
  variant: VariantSummary;
  isFirst: boolean;
}

/** The one that English pages show first; it has the plain name. */
function listVariants(agent: AgentSummary): VariantOf[] {
  const first = chooseVariant(agent.variants, defaultLocale);
  return Object.entries(agent.variants)
    .map(([language, variant]) => ({ agent, language, variant, isFirst: language === first }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || (a.language < b.language ? -1 : 1));
}

/**
 * Names that are in a plugin once: the author's where it is one that the client takes, since other agents call it by that; else the
 * id, with the language from the second file of an agent on.
 */
function nameMembers(files: VariantOf[]): PluginMember[] {
  const taken = new Set<string>();
  return files.map(({ agent, language, variant, isFirst }) => {
    const own = variant.name.length <= MAX_NAME && KEBAB_CASE.test(variant.name) ? [variant.name] : [];
    const spoken = isFirst ? agent.id : `${agent.id}-${language}`;
    const plain = [...own, spoken, `${agent.id}-${language}`].find((name) => !taken.has(name));
    const name = plain ?? `${spoken}-${hashText(`${variant.source}/${variant.file}`).toString(36)}`;
    taken.add(name);
    return { agent, language, name, path: `agents/${agent.id}${isFirst ? '' : `.${language}`}.md` };
  });
}

/** A source that is called like another, or like something that was ever published, has digits of its name at the end. */
function sourcePlugin(source: string, isTaken: (name: string) => boolean): string {
  const name = `source-${foldName(source)}`.replace(/-$/, '');
  return isTaken(name) ? `${name}-${hashText(source).toString(36)}` : name;
}
