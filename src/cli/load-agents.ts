import type { Settings } from '../config/settings.ts';
import { type LoadedCatalogue, loadCatalogue } from '../loaders/load-catalogue.ts';
import type { Terminal } from './terminal/create-terminal.ts';
import { createProgress } from './terminal/progress.ts';
import { watchFiles } from './terminal/watch-files.ts';

/** Reads all agent files with progress; one that takes too long ends the process. */
export async function loadAgents(settings: Settings, terminal: Terminal): Promise<LoadedCatalogue> {
  const progress = createProgress(terminal, 'cli.progress.reading');
  try {
    return await watchFiles(terminal, (onFile) => loadCatalogue(settings, progress.step, onFile));
  } finally {
    progress.end();
  }
}
