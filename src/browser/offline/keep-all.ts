import { isOfKind } from '../../offline/answers.ts';
import { type KeepList, listPacks } from '../../offline/packs.ts';
import { hashOf, type Kept, type Store } from './store.ts';

/** Why a download has stopped. */
export type Stop =
  /** The reader said so. */
  | 'paused'
  /** The network, or the server. */
  | 'interrupted'
  /** What came was something else than what was published, such as the page of a network that asks to log in. */
  | 'foreign'
  /** The site was published anew meanwhile. */
  | 'outdated'
  /** The browser gives no more room. */
  | 'full';

export interface Progress {
  /** Bytes that are here, of all. */
  done: number;
  total: number;
}

/** Packs that are loaded at the same time. */
const AT_ONCE = 3;

/** Bytes that are still to be loaded: a pack that an earlier download, or an earlier build, has brought is here. */
export async function measure(store: Store, list: KeepList, locales: string[]): Promise<Progress> {
  const packs = listPacks(list, locales);
  const here = await Promise.all(packs.map(({ name }) => store.readPool(packAddress(name))));
  const sum = (some: { bytes: number }[]) => some.reduce((all, { bytes }) => all + bytes, 0);
  return { done: sum(packs.filter((_, index) => here[index])), total: sum(packs) };
}

/**
 * Loads the packs of a build that are not here, and when the last one is makes them the catalogue that is kept: until then
 * the earlier one stays. Gives why it stopped, `undefined` where all is here; what came stays, so that it goes on from there.
 */
export async function keepAll(
  store: Store,
  coming: Kept,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Stop | undefined> {
  const { list, locales } = coming;
  const { done, total } = await measure(store, list, locales);
  const progress = { done, total };
  onProgress(progress);
  await store.writeState('coming', coming);
  const waiting = listPacks(list, locales).values();
  let stop: Stop | undefined;
  const load = async () => {
    for (const { name, bytes } of waiting) {
      if (stop) return;
      if (await store.readPool(packAddress(name))) continue;
      stop ??= await loadPack(store, name, signal);
      if (stop) return;
      progress.done += bytes;
      onProgress(progress);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, load));
  if (stop) return stop;
  await store.writeState('kept', { list, locales, since: new Date().toISOString() });
  await store.writeState('coming', undefined);
  await store.prune();
  return undefined;
}

async function loadPack(store: Store, name: string, signal: AbortSignal): Promise<Stop | undefined> {
  let response: Response;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    response = await fetch(store.url(packAddress(name)), { signal });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    return signal.aborted ? 'paused' : 'interrupted';
  }
  if (response.status === 404) return 'outdated';
  if (response.status >= 500) return 'interrupted';
  if (!isOfKind(response, '.pack') || (await hashOf(bytes)) !== name) return 'foreign';
  try {
    await (await store.poolOf()).put(store.url(packAddress(name)), new Response(bytes));
  } catch {
    return 'full';
  }
  return undefined;
}

function packAddress(name: string): string {
  return `/offline/packs/${name}.pack`;
}
