import { readdirSync, readFileSync } from 'node:fs';

/** By so much the peak that is told may be too low. */
const NEGLIGIBLE = 0.02;

/**
 * Watches the memory of a process and of all that it starts: the sum of their PSS (pages that several share are
 * counted once among them), or of their RSS where the system keeps no PSS; 0 where there is no `/proc`.
 * @param every so many milliseconds
 */
export function watchMemory(root: number, every: number) {
  let [peak, mostResident] = [0, 0];
  function look(): void {
    const tree = processesBelow(root);
    const resident = sum(tree, residentOf);
    // To tell the PSS the system stops the process and looks at all its pages: that is asked for only when it may be a peak.
    if (resident <= mostResident * (1 + NEGLIGIBLE)) return;
    mostResident = resident;
    peak = Math.max(peak, sum(tree, proportionalOf));
  }
  const sampling = setInterval(look, every).unref();
  return {
    /** Ends the watch, and gives the most that there was, in bytes. */
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

/** The second field after the program's name, which may hold anything. */
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

/** Processes end while they are looked at. */
function readIfThere<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
