import { SingleBar } from 'cli-progress';

/**
 * A bar on the terminal that fills as work is done; without a terminal, a plain line at every tenth.
 * @returns takes how much is done, of how much
 */
export function progressBar(what: string): (done: number, total: number) => void {
  return process.stderr.isTTY ? bar(what) : lines(what);
}

function bar(what: string): (done: number, total: number) => void {
  const single = new SingleBar({
    format: `${what} {bar} {value}/{total} · {eta_formatted}`,
    hideCursor: true,
  });
  return (done, total) => {
    if (!single.isActive && done < total) single.start(total, done);
    single.update(done);
    if (done === total) single.stop();
  };
}

function lines(what: string): (done: number, total: number) => void {
  return (done, total) => {
    if (done % Math.ceil(total / 10) === 0 || done === total) console.error(`${what} ${done}/${total}`);
  };
}
