import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import pLimit from 'p-limit';
import { z } from 'zod';

/**
 * `npm test`: every check there is, in the order of what they cost. All run even when one fails, and the last line
 * counts them. A stage that keeps no count of its own is one test. Unit tests that failed are named again at the end, for
 * those who see only the last lines of CI's output.
 */

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Stage {
  name: string;
  script: string;
  /** After which it is stopped, and failed: a stage that hangs would hang all. */
  minutes: number;
  count?: (report: unknown) => Count & { failures?: string[] };
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/** One after another. Those of one row keep one core busy each, and run side by side. */
const stages: Stage[][] = [
  // Writes the types of pages and styles, which the next row reads.
  [{ name: 'routes', script: 'types:routes', minutes: 2 }],
  [
    { name: 'lint', script: 'lint:code', minutes: 10 },
    { name: 'types', script: 'types:check', minutes: 5 },
    { name: 'unused', script: 'lint:unused', minutes: 5 },
    { name: 'layout', script: 'lint:layout', minutes: 5 },
  ],
  [{ name: 'unit', script: 'test:unit', minutes: 20, count: countVitest }],
  [{ name: 'build', script: 'build', minutes: 5 }],
  [{ name: 'browser', script: 'test:browser', minutes: 20, count: countPlaywright }],
];

function countVitest(report: unknown) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = vitestReport.parse(report);
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const named = failed.map(({ fullName, failureMessages }) => [fullName, ...failureMessages].join('\n'));
    return [...named, ...(message === '' ? [] : [message])].map((each) => `${name}: ${each}`);
  });
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, failures };
}

function countPlaywright(report: unknown): Count {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** @param alone whether its output can be shown as it comes */
async function run({ name, script, minutes, count }: Stage, alone: boolean): Promise<Count> {
  const title = `\n── ${name} ${'─'.repeat(60 - name.length)}`;
  if (alone) console.log(title);
  const report = resolve(join('.cache', 'test-reports', `${name}.json`));
  rmSync(report, { force: true });
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    timeout: minutes * 60_000,
  });
  const closed = once(child, 'close');
  if (!alone) console.log(`${title}\n${await outputOf(child)}`);
  await closed;
  const ok = child.exitCode === 0;
  if (!count) return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { failures: named = [], ...counted } = count(JSON.parse(readFileSync(report, 'utf8')));
  failures.push(...named);
  // A runner that fails although no test did (a broken set-up, say) is a failure too.
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

async function outputOf({ stdout, stderr }: ChildProcess): Promise<string> {
  const streams = [stdout, stderr].filter((stream) => stream !== null);
  const texts = await Promise.all(streams.map((stream) => text(stream)));
  return texts.join('').trim();
}

const failures: string[] = [];
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
const twoCores = pLimit(2);
for (const row of stages)
  await twoCores.map(row, async (stage) => {
    const started = performance.now();
    const count = await run(stage, row.length === 1);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    lines.push(
      `${stage.name.padEnd(9)} ${`${seconds} s`.padStart(6)}   ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`,
    );
  });

for (const failure of failures) console.log(`\n${failure}`);
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
