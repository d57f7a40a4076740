import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listen } from '../../src/cli/server/listen.ts';
import { createSiteServer } from '../../src/cli/server/serve.ts';
import { compareTrees, listTree } from './list-tree.ts';
import { listFiles, writeFiles } from './make-agents.ts';
import { createPlainServer } from './plain-server.ts';
import { announceState, readCounts, type ServerName, type State } from './state.ts';

const root = dirname(dirname(import.meta.dirname));
const BASE = '/library/';

/** Builds one site of the collection and serves it in three ways; what it gives stops that and prints what was counted. */
export default async function setUp(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'agentheque-hostile-'));
  const site = join(folder, 'site');
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFiles(join(folder, 'agents'), listFiles());
  const servers: Record<ServerName, Server> = {
    ours: createSiteServer(site, BASE, console.error),
    none: createPlainServer(site, BASE, 'none'),
    usual: createPlainServer(site, BASE, 'usual'),
  };
  const served = {} as Record<ServerName, string>;
  for (const [name, server] of Object.entries(servers) as [ServerName, Server][]) {
    served[name] = `http://localhost:${(await listen(server, 0, false)).port}${BASE}`;
  }
  const before = look(folder);
  const { origin } = new URL(served.ours);
  const flags = ['--agents', join(folder, 'agents'), '--out', site, '--site', origin, '--base', BASE];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/agentheque.js', 'build', ...flags], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, HOME: home, USERPROFILE: home },
  });
  if (status !== 0) throw new Error(`The site of the collection was not built:\n${stdout}${stderr}`);
  const state: State = { folder, served, log: stdout + stderr, left: compareTrees(before, look(folder)) };
  writeFileSync(join(folder, 'state.json'), JSON.stringify(state));
  writeFileSync(join(folder, 'counts'), '');
  announceState(join(folder, 'state.json'));
  return () => {
    console.table(Object.fromEntries([...readCounts(folder)].map(([line, figure]) => [line, { count: figure }])));
    for (const server of Object.values(servers)) {
      server.closeAllConnections();
      server.close();
    }
    rmSync(folder, { recursive: true, force: true });
  };
}

/** All that the build is not to touch: the checkout, the files around the site, and what commands of the collection make. */
function look(folder: string): Map<string, string> {
  const trees = [
    ...prefix('checkout', listTree(root, ['node_modules', '.git', '.astro', 'test-results'])),
    ...prefix('beside', listTree(folder, ['site'])),
  ];
  const marks = [tmpdir(), dirname(root), '/', '/tmp'].filter(existsSync).flatMap((place) =>
    readdirSync(place)
      .filter((name) => name.startsWith('pwned'))
      .map((name): [string, string] => [join(place, name), 'there']),
  );
  return new Map([...trees, ...marks]);
}

function prefix(name: string, tree: Map<string, string>): [string, string][] {
  return [...tree].map(([path, value]) => [`${name}/${path}`, value]);
}
