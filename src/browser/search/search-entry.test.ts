import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { PublishedAnew } from '../offline/page-build.ts';
import { RequestError } from '../request-error.ts';
import { fetchEntry } from './search-entry.ts';

const [OURS, NEWER] = ['0123456789abcdef', 'fedcba9876543210'];

/** What the site answers, by address; what is not there is a 404, and `offline` fails. */
const site = { files: new Map<string, unknown>(), isOffline: false, asked: [] as string[] };
const published: string[] = [];

Object.assign(globalThis, {
  document: {
    querySelector: () => ({ content: OURS }),
    dispatchEvent: ({ detail }: CustomEvent<string>) => published.push(detail),
  },
  fetch: async (address: string) => {
    site.asked.push(address);
    if (site.isOffline && address.endsWith('entry.json')) throw new TypeError('no network');
    return site.files.has(address) ? Response.json(site.files.get(address)) : new Response('', { status: 404 });
  },
});

beforeEach(() => {
  Object.assign(site, { files: new Map(), isOffline: false, asked: [] });
  published.length = 0;
});

test('the entry that is published is taken where it is of the build of the page, by one request', async () => {
  site.files.set('/search/entry.json', { build: OURS });
  assert.deepEqual(await fetchEntry('/'), { build: OURS });
  assert.equal(site.asked.length, 1);
});

test('that of another build never is: the page has its own, or none', async () => {
  site.files.set('/search/entry.json', { build: NEWER, hash: 'newer' });
  await assert.rejects(fetchEntry('/'), PublishedAnew);
  site.files.set(`/search/entries/${OURS}.json`, { build: OURS, hash: 'ours' });
  assert.deepEqual(await fetchEntry('/'), { build: OURS, hash: 'ours' });
  assert.deepEqual(published, [NEWER, NEWER]);
});

test('without a network the own entry is asked for, which a worker may have', async () => {
  site.isOffline = true;
  await assert.rejects(fetchEntry('/'), (error) => error instanceof RequestError && !(error instanceof PublishedAnew));
  site.files.set(`/search/entries/${OURS}.json`, { build: OURS });
  assert.deepEqual(await fetchEntry('/'), { build: OURS });
});
