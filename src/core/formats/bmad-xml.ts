import type { Command } from '../schema.ts';
import { code, toCommand, writeCommands, writeItem } from './bmad-menu.ts';
import { decodeEntities } from './decode-entities.ts';
import { type FormatField, labelled, labelOf } from './format.ts';
import { parseElement, type XmlElement } from './parse-xml.ts';
import type { AdaptedText, LinePlace } from './write-markdown.ts';

/** A Markdown file whose agent is in XML, with that as Markdown. */
export interface XmlAgent extends AdaptedText {
  /** What its attributes and its menu say, as header fields. */
  fields: FormatField[];
  title: string;
  role: string;
}

/** How the agent begins, alone on its line or after the line of a block of code. */
const BEGINNING = /^[ \t]*<agent\s/m;
const FENCE = /^[ \t]*(`{3,}|~{3,})[ \t]*xml[ \t]*$/i;

/**
 * A Markdown file of BMAD 6, whose agent is in XML, in a block of code or bare: what is around it stays, and each of its
 * elements becomes a section, a list or a labelled text. `undefined` for any other text. Lines are from 1.
 */
export function readXmlAgent(text: string): XmlAgent | undefined {
  const start = BEGINNING.exec(text);
  const agent = start && parseElement(text, text.indexOf('<', start.index));
  if (!agent || !isAgent(agent)) return undefined;
  const received = text.split('\n');
  const lineOf = createLines(received);
  // Of a block of code its own lines go, too.
  let first = lineOf(agent.start) - 1;
  let last = lineOf(agent.end - 1) - 1;
  const mark = FENCE.exec(received[first - 1] ?? '')?.[1];
  if (mark) {
    first--;
    const close = received.findIndex((line, index) => index > last && line.trim() === mark);
    if (close > 0 && received.slice(last + 1, close).every((line) => line.trim() === '')) last = close;
  }
  const written = writeAgent(text, agent, lineOf);
  const places = (from: number, to: number): LinePlace[] =>
    received.slice(from, to).map((_, index) => ({ line: from + index + 1, shift: 0 }));
  const [name, title] = ['name', 'title'].map((key) => agent.attributes.get(key)?.trim() ?? '');
  const own = [...agent.attributes].map(([key, value]) => ({ key, value, line: lineOf(agent.start) }));
  const menu = agent.children.find((child) => child.name === 'menu');
  const commands = commandsOf(text, menu);
  return {
    text: [...received.slice(0, first), ...written.lines, ...received.slice(last + 1)].join('\n'),
    places: [...places(0, first), ...written.places, ...places(last + 1, received.length)],
    fields: [
      ...own,
      ...(menu && commands.length > 0
        ? [{ key: 'commands', value: writeCommands(commands), line: lineOf(menu.start) }]
        : []),
    ],
    title: [name, title].filter(Boolean).join(', '),
    role: roleOf(text, agent),
  };
}

/** Whether an element is an agent of BMAD and not an example of something else. */
function isAgent({ attributes, children }: XmlElement): boolean {
  return (
    ['id', 'name', 'title'].some((key) => attributes.has(key)) &&
    children.some(({ name }) => name === 'persona' || name === 'menu' || name === 'activation')
  );
}

function commandsOf(text: string, menu: XmlElement | undefined): Command[] {
  return (menu?.children ?? []).flatMap(
    ({ attributes, ...item }) => toCommand({ values: attributes, text: innerText(text, item) }) ?? [],
  );
}

function roleOf(text: string, { children }: XmlElement): string {
  const persona = children.find(({ name }) => name === 'persona');
  const role = persona?.children.find(({ name }) => name === 'role');
  return role ? innerText(text, role).replace(/\s+/g, ' ') : '';
}

interface Written {
  lines: string[];
  places: LinePlace[];
}

function writeAgent(text: string, agent: XmlElement, lineOf: (index: number) => number): Written {
  const lines: string[] = [];
  const places: LinePlace[] = [];
  const add = (block: string, at: number) => {
    const added = ['', ...block.split('\n')];
    for (const line of added) {
      lines.push(line);
      places.push({ line: lineOf(at), shift: null });
    }
  };
  const title = ['name', 'title'].flatMap((key) => agent.attributes.get(key)?.trim() || []).join(', ');
  if (title !== '') add(`# ${title.replace(/\s+/g, ' ')}`, agent.start);
  for (const part of inOrder(text, agent)) {
    if (typeof part === 'string') add(part, agent.start);
    else if (part.name === 'persona') addPersona(part);
    else addSection(part);
  }
  add('', agent.end - 1);
  return { lines, places };

  function addPersona(persona: XmlElement): void {
    for (const part of contentOf(text, persona)) {
      if (typeof part === 'string') add(part, persona.start);
      else add(labelled(part.name, innerText(text, part)), part.start);
    }
  }

  function addSection(section: XmlElement): void {
    add(`## ${labelOf(section.name)}${attributesOf(section)}`, section.start);
    let number = 0;
    for (const part of contentOf(text, section)) {
      if (typeof part === 'string') add(part, section.start);
      else if (section.name === 'menu')
        add(writeItem({ values: part.attributes, text: innerText(text, part) }), part.start);
      else if (part.name === 'step') add(writeStep(++number, part, text), part.start);
      else if (part.name === 'prompt') add(writePrompt(part, text), part.start);
      else if (part.children.length > 0) add(writeCode(text.slice(part.start, part.end)), part.start);
      else add(`- ${indent(innerText(text, part), 2)}${attributesOf(part)}`, part.start);
    }
  }
}

