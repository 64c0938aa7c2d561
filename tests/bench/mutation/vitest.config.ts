import { defineConfig, mergeConfig } from 'vitest/config';
import unit from '../../../.config/vitest.config';

/**
 * The tests that run for a fault in a folder of lib: those that show what the folder does, so that the initial run is
 * short. Paths inside tests/lib.
 */
const TESTS: Record<string, readonly string[]> = {
  article: ['article/**/*', 'content/*'],
  'article/documents': ['article/documents/*', 'article/fixtures*'],
  'article/honours': ['article/honours/*', 'article/fixtures*'],
  'article/steps': ['article/*'],
  markdown: ['markdown/*', 'article/*'],
  site: ['site/**/*', 'pages/**/*', 'files/**/*', 'checks/*'],
  build: ['build/*', 'output/*', 'files/*'],
  output: ['output/**/*', 'files/*'],
};

const folders = (process.env['MUTATION_FOLDERS'] ?? '').split(',');
const tests = new Set(folders.flatMap((folder) => TESTS[folder] ?? [`${folder}/**/*`]));

/**
 * A mutant is active only in the test's own process: tests that start commands cannot detect one, and tests with
 * time limits can fail for the slowdown alone.
 */
export default mergeConfig(
  { ...unit, test: { ...unit.test, include: [...tests].map((path) => `tests/lib/${path}.test.ts`) } },
  defineConfig({
    test: {
      // Modules that the files of tests share are covered by the first file alone.
      isolate: true,
      testTimeout: 300_000,
      exclude: [
        '**/node_modules/**',
        'tests/lib/markdown/limits.test.ts',
        'tests/lib/build/{edits,hostile-build,lost-processes,publish,script-batch,shards,whole-build}.test.ts',
        'tests/lib/output/{out-folder,swap,servers}.test.ts',
        'tests/lib/article/{hostile,any-bytes}.test.ts',
        'tests/lib/article/{honours,documents}/robust.test.ts',
        // Changes the process's user, which Stryker's threads cannot.
        'tests/lib/content/unreadable.test.ts',
      ],
    },
  }),
);
