import { withRegularFile } from '../base/files';
import { decodeText } from '../markdown/encoding';
import type { Code } from '../report/codes';
import type { LineOf } from '../report/formats/report';

/** Codes of files that were not read: a line of theirs may be private, such as one of a link out of the folder. */
const notRead: ReadonlySet<Code> = new Set(['file-unreadable', 'link-outside']);

/**
 * The text of a file without a byte order mark, as editors count columns.
 * @throws Error if it is no file or cannot be read
 */
export function readText(path: string): string {
  return withRegularFile(path, (_, read) => {
    const bytes = read();
    return decodeText(bytes)?.text ?? new TextDecoder().decode(bytes);
  });
}

/**
 * Makes a function that looks up lines of files and keeps the last file in memory. A file that cannot be read has no
 * lines.
 */
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
    // The finding itself matters more than its line.
    return [];
  }
}