/** Elements, and the texts between them, in their order. */
function contentOf(text: string, { children, innerStart, innerEnd }: XmlElement): (XmlElement | string)[] {
  const content: (XmlElement | string)[] = [];
  let at = innerStart;
  const addText = (end: number) => {
    const between = dedent(decodeEntities(text.slice(at, end)).replace(/^(?:[ \t]*\n)+/, '')).trim();
    if (between !== '') content.push(between);
  };
  for (const child of children) {
    addText(child.start);
    content.push(child);
    at = child.end;
  }
  addText(innerEnd);
  return content;
}

/** Who the agent is comes first, as it does for people. */
function inOrder(text: string, agent: XmlElement): (XmlElement | string)[] {
  const content = contentOf(text, agent);
  const isPersona = (part: XmlElement | string) => typeof part !== 'string' && part.name === 'persona';
  return [...content.filter(isPersona), ...content.filter((part) => !isPersona(part))];
}

function writeStep(number: number, step: XmlElement, text: string): string {
  const mark = `${number}. `;
  return `${mark}${indent(innerText(text, step), mark.length)}`;
}

function writePrompt(prompt: XmlElement, text: string): string {
  const content = prompt.children.find(({ name }) => name === 'content') ?? prompt;
  return `### ${(prompt.attributes.get('id') ?? labelOf(prompt.name)).replace(/\s+/g, ' ')}\n\n${innerText(text, content)}`;
}

/** XML that has no better form in Markdown, with its indents. */
function writeCode(xml: string): string {
  const longest = [...xml.matchAll(/`{3,}/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}xml\n${dedent(xml)}\n${fence}`;
}

function attributesOf({ attributes }: XmlElement): string {
  const said = [...attributes].map(([key, value]) => `${key}: ${code(value)}`).join(', ');
  return said === '' ? '' : ` (${said})`;
}

/** What is between the tags, other tags with it, without the indent that all of its lines have. */
function innerText(text: string, { innerStart, innerEnd }: Pick<XmlElement, 'innerStart' | 'innerEnd'>): string {
  const inner = text.slice(innerStart, innerEnd);
  const plain = inner.startsWith('<![CDATA[') ? inner.slice(9).replace(/\]\]>\s*$/, '') : decodeEntities(inner);
  return dedent(plain.replace(/^(?:[ \t]*\n)+/, '')).trim();
}

/** Takes the indent off that all lines but the first have, and the first as far as it has it. */
function dedent(text: string): string {
  const lines = text.split('\n');
  const widths = lines.slice(1).flatMap((line) => (line.trim() === '' ? [] : [line.length - line.trimStart().length]));
  const width = widths.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(width)) return text;
  return lines.map((line) => line.slice(Math.min(width, line.length - line.trimStart().length))).join('\n');
}

/** Lines of a list item, all but the first below its text. */
function indent(text: string, width: number): string {
  return text.replace(/\n(?!\n)/g, `\n${' '.repeat(width)}`);
}

/** The line of an index, from 1. */
function createLines(lines: string[]): (index: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return (index) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
