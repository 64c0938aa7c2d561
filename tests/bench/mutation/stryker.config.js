import { readFileSync } from 'node:fs';
import { EXCLUDED_MUTATIONS } from './sample.js';

/** Stryker over the places of a sample, which `run.ts` draws before it starts this. */
export default {
  // What lies outside these places stays as it is, and as fast: counters in every expression would make a test of seconds one of minutes.
  mutate: JSON.parse(readFileSync(process.env['MUTATION_SAMPLE'], 'utf8')).map(({ pattern }) => pattern),
  ignorePatterns: ['.cache', '.next', 'out', '.out.*', 'tests/bench/node_modules'],
  plugins: ['@stryker-mutator/vitest-runner', `${import.meta.dirname}/sample.js`],
  mutator: { excludedMutations: EXCLUDED_MUTATIONS },
  checkers: ['sample'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/bench/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 1),
  // A constant that is made while its file loads has no tests of its own: each would run all that load it.
  ignoreStatic: true,
  reporters: ['progress-append-only', 'survivors'],
  tempDirName: '.cache/mutation/sandbox',
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  allowEmpty: false,
};
