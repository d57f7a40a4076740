/**
 * What is kept in this browser, for the service worker and for pages. Pages lie in a cache for each build; files whose name
 * changes with their content, and packs, in one pool, since whatever build asks for them gets the same. Other sites of the
 * same origin have caches of their own: the base is in the name of each.
 */

import { typeOf, unzip } from '../../offline/answers.ts';
import { fillBuild } from '../../offline/build-id.ts';
import { HASH_LENGTH, type KeepList, listPacks, packOf, SHARED, splitPack } from '../../offline/packs.ts';

/** The whole catalogue of one build, in some languages. */
export interface Kept {
  list: KeepList;
  locales: string[];
  /** When it was complete, as an instant; without it, it is not yet. */
  since?: string;
}

/** Builds whose pages are kept: the newest, and two before it that pages may still be open of. */
const MAX_BUILDS = 3;
/** Pages that are kept of a build because they were opened. */
const MAX_PAGES = 200;
/** Packs that lie unpacked in memory. */
const MAX_OPEN = 4;

/** What a page from a pack says with it; its policy is in its head, but for who may frame it. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'content-security-policy': "frame-ancestors 'none'" };

export type Store = ReturnType<typeof openStore>;

/** `base` begins and ends with `/`. */
export function openStore(base: string) {
  const prefix = `agentheque:${base}:`;
  const nameOf = {
    state: `${prefix}state`,
    pool: `${prefix}pool`,
    pages: (build: string) => `${prefix}pages:${build}`,
  };
  const url = (address: string) => new URL(base + address.slice(1), location.origin).href;
  const listUrl = (build: string) => url(`/offline/lists/${build}.json`);
  const opened = new Map<string, Promise<Map<string, Uint8Array<ArrayBuffer>>>>();

  const readState = async <T>(name: string): Promise<T | undefined> => {
    if (!(await caches.has(nameOf.state))) return undefined;
    const found = await (await caches.open(nameOf.state)).match(url(`/offline/state/${name}`));
    return found && ((await found.json()) as T);
  };
  const writeState = async (name: string, value: unknown): Promise<void> => {
    const state = await caches.open(nameOf.state);
    if (value === undefined) await state.delete(url(`/offline/state/${name}`));
    else await state.put(url(`/offline/state/${name}`), Response.json(value));
  };
  const readIn = async (cache: string, address: string): Promise<Response | undefined> =>
    (await caches.has(cache)) ? (await caches.open(cache)).match(url(address)) : undefined;

  const openPack = async (name: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> => {
    const packed = await readIn(nameOf.pool, `/offline/packs/${name}.pack`);
    if (!packed) throw new Error(`The pack ${name} is not here.`);
    return splitPack(await unzip(new Uint8Array(await packed.arrayBuffer())));
  };

  /** A file of a kept catalogue; `undefined` where it has none, or the browser has cleared its pack away. */
  const readKept = async ({ list, locales }: Kept, address: string): Promise<Response | undefined> => {
    // The entry is the one file whose address names the build: in the packs it names none.
    const isEntry = address === `/search/entries/${list.build}.json`;
    const packed = isEntry ? '/search/entry.json' : address;
    const { group, number } = packOf(packed, list.packs);
    if (group !== SHARED && !locales.includes(group)) return undefined;
    const name = list.packs[group]?.names[number];
    if (!name) return undefined;
    let files = opened.get(name);
    if (!files) {
      files = openPack(name);
      for (const [first] of opened) if (opened.size >= MAX_OPEN) opened.delete(first);
      opened.set(name, files);
      files.catch(() => opened.delete(name));
    }
    const bytes = (await files.catch(() => undefined))?.get(packed);
    if (!bytes) return undefined;
    const type = typeOf(packed);
    const namesBuild = isEntry || type.startsWith('text/html');
    const body = namesBuild ? fillBuild(new TextDecoder().decode(bytes), list.build) : bytes;
    return new Response(body, { headers: { ...HEADERS, 'content-type': type } });
  };

  const readBuilds = async () => (await readState<string[]>('builds')) ?? [];
  const readLists = async (): Promise<KeepList[]> => {
    const found = await Promise.all(
      (await readBuilds()).map(async (build) => {
        const list = await readIn(nameOf.pages(build), `/offline/lists/${build}.json`);
        return list && ((await list.json()) as KeepList);
      }),
    );
    return found.flatMap((list) => list ?? []);
  };
  /** The complete catalogue that is kept, and the one that is on its way here. */
  const readCatalogues = async () => ({ kept: await readState<Kept>('kept'), coming: await readState<Kept>('coming') });

  return {
    url,
    readState,
    writeState,
    readBuilds,
    readLists,
    readCatalogues,
    readKept,

    /** Whether anything may be kept: not before the worker is set up, nor after the reader has removed all. */
    isOpen: () => caches.has(nameOf.state),
    open: async () => void (await caches.open(nameOf.state)),
    poolOf: () => caches.open(nameOf.pool),
    pagesOf: (build: string) => caches.open(nameOf.pages(build)),
    readPool: (address: string) => readIn(nameOf.pool, address),
    readPage: (build: string, address: string) => readIn(nameOf.pages(build), address),
    listUrl,

    /** Keeps a page that was opened; the oldest one goes where there are many. Throws where the browser has no room. */
    async keepPage(build: string, address: string, response: Response): Promise<void> {
      const cache = await caches.open(nameOf.pages(build));
      const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
      for (const page of pages.slice(0, Math.max(0, pages.length - MAX_PAGES))) await cache.delete(page);
      await cache.put(url(address), response);
    },

    /** Addresses of all pages that were opened. */
    async listAddresses(): Promise<string[]> {
      const found: string[] = [];
      for (const build of await readBuilds()) {
        if (!(await caches.has(nameOf.pages(build)))) continue;
        const requests = await (await caches.open(nameOf.pages(build))).keys();
        found.push(...requests.map(({ url }) => new URL(url).pathname.slice(base.length - 1)));
      }
      return found;
    },

    /** Pages that were opened, the last ones first: addresses below the base, each with its title. */
    async listPages(): Promise<{ address: string; title: string }[]> {
      const found = new Map<string, string>();
      for (const build of await readBuilds()) {
        if (!(await caches.has(nameOf.pages(build)))) continue;
        const cache = await caches.open(nameOf.pages(build));
        for (const request of (await cache.keys()).toReversed()) {
          const address = new URL(request.url).pathname.slice(base.length - 1);
          if (!address.endsWith('/') || /^\/\w+\/offline\/$/.test(address) || found.has(address)) continue;
          const html = (await (await cache.match(request))?.text()) ?? '';
          found.set(address, titleOf(html));
        }
      }
      return [...found].map(([address, title]) => ({ address, title }));
    },

    /** Makes a build the one whose pages come first, and drops what no build that is left needs. */
    async takeOver(build: string): Promise<void> {
      const builds = [build, ...(await readBuilds()).filter((other) => other !== build)].slice(0, MAX_BUILDS);
      await writeState('builds', builds);
      const names = builds.map(nameOf.pages);
      for (const name of await caches.keys()) {
        if (name.startsWith(nameOf.pages('')) && !names.includes(name)) await caches.delete(name);
      }
      await this.prune();
    },

    /** Drops files and packs that belong to no build that is kept. */
    async prune(): Promise<void> {
      if (!(await caches.has(nameOf.pool))) return;
      const { kept, coming } = await readCatalogues();
      const catalogues = [kept, coming].flatMap((one) => one ?? []);
      const lists = [...(await readLists()), ...catalogues.map(({ list }) => list)];
      const packs = new Set(
        catalogues.flatMap(({ list, locales }) => listPacks(list, locales).map(({ name }) => name)),
      );
      const files = new Set(
        lists.flatMap((list) => [
          `/search/entries/${list.build}.json`,
          ...[...list.shell, ...list.files].map(([address]) => address),
        ]),
      );
      const folders = lists.flatMap((list) => list.folders);
      const pool = await caches.open(nameOf.pool);
      for (const request of await pool.keys()) {
        const address = new URL(request.url).pathname.slice(base.length - 1);
        const pack = /^\/offline\/packs\/(\w+)\.pack$/.exec(address)?.[1];
        const isNeeded = pack
          ? packs.has(pack)
          : files.has(address) || folders.some((folder) => address.startsWith(folder));
        if (!isNeeded) await pool.delete(request);
      }
    },

    /** Removes all that is kept of this site. */
    async remove(): Promise<void> {
      opened.clear();
      for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
    },
  };
}

/** What a page of ours calls itself. Trusted Types let no page read another one by the browser's own means. */
export function titleOf(html: string): string {
  const start = html.indexOf('>', html.indexOf('<title')) + 1;
  const title = html.slice(start, html.indexOf('</title>', start));
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return title.replace(/&(?:#(\d+)|(\w+));/g, (all, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? all),
  );
}

/** The digits that a file or pack is known by. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH);
}
