import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory of a process and of all that it has started, in bytes: the sum of their PSS (pages that several share are
 * counted once among them), or of their RSS where the system keeps no PSS; 0 where there is no `/proc`.
 */
export function memoryOfTree(root: number): number {
  const parents = new Map(processes().map((id) => [id, parentOf(id)]));
  const inside = [...parents.keys()].filter((id) => reaches(id, root, parents));
  return inside.reduce((sum, id) => sum + memoryOf(id), 0);
}

/** Watches the memory of this process and of all that it starts, twice a second. */
export function watchMemory() {
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, memoryOfTree(process.pid));
  }, 500).unref();
  return {
    /** Ends the watch, and gives the most that there was, in bytes. */
    peak(): number {
      clearInterval(sampling);
      return Math.max(peak, memoryOfTree(process.pid));
    },
  };
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

function memoryOf(id: number): number {
  const pss = /^Pss:\s+(\d+)/m.exec(readIfThere(() => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'), ''));
  const rss =
    pss ?? /^VmRSS:\s+(\d+)/m.exec(readIfThere(() => readFileSync(`/proc/${id}/status`, 'utf8'), ''));
  return Number(rss?.[1] ?? 0) * 1024;
}

/** Processes end while they are looked at. */
function readIfThere<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
