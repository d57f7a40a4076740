import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses, withBase } from '../addresses/addresses.ts';
import { makeZip, type ZipEntry } from '../archive/make-zip.ts';
import { type ListedPlugin, marketplaceJson, pluginJson } from '../exports/marketplace-json.ts';
import { planPlugin, renameAgent } from '../exports/plugin-agent.ts';
import { claudeCode } from '../exports/programs/claude-code.ts';
import { writeExport } from '../exports/programs/programs.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { inLocale } from '../i18n/per-locale.ts';
import { activeKeys } from '../views/agent/active-keys.ts';
import { provenanceOf } from '../views/agent/export-rows.ts';
import { describePlugin, listOrigins, pluginReadme, type ReadMember } from '../views/plugins/describe-plugin.ts';
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
        const context = { folder, absolute, readAgent: records.readAgent };
        const listed = planPlugins(catalogue).flatMap((plugin): ListedPlugin[] => {
          const { files, members } = makeFiles(plugin, context);
          // Of an agent whose limits a plugin would lose there is none.
          if (files.length === 0) return [];
          const bytes = packPlugin(plugin, files, members, absolute);
          const address = addresses.plugin(plugin.name);
          writeFileSync(join(folder, address), bytes);
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          return [{ ...describePlugin(plugin, files.length, absolute), url: absolute(address), sha256 }];
        });
        const names = new Set(listed.map(({ name }) => name));
        const about = {
          name: marketplaceName(home.href),
          owner: inLocale(catalogue.site.title, defaultLocale),
          description: inLocale(catalogue.site.description, defaultLocale),
        };
        writeFileSync(
          join(folder, addresses.marketplace()),
          marketplaceJson(about, listed, listRenames(catalogue, names)),
        );
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

/** The files of a plugin's agents, and what is said of each member; one that would permit more there has no file. */
function makeFiles(plugin: Plugin, { folder, absolute, readAgent }: PackContext) {
  const files: ZipEntry[] = [];
  const members = plugin.members.map((member): ReadMember => {
    const { agent, language, name, path } = member;
    const variant = readAgent(agent).variants[language];
    if (!variant) throw new Error(`The record of ${agent.id} has no variant ${language}.`);
    const plan = planPlugin(agent.id, variant);
    if (plan !== 'own' && 'refused' in plan) return { ...member, refused: plan.refused };
    if (plan === 'own') {
      const fixed = readFileSync(join(folder, addresses.fixedFile(language, agent.id)), 'utf8');
      files.push({ path, bytes: Buffer.from(renameAgent(fixed, variant, name)) });
      return { ...member, lost: activeKeys(variant.facts) };
    }
    const named = { ...plan, header: { ...plan.header, name } };
    const provenance = provenanceOf(variant, plugin.sources, absolute(agent.permalink));
    files.push({ path, bytes: Buffer.from(writeExport(claudeCode, named, variant, provenance)) });
    return { ...member, isNarrowed: true };
  });
  return { files, members };
}

/** The ZIP file of a plugin. Its files are named by ids alone. */
function packPlugin(
  plugin: Plugin,
  files: ZipEntry[],
  members: ReadMember[],
  absolute: PackContext['absolute'],
): Buffer {
  const manifest = pluginJson(describePlugin(plugin, files.length, absolute), listOrigins(plugin.sources));
  const readme = pluginReadme(plugin, members, absolute);
  const entries = [
    { path: '.claude-plugin/plugin.json', bytes: Buffer.from(manifest) },
    ...files,
    { path: 'README.md', bytes: Buffer.from(readme) },
  ];
  const pieces: Uint8Array[] = [];
  makeZip(entries, (piece) => pieces.push(piece));
  return Buffer.concat(pieces);
}
