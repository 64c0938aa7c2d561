import { parentPort } from 'node:worker_threads';
import { packScan, scan } from './scan';

/** A thread that looks through folders. */
parentPort?.on('message', (folders: readonly string[]) => {
  parentPort?.postMessage(folders.map((folder) => packScan(scan(folder))));
});
