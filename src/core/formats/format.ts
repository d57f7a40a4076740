import type { Variant } from '../schema.ts';
import type { Place, Syntax } from './read-document.ts';

/** The programs whose agents are read from files that are not Markdown. */
export type FormatId = NonNullable<Variant['format']>;

/** A key of an agent as it is in the file. */
export interface FormatField {
  key: string;
  value: unknown;
  /** In the file, from 1. */
  line: number;
}

/** A part of the text that an agent is given, in Markdown. */
export interface BodyPart {
  text: string;
  /** Where its value begins in the file, from 1. */
  line: number;
}

/** An agent in the shape of a Markdown file: header fields and a body. */
export interface FormatAgent {
  /** Its own key among several in one file; `null` where the file is the agent. */
  entry: string | null;
  fields: FormatField[];
  body: BodyPart[];
}

/** Another program's agents: where they lie, how they are told, and what they are in the shape of a Markdown file. */
export interface Format {
  id: FormatId;
  syntax: Syntax | ((text: string) => Syntax);
  /** Where the program itself looks: a file there that is no such agent is a fault. */
  own: RegExp;
  /** Other paths at which copies of them are kept. */
  possible: RegExp;
  /** What every text of the format has. Of paths that are only possible nothing else is taken apart. */
  hints: RegExp[];
  /** Keys that the program gives a meaning, beside those that are known everywhere. */
  keys: string[];
  /** Whether `name` is what people read, or none is asked for: another key, or the path, calls the agent. */
  isNameFree?: boolean;
  /** The agents in a document; none where it is another one. Takes any value, and throws for none. */
  read: (root: Place, file: string) => FormatAgent[];
}

/** Fields of a mapping but for some; `name` and `description` first, as Markdown files have them. */
export function fieldsOf(place: Place, without: readonly string[] = []): FormatField[] {
  const all = [...place.children()].map(([key, { value, line }]) => ({ key, value, line }));
  const first = ['name', 'description'];
  const rank = ({ key }: FormatField) => (first.includes(key) ? first.indexOf(key) : first.length);
  return all.filter(({ key }) => !without.includes(key)).sort((a, b) => rank(a) - rank(b));
}

/** The text at a key, without space around it; empty where there is none. */
export function textAt(place: Place | undefined, key: string): string {
  const value = place?.children().get(key)?.value;
  return typeof value === 'string' ? value.trim() : '';
}

/** The value of a key as a part of the body, as it is. */
export function partAt(place: Place | undefined, key: string): BodyPart[] {
  const found = place?.children().get(key);
  return typeof found?.value === 'string' && found.value.trim() !== '' ? [{ text: found.value, line: found.line }] : [];
}

/** The last part of a path, without endings. */
export function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/(?!^)\.[^.]+$/, '');
}

/** `communication_style` => `Communication style` */
export function labelOf(key: string): string {
  const words = key.replace(/[-_\s]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value under its key: `**Role:** …` on one line, else below a heading. Texts keep their Markdown. */
export function labelled(key: string, text: string, level = 2): string {
  const trimmed = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  return trimmed.includes('\n') || trimmed.startsWith('- ')
    ? `${'#'.repeat(level)} ${labelOf(key)}\n\n${trimmed}`
    : `**${labelOf(key)}:** ${trimmed.trim()}`;
}
