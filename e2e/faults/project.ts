/** A copy of the project with a cache of its own, agents to build from, and sites of them that nothing disturbed. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { listBytes } from './list-bytes.ts';
import { unmountBelow } from './mount-disk.ts';

export const SITE = 'https://agents.example';

/** So few capabilities that a site has some hundred pages. */
const CAPABILITIES = ['ai.yaml', 'api.yaml'];

const root = join(import.meta.dirname, '../..');

/** Which agents a site is of. */
export type Edition = 'old' | 'new';

const clerk = (text: string) =>
  `---\nname: tide-clerk\ndescription: Reads tide tables. ${text}\n---\n\nYou read tide tables.\n\n## Capabilities\n\n- LLM integration\n\n\`\`\`ts\nconst tide = 1;\n\`\`\`\n`;
const french =
  "---\nname: tide-clerk\ndescription: Lit l'annuaire des marées\n---\n\nVous lisez l'annuaire des marées.\n";
const keeper =
  '---\nname: lamp-keeper\ndescription: Keeps the lamp alight\ntools: Read, Bash\n---\n\nYou ask `tide-clerk`.\n';

const files: Record<Edition, Record<string, string>> = {
  old: { 'tide-clerk.en.md': clerk('Old.'), 'tide-clerk.fr.md': french },
  new: {
    'tide-clerk.en.md': clerk('New.'),
    'tide-clerk.fr.md': french,
    'lamp-keeper.md': keeper,
    'deep/notes.md': keeper.replaceAll('lamp-keeper', 'bell-keeper'),
  },
};

export interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** What was written to standard output and standard error. */
  said: string;
}

export interface BuildOptions {
  agents?: string;
  out: string;
  lock: string;
  /** Modules that are loaded before. */
  preload?: string[];
  env?: Record<string, string>;
  /** A program and its arguments before those of the build, such as `taskset`. */
  before?: string[];
  cwd?: string;
  /** Told all that was written to standard output so far, whenever there is more of it. */
  onSaid?: (said: string) => void;
}

export interface Project {
  /** The folder for all that a fault needs. */
  place: string;
  root: string;
  cache: string;
  agents: Record<Edition, string>;
  build(options: BuildOptions): Promise<Run>;
  /** The same with a stand-in for Astro that writes `edition`, in a tenth of the time. */
  buildQuickly(edition: Edition, options: BuildOptions): Promise<Run>;
  [Symbol.dispose](): void;
}

/** How the folder of a run is called: with the number of its process. */
const PLACE = /^agentheque-faults-(\d+)-/;

/** Makes it in a folder of its own, or at `at`. */
export function makeProject(at?: string): Project {
  const place = at ?? realpathSync(mkdtempSync(join(tmpdir(), `agentheque-faults-${process.pid}-`)));
  const project = join(place, 'project');
  const parts = [
    'src',
    'bin',
    'public',
    'content/guides',
    'content/words',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ];
  for (const name of parts) cpSync(join(root, name), join(project, name), { recursive: true });
  for (const name of CAPABILITIES)
    cpSync(join(root, 'content/capabilities', name), join(project, 'content/capabilities', name));
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!['.cache', '.vite', '.astro'].includes(name))
      symlinkSync(realpathSync(join(root, 'node_modules', name)), join(project, 'node_modules', name));
  const agents = {
    old: writeAgents(join(place, 'agents-old'), 'old'),
    new: writeAgents(join(place, 'agents-new'), 'new'),
  };
  for (const edition of ['old', 'new'] as const) writeStandIn(join(place, `stand-in-${edition}`), edition);
  const build = (options: BuildOptions) => run(place, project, agents.new, options);
  return {
    place,
    root: project,
    cache: join(project, 'node_modules/.cache/agentheque'),
    agents,
    build,
    buildQuickly: (edition, options) =>
      build({
        agents: agents[edition],
        ...options,
        preload: [preload('stand-in-for-astro.ts'), ...(options.preload ?? [])],
        env: { FAULTS_SITE: join(place, `stand-in-${edition}`), ...options.env },
      }),
    [Symbol.dispose]: () => clearAway(place),
  };
}

/** Clears away what runs left that were ended by force: folders, and disks that are still mounted there. */
export function clearAwayDead(): void {
  const temporary = realpathSync(tmpdir());
  for (const name of readdirSync(temporary)) {
    const pid = PLACE.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) clearAway(join(temporary, name));
  }
}

function clearAway(place: string): void {
  unmountBelow(place);
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export function preload(name: string): string {
  return join(import.meta.dirname, 'preload', name);
}

export function writeAgents(
  folder: string,
  edition: Edition,
  order: (names: string[]) => string[] = (names) => names,
): string {
  for (const name of order(Object.keys(files[edition]))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), files[edition][name] ?? '');
  }
  return folder;
}

/** Pages of several blocks of a disk, each of which says whose it is. */
function writeStandIn(folder: string, edition: Edition): void {
  for (let number = 0; number < 40; number++) {
    const file = join(folder, number === 0 ? 'index.html' : `${number % 4}/page-${number}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<!doctype html><title>${edition} ${number}</title>${`<p>${edition}</p>`.repeat(1000)}`);
  }
}

async function run(place: string, project: string, agents: string, options: BuildOptions): Promise<Run> {
  const [program = '', ...args] = [
    ...(options.before ?? []),
    process.execPath,
    ...(options.preload ?? []).flatMap((file) => ['--import', file]),
    join(project, 'bin/agentheque.js'),
    ...['build', '--agents', options.agents ?? agents, '--out', options.out, '--lock', options.lock, '--site', SITE],
  ];
  const child = spawn(program, args, {
    cwd: options.cwd ?? place,
    env: { PATH: process.env['PATH'], HOME: place, TZ: 'UTC', LANG: 'en_GB.UTF-8', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, errors, [code, signal]] = await Promise.all([
    collect(child.stdout, options.onSaid),
    collect(child.stderr),
    once(child, 'close'),
  ]);
  return { code, signal, said: said + errors };
}

async function collect(stream: Readable, onSaid?: (said: string) => void): Promise<string> {
  let said = '';
  for await (const part of stream.setEncoding('utf8')) {
    said += part;
    onSaid?.(said);
  }
  return said;
}

/** That a build went well, and gave this site. */
export function assertBuilt({ code, said }: Run, out: string, expected: Map<string, string>): void {
  assert.equal(code, 0, said);
  assert.deepEqual(listBytes(out), expected);
}

/** That builds have cleared away all that they had beside a site and in the cache. */
export function assertTidy(out: string, cache?: string): void {
  assert.equal(existsSync(join(dirname(out), '.agentheque')), false, 'a work folder was left');
  const left = cache && existsSync(cache) ? readdirSync(cache, { recursive: true, encoding: 'utf8' }) : [];
  assert.deepEqual(
    left.filter((path) => /^out-|^probe-/.test(path)),
    [],
  );
}
