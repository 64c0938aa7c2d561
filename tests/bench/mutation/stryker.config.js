import { readFileSync } from 'node:fs';
import { EXCLUDED_MUTATIONS } from './sample.js';

/** Runs Stryker on the places of a sample, which `run.ts` draws first. */
export default {
  // Code outside these places is not instrumented and stays fast: counters in every expression would turn a test of
  // seconds into one of minutes.
  mutate: JSON.parse(readFileSync(process.env['MUTATION_SAMPLE'], 'utf8')).map(({ pattern }) => pattern),
  ignorePatterns: ['.cache', '.next', 'out', '.out.*', 'tests/bench/node_modules'],
  plugins: ['@stryker-mutator/vitest-runner', `${import.meta.dirname}/sample.js`],
  mutator: { excludedMutations: EXCLUDED_MUTATIONS },
  checkers: ['sample'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/bench/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 1),
  // No single test covers a constant evaluated on import: each mutant would run all tests that load the file.
  ignoreStatic: true,
  reporters: ['progress-append-only', 'survivors'],
  tempDirName: '.cache/mutation/sandbox',
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  allowEmpty: false,
};
