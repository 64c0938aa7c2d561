import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { within } from '../../base/time-limit.js';
import { startThread } from '../../base/thread';
import { TranslatedError } from '../../base/words/translated-error';
import { readingTextsSchema, type KeyedFile, type ReadingTexts } from './reading';

/** Time limit in seconds: the longest articles take 0.1 s. */
const READ_WITHIN = 60;

/** Any thread can read this one. */
const shortFile: KeyedFile = { path: 'a.md', bytes: new TextEncoder().encode('# A\n\nB.\n'), key: '' };

/** A worker's next answer. @throws Error if it exits before */
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
      failed(error);
    };
    const exit = (code: number) => {
      fail(new Error(`its thread has ended (${code})`));
    };
    worker.on('message', answer).on('error', fail).on('exit', exit);
  });
}

function blameMachine(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new TranslatedError({
    vi: `Máy không cho đọc bài: luồng nào bắt đầu đọc cũng bị dừng (${reason}), có lẽ vì thiếu bộ nhớ. Hãy chạy lại.`,
    en: `Articles cannot be read: every thread that reads them is ended (${reason}), perhaps because memory ran out. Try again.`,
  });
}

/** A pool of worker threads that read articles, one per core, started on demand; each reads one file at a time. */
export class ReaderPool {
  readonly #all: Worker[] = [];
  readonly #idle: Worker[] = [];
  #limit = pLimit(availableParallelism());

  /**
   * A file whose worker ends or takes too long is read once more: the system may have ended it, or slept.
   * @throws Error if two workers failed on the file (out of memory, say); TranslatedError if the next one fails on a file that
   *   any can read, so that the machine is at fault
   */
  read(file: KeyedFile): Promise<ReadingTexts> {
    const limit = this.#limit;
    const unlessClosed = (next: (error: unknown) => Promise<ReadingTexts> | never) => (error: unknown) =>
      // Closed while it was read: nobody waits for the file.
      limit === this.#limit ? next(error) : new Promise<never>(() => undefined);
    const blameFile = async (error: unknown): Promise<never> => {
      await this.#readOnce(shortFile).catch(unlessClosed(blameMachine));
      throw error;
    };
    return limit(() =>
      this.#readOnce(file)
        .catch(unlessClosed(() => this.#readOnce(file)))
        .catch(unlessClosed(blameFile)),
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
      for (const list of [this.#all, this.#idle])
        if (list.includes(worker)) list.splice(list.indexOf(worker), 1);
    });
    return worker;
  }
}
