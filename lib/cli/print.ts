import { pipeline } from 'node:stream/promises';
import { hasCode } from '../base/files';

/** Writes text to standard output as fast as it is read; ends quietly when the reader closes it (`| head`). */
export async function print(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(pieces, process.stdout, { end: false });
  } catch (error) {
    if (!hasCode(error, 'EPIPE')) throw error;
  }
}
