import type { Built } from '../build/built';
import type { Translated } from '../base/words/translated-error';
import type { Stage } from '../build/watcher';
import type { MessageLanguage } from '../report/codes';
import { commandLines } from '../report/command-lines';
import { progressBar, type Progress } from './progress';

/** Shorter work needs no progress bar. */
const LONG_MILLISECONDS = 2_000;

/** Shows the progress of a build, and at the end the time of each stage. */
export function watchStages(language: MessageLanguage) {
  const { stages, columns } = commandLines[language];
  const began: { stage: Stage; at: number }[] = [];
  const bars = new Map<Stage, { started: number; show: Progress }>();

  return {
    stage(stage: Stage): void {
      began.push({ stage, at: performance.now() });
    },
    progress(stage: Stage, done: number, total: number): void {
      const bar = bars.get(stage) ?? {
        started: performance.now(),
        show: progressBar(stages[stage], language),
      };
      bars.set(stage, bar);
      if (performance.now() - bar.started >= LONG_MILLISECONDS) bar.show(done, total);
    },
    warn(line: Translated): void {
      console.error(line[language]);
    },
    /** A table with the time of each stage, and how much was made or came from earlier builds. */
    table(built: Built): string {
      const end = performance.now();
      const rows = began.map(({ stage, at }, index) =>
        line(stages[stage], (began[index + 1]?.at ?? end) - at, workOf(stage, built)),
      );
      const whole = line(columns.all, end - (began[0]?.at ?? end), null);
      const head = `${''.padEnd(9)}${columns.time.padStart(9)}${columns.made.padStart(8)}${columns.reused.padStart(8)}`;
      return [head, ...rows, whole].join('\n');
    },
  };
}

interface Work {
  made: number;
  all: number;
}

function line(name: string, milliseconds: number, work: Work | null): string {
  const counts = work ? [work.made, work.all - work.made] : [];
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  return `${name.padEnd(9)}${time.padStart(9)}${counts.map((count) => String(count).padStart(8)).join('')}`;
}

function workOf(stage: Stage, { files, readAnew, pages, made, batches, madeBatches }: Built): Work | null {
  switch (stage) {
    case 'articles':
      return { made: readAnew, all: files };
    case 'pages':
      return { made, all: pages };
    case 'files':
      return { made: madeBatches, all: batches };
    default:
      return null;
  }
}
