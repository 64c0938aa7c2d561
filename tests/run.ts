import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/**
 * `npm test`: every check there is, in the order of what they cost. All run even when one fails, and the last line
 * counts them. A stage that keeps no count of its own is one test.
 */

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Stage {
  name: string;
  script: string;
  count?: (report: unknown) => Count;
}

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

const stages: Stage[] = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'unit', script: 'test:unit', count: countVitest },
  { name: 'build', script: 'build' },
  { name: 'browser', script: 'test:browser', count: countPlaywright },
];

function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, numPendingTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function countPlaywright(report: unknown): Count {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function run({ name, script, count }: Stage): Count {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const report = resolve(join('.cache', 'test-reports', `${name}.json`));
  rmSync(report, { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  const ok = status === 0;
  if (!count) return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counted = count(JSON.parse(readFileSync(report, 'utf8')));
  // A runner that fails although no test did (a broken set-up, say) is a failure too.
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

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

console.log(`\n${rows.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
