import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createCheckedFetch, DamagedFile } from './checked-fetch.ts';

const content = `pagefind_dcd${'chunk '.repeat(200)}`;
const packed = gzipSync(content);
const page = '<!doctype html><p>Not found</p>';

/** A server that gives what is at an address, and what it was asked. */
function serve(answers: Record<string, () => Response | Promise<Response>>) {
  const asked: string[] = [];
  const files = createCheckedFetch(async (input) => {
    asked.push(String(input));
    return answers[String(input)]?.() ?? new Response(page, { status: 404 });
  });
  return { files, asked };
}

const CHUNK = '/pagefind/fr/index/fr_1.pf_index';
const good: [address: string, body: Uint8Array | string, is: string][] = [
  [CHUNK, packed, 'packed'],
  [CHUNK, content, 'unpacked on the way'],
  ['/pagefind/fr/pagefind.fr_1.pf_meta', packed, 'packed'],
  ['/pagefind/fr/fragment/fr_1.pf_fragment?ts=1', packed, 'packed'],
  ['/pagefind/fr/wasm.fr.pagefind', packed, 'packed'],
];

for (const [address, body, is] of good) {
  test(`${address}, ${is}, is given as it is read`, async () => {
    const { files } = serve({ [address]: () => new Response(new Uint8Array(Buffer.from(body))) });
    const response = await files.fetch(address);
    assert.equal(await response.text(), content);
    assert.equal(files.takeFailure(), undefined);
  });
}

test('the entry is JSON, and needs no packing', async () => {
  const address = '/pagefind/fr/pagefind-entry.json?ts=fr_1';
  const { files } = serve({ [address]: () => Response.json({ version: '1' }) });
  assert.deepEqual(await (await files.fetch(address)).json(), { version: '1' });
});

const bad: [address: string, answer: () => Response, is: string][] = [
  [CHUNK, () => new Response(page, { status: 404 }), 'a file that is not there'],
  [CHUNK, () => new Response('', { status: 503 }), 'a server that gives up'],
  [CHUNK, () => new Response(page, { headers: { 'Content-Type': 'text/html' } }), 'a page in its place'],
  [CHUNK, () => new Response(new Uint8Array(gzipSync(page))), 'a packed page in its place'],
  [CHUNK, () => new Response(new Uint8Array(packed.subarray(0, packed.length - 20))), 'a file cut short'],
  [CHUNK, () => new Response(new Uint8Array(packed.subarray(0, 12))), 'the beginning of a file'],
  [CHUNK, () => new Response(''), 'nothing'],
  ['/pagefind/fr/pagefind-entry.json', () => new Response(page), 'a page in place of the entry'],
];

for (const [address, answer, is] of bad) {
  test(`${is} is a failure, and is told once`, async () => {
    const { files } = serve({ [address]: answer });
    await assert.rejects(files.fetch(address));
    assert.ok(files.takeFailure() instanceof Error);
    assert.equal(files.takeFailure(), undefined);
  });
}

test('what came damaged is named as such, with where it came from', async () => {
  const { files } = serve({ [CHUNK]: () => new Response(page) });
  await assert.rejects(files.fetch(CHUNK), (error: Error) => {
    assert.ok(error instanceof DamagedFile);
    assert.match(error.message, /fr_1\.pf_index/);
    return true;
  });
});

test('a network that is out of reach is a failure, too, whatever was thrown', async () => {
  const files = createCheckedFetch(() => Promise.reject('offline'));
  await assert.rejects(files.fetch(CHUNK));
  assert.equal(files.takeFailure()?.message, 'offline');
});

test('what was asked for early is used once, then asked for again', async () => {
  const { files, asked } = serve({ [CHUNK]: () => new Response(new Uint8Array(packed)) });
  files.preload(CHUNK);
  assert.equal(asked.length, 1);
  assert.equal(await (await files.fetch(CHUNK)).text(), content);
  assert.equal(asked.length, 1);
  assert.equal(await (await files.fetch(CHUNK)).text(), content);
  assert.deepEqual(asked, [CHUNK, CHUNK]);
});

test('what failed early is told to whoever asks for it, and not before', async () => {
  const { files } = serve({});
  files.preload(CHUNK);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(files.takeFailure(), undefined);
  await assert.rejects(files.fetch(CHUNK));
  assert.match(files.takeFailure()?.message ?? '', /404/);
});

test('the last failure is the one that is told', async () => {
  const { files } = serve({});
  await assert.rejects(files.fetch('/a.pf_index'));
  await assert.rejects(files.fetch('/b.pf_index'));
  assert.match(files.takeFailure()?.message ?? '', /b\.pf_index/);
});
