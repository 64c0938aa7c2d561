import { parentPort } from 'node:worker_threads';
import { readToTexts, type KeyedFile } from './reading';

/** A thread of the pool: takes a file, gives its reading and what is told of it in brief. */
parentPort?.on('message', (file: KeyedFile) => {
  parentPort?.postMessage(readToTexts(file));
});
