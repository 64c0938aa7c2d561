import { once } from 'node:events';
import { createServer } from 'node:http';
import { listenerOf } from '../base/http';
import { contentType } from '../base/content-type';
import { portOf } from '../base/ports';

/** A response that is not JSON. */
export class File {
  readonly type: string;

  /** @param ending of its name: `.xml` */
  constructor(
    readonly bytes: Uint8Array,
    ending: string,
  ) {
    this.type = contentType(ending);
  }
}

/**
 * The handlers, by path. Each takes the query and returns a {@link File}, a value that is sent as JSON, or null for
 * "not found".
 */
export type Answers = Readonly<Record<string, (query: URLSearchParams) => unknown>>;

/** A local server that gives the preview the models of pages. */
export interface PageDataServer {
  /** With its closing slash. */
  url: string;
  close: () => void;
}

/**
 * Serves page data to `next dev`, on a free port of this machine.
 * @param answers handlers by the address's path: `page`, `preview`, `file`
 */
export async function openPageDataServer(answers: Answers): Promise<PageDataServer> {
  const byName = new Map(Object.entries(answers));
  const server = createServer(
    listenerOf(
      async ({ pathname, searchParams }, _, response) => {
        const found = (await byName.get(pathname.slice(1))?.(searchParams)) ?? null;
        const file = found instanceof File ? found : new File(Buffer.from(JSON.stringify(found)), '.json');
        response.writeHead(found === null ? 404 : 200, { 'Content-Type': file.type }).end(file.bytes);
      },
      { localOnly: true },
    ),
  );
  // Next keeps connections open. One that the server closes after a pause breaks a request that is just being sent.
  server.keepAliveTimeout = 0;
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
