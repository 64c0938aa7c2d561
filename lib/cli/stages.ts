import type { Stage } from '../publish/build';
import { progressBar } from './progress';

/** Long work tells how far it is; what is done sooner than this only how long it took. */
const LONG_MILLISECONDS = 2_000;

/** Tells of the stages of a build: which one it is, how far, and how long each took. */
export function watchStages() {
  let current: { name: Stage; started: number; bar: ReturnType<typeof progressBar> | null } | null = null;

  function end(): void {
    if (!current) return;
    const seconds = (performance.now() - current.started) / 1000;
    console.log(`${current.name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s`);
    current = null;
  }

  return {
    begin(name: Stage): void {
      end();
      current = { name, started: performance.now(), bar: null };
    },
    progress(done: number, total: number): void {
      if (!current || performance.now() - current.started < LONG_MILLISECONDS) return;
      current.bar ??= progressBar(current.name);
      current.bar(done, total);
    },
    end,
  };
}
