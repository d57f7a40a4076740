import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses, withBase } from '../addresses/addresses.ts';
import type { GetLoaded } from './catalogue.ts';

/** Content types by the endings of the names that `readLogo` gives. */
const types: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  jpg: 'image/jpeg',
};

/**
 * Copies the configured logo into a built site; in development it is answered with. No route of Astro can do the latter:
 * in development it asks for a slash after every name whose ending is not a part of the route.
 */
export function logo(getLoaded: GetLoaded): AstroIntegration {
  let base = '/';
  const listNames = () => [...new Set(Object.values(getLoaded().catalogue.site.logo ?? {}))];
  return {
    name: 'agentheque:logo',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path] = (request.url ?? '').split('?');
          const name = listNames().find((one) => path === withBase(base, addresses.logo(one)));
          if (name === undefined) return next();
          response.setHeader('Content-Type', types[name.split('.').at(-1) ?? ''] ?? '');
          response.end(getLoaded().records.readLogo(name));
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const name of listNames()) {
          const file = join(fileURLToPath(dir), addresses.logo(name));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, getLoaded().records.readLogo(name));
        }
      },
    },
  };
}
