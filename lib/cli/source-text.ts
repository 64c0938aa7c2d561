import { withRegularFile } from '../base/files';
import { decodeText } from '../markdown/encoding';
import type { Code } from '../report/codes';
import type { LineOf } from '../report/formats/report';

/** What is said of files that were not read: a line of them may be nobody's business, as that of a link out of the folder. */
const notRead: ReadonlySet<Code> = new Set(['file-unreadable', 'link-outside']);

/**
 * The text of a file as editors count its columns: without a byte order mark.
 * @throws Error, if it is not a file or cannot be read
 */
export function readText(path: string): string {
  return withRegularFile(path, (_, read) => {
    const bytes = read();
    return decodeText(bytes)?.text ?? new TextDecoder().decode(bytes);
  });
}

/** Looks lines up in files, of which it keeps the last one open; a file that was not or cannot be read has no lines. */
export function lineReader(): LineOf {
  let open = '';
  let lines: string[] = [];
  return ({ file, diagnostic }) => {
    if (notRead.has(diagnostic.code)) return Promise.resolve(null);
    if (file !== open) {
      lines = linesOf(file);
      open = file;
    }
    return Promise.resolve(lines[diagnostic.line - 1] || null);
  };
}

function linesOf(file: string): string[] {
  try {
    return readText(file).split(/\r\n|\r|\n/);
  } catch {
    // What is said of the file is worth more than its line.
    return [];
  }
}
