import { execFile } from 'node:child_process';
import type { Server } from 'node:http';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { listen } from '../src/cli/server/listen.ts';
import { createSiteServer } from '../src/cli/server/serve.ts';
import { addressVariable, type SiteName, siteFolder, siteNames, sites, type TestSite } from './sites.ts';

const root = dirname(import.meta.dirname);
/** Fails with all that was said where the program fails. */
const execute = promisify(execFile);

/** Builds and serves the sites; what it gives stops them again. */
export default async function setUp(): Promise<() => void> {
  const servers = await Promise.all(siteNames.map(serveSite));
  return () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
}

async function serveSite(name: SiteName): Promise<Server> {
  const server = createSiteServer(await buildSite(name), sites[name].base, console.error);
  const { port } = await listen(server, 0, false);
  process.env[addressVariable(name)] = `http://localhost:${port}${sites[name].base}`;
  return server;
}

async function buildSite(name: SiteName): Promise<string> {
  const { agents, base, site, archive }: TestSite = sites[name];
  const out = siteFolder(name);
  const given = [...(site === undefined ? [] : ['--site', site]), ...(archive ? ['--archive'] : [])];
  const flags = ['--agents', agents, '--base', base, '--out', out, ...given];
  await execute(process.execPath, ['bin/agentheque.js', 'build', ...flags], { cwd: root });
  return out;
}
