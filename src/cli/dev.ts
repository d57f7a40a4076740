import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import { type Context, readSettings } from './context.ts';
import { DEFAULT_PORT } from './start.ts';
import { untilStopped } from './until-stopped.ts';

/** `agentheque dev`: the site with live reload. The agents loader reads the files, and again when one changes. */
export async function dev(context: Context): Promise<number> {
  const { args, terminal } = context;
  const settings = await readSettings(context);
  process.env['AGENTHEQUE_SETTINGS'] = JSON.stringify(settings);
  delete process.env['AGENTHEQUE_CATALOGUE'];
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  terminal.tell('cli.dev.starting');
  const astro = await import('astro');
  const server = await astro.dev({
    root: packageRoot,
    configFile: 'astro.config.mjs',
    ...(settings.site === null ? {} : { site: settings.site }),
    base: settings.base,
    cacheDir: join(settings.cacheDir, 'dev'),
    server: { port: args.port ?? DEFAULT_PORT },
    logLevel: 'warn',
  });
  const { port } = server.address;
  terminal.tell('serve.address', { address: `http://localhost:${port}${settings.base}` });
  terminal.tell('serve.stop');
  await untilStopped();
  await server.stop();
  return 0;
}
