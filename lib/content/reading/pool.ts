import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { z } from 'zod';
import { startThread } from '../../base/thread';
import { readingTextsSchema, type KeyedFile, type ReadingTexts } from './reading';

/** Threads that read articles, one a core, started when first needed; each reads one file at a time. */
export class ReaderPool {
  readonly #all: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #limit = pLimit(availableParallelism());

  /**
   * @throws Error if the file brought its thread down (out of memory, say); the next file gets a new thread.
   */
  read(file: KeyedFile): Promise<ReadingTexts> {
    return this.#limit(async () => {
      const worker = this.#idle.pop() ?? this.#start();
      const answer = once(worker, 'message');
      worker.postMessage(file);
      const [texts] = z.tuple([readingTextsSchema]).parse(await answer);
      this.#idle.push(worker);
      return texts;
    });
  }

  /** Ends all threads, at work or not; readings that are under way are never given. The next file starts new ones. */
  async close(): Promise<void> {
    this.#limit.clearQueue();
    this.#idle.length = 0;
    await Promise.all(this.#all.splice(0).map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = startThread('lib/content/reading/worker.ts');
    this.#all.push(worker);
    return worker;
  }
}
