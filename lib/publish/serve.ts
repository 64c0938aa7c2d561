import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControlOf, securityHeaders } from './headers';

export interface Served {
  /** Where it is served, without a closing slash. */
  url: string;
  /** Stops at once, open connections included. */
  close: () => Promise<void>;
}

/** What stands at an address of the site. */
type Found = 'file' | 'page' | 'page without its slash' | 'nothing';

/**
 * Serves a published site as the hosts that it is made for do: with its headers, compressed copies and 404 page.
 * @param port 0 for a free one
 * @throws Error with code `EADDRINUSE` if the port is taken
 */
export async function serve(folder: string, port: number): Promise<Served> {
  const sendFile = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    answer(folder, sendFile, request, response);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, 'localhost', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server without a port.');
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(
  folder: string,
  sendFile: ReturnType<typeof sirv>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  for (const [name, value] of securityHeaders) response.setHeader(name, value);
  response.setHeader('Cache-Control', cacheControlOf(pathname));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = find(folder, pathname);
  if (found === 'page without its slash') redirect(response, `${pathname}/${search}`);
  else if (found === 'nothing') sendNotFound(folder, response);
  else sendFile(request, response);
}

function find(folder: string, pathname: string): Found {
  const path = decode(pathname);
  if (path === null || (/^\/[_.]/.test(path) && !path.startsWith('/_next/'))) return 'nothing';
  if (path.endsWith('/')) return isFile(join(folder, path, 'index.html')) ? 'page' : 'nothing';
  if (isFile(join(folder, path))) return 'file';
  return isFile(join(folder, path, 'index.html')) ? 'page without its slash' : 'nothing';
}

function decode(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function sendNotFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  createReadStream(join(folder, '404.html')).pipe(response);
}
