import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { ReaderPool } from '@/lib/content/reading/pool';

const file = {
  path: 'bai.md',
  bytes: new TextEncoder().encode('# Chợ nổi\n\nChợ nổi họp lại vào sáng nay.\n'),
  key: 'k',
};

/** A pool of which `started` is given each thread and its number, as soon as there is one. */
function poolOf(started: (thread: Worker, number: number) => void): ReaderPool {
  let number = 0;
  const listener = (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('worker' in message)) return;
    if (message.worker instanceof Worker) started(message.worker, ++number);
  };
  subscribe('worker_threads', listener);
  const pool = new ReaderPool();
  onTestFinished(async () => {
    unsubscribe('worker_threads', listener);
    await pool.close();
  });
  return pool;
}

it('reads a file again whose thread was ended, and with it the next ones', async () => {
  const pool = poolOf((thread, number) => {
    if (number === 1) void thread.terminate();
  });
  expect((await pool.read(file)).reading).toContain('Chợ nổi');
  expect((await pool.read(file)).reading).toContain('Chợ nổi');
});

it('gives up a file that ends a second thread', async () => {
  const pool = poolOf((thread, number) => {
    if (number <= 2) void thread.terminate();
  });
  await expect(pool.read(file)).rejects.toThrow(/^its thread has ended/);
  expect((await pool.read(file)).reading).toContain('Chợ nổi');
});

it('holds no file to blame where every thread ends', async () => {
  const pool = poolOf((thread) => void thread.terminate());
  await expect(pool.read(file)).rejects.toThrow('every thread that reads them is ended');
});

it('starts no thread for what was being read when it is closed, but for the next file', async () => {
  let threads = 0;
  const pool = poolOf((_, number) => (threads = number));
  const pending = pool.read(file);
  await pool.close();
  expect(await Promise.race([pending, new Promise((done) => setTimeout(done, 500, 'nothing'))])).toBe(
    'nothing',
  );
  expect(threads).toBe(1);
  expect((await pool.read(file)).reading).toContain('Chợ nổi');
});
