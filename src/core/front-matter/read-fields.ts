import { diagnostic, excerpt } from '../diagnostic.ts';
import { splitNames } from '../permissions/read-tools.ts';
import type { Diagnostic } from '../schema.ts';
import { breakLines, oneLine, tidy, unescapeWritten } from '../text/clean-text.ts';
import { textOf } from '../text/text-of.ts';
import type { HeaderField, ParsedHeader } from './parse-header.ts';

/** The known fields of a header under one name, whatever the tool it was written for calls them. */
export interface HeaderFields {
  name: string;
  /** Clean text; empty where the header has none. */
  description: string;
  model: string | null;
  color: string | null;
  capabilities: string[];
  lang: unknown;
  translationOf: string | null;
  aliases: string[];
  extra: Record<string, unknown>;
  diagnostics: Diagnostic[];
}

/** What other tools call a field. */
const synonyms: Record<string, string[]> = {
  name: ['name'],
  description: ['description'],
  tools: ['tools', 'tool', 'allowed-tools', 'allowedTools', 'allowed_tools'],
  disallowedTools: ['disallowedTools', 'disallowed-tools', 'disallowed_tools', 'deniedTools', 'excludeTools'],
  model: ['model'],
  color: ['color', 'colour'],
  capabilities: ['capabilities', 'skills_provided'],
  lang: ['lang', 'language'],
  translationOf: ['translationOf', 'translation_of'],
  aliases: ['aliases'],
};

/** Each former id gets a page in every language, files and pictures: a few lines of a header must not fill a disk. */
const MAX_FORMER_IDS = 50;

/** Reads the known fields, each as the type it is meant to be; the rest is kept as given under `extra`. */
export function readFields(header: ParsedHeader): HeaderFields {
  const used = new Set<string>();
  const take = (field: string): HeaderField | undefined => {
    const key = fieldKey(header, field);
    if (key === undefined) return undefined;
    used.add(key);
    return header.fields.get(key);
  };
  // What they permit is read by the rules of the program that the file is for: `core/permissions`.
  take('tools');
  take('disallowedTools');
  const diagnostics: Diagnostic[] = [];
  const text = (field: string) => asText(take(field), field, diagnostics);
  const color = text('color').trim();
  const fields: HeaderFields = {
    name: oneLine(breakLines(text('name')) || persona(header, ['id', 'name'])),
    description: readDescription(take('description'), diagnostics) || tidy(persona(header, ['whenToUse', 'title'])),
    model: readModel(take('model'), diagnostics) || null,
    color: color === '' ? null : color,
    capabilities: readPhrases(take('capabilities')?.value),
    lang: take('lang')?.value,
    translationOf: oneLine(text('translationOf')) || null,
    aliases: readAliases(take('aliases'), diagnostics),
    extra: {},
    diagnostics,
  };
  for (const [key, { value, given = value }] of header.fields) {
    if (used.has(key)) continue;
    Object.defineProperty(fields.extra, key, { value: given, enumerable: true, configurable: true });
  }
  return fields;
}

/** The key that a field has in this header: `fieldKey(header, 'tools')` => `allowed-tools`. */
export function fieldKey(header: ParsedHeader, field: string): string | undefined {
  return synonyms[field]?.find((synonym) => header.fields.has(synonym));
}

/** What BMAD says in a mapping `agent` of its own; the mapping is kept as given. */
function persona(header: ParsedHeader, keys: string[]): string {
  const agent = header.fields.get('agent')?.value;
  if (typeof agent !== 'object' || agent === null) return '';
  const found = keys.map((key) => (agent as Record<string, unknown>)[key]);
  return found.find((value) => typeof value === 'string' && value.trim() !== '')?.toString() ?? '';
}

/** A name, or several to choose from, which GitHub Copilot allows. */
function readModel(field: HeaderField | undefined, diagnostics: Diagnostic[]): string {
  const names = field?.value;
  const isList = Array.isArray(names) && names.every((name) => typeof name === 'string');
  return oneLine(isList ? names.join(', ') : asText(field, 'model', diagnostics));
}

function readDescription(field: HeaderField | undefined, diagnostics: Diagnostic[]): string {
  const raw = asText(field, 'description', diagnostics);
  const clean = unescapeWritten(raw);
  if (clean !== raw && field) diagnostics.push(diagnostic('description-escaped-newlines', field.line));
  return tidy(breakLines(clean));
}

/** A text, also where YAML made a number, a date or a list of it. */
function asText(field: HeaderField | undefined, key: string, diagnostics: Diagnostic[]): string {
  const value = field?.value;
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  const text = textOf(field?.given ?? value);
  diagnostics.push(diagnostic('key-wrong-type', field?.line ?? 1, 1, { key, text: excerpt(text) }));
  return text;
}

function readAliases(field: HeaderField | undefined, diagnostics: Diagnostic[]): string[] {
  const aliases = listOf(field?.value).flatMap(splitNames);
  const [first, ...others] = aliases.slice(MAX_FORMER_IDS);
  if (first !== undefined) {
    const values = { count: 1 + others.length, alias: excerpt(first) };
    diagnostics.push(diagnostic('aliases-unread', field?.line ?? 1, 1, values));
  }
  return aliases.slice(0, MAX_FORMER_IDS);
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
}

/** Items of a list as they are, a text cut at its commas. */
function readPhrases(value: unknown): string[] {
  const phrases = Array.isArray(value) ? listOf(value) : textOf(value).split(',');
  return phrases.map(oneLine).filter(Boolean);
}
