import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { OnFile } from '../../loaders/read-files.ts';
import type { Terminal } from './create-terminal.ts';
import { breakCommands } from './show-text.ts';

/** In seconds of processor time. A megabyte of what is worst takes three, so a file that is still not read is a fault of ours. */
const LIMIT = 60;

/**
 * Does work that says at which file it is. A file that takes longer than the limit ends the process by force, with its name on
 * standard error: never is a result another one because a machine was slow. Throws what the work throws.
 */
export async function watchFiles<Result>(
  { t }: Pick<Terminal, 't'>,
  work: (onFile: OnFile) => Promise<Result>,
  limit: number = LIMIT,
): Promise<Result> {
  const worker = new Worker(new URL('../../../bin/watch-worker.js', import.meta.url), {
    // What this thread was started with would only be loaded again.
    execArgv: [],
    env: SHARE_ENV,
    workerData: { limit },
  });
  worker.unref();
  try {
    return await work((file) =>
      worker.postMessage(file === null ? null : breakCommands(t('cli.fileTooSlow', { file, count: limit }))),
    );
  } finally {
    await worker.terminate();
  }
}
