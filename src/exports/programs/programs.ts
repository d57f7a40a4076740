/** Agents as files for other programs: which programs there are, what a file for each would say, and the file. */
import type { SourceInfo } from '../../catalogue/catalogue.ts';
import type { Variant } from '../../core/schema.ts';
import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { copilot } from './copilot.ts';
import { cursor } from './cursor.ts';
import { geminiCli } from './gemini-cli.ts';
import { kiro } from './kiro.ts';
import { opencode } from './opencode.ts';
import type { HeaderValue, Plan, Program, ProgramHeader } from './program.ts';
import { commentLine, quoteLines, quoteText } from './quote-text.ts';
import { readBack } from './read-back.ts';
import { isWithin, readGrant } from './read-grant.ts';
import type { Remark } from './remark.ts';

/** Every program, in the order in which a page names them. */
export const programs: readonly Program[] = [claudeCode, copilot, cursor, geminiCli, codex, opencode, kiro];

export interface PlannedExport {
  program: Program;
  plan: Plan;
}

/**
 * What files for other programs would say of an agent, the program that it was written for left out. None permits more than
 * the narrowest reading of the original: each header is read again by our own reader, and refused where it would. Pure;
 * throws for no agent.
 */
export function planExports(id: string, variant: Variant): PlannedExport[] {
  const others = programs.filter((program) => program.id !== variant.family);
  const narrow = readNarrowly(variant);
  return others.map((program) => ({ program, plan: planWithin(program, id, variant, narrow) }));
}

/** The same for one program, be it the agent's own: what a file there says that permits no more than the narrowest reading. */
export function planExport(program: Program, id: string, variant: Variant): Plan {
  return planWithin(program, id, variant, readNarrowly(variant));
}

function readNarrowly(variant: Variant): ReturnType<typeof readGrant> {
  const refused = refusalOf(variant);
  return refused ? { refused } : readGrant(variant);
}

function planWithin(program: Program, id: string, variant: Variant, grant: ReturnType<typeof readGrant>): Plan {
  if ('refused' in grant) return grant;
  const plan = program.plan({ id, variant, grant });
  if ('refused' in plan) return plan;
  const { tools } = plan.header;
  if (Array.isArray(tools) && tools.length === 0) return { refused: { code: 'nothing', values: {} } };
  const isNarrow = isWithin(readBack(program, id, plan.header), grant.powers);
  return isNarrow ? plan : { refused: { code: 'unlimited', values: {} } };
}

/** Where a program keeps the file of an agent, in a project. */
export function exportPath({ folder, extension }: Program, id: string): string {
  return `${folder}${id}.${extension}`;
}

/** What is said at the top of a file beside its agent. */
export interface Provenance {
  /** What is known of where the original is from. */
  source: SourceInfo | undefined;
  /** The permanent address of the agent, where the site's own is known. */
  permalink: string | undefined;
  /** The name of the program that the original was written for. */
  from: string;
  /** A loss in a sentence. */
  say: (loss: Remark) => string;
}

/** A file for another program: comments that say where it is from and what is lost, the header, the instructions. */
export function writeExport(
  { extension }: Program,
  { header, lost }: Extract<Plan, { header: unknown }>,
  variant: Variant,
  provenance: Provenance,
): string {
  const comments = commentsOf(variant, lost, provenance).map(commentLine);
  const instructions = variant.instructions.toWellFormed().replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
  if (extension === 'toml') {
    const lines = Object.entries(header).map(([key, value]) => `${key} = ${quoteText(String(value))}`);
    return `${[...comments, ...lines, `developer_instructions = ${quoteLines(`${instructions}\n`)}`].join('\n')}\n`;
  }
  return `---\n${[...comments, ...formatHeader(header)].join('\n')}\n---\n\n${instructions}\n`;
}

/** Why an agent is written for no program at all. */
function refusalOf({ instructions }: Variant): Remark | undefined {
  const text = instructions.trim();
  if (text === '') return { code: 'empty', values: {} };
  // Kiro's prompt may be the address of another file.
  return /^file:\/\/\S+$/.test(text) ? { code: 'elsewhere', values: { text } } : undefined;
}

function commentsOf(variant: Variant, lost: Remark[], { source, permalink, from, say }: Provenance): string[] {
  const known = (value: string | undefined) => value?.trim() || 'not stated';
  return [
    `Converted from an agent written for ${from}.`,
    `Source: ${known(source?.repository ?? variant.source)}`,
    `File: ${variant.file}${variant.entry === undefined ? '' : ` (${variant.entry})`}`,
    `Author: ${known(source?.author)}`,
    `Licence: ${known(source?.licence)}`,
    `Commit: ${known(source?.commit)}`,
    `SHA-256 of the original: ${variant.sha256}`,
    ...(permalink === undefined ? [] : [`Permanent link: ${permalink}`]),
    ...lost.map((loss) => `Lost: ${say(loss)}`),
  ];
}

function formatHeader(header: ProgramHeader): string[] {
  return Object.entries(header).flatMap(([key, value]) => formatEntry(key, value, ''));
}

/** YAML of one key. Texts and keys of maps are in quotes, so that nothing in them is syntax. */
function formatEntry(key: string, value: HeaderValue, indent: string): string[] {
  if (Array.isArray(value)) return [`${indent}${key}:`, ...value.map((item) => `${indent}  - ${quoteText(item)}`)];
  if (typeof value === 'object') {
    const inner = Object.entries(value);
    return [`${indent}${key}:`, ...inner.flatMap(([name, each]) => formatEntry(quoteText(name), each, `${indent}  `))];
  }
  return [`${indent}${key}: ${typeof value === 'string' ? quoteText(value) : String(value)}`];
}
