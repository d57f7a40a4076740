import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { GetLoaded } from './catalogue.ts';
import { writeIcons } from './offline/icons.ts';
import { takeScript, writeOffline } from './offline/write-offline.ts';

/**
 * Makes a site readable without a network. It comes after all that writes files which are kept, since it packs them and
 * says of which build they are.
 */
export function offline(getLoaded: GetLoaded): AstroIntegration {
  return {
    name: 'agentheque:offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        await writeIcons(site);
        const isOffered = getLoaded().catalogue.site.offline !== false;
        const script = takeScript(site);
        const withdraw = () => readFileSync(new URL('./offline/withdraw.js', import.meta.url), 'utf8');
        const { build } = await writeOffline(site, isOffered ? script : withdraw(), isOffered);
        logger.info(`build ${build}`);
      },
    },
  };
}
