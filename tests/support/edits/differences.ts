import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many bytes of both files are shown where they differ. */
const SHOWN = 120;

/**
 * Compares two folders like `diff -r`: files and folders that only one has, and files that differ, with the
 * position.
 */
export function differences(one: string, other: string): string[] {
  const [here, there] = [entries(one), entries(other)];
  const paths = [...new Set([...here, ...there])].sort();
  return paths.flatMap((path) => {
    if (!there.has(path)) return [`only in ${one}: ${path}`];
    if (!here.has(path)) return [`only in ${other}: ${path}`];
    return path.endsWith('/')
      ? []
      : differingBytes(path, readFileSync(join(one, path)), readFileSync(join(other, path)));
  });
}

/** Paths of everything below a folder; those of folders end with a slash. */
function entries(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    found.map(
      (entry) => join(entry.parentPath, entry.name).slice(folder.length) + (entry.isDirectory() ? '/' : ''),
    ),
  );
}

function differingBytes(path: string, one: Buffer, other: Buffer): string[] {
  if (one.equals(other)) return [];
  const first = one.findIndex((byte, index) => byte !== other[index]);
  const at = first === -1 ? one.length : first;
  const from = Math.max(0, at - SHOWN / 2);
  const shown = /\.(?:br|gz|avif|webp|jpe?g|png|woff2)$/.test(path)
    ? []
    : [one, other].map((bytes) => `    ${JSON.stringify(bytes.toString('utf8', from, from + SHOWN))}`);
  return [[`${path} differs at byte ${at} (${one.length} and ${other.length} bytes)`, ...shown].join('\n')];
}
