import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PublishedAnew } from '../offline/page-build.ts';
import { RequestError } from '../request-error.ts';
import { fetchEntry } from './search-entry.ts';

const [OURS, NEWER] = ['0123456789abcdef', 'fedcba9876543210'];

/** What the site answers, by address; what is not there is a 404, and `isOffline` fails. */
interface Site {
  files: Map<string, unknown>;
  isOffline: boolean;
  asked: string[];
  /** Builds that the page was told of. */
  published: string[];
}

/** A test in a page of `OURS`. All tests are in one process, so that the page is taken away again. */
function testInPage(name: string, work: (site: Site) => Promise<void>): void {
  test(name, async () => {
    const site: Site = { files: new Map(), isOffline: false, asked: [], published: [] };
    const { fetch } = globalThis;
    const page = {
      querySelector: () => ({ content: OURS }),
      dispatchEvent: ({ detail }: CustomEvent<string>) => site.published.push(detail),
    };
    const answer = async (address: string) => {
      site.asked.push(address);
      if (site.isOffline && address.endsWith('entry.json')) throw new TypeError('no network');
      return site.files.has(address) ? Response.json(site.files.get(address)) : new Response('', { status: 404 });
    };
    Object.assign(globalThis, { document: page, fetch: answer });
    try {
      await work(site);
    } finally {
      Object.assign(globalThis, { fetch });
      Reflect.deleteProperty(globalThis, 'document');
    }
  });
}

testInPage(
  'the entry that is published is taken where it is of the build of the page, by one request',
  async (site) => {
    site.files.set('/search/entry.json', { build: OURS });
    assert.deepEqual(await fetchEntry('/'), { build: OURS });
    assert.equal(site.asked.length, 1);
  },
);

testInPage('that of another build never is: the page has its own, or none', async (site) => {
  site.files.set('/search/entry.json', { build: NEWER, hash: 'newer' });
  await assert.rejects(fetchEntry('/'), PublishedAnew);
  site.files.set(`/search/entries/${OURS}.json`, { build: OURS, hash: 'ours' });
  assert.deepEqual(await fetchEntry('/'), { build: OURS, hash: 'ours' });
  assert.deepEqual(site.published, [NEWER, NEWER]);
});

testInPage('without a network the own entry is asked for, which a worker may have', async (site) => {
  site.isOffline = true;
  await assert.rejects(fetchEntry('/'), (error) => error instanceof RequestError && !(error instanceof PublishedAnew));
  site.files.set(`/search/entries/${OURS}.json`, { build: OURS });
  assert.deepEqual(await fetchEntry('/'), { build: OURS });
});
