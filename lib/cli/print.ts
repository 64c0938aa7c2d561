import { pipeline } from 'node:stream/promises';
import { hasCode } from '../base/files';

/** Writes text to standard output as fast as it is taken; ends quietly when its reader stops reading (`| head`). */
export async function print(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(pieces, process.stdout, { end: false });
  } catch (error) {
    if (!hasCode(error, 'EPIPE')) throw error;
  }
}
