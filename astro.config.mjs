import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { archive } from './src/integrations/archive/archive.ts';
import { createCatalogue } from './src/integrations/catalogue.ts';
import { exports } from './src/integrations/exports.ts';
import { logo } from './src/integrations/logo.ts';
import { marketplace } from './src/integrations/marketplace.ts';
import { offline } from './src/integrations/offline.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { headers } from './src/integrations/write-headers.ts';

/**
 * The configuration of a site. The command line gives it the catalogue that it has read; without, as for `astro build`, the
 * agents are read when Astro starts.
 *
 * @param {import('./src/integrations/catalogue.ts').Given} [given]
 */
export function createConfig(given = {}) {
  const { integration: catalogue, getLoaded } = createCatalogue(given);
  return defineConfig({
    output: 'static',
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never' },
    // The default takes the spaces between inline elements away: chips would run together.
    compressHTML: true,
    devToolbar: { enabled: false },
    session: false,
    // Only guides are Markdown here; curly quotes would be neither found by search nor right in French.
    markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
    // Last the one that names what the others have written.
    integrations: [
      catalogue,
      mdx(),
      logo(getLoaded),
      exports(getLoaded),
      searchIndex(getLoaded),
      sitemap(getLoaded),
      ...(given.hasArchive ? [archive(getLoaded)] : []),
      marketplace(getLoaded),
      offline(getLoaded),
      headers(),
    ],
    vite: {
      // A style or script small enough to be inlined would be refused by our own policy.
      build: {
        assetsInlineLimit: 0,
        // Astro marks its MDX modules with a directive of its own, and the bundler warns of it once a guide.
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
      // The worker of the search imports Pagefind where the site has it.
      worker: { format: 'es' },
      ssr: { external: ['satteri', 'shiki', 'franc-all', 'yaml'] },
    },
  });
}

export default createConfig();
