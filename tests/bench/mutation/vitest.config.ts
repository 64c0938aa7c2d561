import { defineConfig, mergeConfig } from 'vitest/config';
import unit from '../../../.config/vitest.config';

/** A mutant lives in the test's own process: tests that start commands cannot see one, and one slows those that hold a limit of time. */
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
