/** A thread that draws: it asks for cards by saying that it is ready, and writes each picture into the cache. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

export interface DrawJob {
  card: Card;
  /** Where the picture goes. */
  path: string;
}

parentPort?.on('message', async (jobs: DrawJob[]) => {
  for (const { card, path } of jobs) {
    const bytes = await drawCard(card);
    mkdirSync(dirname(path), { recursive: true });
    // Written beside and renamed: a run that is stopped leaves no half of a picture.
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  }
  parentPort?.postMessage('ready');
});
parentPort?.postMessage('ready');
