import { readdirSync, readFileSync } from 'node:fs';

/** Descendants of process `root` whose command line contains `text`, from Linux's `/proc`. */
export function processesBelow(root: number, text: string): number[] {
  const parents = new Map(ids().map((id) => [id, parentOf(id)]));
  const isBelow = (id: number): boolean => {
    const parent = parents.get(id) ?? 0;
    return parent === root || (parent > 0 && isBelow(parent));
  };
  return ids().filter(
    (id) => isBelow(id) && readOr('', `/proc/${id}/cmdline`).replaceAll('\0', ' ').includes(text),
  );
}

const ids = () => readdirSync('/proc').map(Number).filter(Number.isInteger);

/** The second field after the program's name, which may contain any character. */
function parentOf(id: number): number {
  const stat = readOr('', `/proc/${id}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Processes may end before they are read. */
function readOr(otherwise: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
