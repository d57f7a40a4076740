/** A site whose agents lie in a repository, and which is published where it is served: as search engines and feed readers find one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listen } from '../../src/cli/server/listen.ts';
import { createSiteServer } from '../../src/cli/server/serve.ts';

const root = dirname(dirname(import.meta.dirname));

export interface DatedSite {
  /** Ends in `/`. */
  address: string;
  stop(): void;
}

/** A commit: when it was made, what was written (path → text) and what was moved before. */
export interface Commit {
  date: string;
  files?: Record<string, string>;
  moves?: [from: string, to: string][];
}

/** Makes the commits, builds the site, and serves it below `/library/`. */
export async function startDatedSite(commits: Commit[]): Promise<DatedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'agentheque-dated-'));
  const agents = join(folder, 'agents');
  const out = join(folder, 'site');
  const base = '/library/';
  const git = (words: string[], env = {}) => {
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgSign=false', ...words],
      { env: { ...process.env, ...env } },
    );
  };
  mkdirSync(agents);
  git(['init', '--quiet']);
  for (const { date, files = {}, moves = [] } of commits) {
    for (const [from, to] of moves) renameSync(join(agents, from), join(agents, to));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(agents, file), text);
    git(['add', '.']);
    git(['commit', '--quiet', '--message', 'Change'], { GIT_COMMITTER_DATE: date });
  }
  const server = createSiteServer(out, base, console.error);
  const { port } = await listen(server, 0, false);
  const origin = `http://localhost:${port}`;
  const flags = ['--agents', agents, '--out', out, '--site', origin, '--base', base];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/agentheque.js', 'build', ...flags], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The dated site was not built:\n${stdout}${stderr}`);
  return {
    address: origin + base,
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
