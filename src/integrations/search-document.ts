import type { AgentRecord } from '../catalogue/catalogue.ts';
import { escapeHtml } from '../core/render/render-instructions.ts';
import type { Capability, Example, Variant, VocabularyEntry } from '../core/schema.ts';
import { toIndexText } from '../core/text/index-text.ts';
import { toolSlugs } from '../core/tools/canonical-tools.ts';
import { defaultLocale, isLocale } from '../i18n/locales.ts';
import { plainSections } from './plain-sections.ts';

/** A document for `addHTMLFile` of Pagefind. */
export interface SearchDocument {
  url: string;
  content: string;
}

/** What a word counts by where it stands; Pagefind allows 0 to 10. */
const weights = { title: 10, name: 8, capability: 6, summary: 5, example: 3, command: 3, heading: 2, text: 1 };

/**
 * Stands where a section of the page has no heading of its author: Pagefind wants words in a heading to know its anchor,
 * and this is none that anybody looks for.
 */
const PLACEHOLDER = '•';

/**
 * One variant of an agent as small HTML made for the index: every section that a result can lead to begins with a
 * heading that has the page's anchor. Filters stand in the head, where they are no text; their values are ids.
 */
export function searchDocument(
  { agent, rendered }: AgentRecord,
  language: string,
  vocabulary: ReadonlyMap<string, VocabularyEntry>,
): SearchDocument {
  const variant = agent.variants[language];
  if (!variant) throw new Error(`Expected ${agent.id} to have a text in \`${language}\`.`);
  const labels = isLocale(language) ? language : defaultLocale;
  const head = [
    meta('id', agent.id),
    meta('title', variant.title),
    filter('text', language),
    ...Object.keys(agent.variants)
      .sort()
      .map((code) => filter('language', code)),
    ...filtersOf(variant),
  ];
  const body = [
    block('h1', weights.title, variant.title),
    block('p', weights.name, `${variant.name} ${agent.id}`),
    ...section('summary', weights.summary, [variant.summary]),
    ...capabilityBlocks(variant.capabilities, (id) => vocabulary.get(id)?.label[labels]),
    ...variant.examples.flatMap(exampleBlocks),
    ...section('commands', weights.command, [
      ...variant.commands.map(({ name, route, description }) => joinTexts([name, route, description])),
      ...variant.invocations,
    ]),
    ...section('tools', weights.text, [...(variant.tools ?? []), ...variant.disallowedTools]),
    ...instructionBlocks(rendered[language]?.html ?? ''),
  ];
  return {
    url: `/${language}/${agent.id}/`,
    content: `<!doctype html><html lang="${escapeHtml(language)}"><head>${head.join('')}</head><body>${body.join('\n')}</body></html>`,
  };
}

function filtersOf({ source, modelFamilies = [], permissions, tools, capabilities }: Variant): string[] {
  const slugs = (tools ?? []).flatMap(toolSlugs);
  const ids = capabilities.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const allowed = (['read', 'write', 'shell', 'network'] as const).filter((name) => permissions[name]);
  return [
    filter('source', source),
    ...modelFamilies.map((family) => filter('model', family)),
    ...allowed.map((name) => filter('permission', name)),
    ...[...new Set(slugs)].map((slug) => filter('tool', slug)),
    ...[...new Set(ids)].map((id) => filter('capability', id)),
  ];
}

/** The phrase of the author and what the vocabulary calls it, so that both are found. */
function capabilityBlocks(capabilities: Capability[], labelOf: (id: string) => string | undefined): string[] {
  const texts = capabilities.map(({ text, id }) => {
    const label = id === undefined ? undefined : labelOf(id);
    return label && label.toLowerCase() !== text.toLowerCase() ? `${text} (${label})` : text;
  });
  return section('capabilities', weights.capability, texts);
}

function exampleBlocks(example: Example, index: number): string[] {
  // Those of the instructions are found there, once.
  if (example.from === 'instructions') return [];
  const { context, user, assistant, commentary, turns, text } = example;
  const said = turns ? turns.map((turn) => turn.text) : [user, assistant];
  const number = String(index + 1);
  return [
    heading(`example-${number}`, weights.example, context || number),
    ...[...said, commentary, text]
      .filter((part) => part !== undefined)
      .map((part) => block('p', weights.example, part)),
  ];
}

function instructionBlocks(html: string): string[] {
  return plainSections(html).flatMap(({ anchor, heading: words, blocks }) => [
    heading(anchor || 'instructions', weights.heading, words || PLACEHOLDER),
    ...blocks.map((text) => block('p', weights.text, text)),
  ]);
}

function section(anchor: string, weight: number, texts: string[]): string[] {
  if (texts.every((text) => text === '')) return [];
  return [heading(anchor, 0, PLACEHOLDER), ...texts.map((text) => block('p', weight, text))];
}

function heading(anchor: string, weight: number, text: string): string {
  return `<h2 id="${escapeHtml(anchor)}" data-pagefind-weight="${weight}">${escapeHtml(toIndexText(text))}</h2>`;
}

function block(tag: 'h1' | 'p', weight: number, text: string): string {
  return `<${tag} data-pagefind-weight="${weight}">${escapeHtml(toIndexText(text))}</${tag}>`;
}

function meta(name: string, value: string): string {
  return `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(toIndexText(value))}">`;
}

function filter(name: string, value: string): string {
  return `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`;
}

function joinTexts(texts: (string | undefined)[]): string {
  return texts.filter(Boolean).join(' ');
}
