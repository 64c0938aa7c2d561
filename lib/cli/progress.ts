import { SingleBar } from 'cli-progress';
import type { MessageLanguage } from '../report/codes';
import { commandLines } from '../report/command-lines';

/** Called with the amount done and the total. */
export type Progress = (done: number, total: number) => void;

/**
 * A progress bar on a terminal; without one, a plain line at every tenth. Both show the count, the speed per second and
 * the estimated time left.
 */
export function progressBar(what: string, language: MessageLanguage): Progress {
  const started = performance.now();
  const wordsOf = (done: number, total: number) => {
    const seconds = Math.max(0.001, (performance.now() - started) / 1000);
    const left = Math.ceil(((total - done) * seconds) / Math.max(1, done));
    return `${done}/${total} · ${commandLines[language].speed(done / seconds, left)}`;
  };
  return process.stderr.isTTY ? bar(what, wordsOf) : lines(what, wordsOf);
}

type WordsOf = (done: number, total: number) => string;

function bar(what: string, wordsOf: WordsOf): Progress {
  const single = new SingleBar({ format: `${what} {bar} {words}`, hideCursor: true });
  return (done, total) => {
    const payload = { words: wordsOf(done, total) };
    if (!single.isActive && done < total) single.start(total, done, payload);
    single.update(done, payload);
    if (done === total) single.stop();
  };
}

function lines(what: string, wordsOf: WordsOf): Progress {
  return (done, total) => {
    if (done % Math.ceil(total / 10) === 0 || done === total)
      console.error(`${what} ${wordsOf(done, total)}`);
  };
}
