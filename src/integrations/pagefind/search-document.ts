import type { AgentRecord, RenderedVariant } from '../../catalogue/catalogue.ts';
import { fillLinks } from '../../core/render/agent-links.ts';
import type { Capability, Example, Variant, VocabularyEntry } from '../../core/schema.ts';
import { defaultLocale, isLocale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/per-locale.ts';
import type { SearchDocument } from '../../search/catalogue/make-catalogue.ts';
import type { SearchSection } from '../../search/catalogue/search-catalogue.ts';
import { facetValues } from '../../search/facets/facet-values.ts';
import { weights } from '../../search/weights.ts';
import { plainSections } from './plain-sections.ts';

/** One text of an agent as the search takes it: every section that a result can lead to has the page's anchor. */
export function searchDocument(
  { agent, rendered }: AgentRecord,
  language: string,
  vocabulary: ReadonlyMap<string, VocabularyEntry>,
): SearchDocument {
  const variant = agent.variants[language];
  if (!variant) throw new Error(`Expected ${agent.id} to have a text in \`${language}\`.`);
  const { title, name, summary, source } = variant;
  const capabilities = variant.capabilities.flatMap(({ id }) => id ?? []);
  const values = facetValues({ ...variant, capabilities });
  const locale = isLocale(language) ? language : defaultLocale;
  const labelOf = (id: string) => {
    const entry = vocabulary.get(id);
    return entry && inLocale(entry.label, locale);
  };
  return {
    agent: agent.id,
    language,
    title,
    name,
    summary,
    source,
    models: values.model,
    permissions: values.permission,
    tools: values.tool,
    capabilities: values.capability,
    changed: rendered[language]?.changed ?? null,
    sections: [
      ...capabilitySection(variant.capabilities, labelOf),
      ...variant.examples.flatMap(exampleSections),
      ...section('commands', weights.field.command, [...commandTexts(variant), ...variant.invocations]),
      ...section('tools', weights.field.text, [...(variant.tools ?? []), ...variant.disallowedTools]),
      ...plainSections(shownHtml(rendered[language])).map(({ anchor, heading, blocks }) => ({
        anchor: anchor || 'instructions',
        heading,
        text: blocks.join('\n'),
        weight: weights.field.text,
      })),
    ],
  };
}

/** A link that leads to an agent is its label, as on the page. */
function shownHtml({ html, links }: RenderedVariant = { html: '', links: [], header: '', changed: null }): string {
  const targets = new Set(links.map(({ target }) => target));
  return fillLinks(html, (target) => (targets.has(target) ? '#' : undefined));
}

type WeightedSection = SearchSection & { weight: number };

/** The phrase of the author and what the vocabulary calls it, so that both are found. */
function capabilitySection(capabilities: Capability[], labelOf: (id: string) => string | undefined): WeightedSection[] {
  const texts = capabilities.map(({ text, id }) => {
    const label = id === undefined ? undefined : labelOf(id);
    return label && label.toLowerCase() !== text.toLowerCase() ? `${text} (${label})` : text;
  });
  return section('capabilities', weights.field.capability, texts);
}

function exampleSections(example: Example, index: number): WeightedSection[] {
  // Those of the instructions are found there, once.
  if (example.from === 'instructions') return [];
  const { context, asker, user, assistant, commentary, turns, text } = example;
  const said = turns ? turns.map((turn) => turn.text) : [user, assistant];
  const texts = [context, asker, ...said, commentary, text].filter((part) => part !== undefined);
  return [{ anchor: `example-${index + 1}`, heading: '', text: texts.join('\n'), weight: weights.field.example }];
}

function commandTexts({ commands }: Variant): string[] {
  return commands.map(({ name, route, description }) => [name, route, description].filter(Boolean).join(' '));
}

function section(anchor: string, weight: number, texts: string[]): WeightedSection[] {
  const filled = texts.filter((text) => text !== '');
  return filled.length === 0 ? [] : [{ anchor, heading: '', text: filled.join('\n'), weight }];
}
