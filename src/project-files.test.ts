/** What the files around the code promise: workflows run nothing that can be exchanged, and the lock serves every platform. */
import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { packageRoot } from './config/package-root.ts';

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; uses?: string; steps?: { uses?: string; run?: string }[] }
  >;
}
interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const workflowFolder = join(packageRoot, '.github/workflows');
const workflows = readdirSync(workflowFolder).map((file) => ({
  file,
  text: readFileSync(join(workflowFolder, file), 'utf8'),
}));
const readJson = (file: string) => JSON.parse(readFileSync(join(packageRoot, file), 'utf8'));
const manifest = readJson('package.json') as LockedPackage;
const lock = (readJson('package-lock.json') as { packages: Record<string, LockedPackage> }).packages;

test('each action is pinned by its commit, with the version that this is', () => {
  const used = workflows.flatMap(({ file, text }) =>
    [...text.matchAll(/\buses:\s*(.+)/g)].map(([, action]) => `${file}: ${action}`),
  );
  assert.ok(used.length > 0);
  assert.deepEqual(
    used.filter((line) => !/: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    [],
  );
});

test('no job that installs packages may write anything', () => {
  for (const { file, text } of workflows) {
    const workflow = parse(text) as Workflow;
    for (const [name, job] of Object.entries(workflow.jobs)) {
      const installs = job.steps?.some(({ run }) => run !== undefined && /\bnp[mx]\b/.test(run));
      const allowed = job.permissions ?? workflow.permissions;
      if (installs) assert.deepEqual(allowed, { contents: 'read' }, `${file}, ${name}`);
      assert.ok(allowed, `${file}, ${name} has the permissions that the repository happens to give`);
    }
  }
});

test('the lock has what each package asks for, on whatever platform', () => {
  const missing = Object.entries(lock).flatMap(([path, { dependencies, devDependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter((name) => !isInstalledFor(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  assert.deepEqual(missing, []);
});

test('the lock is that of package.json, and names no registry', () => {
  const { version, dependencies, devDependencies } = lock[''] ?? {};
  assert.deepEqual(
    { version, dependencies, devDependencies },
    { version: manifest.version, dependencies: manifest.dependencies, devDependencies: manifest.devDependencies },
  );
  const named = Object.entries(lock).filter(([, { resolved }]) => resolved !== undefined);
  assert.deepEqual(named, []);
  const unchecked = Object.entries(lock).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
  assert.deepEqual(unchecked, []);
});

test('the changelog begins with the version of package.json', () => {
  const [, version] = readFileSync(join(packageRoot, 'CHANGELOG.md'), 'utf8').match(/^## (\S+)$/m) ?? [];
  assert.equal(version, manifest.version);
});

/** Whether a package is found from where another one lies, as Node looks for it: there, then in each folder above. */
function isInstalledFor(path: string, name: string): boolean {
  const below = path === '' ? '' : `${path}/`;
  if (lock[`${below}node_modules/${name}`]) return true;
  return path !== '' && isInstalledFor(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

test('each of the 41 faults has its row, and each file that one names is there', () => {
  const rows = readFileSync(join(packageRoot, 'docs/faults.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line));
  assert.deepEqual(
    rows.map((row) => Number(row.split('|')[1])),
    Array.from({ length: 41 }, (_, at) => at + 1),
  );
  const named = rows.flatMap((row) => [...row.matchAll(/`([\w./*-]+\.ts)`/g)].map(([, path = '']) => path));
  assert.ok(named.length > 40);
  assert.deepEqual(
    named.filter((path) => globSync(path, { cwd: packageRoot }).length === 0),
    [],
  );
});
