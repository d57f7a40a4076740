import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.ts';
import { type Context, readSettings } from '../context.ts';
import { untilStopped } from '../server/until-stopped.ts';
import { DEFAULT_PORT } from './start.ts';

/** `agentheque dev`: the site with live reload. The files are read when Astro starts, and again when one changes. */
export async function dev(context: Context): Promise<number> {
  const { args, terminal } = context;
  const settings = await readSettings(context);
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  terminal.tell('cli.dev.starting');
  const astro = await import('astro');
  const { createConfig } = await import('../../../astro.config.mjs');
  const server = await astro.dev({
    ...createConfig({ settings }),
    root: packageRoot,
    configFile: false,
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
