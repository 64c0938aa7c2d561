import { logoPath, siteFolders } from '../base/site-address';
import { readList } from './parts/offline';

/**
 * The site's service worker: caches fonts, the logo and the last articles read. It tries the network first; offline it serves a
 * cached article, or at any other address a page that lists the cached ones.
 */

/** Maximum of cached articles. */
const KEPT = 30;
/** Maximum of cached fonts, scripts and logos, older versions included. */
const KEPT_FILES = 16;

/** Milliseconds without an answer after which a cached article is shown. */
const PATIENCE = 4_000;

/** The site's root, where the worker lies. */
const root = new URL('./', location.href).href;
const logo = `${root}${logoPath}`;
const offlinePage = `${root}${siteFolders.offline}/`;
const articles = `articles ${root}`;
const files = `files ${root}`;
/** Holds the offline page alone, so that no newer file takes its place. */
const offline = `offline ${root}`;
const folders: ReadonlySet<string> = new Set(Object.values(siteFolders));

/** The worker's globals and events, which the DOM's types lack. */
interface WorkerScope {
  skipWaiting: () => Promise<void>;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: { includeUncontrolled: boolean }) => Promise<readonly { url: string }[]>;
  };
}

interface WorkerEvent extends Event {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
  waitUntil: (done: Promise<unknown>) => void;
}

const scope: object = globalThis;
const isScope = (scope: object): scope is WorkerScope => 'clients' in scope;
const isWorkerEvent = (event: Event): event is WorkerEvent => 'waitUntil' in event;

function on(type: string, listener: (event: WorkerEvent) => void): void {
  addEventListener(type, (event) => {
    if (isWorkerEvent(event)) listener(event);
  });
}

/** The address of an article, or of a page of a long one, without its query and fragment; null for any other. */
function articleOf(url: string): string | null {
  const address = url.replace(/[?#].*/, '');
  const slug =
    address.startsWith(root) && /^([^/]+)\/(?:phan\/\d+\/)?$/.exec(address.slice(root.length))?.[1];
  return slug && !folders.has(slug) ? address : null;
}

/** Adds a response to a cache, as its latest; the oldest entries beyond `most` are deleted. Without space the earlier copy stays. */
async function keep(name: string, address: string, response: Response, most: number): Promise<void> {
  const cache = await caches.open(name);
  await cache.put(address, response);
  for (const old of (await cache.keys()).slice(0, -most)) await cache.delete(old);
}

/** A page from the network, from the cache where that fails or hangs. */
async function page(event: WorkerEvent): Promise<Response> {
  const article = articleOf(event.request.url);
  const kept = () => (article === null ? undefined : caches.match(article, { cacheName: articles }));
  const fetched = fetch(event.request);
  if (article !== null)
    event.waitUntil(
      fetched.then(
        (response) => update(article, response.clone()),
        () => undefined,
      ),
    );
  try {
    const response = await Promise.race([fetched, late(kept)]);
    // A server that fails is as good as none.
    return (response.status < 500 ? undefined : await kept()) ?? response;
  } catch (error) {
    const list = (await kept()) ?? (await listOfRead());
    if (!list) throw error;
    return list;
  }
}

/** Caches an article as the network gives it; one that was taken off the site is removed. */
async function update(article: string, response: Response): Promise<void> {
  if (response.ok) await keep(articles, article, response, KEPT);
  else if (/^4/.test(`${response.status}`)) await (await caches.open(articles)).delete(article);
}

/** A cached article, once a reader has waited long enough for the network; without one it never resolves. */
function late(kept: () => Promise<Response | undefined> | undefined): Promise<Response> {
  return new Promise((resolve) => {
    setTimeout(() => {
      void kept()?.then((response) => {
        if (response) resolve(response);
      });
    }, PATIENCE);
  });
}

/** The offline page, with links to the cached articles, the latest first. */
async function listOfRead(): Promise<Response | null> {
  const page = await caches.match(offlinePage, { cacheName: offline });
  if (!page) return null;
  const cache = await caches.open(articles);
  let links = '';
  for (const request of await cache.keys()) {
    // The title element has the paper's name behind it.
    const [, title = ''] =
      /"og:title" content="([^"]*)/.exec((await (await cache.match(request))?.text()) ?? '') ?? [];
    links = `<li><a href="${request.url}">${title}</a></li>${links}`;
  }
  const html = (await page.text()).replace(new RegExp(`(id="?${readList}[^>]*>)`), (tag) => tag + links);
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** Serves a font from the cache first (its name contains a hash), a script from the network first. */
async function file(event: WorkerEvent): Promise<Response> {
  const { request } = event;
  const known = await caches.match(request, { cacheName: files });
  if (known && request.destination === 'font') return known;
  try {
    const response = await fetch(request);
    if (response.ok) event.waitUntil(keep(files, request.url, response.clone(), KEPT_FILES));
    return response;
  } catch (error) {
    if (known) return known;
    throw error;
  }
}

/** Caches the article that was open when the worker was installed. */
async function keepOpened({ clients }: WorkerScope): Promise<void> {
  await clients.claim();
  for (const { url } of await clients.matchAll({ includeUncontrolled: true })) {
    const article = articleOf(url);
    const response = article === null ? null : await fetch(article);
    if (article !== null && response?.ok) await keep(articles, article, response, KEPT);
  }
}

on('install', (event) => {
  event.waitUntil(
    fetch(offlinePage, { cache: 'reload' }).then((response) =>
      response.ok ? keep(offline, offlinePage, response, 1) : undefined,
    ),
  );
  if (isScope(scope)) void scope.skipWaiting();
});

on('activate', (event) => {
  if (isScope(scope)) event.waitUntil(keepOpened(scope));
});

on('fetch', (event) => {
  const { method, mode, destination, url } = event.request;
  if (method !== 'GET' || !url.startsWith(root)) return;
  if (mode === 'navigate') event.respondWith(page(event));
  else if (destination === 'font' || destination === 'script' || url.startsWith(logo))
    event.respondWith(file(event));
});
