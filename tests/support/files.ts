import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files, given by their paths in a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Relative paths of all files of a folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/**
 * Flips one bit of a file that is not empty, in place.
 * @param at position from 0 to 1
 * @param keepTime keeps the modification time, like a failing disk
 */
export function flipByte(path: string, { keepTime = false, at = 0.5 } = {}): void {
  const bytes = readFileSync(path);
  if (bytes.length === 0) return;
  const place = Math.min(bytes.length - 1, Math.floor(bytes.length * at));
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  const { atime, mtime } = statSync(path);
  chmodSync(path, 0o644);
  writeFileSync(path, bytes);
  if (keepTime) utimesSync(path, atime, mtime);
}
