import { once } from 'node:events';
import { createServer } from 'node:http';
import { listenerOf } from '../base/http';
import { contentType } from '../base/content-type';
import { portOf } from '../base/ports';

/** An answer that is no JSON. */
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

/** What is asked for, and by which values; gives a file, or what is sent as JSON, or null for "not found". */
export type Answers = Readonly<Record<string, (query: URLSearchParams) => unknown>>;

/** A server that gives Next what pages are made from, on this machine only. */
export interface PageDataServer {
  /** With its closing slash. */
  url: string;
  close: () => void;
}

/**
 * Serves what pages are made from to Next, on a free port of this machine.
 * @param answers by the path of the address: `page`, `preview`, `file`
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
