import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), integrity: z.string().optional() }),
  ),
});

// npm writes none for a package that the machine it ran on had no use for, and then installs it unchecked elsewhere.
it.each(['package-lock.json', 'tests/bench/package-lock.json'])(
  '%s has the hash of each package, those of other systems among them',
  (file) => {
    const { packages } = lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.length).toBeGreaterThan(100);
    const unchecked = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(unchecked.map(([path, { version }]) => `${path}@${version ?? ''}`)).toEqual([]);
  },
);
