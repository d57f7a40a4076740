import { diagnostic, excerpt } from '../diagnostic.ts';
import type { Format } from '../formats/format.ts';
import { isKnownModel } from '../known-models.ts';
import { isKnownTool } from '../permissions/canonical-tools.ts';
import { toolName } from '../permissions/known-tools.ts';
import type { Diagnostic } from '../schema.ts';
import { findCutValues } from './find-cut-values.ts';
import { findInHeader, type Position } from './find-in-header.ts';
import { isKnownKey } from './is-known-key.ts';
import type { ParsedHeader } from './parse-header.ts';
import { fieldKey, type HeaderFields } from './read-fields.ts';

export interface ReadHeader {
  /** Path of the file. */
  file: string;
  /** As it was read, its damage repaired. */
  text: string;
  /** Line of its first line in the file, from 1. */
  line: number;
  parsed: ParsedHeader;
  fields: HeaderFields;
  /** Names of the tools that it allows. */
  tools: string[];
  /** MCP servers that it brings. */
  servers: string[];
  /** Keys that say what the agent may do, in a way that was not understood. */
  unread: string[];
  /** Keys that hold the commands of a palette. */
  commandKeys: string[];
  /** The program in whose own format the file is. */
  format?: Format;
}

/** Files of GitHub Copilot, where `name` is what people read and the file's name is what calls the agent. */
const HAS_DISPLAY_NAME = /\.agent\.md$/i;
/** What Claude Code and most others take for a name; it is also what a file is usually called. */
const USUAL_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** An item that is written like an id of the vocabulary, not like words. */
const CAPABILITY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** What a header says that may not be meant so. Values are read all the same: nothing here changes one. */
export function findHeaderWarnings(header: ReadHeader, isCapability: (phrase: string) => boolean): Diagnostic[] {
  const { fields, parsed } = header;
  const positionOf = (field: string, text: string): Position => {
    const found = parsed.fields.get(fieldKey(parsed, field) ?? '');
    return found ? findInHeader(header.text, header.line, found, text) : { line: header.line, column: 1 };
  };
  const found: Diagnostic[] = [];
  const isNameFree = header.format?.isNameFree === true || HAS_DISPLAY_NAME.test(header.file);
  if (fields.name !== '' && !USUAL_NAME.test(fields.name) && !isNameFree) {
    const { line, column } = positionOf('name', fields.name);
    found.push(diagnostic('name-unusual', line, column, { text: excerpt(fields.name) }));
  }
  if (fields.model !== null && !isKnownModel(fields.model)) {
    const { line, column } = positionOf('model', fields.model);
    found.push(diagnostic('model-unknown', line, column, { text: excerpt(fields.model) }));
  }
  for (const tool of header.tools.filter((name) => !isKnownTool(name, header.servers))) {
    const { line, column } = positionOf('tools', tool);
    found.push(diagnostic('tool-unknown', line, column, { tool: toolName(tool) }));
  }
  for (const key of header.unread) {
    found.push(diagnostic('permission-unread', parsed.fields.get(key)?.line ?? header.line, 1, { key: excerpt(key) }));
  }
  for (const text of fields.capabilities.filter((item) => CAPABILITY_ID.test(item))) {
    if (isCapability(text) || isCapability(text.replaceAll('-', ' '))) continue;
    const { line, column } = positionOf('capabilities', text);
    found.push(diagnostic('capability-unknown', line, column, { text: excerpt(text) }));
  }
  for (const key of Object.keys(fields.extra)) {
    const isKnown = isKnownKey(key) || header.format?.keys.includes(key);
    if (isKnown || header.unread.includes(key) || header.commandKeys.includes(key)) continue;
    const line = parsed.fields.get(key)?.line ?? header.line;
    found.push(diagnostic('key-unknown', line, 1, { key: excerpt(key) }));
  }
  return [...found, ...findCutValues(header.text, header.line, parsed)];
}
