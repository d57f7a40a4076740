/** A thread that draws: it asks for cards by saying that it is ready, and writes each picture into the cache. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { writeWhole } from '../disk/write-whole.ts';
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
    writeWhole(path, bytes);
  }
  parentPort?.postMessage('ready');
});
parentPort?.postMessage('ready');
