import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { within } from '../../base/time-limit';
import { startThread } from '../../base/thread';
import { readingTextsSchema, type KeyedFile, type ReadingTexts } from './reading';

/** Time limit in seconds: the longest articles take 0.1 s. */
const READ_WITHIN = 60;

class WorkerEnded extends Error {}

/** A worker's next answer. @throws WorkerEnded if it exits before */
function answerOf(worker: Worker): Promise<ReadingTexts> {
  return new Promise((answered, failed) => {
    const settle = () => {
      worker.off('message', answer).off('error', fail).off('exit', exit);
    };
    const answer = (message: unknown) => {
      settle();
      answered(readingTextsSchema.parse(message));
    };
    const fail = (error: Error) => {
      settle();
      failed(new WorkerEnded(error.message));
    };
    const exit = (code: number) => {
      fail(new Error(`its thread has ended (${code})`));
    };
    worker.on('message', answer).on('error', fail).on('exit', exit);
  });
}

/** A pool of worker threads that read articles, one per core, started on demand; each reads one file at a time. */
export class ReaderPool {
  readonly #all: Worker[] = [];
  readonly #idle: Worker[] = [];
  #limit = pLimit(availableParallelism());

  /**
   * A file whose worker ends is read once more: the system may have ended it.
   * @throws Error if two workers ended on the file (out of memory, say), or one takes too long; the next file gets a new
   *   worker
   */
  read(file: KeyedFile): Promise<ReadingTexts> {
    const limit = this.#limit;
    return limit(() =>
      this.#readOnce(file).catch((error: unknown) => {
        if (!(error instanceof WorkerEnded)) throw error;
        // Closed while it was read: nobody waits for the file.
        return limit === this.#limit ? this.#readOnce(file) : new Promise<never>(() => undefined);
      }),
    );
  }

  async #readOnce(file: KeyedFile): Promise<ReadingTexts> {
    const worker = this.#idle.pop() ?? this.#start();
    try {
      const answer = answerOf(worker);
      worker.postMessage(file);
      const texts = await within(READ_WITHIN, answer, () => `not read within ${READ_WITHIN} s`);
      this.#idle.push(worker);
      return texts;
    } catch (error) {
      void worker.terminate();
      throw error;
    }
  }

  /** Ends all workers; pending readings never resolve. The next file starts new ones. */
  async close(): Promise<void> {
    this.#limit.clearQueue();
    this.#limit = pLimit(availableParallelism());
    this.#idle.length = 0;
    await Promise.all(this.#all.splice(0).map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = startThread('lib/content/reading/worker.ts');
    this.#all.push(worker);
    worker.once('exit', () => {
      for (const list of [this.#all, this.#idle]) if (list.includes(worker)) list.splice(list.indexOf(worker), 1);
    });
    return worker;
  }
}
