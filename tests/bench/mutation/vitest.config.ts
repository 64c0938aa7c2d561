import { defineConfig, mergeConfig } from 'vitest/config';
import unit from '../../../.config/vitest.config';

/**
 * A mutant is active only in the test's own process: tests that start commands cannot detect one, and tests with
 * time limits can fail for the slowdown alone.
 */
export default mergeConfig(
  unit,
  defineConfig({
    test: {
      testTimeout: 300_000,
      exclude: [
        '**/node_modules/**',
        'tests/lib/markdown/limits.test.ts',
        'tests/lib/{build,cli,pictures,render}/**',
        'tests/lib/output/{out-folder,swap,servers}.test.ts',
        'tests/lib/article/{hostile,any-bytes}.test.ts',
        'tests/lib/article/honours/robust.test.ts',
        'tests/*.test.ts',
      ],
    },
  }),
);
