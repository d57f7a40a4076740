#!/usr/bin/env node
/**
 * Starts the command line under a Node that can run it. Plain JavaScript without dependencies, because it must still
 * say something useful under an old Node: everything else of the project is TypeScript, which Node runs itself.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The first Node of a line that runs TypeScript files without a flag; every later line does. As `engines` in `package.json`. */
const OLDEST = { 22: 18, 23: 6 };

/** Set for the Node that the launcher starts, so that it never starts itself in a circle. */
const MARK = 'AGENTHEQUE_RELAUNCHED';

if (isNewEnough(process.versions.node)) {
  // Whoever started us waits for us; where they were ended by force, nobody does.
  if (process.env[MARK] && process.channel) {
    process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    process.channel.unref();
  }
  delete process.env[MARK];
  await import('./compile-cache.js');
  const { stripOwnTypes } = await import('./strip-own-types.js');
  stripOwnTypes();
  const { main } = await import('../src/cli/main.ts');
  const code = await main(process.argv.slice(2));
  // Vite and its friends may leave handles open; what was written must be out before the process ends.
  process.stdout.write('', () => process.exit(code));
} else {
  const node = process.env[MARK] ? undefined : findPinnedNode();
  if (node) relaunch(node);
  else explain();
}

/** @param {string} version such as `22.18.0` */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 23 || minor >= (OLDEST[major] ?? Number.POSITIVE_INFINITY);
}

/** The Node of the package `node`; `undefined` without it, or where its install script was not allowed to fetch one. */
function findPinnedNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} node path of the binary */
function relaunch(node) {
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], {
    // The channel ends when this process does, however it ends.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [MARK]: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', () => explain());
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    // End by the same signal, so that a shell sees what happened.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function explain() {
  console.error(
    [
      `Agenthèque needs Node 22.18, 23.6 or newer; this is Node ${process.versions.node}.`,
      'Install a newer Node from https://nodejs.org, or let npm fetch one for Agenthèque:',
      '  - in a checkout: `npm rebuild node` (install scripts must be allowed);',
      '  - in a project that has Agenthèque as a package: `npm install node@24`.',
      '',
      `Agenthèque demande Node 22.18, 23.6 ou plus récent ; voici Node ${process.versions.node}.`,
      'Installez un Node plus récent depuis https://nodejs.org, ou laissez npm en fournir un à Agenthèque :',
      "  - dans une copie du dépôt : `npm rebuild node` (les scripts d'installation doivent être autorisés) ;",
      '  - dans un projet dont Agenthèque est un paquet : `npm install node@24`.',
    ].join('\n'),
  );
  process.exitCode = 2;
}
