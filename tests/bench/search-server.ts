import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Files by their addresses on a site. */
export type Site = ReadonlyMap<string, string | Uint8Array>;

export interface CountingServer {
  url: string;
  /** What was sent since the last call: number of files, and bytes without headers. */
  sent: () => { files: number; bytes: number };
  close: () => void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Already compressed: Pagefind's own formats are gzip inside. */
const packed = /\.(?:pf_\w+|pagefind)$/;

/** Serves files from memory, compressed like the built site. */
export async function serveCounting(site: Site): Promise<CountingServer> {
  const compressed = new Map<string, Buffer>();
  let [files, bytes] = [0, 0];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = site.get(pathname);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const isPacked = packed.test(pathname);
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (range) {
      const part = Buffer.from(content).subarray(Number(range[1]), Number(range[2]) + 1);
      files += 1;
      bytes += part.length;
      response.writeHead(206, { 'Content-Type': 'application/octet-stream' }).end(part);
      return;
    }
    const body = compressed.get(pathname) ?? (isPacked ? Buffer.from(content) : compress(content));
    compressed.set(pathname, body);
    files += 1;
    bytes += body.length;
    response.writeHead(200, {
      'Content-Type': types[extname(pathname)] ?? 'application/octet-stream',
      ...(!isPacked && { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    sent() {
      const told = { files, bytes };
      [files, bytes] = [0, 0];
      return told;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function compress(content: string | Uint8Array): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } });
}
