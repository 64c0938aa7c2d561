import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { urlOf } from './web-address';

/** Answers a request. If it throws, the response is a 500. */
export type Handler = (url: URL, request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

interface Options {
  /** Answers 403 unless the `Host` header names this machine, which stops DNS rebinding. */
  localOnly: boolean;
}

/**
 * A request listener that never throws: a malformed address gets a 400, a failure of the handler a 500. Repeated
 * slashes count as one, as in nginx.
 */
export function listenerOf(handle: Handler, { localOnly }: Options): RequestListener {
  return (request, response) => {
    const fail = (error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, error instanceof Error ? error.message : String(error));
    };
    try {
      const url = targetOf(request.url ?? '/');
      if (localOnly && !isLocal(request.headers.host ?? '')) refuse(response, 403, 'Forbidden');
      else if (url === null) refuse(response, 400, 'Bad Request');
      else Promise.resolve(handle(url, request, response)).catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

/** The URL of a request target, which is `/path?query` or a whole address; null if it is neither. */
function targetOf(target: string): URL | null {
  const address = target.startsWith('/') ? `http://localhost${target}` : target;
  const url = urlOf(address);
  if (url !== null) url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  return url;
}

/** Whether a `Host` header names this machine. */
export function isLocal(host: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);
}
