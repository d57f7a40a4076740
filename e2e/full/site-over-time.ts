/** A site that is built again and again, as its owner changes the files: by the command line, with a lock. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listen } from '../../src/cli/server/listen.ts';
import { createSiteServer } from '../../src/cli/server/serve.ts';

const root = join(import.meta.dirname, '../..');

/** Below these the site has what wikis and programs link to. */
const PUBLISHED = ['a', 'en/agents', 'fr/agents', 'files', 'api/agents', 'embed', 'oembed', 'badge', 'cards'];

/** Pictures of what is not an agent: they come and go with their pages. */
const NO_AGENT = /^cards\/..\/(?:capabilities|tools|pages)\//;

export interface SiteOverTime {
  /** Ends in `/`. */
  address: string;
  write(file: string, text: string): void;
  read(file: string): string;
  move(from: string, to: string): void;
  remove(file: string): void;
  /** Exit code, and all that was said. */
  build(env?: Record<string, string>): { code: number | null; said: string };
  /** Every address of agents that the site has at the moment. */
  list(): string[];
  stop(): void;
}

/** Paths are below `agents/`, but for `retired.yaml` and the lock, which lie beside it. */
export async function startSite(): Promise<SiteOverTime> {
  const folder = mkdtempSync(join(tmpdir(), 'agentheque-over-time-'));
  const out = join(folder, 'site');
  const server = createSiteServer(out, '/', console.error);
  const { port } = await listen(server, 0, false);
  const pathOf = (file: string) => join(folder, /\.(?:yaml|json)$/.test(file) ? '' : 'agents', file);
  return {
    address: `http://localhost:${port}/`,
    write(file, text) {
      mkdirSync(dirname(pathOf(file)), { recursive: true });
      writeFileSync(pathOf(file), text);
    },
    read: (file) => readFileSync(pathOf(file), 'utf8'),
    move(from, to) {
      mkdirSync(dirname(pathOf(to)), { recursive: true });
      renameSync(pathOf(from), pathOf(to));
    },
    remove: (file) => rmSync(pathOf(file)),
    build(env = {}) {
      const words = [join(root, 'bin/agentheque.js'), 'build', '--agents', 'agents', '--lock', 'permalinks.lock.json'];
      const { CI: _ci, ...own } = process.env;
      const result = spawnSync(process.execPath, [...words, '--out', out, '--site', 'https://example.org'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...own, LANG: 'en', ...env },
      });
      return { code: result.status, said: result.stdout + result.stderr };
    },
    list: () =>
      PUBLISHED.flatMap((part) => listFiles(join(out, part)).map((file) => `${part}/${file}`)).filter(
        (address) => !NO_AGENT.test(address),
      ),
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replace(/index\.html$/, ''),
    );
}
