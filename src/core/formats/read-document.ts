import { parse as parseToml, TomlError } from 'smol-toml';
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { diagnostic, excerpt } from '../diagnostic.ts';
import { MAX_DEPTH } from '../front-matter/is-too-deep.ts';
import {
  hasManyAliases,
  keepNumbersAsWritten,
  MAX_ALIASES,
  plain,
  YAML_OPTIONS,
} from '../front-matter/read-mapping.ts';
import { toPlain } from '../front-matter/read-toml.ts';
import type { Diagnostic } from '../schema.ts';

export type Syntax = 'toml' | 'json' | 'yaml';

/** A value of a document, and where it begins in the file. */
export interface Place {
  value: unknown;
  /** From 1. */
  line: number;
  /** Of a mapping by its keys, of a list by its indices; none of anything else. */
  children: () => Map<string, Place>;
}

export interface ReadDocument {
  root: Place;
  /** Where the document is not what it should be; it was read as its author may have meant it. */
  diagnostics: Diagnostic[];
}

/** In UTF-16 code units, several times of what the largest collections of agents in one file have: YAML takes seconds for brackets. */
const MAX_LENGTH = 200_000;
/** So many lines are mended at most, and so much is read anew for them. */
const MAX_REPAIRS = 20;
const MAX_READ_ANEW = 400_000;
/** `key: text` of YAML, and `key = text` of TOML, with what no reader of either takes for a text. */
const YAML_LINE = /^([ ]*(?:- )*[\w-]+:[ ]+)([^\s"'|>[{&*#].*)$/;
const TOML_LINE = /^([ \t]*[\w-]+[ \t]*=[ \t]*)(\S.*)$/;
/** What JSON does not have and people write: comments, and a comma after the last item. Strings come first, and stay. */
const NOT_JSON = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|,(?=\s*[}\]])/g;

/**
 * A document of one of the syntaxes. What its own rules refuse is read as it was meant where one can tell: a value that
 * lacks its quotes, a string without an end, comments in JSON. `undefined` where nothing can be read, and where it is too
 * large, too deep or has too many aliases; `at` says where in the file.
 */
export function readDocument(text: string, syntax: Syntax): ReadDocument | { at: { line: number; column: number } } {
  if (text.length > MAX_LENGTH) return { at: { line: 1, column: 1 } };
  try {
    const read = readers[syntax](text);
    return isTooDeep(read.root.value, MAX_DEPTH) ? { at: { line: 1, column: 1 } } : read;
  } catch (error) {
    const { line = 1, column = 1 } = error instanceof Unreadable ? error : {};
    return { at: { line, column } };
  }
}

const readers: Record<Syntax, (text: string) => ReadDocument> = { toml: readToml, json: readJson, yaml: readYaml };

/** Nothing of a document can be read. */
class Unreadable extends Error {
  line: number;
  column: number;
  constructor({ line, column }: { line: number; column: number }) {
    super();
    this.line = line;
    this.column = column;
  }
}

function readYaml(text: string): ReadDocument {
  const { diagnostics, result } = repairLines(text, 'YAML', YAML_LINE, (repaired) => {
    const counter = new LineCounter();
    const document = parseDocument(repaired, { ...YAML_OPTIONS, lineCounter: counter });
    const [error] = document.errors;
    const at = error && counter.linePos(Math.min(error.pos[0], repaired.length));
    return { result: { document, counter }, ...(at && { at: { line: at.line, column: at.col } }) };
  });
  try {
    return { root: placeOf(result.document, result.counter), diagnostics };
  } catch {
    throw new Unreadable(diagnostics[0] ?? { line: 1, column: 1 });
  }
}

function readToml(text: string): ReadDocument {
  const { diagnostics, result } = repairLines(text, 'TOML', TOML_LINE, (repaired) => {
    try {
      return { result: parseToml(repaired, { integersAsBigInt: 'asNeeded', maxDepth: MAX_DEPTH }) };
    } catch (error) {
      return { result: undefined, at: error instanceof TomlError ? error : { line: 1, column: 1 } };
    }
  });
  if (result === undefined) throw new Unreadable(diagnostics[0] ?? { line: 1, column: 1 });
  return { root: tableOf(toPlain(result, 1), linesOfKeys(text)), diagnostics };
}

function readJson(text: string): ReadDocument {
  const strict = parseJson(text);
  const counter = new LineCounter();
  const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter: counter });
  if ('value' in strict) return { root: placeOf(document, counter, strict.value), diagnostics: [] };
  const at = counter.linePos(Math.min(strict.index ?? document.errors[0]?.pos[0] ?? 0, text.length));
  const diagnostics = [damaged('JSON', at.line, at.col, text.split('\n')[at.line - 1] ?? '')];
  const relaxed = parseJson(text.replace(NOT_JSON, (found) => (found.startsWith('"') ? found : '')));
  try {
    return { root: placeOf(document, counter, 'value' in relaxed ? relaxed.value : undefined), diagnostics };
  } catch {
    throw new Unreadable({ line: at.line, column: at.col });
  }
}

