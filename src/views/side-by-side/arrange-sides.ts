import { alignCapabilities, alignExamples, alignInstructions } from '../../catalogue/align/align-variants.ts';
import type { AgentRecord } from '../../catalogue/catalogue.ts';
import type { HtmlSection } from '../../core/render/split-sections.ts';
import type { Capability, Example, Variant } from '../../core/schema.ts';
import { startSentence } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { languageTag, type TextLanguage, textLanguage } from '../language/foreign-language.ts';
import { languageLabel } from '../language/language-label.ts';
import type { LanguagePair } from './language-pairs.ts';

/** One of two texts that are side by side. */
export interface Side {
  code: string;
  /** The name of its language, in the reader's. */
  label: string;
  variant: Variant;
  html: string;
  /** To be spread on what holds its text. */
  attributes: TextLanguage;
}

/** A part of each side's text; `undefined` where a side has none. */
export type Row<Part> = [Part | undefined, Part | undefined];

export interface Arrangement {
  sides: [Side, Side];
  examples: Row<Example>[];
  capabilities: Row<Capability>[];
  sections: Row<HtmlSection>[];
}

/**
 * Two variants of an agent, part beside part, the reader's language first. Rows are found in the order of the pair, so
 * that the pages of both languages number them alike. Throws where the record lacks one of the two.
 */
export function arrangeSides(record: AgentRecord, pair: LanguagePair, locale: Locale): Arrangement {
  const [left, right] = [sideOf(record, pair[0], locale), sideOf(record, pair[1], locale)];
  const isSwapped = right.code === locale;
  const order = <Part>(one: Part, other: Part): [Part, Part] => (isSwapped ? [other, one] : [one, other]);
  const pick = <Part>(ours: Part[], theirs: Part[], row: { left?: number | undefined; right?: number | undefined }) =>
    order(ours[row.left ?? -1], theirs[row.right ?? -1]);
  const [one, other] = [left.variant, right.variant];
  return {
    sides: order(left, right),
    examples: alignExamples(one.examples, other.examples).map((row) => pick(one.examples, other.examples, row)),
    capabilities: alignCapabilities(one.capabilities, other.capabilities).map((row) =>
      pick(one.capabilities, other.capabilities, row),
    ),
    sections: alignInstructions(left, right).map((row) => order(row.left, row.right)),
  };
}

function sideOf(record: AgentRecord, code: string, locale: Locale): Side {
  const variant = record.agent.variants[code];
  const rendered = record.rendered[code];
  if (!variant || !rendered) throw new Error(`The record of ${record.agent.id} has no variant ${code}.`);
  const attributes = textLanguage(languageTag(variant.language), locale);
  return { code, label: startSentence(locale, languageLabel(locale, code)), variant, html: rendered.html, attributes };
}
