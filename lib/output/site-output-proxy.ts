import { z } from 'zod';
import { startThread } from '../base/thread';
import { messageLanguages, TranslatedError } from '../base/words/translated-error';
import { within } from '../base/time-limit.js';
import { rejectLater } from '../base/reject-later';
import { entriesSchema, finishedSchema, type SiteOutput, type SiteOutputFolders } from './site-output';

type Calls = {
  [Method in keyof SiteOutput]: { method: Method; args: Parameters<SiteOutput[Method]> };
};

/** A message to the worker, which handles one after the other and answers in the same order. */
export type Order = Calls[keyof SiteOutput] | { method: 'open'; args: [SiteOutputFolders] };

/** The worker's answer: the method's result, or its error; a message keeps only the words of one that has them. */
const answerSchema = z.union([
  z.object({ words: z.record(z.enum(messageLanguages), z.string()) }),
  z.object({ error: z.instanceof(Error) }),
  z.object({ result: z.unknown() }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** Promise proxy for a SiteOutput in a worker thread; its errors reject the matching call. */
export type SiteOutputProxy = {
  [Method in keyof SiteOutput]: (
    ...args: Parameters<SiteOutput[Method]>
  ) => Promise<ReturnType<SiteOutput[Method]>>;
} & { close: () => Promise<void> };

const nothing = z.undefined();
const namesSchema = z.array(z.string());

/** Time limit in seconds: listing a folder of a hundred thousand files on a slow disk is slowest. */
const ANSWERS_WITHIN = 900;

interface Asked {
  done: (result: unknown) => void;
  failed: (error: Error) => void;
}

/**
 * Opens a site output in a worker thread, which lists a hundred thousand files while articles are read. Errors of
 * opening reject the next call.
 */
export function openSiteOutput(folders: SiteOutputFolders): SiteOutputProxy {
  const thread = startThread('lib/output/site-output-worker.ts');
  const waiting: Asked[] = [];
  let broken: Error | null = null;
  thread.on('message', (message) => {
    const answer = answerSchema.parse(message);
    const asked = waiting.shift();
    if ('words' in answer) asked?.failed(new TranslatedError(answer.words));
    else if ('error' in answer) asked?.failed(answer.error);
    else asked?.done(answer.result);
  });
  const breakOff = (error: Error) => {
    broken ??= error;
    for (const { failed } of waiting.splice(0)) failed(broken);
  };
  thread.on('error', breakOff).on('messageerror', breakOff);
  thread.on('exit', (code) => {
    breakOff(new Error(`The thread that writes the site has ended (${code}). Build again.`));
  });

  async function ask<Result>(order: Order, schema: z.ZodType<Result>): Promise<Result> {
    if (broken) throw broken;
    const result = new Promise((done, failed: (error: Error) => void) => {
      waiting.push({ done, failed });
    });
    thread.postMessage(order);
    return schema.parse(
      await within(
        ANSWERS_WITHIN,
        result,
        () => `The site cannot be written: no answer to “${order.method}”.`,
      ),
    );
  }

  // If opening fails, the next call fails with the same error.
  void rejectLater(ask({ method: 'open', args: [folders] }, nothing));
  return {
    place: (...args) => ask({ method: 'place', args }, entriesSchema),
    add: (...args) => ask({ method: 'add', args }, nothing),
    placeBatches: (...args) => ask({ method: 'placeBatches', args }, namesSchema),
    noteBatch: (...args) => ask({ method: 'noteBatch', args }, nothing),
    link: (...args) => ask({ method: 'link', args }, namesSchema),
    write: (...args) => ask({ method: 'write', args }, nothing),
    reset: (...args) => ask({ method: 'reset', args }, nothing),
    finish: (...args) => ask({ method: 'finish', args }, finishedSchema),
    async close() {
      await thread.terminate();
    },
  };
}
