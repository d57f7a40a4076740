import { groupOf, SHARED } from '../../offline/packs.ts';
import { openStore } from './store.ts';

/** Marks the links within the site that lead to what this browser has not kept, and says so to who listens. */
export async function markLinks(links: HTMLAnchorElement[], base: string, words: string): Promise<void> {
  const isKept = await createLookup(base);
  for (const link of links) {
    const { origin, pathname } = new URL(link.href, location.href);
    if (origin !== location.origin || !pathname.startsWith(base) || pathname === location.pathname) continue;
    if (isKept(pathname.slice(base.length - 1))) continue;
    link.dataset['notKept'] = '';
    link.title ||= words;
  }
}

/** Whether the page of an address is kept: one that was opened, or one of a language that is kept whole. */
async function createLookup(base: string): Promise<(address: string) => boolean> {
  const store = openStore(base);
  const { kept } = await store.readCatalogues();
  const pages = new Set(await store.listAddresses());
  return (address) => {
    if (pages.has(address) || /^\/\w+\/offline\/$/.test(address)) return true;
    if (!kept || /^\/(?:api|embed|badge|oembed|cards)\/|\.(?:xml|txt)$/.test(address)) return false;
    const group = groupOf(address, Object.keys(kept.list.packs));
    return group === SHARED || kept.locales.includes(group);
  };
}
