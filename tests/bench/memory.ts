import { readdirSync, readFileSync } from 'node:fs';

/** The relative error allowed in the reported peak. */
const NEGLIGIBLE = 0.02;

/**
 * Samples the memory of a process and all its descendants: the sum of their PSS (shared pages are divided among the
 * processes), or of their RSS if the system has no PSS; 0 without `/proc`.
 * @param every interval in milliseconds
 */
export function watchMemory(root: number, every: number) {
  let [peak, mostResident] = [0, 0];
  function look(): void {
    const tree = processesBelow(root);
    const resident = sum(tree, residentOf);
    // Reading the PSS stops the process while the kernel walks its pages, so it is read only at a possible peak.
    if (resident <= mostResident * (1 + NEGLIGIBLE)) return;
    mostResident = resident;
    peak = Math.max(peak, sum(tree, proportionalOf));
  }
  const sampling = setInterval(look, every).unref();
  return {
    /** Ends the sampling, and returns the peak in bytes. */
    peak(): number {
      clearInterval(sampling);
      look();
      return peak;
    },
  };
}

const sum = (ids: readonly number[], sizeOf: (id: number) => number): number =>
  ids.reduce((total, id) => total + sizeOf(id), 0);

function processesBelow(root: number): number[] {
  const parents = new Map(processes().map((id) => [id, parentOf(id)]));
  return [...parents.keys()].filter((id) => reaches(id, root, parents));
}

function reaches(id: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let each = id; each > 0; each = parents.get(each) ?? 0) if (each === root) return true;
  return false;
}

function processes(): number[] {
  return readIfThere(() => readdirSync('/proc'), [])
    .map(Number)
    .filter(Number.isInteger);
}

/** The second field after the program's name, which may contain any character. */
function parentOf(id: number): number {
  const stat = readIfThere(() => readFileSync(`/proc/${id}/stat`, 'utf8'), '');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function residentOf(id: number): number {
  const rss = /^VmRSS:\s+(\d+)/m.exec(readIfThere(() => readFileSync(`/proc/${id}/status`, 'utf8'), ''));
  return Number(rss?.[1] ?? 0) * 1024;
}

function proportionalOf(id: number): number {
  const pss = /^Pss:\s+(\d+)/m.exec(readIfThere(() => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'), ''));
  return pss ? Number(pss[1]) * 1024 : residentOf(id);
}

/** Processes may end before they are read. */
function readIfThere<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
