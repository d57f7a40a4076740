import type { Settings } from '../config/settings.ts';
import { type LoadedCatalogue, loadCatalogue } from '../loaders/load-catalogue.ts';
import type { Terminal } from './terminal/create-terminal.ts';
import { createProgress } from './terminal/progress.ts';

/** Reads all agent files with progress. */
export async function loadAgents(settings: Settings, terminal: Terminal): Promise<LoadedCatalogue> {
  const progress = createProgress(terminal, 'cli.progress.reading');
  try {
    return await loadCatalogue(settings, progress.step);
  } finally {
    progress.end();
  }
}
