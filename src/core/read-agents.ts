/** A file of any format that is read here becomes the agents in it; one in Markdown is one, see `read-agent.ts`. */
import type { CapabilityMatcher } from './capabilities/match-vocabulary.ts';
import { decode } from './decode.ts';
import { repairsOf, sortDiagnostics } from './diagnostic.ts';
import { adaptFile } from './formats/adapt-file.ts';
import type { FormatId } from './formats/format.ts';
import { isData } from './formats/formats.ts';
import { type AgentFile, type ReadFile, readAgent, readText, relocate } from './read-agent.ts';
import { repairEncoding } from './repair/repair-encoding.ts';
import type { Diagnostic } from './schema.ts';

export type ReadAgents =
  | { kind: 'agents'; agents: ReadFile[] }
  /** No text in any encoding. */
  | { kind: 'binary' }
  /** Meant for a program known here, and not readable as an agent of it. */
  | { kind: 'unreadable'; format: FormatId; line: number; column: number }
  /** TOML, JSON or YAML that is no agent. */
  | { kind: 'data' };

/**
 * The agents of a file: one of a text, one or several of TOML, JSON and YAML that programs known here take for agents.
 * Throws for no content.
 */
export function readAgents(file: AgentFile, matchCapability: CapabilityMatcher): ReadAgents {
  if (!isData(file.file)) {
    const read = readAgent(file, matchCapability);
    return read.kind === 'binary' ? read : { kind: 'agents', agents: [read] };
  }
  const decoded = decode(file.bytes);
  if (decoded.kind === 'binary') return { kind: 'data' };
  const encoding = repairEncoding(decoded.text);
  const adapted = adaptFile(file.file, encoding.text);
  if (adapted.kind === 'other') return { kind: 'data' };
  if (adapted.kind === 'unreadable') return adapted;
  const { format } = adapted;
  const found = [...decoded.diagnostics, ...encoding.diagnostics, ...adapted.diagnostics];
  const agents = adapted.agents.map(({ entry, text, places }) => {
    const known = { format, ...(entry !== null && { entry }) };
    return withDiagnostics(relocate(readText(file, { text, diagnostics: [] }, matchCapability, known), places), found);
  });
  return { kind: 'agents', agents };
}

/** An agent with what was found in its file before it was one. */
function withDiagnostics(read: ReadFile, found: Diagnostic[]): ReadFile {
  const diagnostics = sortDiagnostics([...found, ...read.variant.diagnostics]);
  return { ...read, variant: { ...read.variant, diagnostics, repairs: repairsOf(diagnostics) } };
}
