import type { Terminal } from './create-terminal.ts';

/** The terminal for verbs whose standard output is a result: progress goes to standard error, and nothing is told. */
export function besideOutput(terminal: Terminal): Terminal {
  return { ...terminal, output: terminal.errors, isLive: terminal.isErrorLive, tell: () => {} };
}
