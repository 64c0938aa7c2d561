import { siteFolders } from '../base/site-address';
import { readList } from './parts/offline';

/**
 * The worker of the site: keeps the fonts and the last articles read. The network comes first; without it a reader sees what they
 * have read, and at any other address a page that lists it.
 */

/** Articles that are kept. */
const KEPT = 30;
/** Of the site's own fonts and scripts, with those of an older version. */
const KEPT_FILES = 16;

/** Where the site is; the worker lies at its root. */
const root = new URL('./', location.href).href;
const offlinePage = `${root}${siteFolders.offline}/`;
const articles = `articles ${root}`;
const files = `files ${root}`;
const folders: ReadonlySet<string> = new Set(Object.values(siteFolders));

/** What the DOM's types lack of a worker's globals and events. */
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

/** Puts a response behind the others, the oldest of which go. */
async function keep(name: string, address: string, response: Response, most: number): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(address);
  await cache.put(address, response);
  for (const old of (await cache.keys()).slice(0, -most)) await cache.delete(old);
}

async function page(event: WorkerEvent): Promise<Response> {
  const article = articleOf(event.request.url);
  try {
    const response = await fetch(event.request);
    if (article !== null && response.ok) event.waitUntil(keep(articles, article, response.clone(), KEPT));
    // What was taken off the site is not shown from here either.
    else if (article !== null && /^4/.test(`${response.status}`))
      event.waitUntil(caches.open(articles).then((cache) => cache.delete(article)));
    return response;
  } catch (error) {
    const known = article === null ? undefined : await caches.match(article, { cacheName: articles });
    const list = known ?? (await listOfRead());
    if (!list) throw error;
    return list;
  }
}

/** The page for readers without network, with links to what they have read, the last first. */
async function listOfRead(): Promise<Response | null> {
  const page = await caches.match(offlinePage, { cacheName: files });
  if (!page) return null;
  const cache = await caches.open(articles);
  let links = '';
  for (const request of await cache.keys()) {
    const [, title = ''] = /<title>([^<]*)/.exec((await (await cache.match(request))?.text()) ?? '') ?? [];
    links = `<li><a href="${request.url}">${title}</a></li>${links}`;
  }
  const html = (await page.text()).replace(new RegExp(`(id="?${readList}[^>]*>)`), (tag) => tag + links);
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** Fonts bear a hash in their names, so one that is kept is the one; scripts are looked for first. */
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

/** The article with which a reader came, before there was a worker. */
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
      response.ok ? keep(files, offlinePage, response, KEPT_FILES) : undefined,
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
  else if (destination === 'font' || destination === 'script') event.respondWith(file(event));
});
