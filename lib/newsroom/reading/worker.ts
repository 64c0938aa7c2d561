import { parentPort } from 'node:worker_threads';
import type { ArticleFile } from '../../article/read';
import { readToJson } from './reading';

/** A thread of the pool: takes an ArticleFile, gives its reading as JSON. */
parentPort?.on('message', (file: ArticleFile) => {
  parentPort?.postMessage(readToJson(file));
});
