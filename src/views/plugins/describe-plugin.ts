import { addresses } from '../../addresses/addresses.ts';
import type { ToAbsolute } from '../../addresses/link-to.ts';
import type { SourceInfo } from '../../catalogue/catalogue.ts';
import type { Agent } from '../../core/schema.ts';
import { list, own, paragraph, section } from '../../exports/markdown/blocks.ts';
import { codeMarkdown } from '../../exports/markdown/escape-markdown.ts';
import { formatDocument, type Inline, type MarkdownBlock } from '../../exports/markdown/format-document.ts';
import type { DescribedPlugin } from '../../exports/marketplace-json.ts';
import { planPlugin } from '../../exports/plugin-agent.ts';
import type { Remark } from '../../exports/programs/remark.ts';
import { formatList } from '../../i18n/format.ts';
import { defaultLocale, type Locale, localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { remarkText } from '../agent/export-rows.ts';
import { chooseVariant } from '../language/choose-variant.ts';
import type { Plugin, PluginMember } from './plan-plugins.ts';

/** So many words of the vocabulary are listed with a plugin. */
const MAX_KEYWORDS = 8;

/** Whether a plugin has anything of an agent. */
export function hasPlugin({ id, variants }: Pick<Agent, 'id' | 'variants'>): boolean {
  return Object.values(variants).some((variant) => {
    const plan = planPlugin(id, variant);
    return plan === 'own' || 'header' in plan;
  });
}

/** What the client is told of a plugin with so many files of agents. */
export function describePlugin(plugin: Plugin, count: number, absolute: ToAbsolute): DescribedPlugin {
  const { agent, sources, name } = plugin;
  const shown = agent?.variants[chooseVariant(agent.variants, defaultLocale)];
  const once = (values: (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];
  const [author, licence] = [
    once(sources.map((source) => source.author)),
    once(sources.map((source) => source.licence)),
  ];
  const t = translator(defaultLocale);
  return {
    name,
    description: shown
      ? shown.summary || shown.title
      : t('plugin.ofSource', { count, source: sources[0]?.name ?? name }),
    homepage: absolute(agent ? agent.permalink : addresses.catalogue(defaultLocale)),
    author: author.length === 0 ? undefined : author.join(', '),
    licence: licence.length === 0 ? undefined : licence.join(' AND '),
    repository: sources.find(({ repository }) => repository !== undefined)?.repository,
    keywords: [...new Set(shown?.capabilities)].slice(0, MAX_KEYWORDS),
  };
}

/** Where the files of a plugin come from, as its manifest says it. */
export function listOrigins(sources: SourceInfo[]): Record<string, string>[] {
  return sources.map(({ name, repository, commit, licence, author }) => ({
    name,
    ...(repository !== undefined && { repository }),
    ...(commit !== undefined && { commit }),
    ...(licence !== undefined && { licence }),
    ...(author !== undefined && { author }),
  }));
}

/** A file in a plugin, and what is different there. */
export interface ReadMember extends PluginMember {
  /** Header keys that the client passes over. */
  lost?: string[];
  /** Whether its file was written anew, so that it permits no more. */
  isNarrowed?: boolean;
  /** Why it has no file. */
  refused?: Remark;
}

/** `README.md` of a plugin, in all languages of the interface: what it is, where it comes from, and what is different in a plugin. */
export function pluginReadme(plugin: Plugin, members: ReadMember[], absolute: ToAbsolute): string {
  const blocks = localeCodes.flatMap((locale) => readmeIn(locale, plugin, members, absolute));
  return formatDocument([{ type: 'heading', level: 1, text: plugin.name }, ...blocks]);
}

function readmeIn(locale: Locale, plugin: Plugin, members: ReadMember[], absolute: ToAbsolute): MarkdownBlock[] {
  const t = translator(locale);
  const source = plugin.sources[0]?.name ?? '';
  const count = members.filter(({ refused }) => !refused).length;
  const title = plugin.agent ? t('plugin.ofAgent', { count }) : t('plugin.ofSource', { count, source });
  return section(title, [
    ...paragraph(...own(t('plugin.made')), ' ', {
      address: absolute(plugin.agent?.permalink ?? addresses.catalogue(locale)),
    }),
    ...list(members.map((member) => memberLine(locale, member))),
    ...plugin.sources.flatMap((source) => list(originLines(locale, source))),
    ...paragraph(...own(t('plugin.withoutKeys'))),
  ]);
}

function originLines(locale: Locale, { name, author, licence, repository, commit }: SourceInfo): Inline[][] {
  const t = translator(locale);
  const lines: [label: string, value: Inline | undefined][] = [
    [t('agent.sourceName'), name],
    [t('agent.author'), author],
    [t('agent.licence'), licence],
    [t('agent.repository'), repository === undefined ? undefined : { address: repository }],
    [t('plugin.commit'), commit === undefined ? undefined : { code: commit }],
  ];
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [[`${label}${t('agent.colon')} `, value]]));
}

/** ``- `agents/x.md`: `x`, of `x.en.md` (SHA-256 `…`)``, and what is different from that file. */
function memberLine(locale: Locale, member: ReadMember): Inline[] {
  const { agent, language, name, path, lost = [], isNarrowed, refused } = member;
  const t = translator(locale);
  const variant = agent.variants[language];
  if (refused) {
    const reason = remarkText(t, 'refused', refused);
    return [{ code: variant?.file ?? '' }, `${t('agent.colon')} `, ...own(t('plugin.leftOut', { reason }))];
  }
  return [
    { code: path },
    `${t('agent.colon')} `,
    { code: name },
    ' ← ',
    { code: variant?.file ?? '' },
    ', SHA-256 ',
    { code: variant?.sha256 ?? '' },
    ...(lost.length > 0
      ? own(
          ` – ${t('plugin.lost', {
            keys: formatList(locale, lost.map(codeMarkdown)),
          })}`,
        )
      : []),
    ...(isNarrowed ? [` – ${t('plugin.narrowed')}`] : []),
  ];
}
