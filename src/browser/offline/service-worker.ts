/**
 * Answers for the site where there is no network. The build writes this as `/sw.js`, with the id of the build before it. Pages
 * come from the network first; files whose name changes with their content from what is kept first. Nothing here decides
 * what a reader keeps: that is the page's business (`keep-catalogue.ts`), which uses the same store.
 */
import { buildOfPage, isOfKind, isWhole } from '../../offline/answers.ts';
import { emptyBuild, findBuild } from '../../offline/build-id.ts';
import { belongsTo, type KeepList } from '../../offline/packs.ts';
import { hashOf, type Kept, openStore } from './store.ts';

/** The parts of the scope of a service worker that are used; the types of the DOM have them for pages alone. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WindowClient {
  url: string;
  postMessage(message: unknown): void;
}
interface Scope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void>; matchAll(options: object): Promise<WindowClient[]> };
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  AGENTHEQUE_BUILD: string;
}

const scope = self as unknown as Scope;
const build = scope.AGENTHEQUE_BUILD;
const base = new URL(scope.registration.scope).pathname;
const store = openStore(base);

/** Milliseconds that a page which is kept is waited for from a network that does not answer. */
const PATIENCE = 6000;

/** Addresses that are asked of the network alone: what says which build is published, and packs, which the page checks. */
const NEVER_KEPT = /^\/(?:sw\.js$|offline\/|search\/entry\.json$)/;

/**
 * A worker takes the place of another one when no page is open that has that one, as browsers do by themselves: one that is
 * replaced at once may be ended with a page that it was asked for. It is no hurry, since each answers for pages of every build.
 */
scope.addEventListener('install', (event) => event.waitUntil(fillShell().then(takeOver)));

/** The first one answers for the page that registered it. */
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

/** A page that registered the worker anew after all was removed asks for what an installation would have kept. */
scope.addEventListener('message', (event) => event.waitUntil(fillShell().then(takeOver)));

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  if (request.headers.has('range')) return;
  const address = pathname.slice(base.length - 1);
  if (NEVER_KEPT.test(address)) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, address));
  else event.respondWith(isNamedByContent(address) ? answerFile(event, address) : answerOther(event, address));
});

/** Whatever build a page is of, it gets what it asks for, or nothing. */
function isNamedByContent(address: string): boolean {
  return /^\/(?:_astro|pagefind|search\/(?:files|entries)|logo)\//.test(address);
}

/** Keeps what every page of this build needs; fails where one file is not the one that the build wrote. */
async function fillShell(): Promise<void> {
  const pages = await store.pagesOf(build);
  if (await pages.match(store.listUrl(build))) return;
  await store.open();
  const listed = await fetch(store.listUrl(build), { cache: 'no-cache' });
  if (!isOfKind(listed, '.json')) throw new Error(`There is no list of ${build}.`);
  const copy = listed.clone();
  const list = (await listed.json()) as KeepList;
  const pool = await store.poolOf();
  await Promise.all(
    list.shell.map(async ([listed, hash]) => {
      const address = listed === '/search/entry.json' ? `/search/entries/${build}.json` : listed;
      const cache = isNamedByContent(address) ? pool : pages;
      if (cache === pool && (await pool.match(store.url(address)))) return;
      const response = await fetch(store.url(address), isNamedByContent(address) ? {} : { cache: 'no-cache' });
      if (!isOfKind(response, address) || (await hashOfAnswer(response.clone())) !== hash) {
        throw new Error(`${address} is not what this build wrote.`);
      }
      await cache.put(store.url(address), response);
    }),
  );
  // Last, since it says that all is there.
  await pages.put(store.listUrl(build), copy);
}

/** A page or an entry of another build has another hash, too. */
async function hashOfAnswer(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  return hashOf(findBuild(text) === build ? new TextEncoder().encode(emptyBuild(text)) : bytes);
}

/** Makes this build the newest one that is kept, and says to open pages that it is published. */
async function takeOver(): Promise<void> {
  await store.takeOver(build);
  for (const client of await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    client.postMessage({ published: build });
    await keepOpened(client.url).catch(() => undefined);
  }
}

/** A page that was opened before the worker was there is kept, too. */
async function keepOpened(opened: string): Promise<void> {
  const { pathname } = new URL(opened);
  const address = pathname.slice(base.length - 1);
  if (!pathname.startsWith(base) || !address.endsWith('/') || (await store.readPage(build, address))) return;
  const response = await fetch(pathname);
  if (isOfKind(response, address)) await keepPage(response, address);
}

