import type { Loader } from 'astro/loaders';
import type { AgentSummary } from '../catalogue/catalogue.ts';
import { loadConfig } from '../config/load-config.ts';
import { packageRoot } from '../config/package-root.ts';
import { listConfigFolders, resolveSettings } from '../config/resolve-settings.ts';
import type { Settings } from '../config/settings.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { getCatalogue } from './read-catalogue.ts';

/** Several files change at once when a branch is switched; this many milliseconds of quiet, and they are read. */
const QUIET = 150;

/**
 * Puts a small entry an agent into Astro's content store. The command line has read everything before and names the
 * catalogue; where Astro was started by itself, the files are read here, and again when one changes.
 */
export function agentsLoader(): Loader {
  return {
    name: 'agentheque',
    async load({ store, parseData, watcher }) {
      const isReadByCaller = process.env['AGENTHEQUE_CATALOGUE'] !== undefined && watcher === undefined;
      const settings = isReadByCaller ? undefined : await readSettings();
      const fill = async () => {
        if (settings) process.env['AGENTHEQUE_CATALOGUE'] = (await loadCatalogue(settings)).path;
        store.clear();
        for (const agent of getCatalogue().agents) {
          const data = await parseData({ id: agent.id, data: toEntry(agent) });
          store.set({ id: agent.id, data, digest: agent.record });
        }
      };
      await fill();
      if (!watcher || !settings) return;
      const folders = settings.sources.map(({ dir }) => dir);
      watcher.add(folders);
      let timer: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder))) return;
        clearTimeout(timer);
        timer = setTimeout(() => void fill(), QUIET);
      });
    },
  };
}

/** Under 1 kB: Astro ships its store as one module, so what a page shows stays in the record. */
function toEntry(agent: AgentSummary) {
  return { record: agent.record, languages: Object.keys(agent.variants) };
}

/** `AGENTHEQUE_SETTINGS` holds the settings of a command line that leaves the reading to Astro (`dev`). */
async function readSettings(): Promise<Settings> {
  const given = process.env['AGENTHEQUE_SETTINGS'];
  if (given) return JSON.parse(given) as Settings;
  const where = { caller: process.env['INIT_CWD'] ?? process.cwd(), packageRoot };
  const agents = process.env['AGENTHEQUE_AGENTS'];
  return resolveSettings(agents ? { agents: [agents] } : {}, await loadConfig(listConfigFolders(where)), where);
}