/** The value, or where the first fault is, as far as the engine says it. */
function parseJson(text: string): { value: unknown } | { index: number | undefined } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const index = /at position (\d+)/.exec(String(error))?.[1];
    return { index: index === undefined ? undefined : Number(index) };
  }
}

interface Attempt<Result> {
  result: Result;
  /** Where the text is wrong, absent where it is right. */
  at?: { line: number; column: number };
}

/**
 * Reads a text; where it is wrong, the value on that line is put in quotes and all is read again. A string without an end
 * gets one at the end of the text. One diagnostic for each line, and one for what is left.
 */
function repairLines<Result>(
  text: string,
  syntax: string,
  line: RegExp,
  read: (text: string) => Attempt<Result>,
): { result: Result; diagnostics: Diagnostic[] } {
  const received = text.split('\n');
  const lines = [...received];
  const diagnostics: Diagnostic[] = [];
  let attempt = read(text);
  for (let count = 0; attempt.at && count < MAX_REPAIRS && count * text.length < MAX_READ_ANEW; count++) {
    const { line: number, column } = attempt.at;
    diagnostics.push(damaged(syntax, number, column, received[number - 1] ?? ''));
    const end = ["'''", '"""'].find((mark) => syntax === 'TOML' && text.split(mark).length % 2 === 0);
    const [, key, value] = line.exec(lines[number - 1] ?? '') ?? [];
    if (count === 0 && end && lines.at(-1) !== end) lines.push(end);
    else if (key !== undefined && value !== undefined) lines[number - 1] = key + JSON.stringify(value.trimEnd());
    else break;
    attempt = read(lines.join('\n'));
  }
  return { result: attempt.result, diagnostics };
}

function damaged(syntax: string, line: number, column: number, text: string): Diagnostic {
  return diagnostic('format-damaged', line, column, { format: syntax, text: excerpt(text) });
}

/** The root of a YAML or JSON document; its value may be known from elsewhere. */
function placeOf(document: Document.Parsed, counter: LineCounter, known?: unknown): Place {
  if (hasManyAliases(document)) throw new Unreadable({ line: 1, column: 1 });
  if (known === undefined) keepNumbersAsWritten(document);
  const value = known ?? plain(document.toJS({ maxAliasCount: MAX_ALIASES, mapAsMap: true }));
  return locate(value, document.contents, 1);

  function locate(value: unknown, node: Node | null | undefined, line: number): Place {
    return { value, line, children: () => childrenOf(value, node, line) };
  }

  function childrenOf(value: unknown, given: Node | null | undefined, line: number): Map<string, Place> {
    const node = isAlias(given) ? given.resolve(document) : given;
    const nodes = new Map<string, { node: Node | null; line: number }>();
    const lineOf = (one: unknown) => counter.linePos((one as Node | null)?.range?.[0] ?? -1).line || line;
    if (isMap(node)) {
      for (const { key, value: child } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        nodes.set(name, { node: child as Node | null, line: lineOf(key) });
      }
    } else if (isSeq(node)) {
      for (const [index, child] of node.items.entries()) {
        nodes.set(String(index), { node: child as Node | null, line: lineOf(child) });
      }
    }
    return mapValues(value, (child, key) => locate(child, nodes.get(key)?.node, nodes.get(key)?.line ?? line));
  }
}

/** A table of TOML. Of what is below its first level, the place is that of the first level. */
function tableOf(value: unknown, lines: ReadonlyMap<string, number>): Place {
  const within = (child: unknown, line: number): Place => ({
    value: child,
    line,
    children: () => mapValues(child, (one) => within(one, line)),
  });
  return {
    value,
    line: 1,
    children: () => mapValues(value, (child, key) => within(child, lines.get(key) ?? 1)),
  };
}

function mapValues(value: unknown, place: (child: unknown, key: string) => Place): Map<string, Place> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).map(([key, child]) => [key, place(child, key)]));
}

/** The line of each key of the first table, and of each table, from 1: outside of strings of several lines. */
function linesOfKeys(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let open: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const key = open ? undefined : /^[ \t]*(?:\[+[ \t]*)?["']?([\w-]+)["']?[ \t]*[=.\]]/.exec(line)?.[1];
    if (key !== undefined && !lines.has(key)) lines.set(key, index + 1);
    for (const [mark] of line.matchAll(/'''|"""/g)) open = open === undefined ? mark : open === mark ? undefined : open;
  }
  return lines;
}

function isTooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((child) => isTooDeep(child, left - 1));
}
