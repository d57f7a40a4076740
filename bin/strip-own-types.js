/**
 * Node runs our TypeScript files itself, but not where the package lies under `node_modules`: there it refuses to strip
 * types. This lets it, for files of this package only.
 *
 * Hooks hold for one thread. A worker gets them with `execArgv: ['--import', <address of this file>]`: the last line
 * registers them where the file is loaded that way.
 */
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const root = pathToFileURL(`${dirname(dirname(fileURLToPath(import.meta.url)))}/`).href;

/** Registers the hooks, once. Does nothing where the package does not lie under `node_modules`. */
export function stripOwnTypes() {
  silenceStripWarnings();
  if (registered || !root.includes('/node_modules/')) return;
  registered = true;
  module.registerHooks({
    load(url, context, next) {
      const address = url.split(/[?#]/, 1)[0];
      if (!isOwnTypeScript(address)) return next(url, context);
      const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(address), 'utf8'));
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

let registered = false;

/** @param {string} address */
function isOwnTypeScript(address) {
  return address.startsWith(root) && address.endsWith('.ts') && !address.slice(root.length).includes('node_modules/');
}

/** Newer versions of Node no longer warn about it; every other warning goes through. */
function silenceStripWarnings() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    const text = typeof warning === 'string' ? warning : warning.message;
    const type = typeof rest[0] === 'object' ? rest[0]?.type : rest[0];
    if (type === 'ExperimentalWarning' && /stripTypeScriptTypes|Type Stripping/i.test(text)) return;
    emitWarning.call(process, warning, ...rest);
  };
}

if (!isMainThread) stripOwnTypes();
