/* Keeps the page of each place that was opened here, so that it opens without a connection, and sends what waits. */
importScripts('/m/outbox.js');

const KEPT = 'samskap-moments-1';
const FILES = ['/m/moment.css', '/m/moment.js', '/m/outbox.js'];
const PATIENCE = 4000;
const PAGE = /^\/m\/[\w-]+$/;

self.addEventListener('install', event => event.waitUntil(
  caches.open(KEPT).then(kept => kept.addAll(FILES)).then(() => self.skipWaiting())));

self.addEventListener('activate', event => event.waitUntil((async () => {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith('samskap-moments-') && name !== KEPT).map(name => caches.delete(name)));
  await self.clients.claim();
})()));

/* The page as anybody sees it: nothing of whoever is signed in stays on the device. */
const keep = async ({ page, files }) => {
  const kept = await caches.open(KEPT);
  if (PAGE.test(page)) {
    const answer = await fetch(page, { headers: { 'X-Bare': '1' } });
    if (answer.ok) await kept.put(page, answer);
  }
  await Promise.all(files.map(file => kept.add(file).catch(() => {})));
};
self.addEventListener('message', event => event.waitUntil(keep(event.data).catch(() => {})));

const page = async request => {
  const path = new URL(request.url).pathname;
  const known = await caches.match(path, { cacheName: KEPT });
  try {
    const patience = known ? AbortSignal.timeout(PATIENCE) : undefined;
    const answer = await fetch(request, { signal: patience });
    if (answer.status === 404) await (await caches.open(KEPT)).delete(path);
    return known && answer.status >= 500 ? known : answer;
  } catch (away) {
    if (known) return known;
    throw away;
  }
};

/* At once from here, and anew from there for the next time. */
const file = async request => {
  const kept = await caches.open(KEPT);
  const known = await kept.match(request);
  if (!known) return fetch(request);
  fetch(request).then(answer => answer.ok && kept.put(request, answer)).catch(() => {});
  return known;
};

self.addEventListener('fetch', event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  if (request.mode === 'navigate' && PAGE.test(address.pathname)) event.respondWith(page(request));
  else if (['style', 'script', 'image'].includes(request.destination)) event.respondWith(file(request));
});

self.addEventListener('sync', event => event.waitUntil(Outbox.flush().then(went => {
  if (went.is !== 'done') throw new Error(went.is);
})));
