/** A page of somebody else: another host and another port than the site's, and headers that say nothing. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ForeignPage {
  address: string;
  stop(): void;
}

/** The site is served as `localhost`, this as `127.0.0.1`. `body` is HTML. */
export async function startForeignPage(body: string): Promise<ForeignPage> {
  const html = `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>A wiki</title><link rel="icon" href="data:,"><main><h1>A wiki</h1>${body}</main></html>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
