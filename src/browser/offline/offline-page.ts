import { openStore } from './store.ts';

/**
 * The page on offline reading at another address than its own: in place of a page that is not kept. It says so, and what it
 * is itself called is not what it says first.
 */
const [missing, here, search] = ['missing', 'here', 'search'].map((part) =>
  document.querySelector<HTMLElement>(`[data-offline-${part}]`),
);

if (missing && here && !/\/offline\/$/.test(location.pathname)) {
  missing.hidden = false;
  here.hidden = true;
  missing.querySelector('button')?.addEventListener('click', () => location.reload());
}

if (search && 'caches' in globalThis) {
  const base = document.querySelector<HTMLElement>('keep-catalogue')?.dataset['base'] ?? '/';
  const { kept } = await openStore(base).readCatalogues();
  search.hidden = kept === undefined;
  search.addEventListener('click', () => document.querySelector<HTMLButtonElement>('search-dialog button')?.click());
}
