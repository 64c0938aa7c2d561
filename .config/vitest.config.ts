import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests run the real commands as child processes, two cores at a time.
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.cache/test-reports/unit.json' }]],
  },
});
