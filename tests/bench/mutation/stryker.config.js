/** Stryker over the rooms where a fault would be published. `run.ts` starts it. */
export default {
  mutate: ['lib/{article,markdown,site,build,output}/**/*.ts'],
  ignorePatterns: ['.cache', '.next', 'out', '.out.*', 'tests/bench/node_modules'],
  plugins: ['@stryker-mutator/vitest-runner', `${import.meta.dirname}/sample.js`],
  // A changed pattern is seldom one that parses.
  mutator: { excludedMutations: ['Regex'] },
  checkers: ['sample'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/bench/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 2),
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  tempDirName: '.cache/mutation/sandbox',
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  allowEmpty: false,
};
