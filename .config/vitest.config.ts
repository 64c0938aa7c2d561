import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/**/*.test.ts'],
    // Commands with a cache of their own would compile the pages there once more.
    env: { TOA_SOAN_PROJECT: '.' },
    // A file takes half a second to load the modules that others have loaded: no test changes what a module holds.
    isolate: false,
    // On a machine of two cores there would be one: most tests are busy in their own process, the rest wait for real commands.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.cache/test-reports/unit.json' }]],
  },
});
