import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { portOf } from '../base/ports';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.csv': 'text/csv; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

/** An answer that is no JSON. */
export class File {
  readonly type: string;

  /** @param ending of its name: `.xml` */
  constructor(
    readonly bytes: Uint8Array,
    ending: string,
  ) {
    this.type = types[ending] ?? 'application/octet-stream';
  }
}

/** What is asked for, and by which values; gives a file, or what is sent as JSON, or null for "not found". */
export type Answers = Readonly<Record<string, (query: URLSearchParams) => unknown>>;

/** A server that tells Next what pages are made from, on this machine only. */
export interface PageDataServer {
  /** With its closing slash. */
  url: string;
  close: () => void;
}

/**
 * Serves what pages are made from to Next, on a free port of this machine.
 * @param answers by what stands in the address before the query: `page`, `preview`, `file`
 */
export async function openPageDataServer(answers: Answers): Promise<PageDataServer> {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const found = (await answers[pathname.slice(1)]?.(searchParams)) ?? null;
    const file = found instanceof File ? found : new File(Buffer.from(JSON.stringify(found)), '.json');
    response.writeHead(found === null ? 404 : 200, { 'Content-Type': file.type }).end(file.bytes);
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
