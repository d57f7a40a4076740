import { spawnSync } from 'node:child_process';
import type { Server } from 'node:http';
import { dirname } from 'node:path';
import { listen } from '../src/cli/server/listen.ts';
import { createSiteServer } from '../src/cli/server/serve.ts';
import { addressVariable, hasSite, type SiteName, siteFolder, siteNames, sites, type TestSite } from './sites.ts';

const root = dirname(import.meta.dirname);

/** Builds and serves the sites; what it gives stops them again. */
export default async function setUp(): Promise<() => void> {
  const servers: Server[] = [];
  for (const name of siteNames) {
    if (!hasSite(name)) {
      console.log(`${sites[name].agents} is not there: its tests are skipped.`);
      continue;
    }
    const server = createSiteServer(buildSite(name), sites[name].base, console.error);
    servers.push(server);
    const { port } = await listen(server, 0, false);
    process.env[addressVariable(name)] = `http://localhost:${port}${sites[name].base}`;
  }
  return () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
}

function buildSite(name: SiteName): string {
  const { agents, base, site }: TestSite = sites[name];
  const out = siteFolder(name);
  const flags = ['--agents', agents, '--base', base, '--out', out, ...(site === undefined ? [] : ['--site', site])];
  const words = ['bin/agentheque.js', 'build', ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`\`${words.join(' ')}\` ended with ${status}:\n${stdout}${stderr}`);
  return out;
}
