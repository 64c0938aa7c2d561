import { errorCode, isOfMachine, LinkOutside, NotAFile } from '../base/files';
import { diagnose, type Diagnostic } from './diagnostic';

/**
 * Why a file cannot be read.
 * @param error what reading it has thrown
 * @throws the error, if the machine fails: an article that is online must not go for that
 */
export function unreadableFile(error: unknown): Diagnostic {
  if (isOfMachine(error)) throw error;
  const start = { line: 1, column: 1 };
  if (error instanceof LinkOutside) return diagnose('link-outside', start, {});
  if (error instanceof NotAFile) return diagnose('file-special', start, {});
  return diagnose('file-unreadable', start, { reason: errorCode(error) });
}
