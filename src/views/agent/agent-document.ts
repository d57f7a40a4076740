import { addresses } from '../../addresses/addresses.ts';
import type { ToAbsolute } from '../../addresses/link-to.ts';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import type { Agent, Capability, Command, Example, Variant } from '../../core/schema.ts';
import { commas, list, paragraph, section } from '../../exports/markdown/blocks.ts';
import type { Inline, MarkdownBlock } from '../../exports/markdown/format-document.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { isMessageKey, type Translate, translator } from '../../i18n/translate.ts';
import { chooseVariant } from '../language/choose-variant.ts';
import { foreignLanguage } from '../language/foreign-language.ts';
import { languageLabel } from '../language/language-label.ts';
import { permissionWords } from '../permission-words.ts';
import type { Lookups } from './create-lookups.ts';
import { exampleParts } from './example-parts.ts';
import { paragraphs } from './paragraphs.ts';

export interface DocumentContext {
  locale: Locale;
  lookups: Lookups;
  absolute: ToAbsolute;
}

/**
 * The page of an agent as a document: what is ours says so at its head, what is the author's is in quotations, lists
 * and code. The instructions are whole and to the letter.
 */
export function agentDocument(agent: Agent, summary: AgentSummary, context: DocumentContext): MarkdownBlock[] {
  const { locale } = context;
  const t = translator(locale);
  const shown = chooseVariant(agent.variants, locale);
  const variant = agent.variants[shown];
  if (!variant) throw new Error(`The record of ${agent.id} has no variant ${shown}.`);
  const changed = summary.variants[shown]?.changed ?? null;
  const isForeign = foreignLanguage(variant.language.code, locale) !== undefined;
  const language = languageLabel(locale, variant.language.code);
  const note = variant.language.code === 'und' ? t('agent.languageUnknown') : t('agent.onlyIn', { language });
  return [
    { type: 'heading', level: 1, text: variant.title },
    ...paragraph(t('markdown.notice')),
    ...(isForeign ? paragraph(note) : []),
    { type: 'list', items: listFacts(agent, variant, changed, context) },
    ...section(t('agent.summary'), quote(variant.summary)),
    ...section(
      t('agent.examples'),
      variant.examples.flatMap((example, index) => exampleBlocks(example, index, t)),
    ),
    ...section(t('agent.capabilities'), list(capabilityItems(variant.capabilities, context))),
    ...section(
      t('agent.commands'),
      list([...variant.commands.map(commandItem), ...variant.invocations.map((said) => [said])]),
    ),
    ...section(
      t('tool.facts'),
      list(variant.facts.map(({ code, line }) => [`${factText(code, t)} (${t('report.line', { line })})`])),
    ),
    ...section(
      t('agent.instructions'),
      variant.instructions.trim() === ''
        ? paragraph(t('agent.noInstructions'))
        : [{ type: 'code', text: variant.instructions, language: 'markdown' }],
    ),
  ];
}

function listFacts(agent: Agent, variant: Variant, changed: string | null, context: DocumentContext): Inline[][] {
  const { locale, lookups, absolute } = context;
  const t = translator(locale);
  const { id, permalink } = agent;
  const link = (address: string): Inline => ({ address: absolute(address) });
  const source = lookups.sourceOf(variant.source);
  const facts: [label: string, value: Inline[]][] = [
    [t('markdown.id'), [{ code: id }]],
    ...(variant.name !== '' && variant.name !== id
      ? [[t('agent.name'), [{ code: variant.name }]] as [string, Inline[]]]
      : []),
    [t('agent.permalink'), [link(permalink)]],
    [t('markdown.page'), [link(addresses.agent(locale, id))]],
    [t('agent.languages'), commas(Object.keys(agent.variants).map((code) => languageLink(code, agent, context)))],
    [t('agent.permissions'), [permissionWords(variant.permissions, t).join(', ')]],
    [
      t('nav.tools'),
      variant.tools === null ? [t('tool.may.inherited')] : commas(variant.tools.map((code) => ({ code }))),
    ],
    [
      t('tool.denied'),
      commas(variant.disallowedTools.map((tool) => (tool === '*' ? t('tool.allOthers') : { code: tool }))),
    ],
    [t('agent.model'), variant.model === null ? [] : [{ code: variant.model }]],
    [t('agent.changed'), changed === null ? [] : [changed.slice(0, 10)]],
    [t('agent.file'), [{ code: variant.file }, ', ', link(variant.links.file)]],
    ['SHA-256', [{ code: variant.sha256 }]],
    [t('agent.sourceName'), [variant.source]],
    [t('agent.repository'), source?.repository ? [{ address: source.repository }] : []],
    [t('agent.author'), source?.author ? [source.author] : []],
    [t('agent.licence'), source?.licence ? [source.licence] : []],
    [t('agent.data'), [link(addresses.agentData(id))]],
  ];
  return facts
    .filter(([, value]) => value.length > 0)
    .map(([label, value]) => [`${label}${t('agent.colon')} `, ...value]);
}

/** The same page in another language, or the file where the interface does not speak it. */
function languageLink(code: string, { id, variants }: Agent, { locale, absolute }: DocumentContext): Inline {
  const text = languageLabel(locale, code);
  if (code === locale) return text;
  const address = isLocale(code) ? addresses.agentMarkdown(code, id) : (variants[code]?.links.file ?? '');
  return { text, address: absolute(address) };
}

function exampleBlocks(example: Example, index: number, t: Translate): MarkdownBlock[] {
  const parts = exampleParts(example).flatMap(({ kind, text, name }): MarkdownBlock[] => [
    ...(kind === 'text' ? [] : paragraph(`${name ?? t(`agent.${kind}`)}${t('agent.colon')}`)),
    ...quote(text),
  ]);
  return [{ type: 'heading', level: 3, text: t('agent.example', { number: index + 1 }) }, ...parts];
}

/** `API design: REST and GraphQL · API versioning`: a line a capability; what the vocabulary does not know, as it is said. */
function capabilityItems(capabilities: Capability[], { locale, lookups, absolute }: DocumentContext): Inline[][] {
  const said = Map.groupBy(capabilities, ({ id, text }) => (id && lookups.labelOf(id) ? id : `: ${text}`));
  return [...said].map(([id, each]): Inline[] => {
    const label = lookups.labelOf(id);
    const texts = [...new Set(each.map(({ text }) => text))].filter(
      (text) => text.toLowerCase() !== label?.toLowerCase(),
    );
    if (label === undefined) return [texts.join(' · ')];
    const link = { text: label, address: absolute(addresses.capability(locale, id)) };
    return texts.length === 0 ? [link] : [link, `${translator(locale)('agent.colon')} `, texts.join(' · ')];
  });
}

function commandItem({ name, route, description }: Command): Inline[] {
  return [name, ...(route ? [' ', { code: route }] : []), ...(description ? [' – ', description] : [])];
}

function factText(code: string, t: Translate): string {
  const key = `tool.fact.${code}`;
  return isMessageKey(key) ? t(key) : code;
}

function quote(text: string): MarkdownBlock[] {
  const parts = paragraphs(text);
  return parts.length === 0 ? [] : [{ type: 'quote', text: parts.join('\n\n') }];
}
