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
  // Who the agent is comes first, as it does for people.
  const parts = [...agent.children].sort((a, b) => Number(b.name === 'persona') - Number(a.name === 'persona'));
  for (const part of parts) {
    if (part.name === 'persona') {
      for (const one of part.children) add(labelled(one.name, innerText(text, one)), one.start);
      if (part.children.length === 0) add(innerText(text, part), part.start);
      continue;
    }
    add(`## ${labelOf(part.name)}${attributesOf(part)}`, part.start);
    if (part.children.length === 0) add(innerText(text, part), part.start);
    let number = 0;
    for (const child of part.children) {
      if (part.name === 'menu') add(writeItem({ values: child.attributes, text: innerText(text, child) }), child.start);
      else if (child.name === 'step') add(writeStep(++number, child, text), child.start);
      else if (child.name === 'prompt') add(writePrompt(child, text), child.start);
      else if (child.children.length === 0)
        add(`- ${indent(innerText(text, child), 2)}${attributesOf(child)}`, child.start);
      else add(writeCode(text.slice(child.start, child.end)), child.start);
    }
  }
  add('', agent.end - 1);
  return { lines, places };
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
