import type { Readable } from 'node:stream';
import { UserError } from '../config/user-error.ts';
import { chooseLocale } from './choose-locale.ts';
import { isVerb, type Verb } from './commands.ts';
import { type Context, findCaller } from './context.ts';
import { parseArguments } from './parse-arguments.ts';
import { readVersion } from './read-version.ts';
import { isNpmScript, refuseSwallowedFlags } from './swallowed-flags.ts';
import { createTerminal, type Output, type Terminal } from './terminal/create-terminal.ts';
import { printStack, reportFault } from './terminal/report-fault.ts';
import { describeUsage } from './usage.ts';

export interface ProcessEnvironment {
  env: NodeJS.ProcessEnv;
  cwd: string;
  output: Output;
  errors: Output;
  input: Readable;
}

/**
 * Runs the command line: `main(['check', 'content/agents'])`. Gives the exit code: 0 done, 1 the content is at fault,
 * 2 wrong usage.
 */
export async function main(words: string[], environment: ProcessEnvironment = takeEnvironment()): Promise<number> {
  const { env, cwd, output, errors, input } = environment;
  const terminal = createTerminal(chooseLocale(words, env), output, errors, env);
  const verb = words[0] !== undefined && isVerb(words[0]) ? words[0] : null;
  try {
    if (verb) refuseSwallowedFlags(verb, words.slice(1), env);
    return await run({ args: parseArguments(words), terminal, caller: findCaller(cwd, env), input });
  } catch (error) {
    const hasLostFlags = isNpmScript(verb, env) && !words.some((word) => word.startsWith('-'));
    return reportError(error, terminal, { hasLostFlags, isVerbose: words.includes('--verbose') });
  }
}

/** Each verb is loaded when it is asked for: `--help` need not wait for Astro. */
const runners: Record<Verb, () => Promise<(context: Context) => Promise<number>>> = {
  start: async () => (await import('./verbs/start.ts')).start,
  build: async () => (await import('./verbs/build.ts')).build,
  dev: async () => (await import('./verbs/dev.ts')).dev,
  check: async () => (await import('./verbs/check.ts')).check,
  fix: async () => (await import('./verbs/fix.ts')).fix,
  vocabulary: async () => (await import('./verbs/vocabulary.ts')).vocabulary,
  mcp: async () => (await import('./verbs/mcp.ts')).mcp,
  clean: async () => (await import('./verbs/clean.ts')).clean,
};

async function run(context: Context): Promise<number> {
  const { args, terminal } = context;
  if (args.version) {
    terminal.print(readVersion());
    return 0;
  }
  if (args.help) {
    terminal.print(describeUsage(args.verb, terminal.t));
    return 0;
  }
  if (args.verb === null) {
    terminal.printError(describeUsage(null, terminal.t));
    return 2;
  }
  const runVerb = await runners[args.verb]();
  return runVerb(context);
}

interface Circumstances {
  /** npm may have kept flags for itself. */
  hasLostFlags: boolean;
  isVerbose: boolean;
}

function reportError(error: unknown, terminal: Terminal, { hasLostFlags, isVerbose }: Circumstances): number {
  if (error instanceof UserError) {
    terminal.reportError(error.messages);
    if (isVerbose && error.cause !== undefined) printStack(error.cause, terminal);
    const isSaid = error.messages.some(({ key }) => key === 'cli.swallowed');
    if (error.exitCode === 2 && hasLostFlags && !isSaid) terminal.reportError([{ key: 'cli.npmHint' }]);
    return error.exitCode;
  }
  reportFault(error, terminal, isVerbose);
  return 1;
}

function takeEnvironment(): ProcessEnvironment {
  // `agentheque check | head` ends the pipe before we do; that is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return {
    env: process.env,
    cwd: process.cwd(),
    output: process.stdout,
    errors: process.stderr,
    input: process.stdin,
  };
}
