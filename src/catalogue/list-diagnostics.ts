import type { Agent, Diagnostic } from '../core/schema.ts';
import type { AgentSummary } from './catalogue.ts';

/** What was noticed in one file. */
export interface FileDiagnostics {
  agent: AgentSummary;
  language: string;
  source: string;
  file: string;
  diagnostics: Diagnostic[];
}

/** The diagnostics of every file that has some, in the order of the agents. Reads the records of these alone. */
export function listDiagnostics(
  agents: AgentSummary[],
  readAgent: (summary: AgentSummary) => Agent,
): FileDiagnostics[] {
  return agents
    .filter(({ variants }) => Object.values(variants).some(({ worst }) => worst !== null))
    .flatMap((agent) =>
      Object.entries(readAgent(agent).variants)
        .filter(([, { diagnostics }]) => diagnostics.length > 0)
        .map(([language, { source, file, diagnostics }]) => ({ agent, language, source, file, diagnostics })),
    );
}
