import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';
import send from 'send';
import { contentType } from '../base/content-type';
import { nullIfMissing } from '../base/files';
import { addressBelow, hostAddress } from '../base/site-address';
import { listenerOf } from '../base/http';
import { portOf } from '../base/ports';
import { toSlug } from '../language/slug';
import { encodings } from './compress';
import { cacheControlOf, securityHeaders } from './hosting/headers';
import { readRedirects } from './hosting/netlify';

export interface Served {
  /** Address of the server, without a closing slash. */
  url: string;
  /** Stops at once and closes open connections. */
  close: () => Promise<void>;
}

/**
 * Serves a built site like the supported hosts do: with headers, compressed copies, the 404 page and redirects.
 * @param port 0 for a free one
 * @param path under which the site is published, see {@link sitePath}
 * @throws Error with code `EADDRINUSE` if the port is taken
 */
export async function serve(folder: string, port: number, path: string): Promise<Served> {
  const server = createServer(
    listenerOf(
      ({ pathname, search }, request, response) => {
        for (const [name, value] of securityHeaders) response.setHeader(name, value);
        if (request.method !== 'GET' && request.method !== 'HEAD') {
          response.writeHead(405, { Allow: 'GET, HEAD' }).end();
          return;
        }
        if (path !== '' && (pathname === '/' || pathname === path)) {
          // Not a 301, which browsers cache: another site may be served on this port tomorrow.
          response.writeHead(pathname === path ? 301 : 302, { Location: `${path}/${search}` }).end();
          return;
        }
        const address = addressBelow(path, pathname);
        const isOutside = path !== '' && address === pathname;
        const found = isOutside ? null : find(folder, address, search, path);
        if (found === null || found === 'gone') {
          sendNotice(folder, found === null ? 404 : 410, response);
          return;
        }
        response.setHeader('Cache-Control', cacheControlOf(address));
        const whole = hostAddress(found.address, path);
        if (whole === pathname) sendFile(folder, found.file, request, response);
        else response.writeHead(301, { Location: whole + (found.keepsQuery ? search : '') }).end();
      },
      { localOnly: false },
    ),
  );
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, 'localhost', listening);
  });
  return { url: `http://localhost:${portOf(server)}${path}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => {
      closed();
    });
    server.closeAllConnections();
  });
}

interface FoundFile {
  /** The address of the found page or file. */
  address: string;
  /** Its file, from the site's root. */
  file: string;
  /** Whether the query, by which the old site may have chosen the article, goes along. */
  keepsQuery: boolean;
}

/** Resolves a request: a file, a redirect, “gone” for a removed article, or null. */
function find(folder: string, pathname: string, search: string, sitePath: string): FoundFile | 'gone' | null {
  const path = decode(pathname);
  if (path === null || /^\/_(?:files|headers|redirects|nginx|deploy)/.test(path)) return null;
  const bare = path.replace(/(?<=.)\/$/, '');
  const rules = readRedirects(join(folder, '_redirects')).filter(({ from }) => from === bare);
  const queried = rules.find(({ query }) => query !== undefined && sameQuery(query, search));
  const moved = queried ?? rules.find(({ query }) => query === undefined);
  const pageAt = (address: string): FoundFile | null => {
    const page = `${address}index.html`;
    return isFile(join(folder, page)) ? { address, file: page, keepsQuery: !queried } : null;
  };
  const old = moved?.status === 301 ? pageAt(addressBelow(sitePath, moved.to)) : null;
  if (queried && old) return old;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (isFile(join(folder, file))) return { address: pathname, file, keepsQuery: true };
  const found = pageAt(`${pathname}/`) ?? (moved?.status === 301 ? old : pageAt(`/${toSlug(path)}/`));
  if (found) return found;
  return moved?.status === 410 ? 'gone' : null;
}

/** Whether two queries have the same parameters, however they are encoded. */
function sameQuery(one: string, other: string): boolean {
  return new URLSearchParams(one).toString() === new URLSearchParams(other).toString();
}

/** Decodes a path; null for malformed percent-encoding, or a name that no file can have. */
function decode(pathname: string): string | null {
  try {
    const names = pathname.split('/').map(decodeURIComponent);
    return names.some((name) => /[/\0]/.test(name)) ? null : names.join('/');
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch (error) {
    nullIfMissing(error);
    return false;
  }
}

/** Sends a file, or its compressed copy if the browser accepts it. */
function sendFile(folder: string, file: string, request: IncomingMessage, response: ServerResponse): void {
  const accepted = acceptedEncodings(request.headers['accept-encoding'] ?? '');
  const copies = encodings.filter(({ suffix }) => isFile(join(folder, file + suffix)));
  const copy = copies.find(({ name }) => accepted.has(name));
  response.setHeader('Content-Type', contentType(extname(file)));
  if (copies.length > 0) response.setHeader('Vary', 'Accept-Encoding');
  if (copy) response.setHeader('Content-Encoding', copy.name);
  const path = `${file}${copy?.suffix ?? ''}`.split('/').map(encodeURIComponent).join('/');
  send(request, path, { root: folder, dotfiles: 'allow', index: false, cacheControl: false })
    .on('error', ({ status }: { status?: number }) => {
      response.removeHeader('Content-Encoding');
      response.writeHead(status ?? 500).end();
    })
    .pipe(response);
}

function acceptedEncodings(header: string): Set<string> {
  const entries = header.toLowerCase().split(',');
  const taken = entries.filter((entry) => !/;\s*q=0(?:\.0*)?\s*$/.test(entry));
  return new Set(taken.map((entry) => entry.replace(/;.*/, '').trim()));
}

/** Sends an error page, without `Cache-Control` as nginx does. */
function sendNotice(folder: string, status: 404 | 410, response: ServerResponse): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  pipeline(createReadStream(join(folder, `${status}.html`)), response, () => response.end());
}
