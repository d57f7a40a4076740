import { readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ownAddress = new URL('./define-config.ts', import.meta.url).href;

/**
 * Runs a configuration file, which is the user's own code, and gives its default export. The file is a module whatever
 * the `package.json` around it says (`npm init` writes `"type": "commonjs"`), and may import `agentheque` without having
 * it installed. Throws what the file throws.
 */
export async function importConfig(file: string): Promise<unknown> {
  const address = pathToFileURL(file).href;
  const hooks = module.registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'agentheque' && context.parentURL === address) return { url: ownAddress, shortCircuit: true };
      return next(specifier, context);
    },
    load(url, context, next) {
      if (url !== address) return next(url, context);
      return { format: 'module-typescript', source: readFileSync(fileURLToPath(url), 'utf8'), shortCircuit: true };
    },
  });
  try {
    return ((await import(/* @vite-ignore */ address)) as { default?: unknown }).default;
  } finally {
    hooks.deregister();
  }
}
