/** Registers the service worker of the site, or takes one away that the owner has removed. */
import { trustAddress } from '../trusted-address.ts';
import { announcePublished } from './page-build.ts';
import worker from './service-worker.ts?worker&url';
import { openStore } from './store.ts';

/** `base` ends in `/`; nothing is done where browsers have no service workers, as without https. */
export async function register(base: string): Promise<void> {
  const { serviceWorker } = navigator;
  // The bundler makes a file of the worker where somebody asks for its address; the build puts it at `/sw.js`.
  if (!serviceWorker || worker === '') return;
  const script = new URL(`${base}sw.js`, location.href);
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ published?: string }>) => {
    if (data.published) announcePublished(data.published);
  });
  const address = trustAddress(script) as unknown as string;
  const registration = await serviceWorker
    .register(address, { scope: base, updateViaCache: 'none' })
    .catch(() => undefined);
  // Browsers keep a worker whose script is gone.
  const answer = await fetch(script, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (answer?.status === 404 || answer?.status === 410) return unregister(base);
  // Where all was removed, an installation is not repeated by itself.
  const newest = registration?.waiting ?? registration?.active;
  if (newest && !(await openStore(base).isOpen())) newest.postMessage('fill');
}

/** Ends the service worker of this site, and removes all that it kept. */
export async function unregister(base: string): Promise<void> {
  const registrations = await navigator.serviceWorker?.getRegistrations();
  for (const registration of registrations ?? []) {
    if (new URL(registration.scope).pathname === base) await registration.unregister();
  }
  await openStore(base).remove();
}
