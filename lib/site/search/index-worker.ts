import { parentPort } from 'node:worker_threads';
import { makeIndexFiles, type IndexOrder } from './make-index-files';

/** A worker that makes the search index once. */
parentPort?.once('message', (order: IndexOrder) => {
  parentPort?.postMessage(makeIndexFiles(order));
});
