// @ts-check
import { readFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { pageModels } from '../pages/page-models.js';

/**
 * A child process that renders pages: `page-process.js FOLDER`, where FOLDER is Next's output. It takes messages with an
 * address and a model, and answers each with the address, the status and the HTML, or the reason why there is none.
 *
 * It calls the functions that Next compiles for hosts without its server (“Invoking Entrypoints” in Next's reference):
 * the server takes half a second longer to start, and each page would be sent through two connections.
 */

const server = join(process.argv[2] ?? '', 'server');
const load = createRequire(import.meta.url);
// What Next's code needs of Node, before any of it is loaded.
load('next/dist/server/node-environment');

/** @param {string} path inside Next's output */
const manifest = (path) => JSON.parse(readFileSync(join(server, path), 'utf8'));

/** Next's names of routes (`/[slug]`), by the entries of its list of files (`/[slug]/page`). */
const namesByEntry = Object.entries(manifest('../app-path-routes-manifest.json'));
const files = manifest('app-paths-manifest.json');
const { staticRoutes, dynamicRoutes } = manifest('../routes-manifest.json');

/** What an address is compared with, in Next's order. */
const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
  name: page,
  pattern: new RegExp(regex),
}));

/** The route of most pages. */
const ARTICLE = '/[slug]';
/** The route of addresses that no other one has. */
const NOWHERE = '/_not-found';

/** @typedef {(request: IncomingMessage, response: ServerResponse, context: object) => Promise<unknown>} Handler */

/** @type {Map<string, Handler>} */
const handlers = new Map();

/**
 * Loads a route's code at its first page.
 * @param {string} name
 */
function handlerOf(name) {
  const known = handlers.get(name);
  if (known) return known;
  const [entry = ''] = namesByEntry.find(([, each]) => each === name) ?? [];
  /** @type {Handler} */
  const handler = load(join(server, files[entry])).handler;
  handlers.set(name, handler);
  return handler;
}

/** A response that is collected instead of sent. */
class CollectedResponse extends ServerResponse {
  /** @type {Uint8Array[]} */
  pieces = [];

  /**
   * @override
   * @param {string | Uint8Array} piece
   */
  write(piece) {
    this.pieces.push(Buffer.from(piece));
    return true;
  }

  /**
   * @override
   * @param {unknown} [piece]
   */
  end(piece) {
    if (typeof piece === 'string' || piece instanceof Uint8Array) this.write(piece);
    this.emit('finish');
    return this;
  }

  /** @override */
  flushHeaders() {
    // There is no connection.
  }
}

/**
 * The route of an address; that of the page for missing addresses would be an article's.
 * @param {string} address
 * @param {boolean} isMissing
 */
function routeOf(address, isMissing) {
  const found = routes.find(({ pattern }) => pattern.test(address.replace(/(?<=.)\/$/, '')));
  return isMissing || !found ? NOWHERE : found.name;
}

/**
 * @param {string} address
 * @param {boolean} isMissing
 */
async function render(address, isMissing) {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = address;
  // To a client without a name Next streams what the page's head says; see `htmlLimitedBots` of next.config.ts.
  request.headers = { host: 'localhost', 'user-agent': 'toa-soan' };
  const response = new CollectedResponse(request);
  // As Next's server does: the page says then that robots must not list it.
  if (isMissing) response.statusCode = 404;
  const finished = new Promise((resolve) => response.once('finish', resolve));
  await handlerOf(routeOf(address, isMissing))(request, response, {
    requestMeta: { relativeProjectDir: '.' },
  });
  await finished;
  return { status: response.statusCode, html: Buffer.concat(response.pieces).toString() };
}

/**
 * @param {{ address: string, model: unknown, isMissing: boolean }} order
 */
async function answer({ address, model, isMissing }) {
  pageModels.set(address, model);
  try {
    process.send?.({ address, ...(await render(address, isMissing)) });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    process.send?.({ address, problem });
  } finally {
    pageModels.delete(address);
  }
}

// The build has ended, or was killed.
process.once('disconnect', () => process.exit());
process.on('message', answer);
handlerOf(ARTICLE);
