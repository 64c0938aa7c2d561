import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeEach } from 'vitest';
import { portOf } from '@/lib/base/ports';

/** A fault of a request: lost before or after the store has received it, or answered with this status. */
export type Fault = 'cut' | 'cut-after' | 403 | 500 | 503;

/** A recorded request. */
export interface Seen {
  method: string;
  /** Decoded, including the bucket. */
  path: string;
}

/** An S3-compatible server on this machine with the bucket “bao”. */
export interface ObjectStore {
  /** Environment variables that point the S3 client at it. */
  env: Record<string, string>;
  /** All requests received. */
  seen: Seen[];
  /** Decides the fault of each request; none by default. */
  fault: (seen: Seen) => Fault | null;
  close: () => Promise<void>;
}

export async function startObjectStore(): Promise<ObjectStore> {
  const directory = mkdtempSync(join(tmpdir(), 'kho-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'bao' }],
  });
  const { port } = await server.run();
  const way = createServer((incoming, answer) => {
    const seen = { method: incoming.method ?? '', path: decodeURIComponent(incoming.url ?? '') };
    store.seen.push(seen);
    const fault = store.fault(seen);
    if (fault === 'cut') incoming.socket.destroy();
    else if (fault === null || fault === 'cut-after') pass(incoming, answer, port, fault === 'cut-after');
    else {
      incoming.resume();
      const code = fault === 403 ? 'AccessDenied' : 'Busy';
      answer
        .writeHead(fault, { 'Content-Type': 'application/xml' })
        .end(`<Error><Code>${code}</Code></Error>`);
    }
  });
  // As some stores do, it leaves those waiting who ask whether they may send.
  way.on('checkContinue', () => undefined);
  await new Promise<void>((listening) => way.listen(0, '127.0.0.1', listening));
  const store: ObjectStore = {
    env: {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${portOf(way)}`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
    },
    seen: [],
    fault: () => null,
    async close() {
      way.close().closeAllConnections();
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return store;
}

/** Forwards a request; with `lose`, the store receives it but the response is dropped. */
function pass(incoming: IncomingMessage, answer: ServerResponse, port: number, lose: boolean): void {
  const { method, url, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (reply) => {
    if (lose) {
      reply.resume().on('end', () => incoming.socket.destroy());
      return;
    }
    answer.writeHead(reply.statusCode ?? 500, reply.headers);
    reply.pipe(answer);
  });
  onward.on('error', () => incoming.socket.destroy());
  incoming.pipe(onward);
}

/**
 * Starts an object store for a test file. The environment points at it until the file's tests are done; faults and
 * recorded requests are cleared before each test.
 */
export async function objectStoreForTests(): Promise<ObjectStore> {
  const store = await startObjectStore();
  const before = Object.keys(store.env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, store.env);
  beforeEach(() => {
    store.fault = () => null;
    store.seen = [];
  });
  afterAll(async () => {
    for (const [name, value] of before)
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    await store.close();
  });
  return store;
}
