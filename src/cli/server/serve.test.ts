import assert from 'node:assert/strict';
import fs, { mkdirSync, mkdtempDisposableSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, mock, test } from 'node:test';
import { listen } from './listen.ts';
import { createSiteServer } from './serve.ts';

const site = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
const faults: unknown[] = [];
const server = createSiteServer(site.path, '/team/', (error) => faults.push(error));
let origin = '';

before(async () => {
  const files = {
    'index.html': '<p>Home</p>'.repeat(500),
    '404.html': '<p>Nothing</p>',
    'files/en/a.md': '<script>alert(1)</script>',
    'files/en/a.json': '{ "a": "<script>" }',
    'files/en/a.roomodes': '<script>',
    'exports/codex/en/a.toml': '<script>',
    'api/agents.json': '{}',
    '_astro/x.css': 'a{}',
    _headers:
      '/team/*\n  X-Frame: no\n/team/_astro/*\n  Cache-Control: public, immutable\n/team/404.html\n  X-Missing: yes\n',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site.path, file)), { recursive: true });
    writeFileSync(join(site.path, file), text);
  }
  const { port } = await listen(server, 0, false);
  origin = `http://127.0.0.1:${port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
  site.remove();
});

test('a page is compressed and has the headers of the build', async () => {
  const response = await fetch(`${origin}/team/`, { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-encoding'), 'gzip');
  assert.match(response.headers.get('content-type') ?? '', /^text\/html; ?charset=utf-8$/);
  assert.equal(response.headers.get('x-frame'), 'no');
  assert.equal(response.headers.get('cache-control'), 'no-cache');
  assert.match(await response.text(), /Home/);
});

test('the headers of the build win over the server’s own', async () => {
  const response = await fetch(`${origin}/team/_astro/x.css`);
  assert.equal(response.headers.get('cache-control'), 'public, immutable');
});

test('Markdown is plain text that a browser does not guess about', async () => {
  const response = await fetch(`${origin}/team/files/en/a.md`);
  assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
});

test('so is every agent file, whatever its ending, and data beside it is not', async () => {
  for (const file of ['files/en/a.json', 'files/en/a.roomodes', 'exports/codex/en/a.toml']) {
    const { headers } = await fetch(`${origin}/team/${file}`);
    assert.equal(headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  }
  assert.match((await fetch(`${origin}/team/api/agents.json`)).headers.get('content-type') ?? '', /^application\/json/);
});

test('what is not there gets the page for it', async () => {
  const response = await fetch(`${origin}/team/nowhere`);
  assert.equal(response.status, 404);
  assert.equal(await response.text(), '<p>Nothing</p>');
  assert.equal(response.headers.get('x-missing'), 'yes');
  assert.equal(response.headers.get('x-frame'), 'no');
});

test('what is not there is not kept for as long as the file would be', async () => {
  const response = await fetch(`${origin}/team/_astro/gone.css`);
  assert.equal(response.status, 404);
  assert.equal(response.headers.get('cache-control'), null);
});

test('an unchanged page is not sent twice', async () => {
  const first = await fetch(`${origin}/team/`);
  await first.arrayBuffer();
  const second = await fetch(`${origin}/team/`, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
  assert.equal(second.status, 304);
});

test('a range that ends before it begins does not stop the server', async () => {
  const response = await fetch(`${origin}/team/404.html`, { headers: { Range: 'bytes=9-2' } });
  assert.equal(response.status, 200);
  assert.equal(await response.text(), '<p>Nothing</p>');
});

test('a site that was replaced is served as it is now', async () => {
  rmSync(join(site.path, '_headers'));
  writeFileSync(join(site.path, '404.html'), 'changed');
  const response = await fetch(`${origin}/team/nowhere`);
  assert.equal(await response.text(), 'changed');
  assert.equal(response.headers.get('x-frame'), null);
});

/** Asks for a file while a function of `node:fs` is another one. */
async function fetchWhile(name: 'createReadStream' | 'statSync', instead: () => unknown): Promise<Response> {
  const replaced = mock.method(fs, name, instead);
  syncBuiltinESMExports();
  try {
    return await fetch(`${origin}/team/_astro/x.css`);
  } finally {
    replaced.mock.restore();
    syncBuiltinESMExports();
  }
}

test('a file that is replaced while it is read ends its answer alone', async () => {
  const { createReadStream } = fs;
  await assert.rejects(fetchWhile('createReadStream', () => createReadStream(join(site.path, 'gone'))));
  assert.equal((await fetch(`${origin}/team/_astro/x.css`)).status, 200);
  assert.deepEqual(faults, []);
});

test('any other error is told, and ends its answer alone', async () => {
  const fault = new TypeError('x is not a function');
  const fail = () => {
    throw fault;
  };
  assert.equal((await fetchWhile('statSync', fail)).status, 500);
  await assert.rejects(fetchWhile('createReadStream', fail));
  await assert.rejects(fetchWhile('createReadStream', () => new Readable().destroy(fault)));
  assert.deepEqual(faults.splice(0), [fault, fault, fault]);
  assert.equal((await fetch(`${origin}/team/_astro/x.css`)).status, 200);
});
