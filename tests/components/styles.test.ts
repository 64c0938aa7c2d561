import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const IMPORT = /import (\w+) from '(\.[^']*\.module\.css)'/g;

/** Class names that a component takes from a stylesheet which has no rule for them. */
function unstyled(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(IMPORT)].flatMap(([, name = '', path = '']) => {
    const css = readFileSync(join(dirname(file), path), 'utf8');
    const styled = new Set([...css.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, each]) => each));
    const used = [...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, each = '']) => each);
    return used.filter((each) => !styled.has(each)).map((each) => `${file}: ${each}`);
  });
}

it('has a rule for every class that a component names', () => {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join('components', name));
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(unstyled)).toEqual([]);
});
