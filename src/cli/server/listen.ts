import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { UserError } from '../../config/user-error.ts';

export interface Listening {
  port: number;
  /** The port that was asked for was taken. */
  hasMoved: boolean;
}

/** So many ports are tried before it is the caller's turn to choose one. */
const TRIES = 100;

/**
 * Lets a server listen on a port, or on the next one that is free; 0 takes any. `isPublic`: on every address of the
 * machine, else on its own alone. Throws a `UserError` where that is not possible.
 */
export async function listen(server: Server, port: number, isPublic: boolean): Promise<Listening> {
  for (let candidate = port; candidate <= Math.min(port + TRIES, 65_535); candidate++) {
    const isFree = await tryListen(server, candidate, isPublic);
    if (isFree) return { port: portOf(server), hasMoved: candidate !== port };
  }
  throw new UserError(1, { key: 'serve.noPort', values: { first: String(port), last: String(port + TRIES) } });
}

/** `localhost` may mean either family: a port is free only if nobody answers on the other one. */
async function tryListen(server: Server, port: number, isPublic: boolean): Promise<boolean> {
  if (!isPublic && port !== 0 && !(await isFreeOn('::1', port))) return false;
  const failure = await bind(server, port, isPublic ? undefined : '127.0.0.1');
  if (failure === undefined) return true;
  if (failure.code === 'EADDRINUSE') return false;
  throw new UserError(1, { key: 'serve.refused', values: { port: String(port), reason: failure.message } });
}

async function isFreeOn(host: string, port: number): Promise<boolean> {
  const probe = createServer();
  const failure = await bind(probe, port, host);
  if (failure !== undefined) return failure.code !== 'EADDRINUSE';
  probe.close();
  await once(probe, 'close');
  return true;
}

async function bind(
  server: Server,
  port: number,
  host: string | undefined,
): Promise<NodeJS.ErrnoException | undefined> {
  const listening = once(server, 'listening');
  server.listen({ port, ...(host === undefined ? {} : { host }) });
  return listening.then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error,
  );
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
