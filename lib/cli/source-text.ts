import { readFile } from 'node:fs/promises';
import type { LineOf } from '../report/formats/report';

/** The text of a file as editors count its columns: without a byte order mark. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readFile(path));
}

/** Looks lines up in files, of which it keeps the last one open; a file that cannot be read has no lines. */
export function lineReader(): LineOf {
  let open = '';
  let lines: string[] = [];
  return async ({ file, diagnostic }) => {
    if (file !== open) {
      const text = await readText(file).catch(() => '');
      lines = text.split(/\r\n|\r|\n/);
      open = file;
    }
    return lines[diagnostic.line - 1] || null;
  };
}
