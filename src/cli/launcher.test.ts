import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempDisposableSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../config/package-root.ts';

/** Starts the launcher as a Node of that version would, without another one that it could go over to. */
function launch(version: string, root = packageRoot) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const words = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, join(root, 'bin/agentheque.js')];
  const env = { ...process.env, AGENTHEQUE_RELAUNCHED: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, '--version'], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

test('every Node that runs TypeScript without a flag runs us', () => {
  for (const version of ['22.18.0', '23.6.1', '24.0.0', '100.1.0']) {
    assert.match(launch(version).stdout, /^\d+\.\d+\.\d+\n$/, version);
  }
});

test('an older Node is told of the one that the project brings along', () => {
  for (const version of ['18.20.8', '20.19.5', '22.17.1', '23.5.0']) {
    const { status, stderr } = launch(version);
    assert.equal(status, 2);
    assert.ok(stderr.includes(`this is Node ${version}.`) && stderr.includes(`voici Node ${version}.`));
    assert.match(stderr, /npm rebuild node/);
  }
});

test('where another project installed us it is told how to bring one along', () => {
  using place = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const root = join(place.path, 'node_modules', 'agentheque');
  cpSync(join(packageRoot, 'bin'), join(root, 'bin'), { recursive: true });
  cpSync(join(packageRoot, 'package.json'), join(root, 'package.json'));
  const { status, stderr } = launch('20.19.5', root);
  assert.equal(status, 2);
  assert.match(stderr, /needs Node 22\.18.*\n.*nodejs\.org/);
  assert.match(stderr, /npm install node@24/);
});

test('what an older Node started ends when that one is ended by force', { timeout: 60_000 }, async () => {
  using place = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  for (const folder of ['bin', 'src/cli', 'node_modules/node/bin'])
    mkdirSync(join(place.path, folder), { recursive: true });
  cpSync(join(packageRoot, 'bin'), join(place.path, 'bin'), { recursive: true });
  writeFileSync(join(place.path, 'package.json'), '{"type":"module"}');
  writeFileSync(join(place.path, 'node_modules/node/package.json'), '{}');
  symlinkSync(process.execPath, join(place.path, 'node_modules/node/bin/node'));
  const waiting =
    'export const main = () => new Promise(() => { console.log(process.pid); setInterval(() => {}, 1e6); });';
  writeFileSync(join(place.path, 'src/cli/main.ts'), waiting);
  // It pretends to be old to itself alone: the flag is handed on, and its child looks like what it is.
  const old = `if (!process.env.AGENTHEQUE_RELAUNCHED) Object.defineProperty(process.versions, 'node', { value: '20.19.5' })`;
  const words = ['--import', `data:text/javascript,${encodeURIComponent(old)}`, join(place.path, 'bin/agentheque.js')];
  const launcher = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(launcher.stdout, 'data');
  launcher.kill('SIGKILL');
  // The pipe closes when the last process that holds it has ended: the child was given it.
  await once(launcher.stdout, 'close');
  assert.equal(launcher.signalCode, 'SIGKILL');
});
