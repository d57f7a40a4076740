/**
 * The package as others get it: packed, installed in a folder of its own outside of any checkout, and run there by `npx`
 * under the Node that runs this file. What it depends on comes from the registry or from npm's cache.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { test } from 'node:test';

const checkout = join(import.meta.dirname, '../..');
const project = realpathSync(mkdtempSync(join(tmpdir(), 'agentheque-package-')));
// No `after`: it does not run where packing or installing fails.
process.on('exit', () => rmSync(project, { recursive: true, force: true, maxRetries: 5 }));

const config = `import { defineConfig } from 'agentheque';

export default defineConfig({ title: { en: 'Packed agents', fr: 'Agents en paquet' } });
`;
/** A name and a colon that strict readers refuse, so that reading repairs something. */
const english =
  '---\nname: tide-clerk\ndescription: Reads tide tables: heights and times\n---\n\nYou read tide tables.\n';
const french =
  "---\nname: tide-clerk\ndescription: Lit l'annuaire des marées\n---\n\nVous lisez l'annuaire des marées.\n";

const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', project], checkout).stdout) as [
  { filename: string; files: { path: string }[] },
];
mkdirSync(join(project, 'agents/fr'), { recursive: true });
writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
writeFileSync(join(project, 'agentheque.config.ts'), config);
writeFileSync(join(project, 'agents/tide-clerk.md'), english);
writeFileSync(join(project, 'agents/fr/tide-clerk.md'), french);
run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`], project);

test('the package holds the program and what tells of it, and no test', () => {
  const paths = packed.files.map(({ path }) => path);
  for (const path of ['bin/agentheque.js', 'README.md', 'CHANGELOG.md', 'LICENSE'])
    assert.ok(paths.includes(path), path);
  const forTests = /\.(?:test|spec)\.|(?:^|\/)(?:fixtures|golden|e2e|bench)\//;
  assert.deepEqual(
    paths.filter((path) => forTests.test(path)),
    [],
  );
});

test('check reads agents where the package is installed', () => {
  const { status, stdout, stderr } = agentheque(['check', '--format', 'json', 'agents']);
  assert.equal(status, 1, stderr);
  const { files } = JSON.parse(stdout) as { files: { path: string; diagnostics: { code: string }[] }[] };
  assert.deepEqual(
    files.map(({ path, diagnostics }) => [path, ...diagnostics.map(({ code }) => code)]),
    [['agents/fr/tide-clerk.md'], ['agents/tide-clerk.md', 'header-unquoted-colon']],
  );
});

test('build writes the site, its search and its share pictures', () => {
  const { status, stdout, stderr } = agentheque(['build', '--agents', 'agents', '--site', 'https://example.org/']);
  assert.equal(status, 0, stdout + stderr);
  const read = (path: string) => readFileSync(join(project, 'dist', path), 'utf8');
  assert.match(read('en/index.html'), /<title>[^<]*Packed agents/);
  assert.match(read('fr/index.html'), /<title>[^<]*Agents en paquet/);
  assert.match(read('fr/agents/tide-clerk/index.html'), /annuaire des marées/);
  for (const path of ['cards/en/tide-clerk.png', 'pagefind', 'en/feed.xml']) {
    assert.ok(existsSync(join(project, 'dist', path)), path);
  }
});

function agentheque(args: string[]) {
  return start('npx', ['--no', 'agentheque', ...args], project);
}

/** Runs a program that has to succeed. */
function run(program: string, args: string[], folder: string) {
  const result = start(program, args, folder);
  assert.equal(result.status, 0, `${program} ${args.join(' ')}\n${result.stdout}${result.stderr}`);
  return result;
}

/** Windows starts `npm` and `npx`, which are scripts, by a shell alone; no argument here has a space. */
function start(program: string, args: string[], folder: string) {
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  return spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
}
