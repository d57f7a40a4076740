import type { AstroIntegration } from 'astro';
import { loadConfig } from '../config/load-config.ts';
import { packageRoot } from '../config/package-root.ts';
import { isWithin, listConfigFolders, resolveSettings } from '../config/resolve-settings.ts';
import type { Settings } from '../config/settings.ts';
import { type LoadedCatalogue, loadCatalogue } from '../loaders/load-catalogue.ts';

/** What a site is made of: read already, or to be read by settings; without either, by those of the folder one is in. */
export interface Given {
  loaded?: LoadedCatalogue;
  settings?: Settings;
  /** Whether an archive is to be made of the site. */
  hasArchive?: boolean;
}

/** Gives the catalogue of a site; throws before it was read. In development another one where files have changed. */
export type GetLoaded = () => LoadedCatalogue;

/** Several files change at once when a branch is switched; this many milliseconds of quiet, and they are read. */
const QUIET = 150;

/** Pages import these: what is not a collection, and what collections are filled with. Types: `src/virtual-modules.d.ts`. */
const modules: Record<string, (loaded: LoadedCatalogue, hasArchive: boolean) => Record<string, unknown>> = {
  'virtual:agentheque/site': ({ catalogue: { agents: _agents, ...catalogue }, cacheDir }, hasArchive) => ({
    catalogue,
    cacheDir,
    hasArchive,
  }),
  'virtual:agentheque/collections': ({ catalogue: { agents, vocabulary } }) => ({ agents, vocabulary }),
};

/** Hands the catalogue on to pages and to the integrations after it, and reads it where that was not done. */
export function createCatalogue(given: Given): { integration: AstroIntegration; getLoaded: GetLoaded } {
  let { loaded, settings } = given;
  const getLoaded = () => {
    if (!loaded) throw new Error('The catalogue was asked for before it was read.');
    return loaded;
  };
  const integration: AstroIntegration = {
    name: 'agentheque:catalogue',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        if (!loaded) {
          settings ??= await readSettings();
          loaded = await loadCatalogue(settings);
          // What was typed after `astro build` wins, as flags do.
          const { site, base } = settings;
          updateConfig({
            ...(config.base === '/' && { base }),
            ...(site !== null && config.site === undefined && { site }),
          });
        }
        updateConfig({ vite: { plugins: [virtualModules(getLoaded, given.hasArchive ?? false)] } });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const watched = settings;
        if (!watched) return;
        const paths = [...watched.sources.map(({ dir }) => dir), ...Object.values(watched.logo ?? {})];
        const readAgain = async () => {
          loaded = await loadCatalogue(watched);
          for (const { moduleGraph } of Object.values(server.environments)) {
            for (const name of Object.keys(modules)) {
              const module = moduleGraph.getModuleById(resolved(name));
              if (module) moduleGraph.invalidateModule(module);
            }
          }
          await refreshContent?.({ loaders: ['agentheque'], context: { agents: loaded.catalogue.agents } });
        };
        // One after the other, so that what was read last is shown.
        let reading = Promise.resolve();
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(paths);
        server.watcher.on('all', (_event, changed) => {
          if (!paths.some((path) => isWithin(changed, path))) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            reading = reading.then(readAgain).catch((error: Error) => logger.error(error.message));
          }, QUIET);
        });
      },
    },
  };
  return { integration, getLoaded };
}

/** For `astro build` and `astro dev` as somebody types them. */
async function readSettings(): Promise<Settings> {
  const where = { caller: process.cwd(), packageRoot };
  return resolveSettings({}, await loadConfig(listConfigFolders(where)), where);
}

function virtualModules(getLoaded: GetLoaded, hasArchive: boolean) {
  return {
    name: 'agentheque:virtual-modules',
    resolveId: (id: string) => (Object.hasOwn(modules, id) ? resolved(id) : undefined),
    load(id: string) {
      const values = modules[id.slice(1)]?.(getLoaded(), hasArchive);
      // Faster to parse than as code.
      return (
        values &&
        Object.entries(values)
          .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
          .join('\n')
      );
    },
  };
}

/** By Rollup's convention other plugins leave such ids alone. */
function resolved(id: string): string {
  return `\0${id}`;
}
