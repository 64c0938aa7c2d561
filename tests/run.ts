import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/**
 * `npm test`: every check there is, in the order of what they cost. All run even when one fails, and the last line
 * counts them. A stage that keeps no count of its own is one test. Unit tests that failed are told once more at the end: who
 * has but the last lines of CI's output must see which.
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

const stages: Stage[] = [
  { name: 'types', script: 'types', minutes: 5 },
  { name: 'lint', script: 'lint', minutes: 10 },
  { name: 'unit', script: 'test:unit', minutes: 20, count: countVitest },
  { name: 'build', script: 'build', minutes: 5 },
  { name: 'browser', script: 'test:browser', minutes: 20, count: countPlaywright },
];

function countVitest(report: unknown) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = vitestReport.parse(report);
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const told = failed.map(({ fullName, failureMessages }) => [fullName, ...failureMessages].join('\n'));
    return [...told, ...(message === '' ? [] : [message])].map((each) => `${name}: ${each}`);
  });
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, failures };
}

function countPlaywright(report: unknown): Count {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function run({ name, script, minutes, count }: Stage): Count {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const report = resolve(join('.cache', 'test-reports', `${name}.json`));
  rmSync(report, { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    timeout: minutes * 60_000,
  });
  const ok = status === 0;
  if (!count) return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { failures: told = [], ...counted } = count(JSON.parse(readFileSync(report, 'utf8')));
  failures.push(...told);
  // A runner that fails although no test did (a broken set-up, say) is a failure too.
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

const failures: string[] = [];
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const rows = stages.map((stage) => {
  const started = performance.now();
  const count = run(stage);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  return `${stage.name.padEnd(9)} ${`${seconds} s`.padStart(6)}   ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
});

for (const failure of failures) console.log(`\n${failure}`);
console.log(`\n${rows.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
