import { setImmediate } from 'node:timers/promises';
import { type Context, readSettings } from '../context.ts';
import { type Fix, planFixes } from '../fix/plan-fixes.ts';
import { loadAgents } from '../load-agents.ts';
import { exitOnSignal } from '../output/exit-on-signal.ts';
import { FileChanged, replaceFile } from '../output/replace-file.ts';
import { refuseNoFiles } from '../refuse-no-files.ts';
import { formatDiff } from '../reporters/format-diff.ts';
import { besideOutput } from '../terminal/beside-output.ts';
import type { Terminal } from '../terminal/create-terminal.ts';
import { showText } from '../terminal/show-text.ts';
import { watchFiles } from '../terminal/watch-files.ts';

/**
 * `agentheque fix [PATH…]`: the difference between each file and one that strict readers take for the same agent, on
 * standard output; with `--write` it is made, and a line a file says so. Files in formats of other programs, and those
 * whose header is too large to be written anew, are named and left. Sums on standard error. 1 where a file could
 * not be written. With `--pairs` translations are declared too.
 */
export async function fix(context: Context): Promise<number> {
  const { args, terminal, caller } = context;
  const settings = await readSettings(context, args.paths.length > 0 ? { agents: args.paths } : {});
  const { catalogue } = await loadAgents(settings, besideOutput(terminal));
  refuseNoFiles(catalogue, settings);
  const { files, fixes, others, tooLarge } = await watchFiles(terminal, (onFile) =>
    planFixes(catalogue, settings, { caller, pairs: args.pairs, onFile }),
  );
  for (const path of others) terminal.printError(terminal.t('cli.fix.otherFormat', { path: showText(path) }));
  for (const path of tooLarge) terminal.printError(terminal.t('cli.fix.tooLarge', { path: showText(path) }));
  if (fixes.length === 0) {
    terminal.printError(terminal.t('cli.fix.nothing', { count: files }));
    return 0;
  }
  if (!args.write) {
    for (const one of fixes) showFix(one, terminal);
    terminal.printError(terminal.t('cli.fix.wouldChange', { count: fixes.length, files }));
    return 0;
  }
  const written = await writeFixes(fixes, terminal);
  terminal.printError(terminal.t('cli.fix.changed', { count: written, files }));
  return written === fixes.length ? 0 : 1;
}

/** How many were written. */
async function writeFixes(fixes: Fix[], terminal: Terminal): Promise<number> {
  const release = exitOnSignal();
  let count = 0;
  for (const one of fixes) {
    if (writeFix(one, terminal)) count++;
    // Lets Ctrl-C be heard.
    await setImmediate();
  }
  release();
  return count;
}

function showFix({ path, before, after }: Fix, terminal: Terminal): void {
  // Another encoding is a change that no line shows.
  if (before === after) terminal.print(`${showText(path)}: ${terminal.t('cli.fix.encoding')}`);
  else terminal.print(formatDiff(path, before, after, terminal).join('\n'));
}

/** Whether it was written. */
function writeFix({ path, location, isLinked, bytes, written }: Fix, terminal: Terminal): boolean {
  if (isLinked) {
    terminal.reportError([{ key: 'cli.fix.link', values: { path: showText(path) } }]);
    return false;
  }
  try {
    replaceFile(location, bytes, written);
    terminal.print(terminal.t('cli.fix.written', { path: showText(path) }));
    return true;
  } catch (error) {
    const values = { path: showText(path), reason: (error as Error).message };
    terminal.reportError([
      error instanceof FileChanged ? { key: 'cli.fix.fileChanged', values } : { key: 'cli.fix.notWritten', values },
    ]);
    return false;
  }
}
