import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DrawJob } from './draw-worker.ts';

/** Cards that a thread takes at once: it must not wait for the next, and none must wait for the last of another. */
const BATCH = 8;

/** A thread that draws fewer costs more time to begin than it saves. */
const LEAST_PER_THREAD = 24;

/** In megabytes. Without it a thread lets a hundred pictures' worth of waste lie before it clears any away. */
const RESOURCES = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** Draws all cards, on as many threads as the machine has cores. Rejects where a picture cannot be written. */
export async function drawAll(jobs: DrawJob[]): Promise<void> {
  const queue = [...jobs];
  const count = Math.min(availableParallelism(), Math.ceil(jobs.length / LEAST_PER_THREAD));
  const workers = Array.from({ length: count }, () => startWorker());
  try {
    await Promise.all(workers.map((worker) => feed(worker, queue)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Node refuses TypeScript below `node_modules`; the file that helps it there is loaded into each thread. */
function startWorker(): Worker {
  const stripTypes = new URL('../../bin/strip-own-types.js', import.meta.url).href;
  return new Worker(new URL('./draw-worker.ts', import.meta.url), {
    execArgv: ['--import', stripTypes],
    resourceLimits: RESOURCES,
  });
}

function feed(worker: Worker, queue: DrawJob[]): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    // One that ends without a word would be waited for until the end of days; after the last batch this says nothing new.
    worker.on('exit', (code) => reject(new Error(`A thread that draws pictures ended (${code}).`)));
    worker.on('message', () => {
      const batch = queue.splice(0, BATCH);
      if (batch.length === 0) resolve();
      else worker.postMessage(batch);
    });
  });
}
