import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { portOf } from './ports';

/** What is asked for, and by which values; gives JSON, or null for "not found". */
export type Answers = Readonly<Record<string, (query: URLSearchParams) => unknown>>;

/** A server that tells Next what pages are made from, on this machine only. */
export interface Desk {
  /** With its closing slash. */
  url: string;
  close: () => void;
}

/**
 * Opens a desk.
 * @param answers by what stands in the address before the query: `page`, `preview`
 */
export async function openDesk(answers: Answers): Promise<Desk> {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const found = (await answers[pathname.slice(1)]?.(searchParams)) ?? null;
    response.writeHead(found === null ? 404 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(found));
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
