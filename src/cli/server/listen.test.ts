import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { test } from 'node:test';
import { listen } from './listen.ts';

async function close(...servers: Server[]): Promise<void> {
  for (const server of servers) {
    server.close();
    await once(server, 'close');
  }
}

test('a free port is taken as asked', async () => {
  const first = createServer();
  const { port } = await listen(first, 0, false);
  await close(first);
  const second = createServer();
  assert.deepEqual(await listen(second, port, false), { port, hasMoved: false });
  await close(second);
});

for (const isPublic of [false, true]) {
  test(`where the port is taken ${isPublic ? 'on every address' : 'on this machine'}, the next free one is used`, async () => {
    const holder = createServer();
    const { port } = await listen(holder, 0, isPublic);
    const server = createServer();
    const result = await listen(server, port, isPublic);
    assert.ok(result.hasMoved && result.port > port && result.port <= port + 100, JSON.stringify(result));
    await close(holder, server);
  });
}