async function answerPage(event: FetchEvent, address: string): Promise<Response> {
  known = undefined;
  const network = fetch(event.request);
  // It may fail when the page has been answered already.
  network.catch(() => undefined);
  try {
    const response = await Promise.race([network, findPageLater(address)]);
    if (response) {
      if (isOfKind(response, '/') && address.endsWith('/')) {
        const copy = response.clone();
        keepLater(event, () => keepPage(copy, address));
      }
      return response;
    }
    return await network;
  } catch {
    return (await findKept(address)) ?? (await offlinePage(address));
  }
}

/** A page that is kept, once the network has had its time; never where there is none. */
async function findPageLater(address: string): Promise<Response | undefined> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return findKept(address);
}

/** From the whole catalogue, where that is kept; else from the newest build of which it is. */
async function findKept(address: string): Promise<Response | undefined> {
  const { kept } = await store.readCatalogues();
  const found = kept && (await store.readKept(kept, address));
  if (found) return found;
  for (const one of await store.readBuilds()) {
    const page = await store.readPage(one, address);
    if (page) return page;
  }
  return undefined;
}

/** What is shown in place of a page that is not kept, in the language of its address or of the reader. */
async function offlinePage(address: string): Promise<Response> {
  const [, locale = ''] = address.split('/');
  for (const one of await store.readBuilds()) {
    const pages = await store.pagesOf(one);
    const all = (await pages.keys()).filter(({ url }) => url.endsWith('/offline/'));
    const own = all.find(({ url }) => url === store.url(`/${locale}/offline/`));
    const spoken = all.find(({ url }) =>
      navigator.languages.some((tag) => url.endsWith(`/${tag.slice(0, 2)}/offline/`)),
    );
    const page = own ?? spoken ?? all[0];
    const found = page && (await pages.match(page));
    if (found) return found;
  }
  return Response.error();
}

/** Only a page of ours that came whole is kept, and with the build that it says it is of. */
async function keepPage(response: Response, address: string): Promise<void> {
  const copy = response.clone();
  const of = buildOfPage(await response.text());
  if (of !== undefined) await store.keepPage(of, address, copy);
}

async function answerFile(event: FetchEvent, address: string): Promise<Response> {
  const found = await store.readPool(address);
  if (found) return found;
  const packed = await findPacked(address);
  if (packed) return packed;
  const response = await fetch(event.request).catch(async (error: unknown) => {
    // It may have been kept since.
    known = undefined;
    return (await findPacked(address)) ?? Promise.reject(error);
  });
  if (isOfKind(response, address)) {
    const copy = response.clone();
    keepLater(event, () => keepFile(copy, address));
  }
  return response;
}

/** The catalogue that was kept when it was last looked for: looking takes longer than a file on a fast line. */
let known: Promise<Kept | undefined> | undefined;

function readKnown(): Promise<Kept | undefined> {
  known ??= store.readCatalogues().then(({ kept }) => kept);
  return known;
}

async function findPacked(address: string): Promise<Response | undefined> {
  const kept = await readKnown();
  const isIn = kept && (belongsTo(kept.list, address) || address === `/search/entries/${kept.list.build}.json`);
  return isIn ? store.readKept(kept, address) : undefined;
}

async function keepFile(response: Response, address: string): Promise<void> {
  const copy = response.clone();
  const bytes = new Uint8Array(await response.arrayBuffer());
  const hash = await findHash(address);
  if (hash ? (await hashOf(bytes)) === hash : await isWhole(bytes, address)) {
    await (await store.poolOf()).put(store.url(address), copy);
  }
}

/** What the file of an address must be, where the list of a build says so. */
async function findHash(address: string): Promise<string | undefined> {
  for (const list of await store.readLists()) {
    const found = list.files.find(([known]) => known === address)?.[1];
    if (found) return found;
  }
  return undefined;
}

/** The network first: such a file says of itself neither its build nor whether it is whole, and is kept with all others only. */
async function answerOther(event: FetchEvent, address: string): Promise<Response> {
  try {
    return await fetch(event.request);
  } catch (error) {
    const found = await findKept(address);
    if (found) return found;
    throw error;
  }
}

/** What cannot be kept, for want of room or otherwise, is no fault of the answer. */
function keepLater(event: FetchEvent, keep: () => Promise<void>): void {
  const work = async () => {
    if (await store.isOpen()) await keep();
  };
  event.waitUntil(work().catch(() => undefined));
}
