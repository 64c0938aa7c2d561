import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished, vi } from 'vitest';
import { ReaderPool } from '@/lib/content/reading/pool';

const { texts, counter } = vi.hoisted(() => ({
  texts: { reading: '{}', summary: '{}', searchTerms: '' },
  /** Of files read: a thread ends on the path “always”, and on the first other file. */
  counter: new Int32Array(new SharedArrayBuffer(4)),
}));

vi.mock('@/lib/base/thread', () => ({
  startThread: () =>
    new Worker(
      `const { parentPort, workerData } = require('node:worker_threads');
      parentPort.on('message', ({ path }) => {
        if (path === 'always' || Atomics.add(workerData, 0, 1) === 0) process.exit(3);
        parentPort.postMessage(TEXTS);
      });`.replace('TEXTS', JSON.stringify(texts)),
      { eval: true, workerData: counter },
    ),
}));

it('reads a file again whose thread was ended, and gives up one that ends a second thread', async () => {
  const pool = new ReaderPool();
  onTestFinished(() => pool.close());
  const file = { path: 'bai.md', bytes: new Uint8Array(), key: 'k' };
  expect(await pool.read(file)).toEqual(texts);
  await expect(pool.read({ ...file, path: 'always' })).rejects.toThrow('its thread has ended (3)');
  expect(await pool.read(file)).toEqual(texts);
});
