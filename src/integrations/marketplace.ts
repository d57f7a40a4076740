import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses, withBase } from '../addresses/addresses.ts';
import { makeZip, type ZipEntry } from '../archive/make-zip.ts';
import { pluginAgent } from '../core/fix/plugin-agent.ts';
import { marketplaceJson, pluginJson } from '../exports/marketplace-json.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { inLocale } from '../i18n/per-locale.ts';
import {
  describePlugin,
  listOrigins,
  pluginReadme,
  type ReadMember,
  readMember,
} from '../views/plugins/describe-plugin.ts';
import { listRenames, marketplaceName, type Plugin, planPlugins } from '../views/plugins/plan-plugins.ts';
import type { GetLoaded } from './catalogue.ts';

/**
 * Writes `marketplace.json` and the plugins that it lists into a built site, where the site's address is known: the client takes none
 * but absolute addresses. The fixed files are those that the pages have written already.
 */
export function marketplace(getLoaded: GetLoaded): AstroIntegration {
  let [base, site] = ['/', undefined as string | undefined];
  return {
    name: 'agentheque:marketplace',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = config.site;
      },
      'astro:build:done': ({ dir }) => {
        if (site === undefined) return;
        const home = new URL(withBase(base, '/'), site);
        const absolute = (address: string) => new URL(withBase(base, address), site).href;
        const folder = fileURLToPath(dir);
        const { catalogue, records } = getLoaded();
        mkdirSync(join(folder, 'plugins'), { recursive: true });
        const listed = planPlugins(catalogue).map((plugin) => {
          const bytes = packPlugin(plugin, { folder, absolute, readAgent: records.readAgent });
          const address = addresses.plugin(plugin.name);
          writeFileSync(join(folder, address), bytes);
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          return { ...describePlugin(plugin, absolute), url: absolute(address), sha256 };
        });
        const about = {
          name: marketplaceName(home.href),
          owner: inLocale(catalogue.site.title, defaultLocale),
          description: inLocale(catalogue.site.description, defaultLocale),
        };
        writeFileSync(join(folder, addresses.marketplace()), marketplaceJson(about, listed, listRenames(catalogue)));
      },
    },
  };
}

interface PackContext {
  /** The built site. */
  folder: string;
  absolute: (address: string) => string;
  readAgent: ReturnType<GetLoaded>['records']['readAgent'];
}

/** The ZIP file of a plugin. Its files are named by ids alone, and read when their turn comes. */
function packPlugin(plugin: Plugin, { folder, absolute, readAgent }: PackContext): Buffer {
  const pieces: Uint8Array[] = [];
  const entries = function* (): Generator<ZipEntry> {
    const manifest = pluginJson(describePlugin(plugin, absolute), listOrigins(plugin.sources));
    yield { path: '.claude-plugin/plugin.json', bytes: Buffer.from(manifest) };
    const members: ReadMember[] = [];
    for (const member of plugin.members) {
      const { agent, language, name, path } = member;
      const variant = readAgent(agent).variants[language];
      if (!variant) throw new Error(`The record of ${agent.id} has no variant ${language}.`);
      const fixed = readFileSync(join(folder, addresses.fixedFile(language, agent.id)), 'utf8');
      yield { path, bytes: Buffer.from(pluginAgent(fixed, variant, name)) };
      members.push(readMember(member, variant));
    }
    yield { path: 'README.md', bytes: Buffer.from(pluginReadme(plugin, members, absolute)) };
  };
  makeZip(entries(), (piece) => pieces.push(piece));
  return Buffer.concat(pieces);
}
