// The owner of the site has switched offline reading off: what an earlier visit kept goes, and so does this.
const base = new URL(self.registration.scope).pathname;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => event.waitUntil(withdraw()));

async function withdraw() {
  for (const name of await caches.keys()) if (name.startsWith(`agentheque:${base}:`)) await caches.delete(name);
  await self.registration.unregister();
}
