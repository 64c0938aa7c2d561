import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import sirv from 'sirv';
import { toSlug } from '../language/slug';
import { cacheControlOf, securityHeaders } from './headers';
import { readRedirects } from './redirects';

export interface Served {
  /** Where it is served, without a closing slash. */
  url: string;
  /** Stops at once, open connections included. */
  close: () => Promise<void>;
}

/**
 * Serves a published site as the hosts do that it is made for: with its headers, compressed copies, 404 page, and old
 * addresses sent to where the article is now.
 * @param port 0 for a free one
 * @throws Error with code `EADDRINUSE` if the port is taken
 */
export async function serve(folder: string, port: number): Promise<Served> {
  const sendFile = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
    const found = find(folder, pathname);
    if (found === null) sendNotFound(folder, response);
    else if (found !== pathname) response.writeHead(301, { Location: found + search }).end();
    else {
      response.setHeader('Cache-Control', cacheControlOf(pathname));
      sendFile(request, response);
    }
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, 'localhost', listening);
  });
  return { url: urlOf(server), close: () => close(server) };
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server without a port.');
  return `http://localhost:${address.port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => {
      closed();
    });
    server.closeAllConnections();
  });
}

/** The address of what was asked for by this one; null if nothing is there, nor was on the old site. */
function find(folder: string, pathname: string): string | null {
  const path = decode(pathname);
  if (path === null || /^\/_(?:files|headers|redirects|nginx)/.test(path)) return null;
  if (path.endsWith('/') ? isPage(folder, path) : isFile(join(folder, path))) return pathname;
  const bare = path.replace(/\/$/, '');
  const moved = readRedirects(join(folder, '_redirects')).find(({ from }) => from === bare);
  return (
    [`${pathname}/`, moved?.to ?? `/${toSlug(path)}/`].find((address) => isPage(folder, address)) ?? null
  );
}

/** A path that is not well-formed percent-encoding stands for nothing; nor does one that no file system takes. */
function decode(pathname: string): string | null {
  try {
    const path = decodeURI(pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function isPage(folder: string, path: string): boolean {
  return isFile(join(folder, path, 'index.html'));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function sendNotFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  pipeline(createReadStream(join(folder, '404.html')), response, () => response.end());
}
