import { parentPort } from 'node:worker_threads';
import { TranslatedError } from '../base/words/translated-error';
import { SiteOutput, type SiteOutputFolders } from './site-output';
import type { Answer, Order } from './site-output-proxy';

/** A worker thread that holds a SiteOutput. */
let folders: SiteOutputFolders | null = null;
let output: SiteOutput | null = null;

parentPort?.on('message', (order: Order) => {
  parentPort?.postMessage(answerTo(order));
});

function answerTo(order: Order): Answer {
  try {
    return { result: carryOut(order) };
  } catch (error) {
    return error instanceof TranslatedError
      ? { words: error.words }
      : { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function carryOut(order: Order): unknown {
  switch (order.method) {
    case 'open':
      [folders] = order.args;
      opened();
      return undefined;
    case 'place':
      return opened().place(...order.args);
    case 'add':
      opened().add(...order.args);
      return undefined;
    case 'placeBatches':
      return opened().placeBatches(...order.args);
    case 'noteBatch':
      opened().noteBatch(...order.args);
      return undefined;
    case 'link':
      return opened().link(...order.args);
    case 'write':
      opened().write(...order.args);
      return undefined;
    case 'reset':
      opened().reset();
      return undefined;
    case 'finish':
      return opened().finish();
  }
}

/** @throws the error of opening, at each call */
function opened(): SiteOutput {
  if (!folders) throw new Error('The thread was given no folders.');
  return (output ??= new SiteOutput(folders));
}
