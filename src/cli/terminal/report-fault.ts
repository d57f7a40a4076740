import { inspect } from 'node:util';
import type { Terminal } from './create-terminal.ts';
import { showText } from './show-text.ts';

/** Says on standard error that something went wrong which is not a fault of the caller's; with `isVerbose` also where. */
export function reportFault(error: unknown, terminal: Terminal, isVerbose: boolean): void {
  const message = error instanceof Error ? error.message : String(error);
  terminal.reportError([{ key: 'cli.unexpectedError', values: { message } }]);
  if (isVerbose) printStack(error, terminal);
  else terminal.reportError([{ key: 'cli.verboseHint' }]);
}

/** The stack of an error and of what caused it. Their texts may be a stranger's. */
export function printStack(error: unknown, terminal: Terminal): void {
  for (const line of inspect(error).split('\n')) terminal.printError(showText(line));
}
