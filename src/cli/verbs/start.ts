import { networkInterfaces } from 'node:os';
import { type Context, readSettings } from '../context.ts';
import { buildSite } from '../output/build-site.ts';
import { listen } from '../server/listen.ts';
import { createSiteServer } from '../server/serve.ts';
import { untilStopped } from '../server/until-stopped.ts';
import { reportFault } from '../terminal/report-fault.ts';

export const DEFAULT_PORT = 4321;

/** `agentheque start`: builds, then serves until Ctrl-C. */
export async function start(context: Context): Promise<number> {
  const { args, terminal } = context;
  const settings = await readSettings(context);
  const code = await buildSite(context, settings);
  if (code !== 0) return code;
  const server = createSiteServer(settings.out, settings.base, (error) => reportFault(error, terminal, args.verbose));
  const asked = args.port ?? DEFAULT_PORT;
  const { port, hasMoved } = await listen(server, asked, args.host);
  if (hasMoved) terminal.tell('serve.moved', { asked: String(asked), port: String(port) });
  for (const host of ['localhost', ...(args.host ? listPublicAddresses() : [])]) {
    terminal.tell('serve.address', { address: `http://${host}:${port}${settings.base}` });
  }
  terminal.tell('serve.stop');
  await untilStopped();
  server.close();
  server.closeAllConnections();
  return 0;
}

/** What others on the network reach this machine by. */
function listPublicAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.flatMap(({ family, internal, address }) => (family === 'IPv4' && !internal ? [address] : [])),
  );
}
