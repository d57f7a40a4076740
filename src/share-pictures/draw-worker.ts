/** A thread that draws: it asks for cards by saying that it is ready, and writes each picture into the cache. */
import { parentPort } from 'node:worker_threads';
import { openCache } from '../disk/cache.ts';
import { CARDS, type Card } from './card.ts';
import { drawCard } from './draw-card.ts';

export interface DrawJob {
  card: Card;
  /** Where the picture goes, and under which name. */
  cacheDir: string;
  hash: string;
}

parentPort?.on('message', async (jobs: DrawJob[]) => {
  for (const job of jobs) await writePicture(job);
  parentPort?.postMessage('ready');
});
parentPort?.postMessage('ready');

/**
 * No text is expected to be more than the layout can take, since only characters with a glyph come to it: what fails here
 * is a fault of ours or of the disk, and ends the build with the name of the card.
 */
async function writePicture({ card, cacheDir, hash }: DrawJob): Promise<void> {
  try {
    openCache(cacheDir).write(CARDS, hash, await drawCard(card));
  } catch (error) {
    throw new Error(`${card.number}: ${(error as Error).message}`, { cause: error });
  }
}
