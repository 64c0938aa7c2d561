import { parentPort } from 'node:worker_threads';
import { readToTexts, type KeyedFile } from './reading';

/** A worker of the pool: takes a file, answers with its reading as texts. */
parentPort?.on('message', (file: KeyedFile) => {
  parentPort?.postMessage(readToTexts(file));
});
