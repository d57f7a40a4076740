import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOutputCacheDir, packageRoot } from '../../config/package-root.ts';
import type { Settings } from '../../config/settings.ts';
import { UserError } from '../../config/user-error.ts';
import type { LoadedCatalogue } from '../../loaders/load-catalogue.ts';

/**
 * Lets Astro write the site of a catalogue for an output folder, and gives the folder it lies in. Throws a `UserError`, with Astro's words
 * where Astro fails.
 *
 * The folder lies in our cache: while pages are made, their code lies in it too and finds its packages from there. Astro
 * puts that code into a folder that all builds share, unless the output lies where the process is.
 */
export async function runAstro(settings: Settings, loaded: LoadedCatalogue, out: string): Promise<string> {
  const work = findOutputCacheDir(settings.cacheDir, out);
  const outDir = join(work, 'site');
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  const { createConfig } = await import('../../../astro.config.mjs');
  const before = process.cwd();
  process.chdir(work);
  try {
    await build({
      ...createConfig({ loaded, hasArchive: settings.archive }),
      root: packageRoot,
      configFile: false,
      ...(settings.site === null ? {} : { site: settings.site }),
      base: settings.base,
      outDir,
      cacheDir: join(work, 'astro'),
      logLevel: 'warn',
    });
  } catch (error) {
    // One of our own says what to do.
    if (error instanceof UserError) throw error;
    const { message, hint } = error as Error & { hint?: string };
    throw new UserError(
      1,
      { key: 'cli.build.failed', values: { message: hint ? `${message} ${hint}` : message } },
      error,
    );
  } finally {
    process.chdir(before);
  }
  if (!existsSync(join(outDir, 'index.html'))) throw new UserError(1, { key: 'cli.build.incomplete' });
  return outDir;
}
