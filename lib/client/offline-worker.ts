import { logoPath, siteFolders } from '../base/site-address';
import { readList } from './parts/offline';

/**
 * The site's service worker: caches fonts, scripts, the logo and the last articles read. It tries the network first; offline it
 * serves a cached article, or at any other address a page that lists the cached ones.
 */

/** Maximum of entries of a cache: of articles, and of files, older versions included. */
const KEPT = 30;

/** Milliseconds without an answer after which a cached copy is shown. */
const PATIENCE = 4_000;

/** The site's root, where the worker lies. */
const root = new URL('.', location.href).href;
const offlinePage = `${root}${siteFolders.offline}/`;
const articles = `articles ${root}`;
const files = `files ${root}`;
/** Holds the offline page alone, so that no newer file takes its place. */
const offline = `offline ${root}`;
const folders: readonly string[] = Object.values(siteFolders);

/** The worker's globals and events, which the DOM's types lack. */
declare const clients: {
  claim: () => Promise<void>;
  matchAll: () => Promise<readonly { url: string }[]>;
};
declare function skipWaiting(): Promise<void>;
declare function addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
interface WorkerEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
  waitUntil: (done: Promise<unknown>) => void;
}

/** The address of an article, or of a page of a long one, without its query and fragment; empty for any other. */
function articleOf(url: string): string {
  const address = url.replace(/[?#].*/, '');
  const [, slug] = /^([^/]+)\/(?:phan\/\d+\/)?$/.exec(address.replace(root, '')) ?? [];
  return slug && !folders.includes(slug) ? address : '';
}

/**
 * Caches what the network gave, as the latest; the oldest entries beyond {@link KEPT} are deleted, and what was taken off the site.
 * Without space the earlier copy stays.
 */
async function keep(name: string, address: string, response: Response): Promise<void> {
  const cache = await caches.open(name);
  if (response.ok) await cache.put(address, response);
  else if (response.status < 500) await cache.delete(address);
  for (const old of (await cache.keys()).slice(0, -KEPT)) await cache.delete(old);
}

/**
 * Answers from the network, from the cache where that fails or hangs; with a font from the cache first, for its name contains a
 * hash.
 */
async function answer(event: WorkerEvent): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const address = isPage ? articleOf(request.url) : request.url;
  const kept = () => caches.match(address);
  const font = request.destination === 'font' && (await kept());
  if (font) return font;
  const fetched = fetch(request);
  if (address)
    event.waitUntil(
      fetched
        .then((response) => keep(isPage ? articles : files, address, response.clone()))
        .catch(() => undefined),
    );
  try {
    const response = await Promise.race([fetched, late(kept)]);
    // A server that fails is as good as none.
    return response.status < 500 ? response : ((await kept()) ?? response);
  } catch {
    return (await kept()) ?? (isPage ? listOfRead() : Response.error());
  }
}

/** A cached copy, once a reader has waited long enough for the network; without one it never resolves. */
function late(kept: () => Promise<Response | undefined>): Promise<Response> {
  return new Promise((resolve) => {
    setTimeout(() => {
      void kept().then((response) => {
        if (response) resolve(response);
      });
    }, PATIENCE);
  });
}

/** The offline page, with links to the cached articles, the latest first. */
async function listOfRead(): Promise<Response> {
  const page = await caches.match(offlinePage);
  if (!page) return Response.error();
  let links = '';
  const cache = await caches.open(articles);
  for (const { url } of await cache.keys()) {
    // The title element has the paper's name behind it.
    const [, title = ''] =
      /"og:title" content="([^"]*)/.exec((await (await cache.match(url))?.text()) ?? '') ?? [];
    links = `<li><a href="${url}">${title}</a></li>${links}`;
  }
  const html = (await page.text()).replace(new RegExp(`id="?${readList}[^>]*>`), (tag) => tag + links);
  return new Response(html, page);
}

/** Caches the article that was open when the worker was installed. */
async function keepOpened(): Promise<void> {
  await clients.claim();
  for (const { url } of await clients.matchAll()) {
    const article = articleOf(url);
    if (article) await keep(articles, article, await fetch(article));
  }
}

addEventListener('install', (event) => {
  event.waitUntil(
    fetch(offlinePage, { cache: 'reload' }).then((response) => keep(offline, offlinePage, response)),
  );
  void skipWaiting();
});

addEventListener('activate', (event) => {
  event.waitUntil(keepOpened());
});

addEventListener('fetch', (event) => {
  const { method, mode, destination, url } = event.request;
  const isOurs = method === 'GET' && url.startsWith(root);
  if (isOurs && (mode === 'navigate' || /font|script/.test(destination) || url.startsWith(root + logoPath)))
    event.respondWith(answer(event));
});
