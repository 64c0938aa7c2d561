import { errorCode, LinkOutside, NotAFile } from '../base/files';
import { diagnose, type Diagnostic } from './diagnostic';

/** Why a file cannot be read. @param error what reading it has thrown */
export function unreadableFile(error: unknown): Diagnostic {
  const start = { line: 1, column: 1 };
  if (error instanceof LinkOutside) return diagnose('link-outside', start, {});
  if (error instanceof NotAFile) return diagnose('file-special', start, {});
  return diagnose('file-unreadable', start, { reason: errorCode(error) });
}
