import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const papers = [
  'README.md',
  ...within('.github').filter((path) => path.endsWith('.md')),
  ...['lib', 'tests'].flatMap(within).filter((path) => path.endsWith('/README.md')),
];

function within(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((path) => !path.includes('node_modules')).map((path) => join(folder, path));
}

/** Paths from the project's top, and in a room's paper the files of that room; `NAME` and `…` are to be filled in. */
function pathsIn(paper: string): string[] {
  const quoted = [...readFileSync(paper, 'utf8').matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
  const isRoom = paper.startsWith('lib/');
  return quoted.filter((path) => {
    const isPath = /^(?:app|components|content|lib|public|tests|\.github|\.config|\.ci)\//.test(path);
    return (isPath || (isRoom && /^[\w-]+\.tsx?$/.test(path))) && !/[*{…]|NAME|XX/.test(path);
  });
}

it.each(papers)('%s names files that there are', (paper) => {
  const missing = pathsIn(paper).filter(
    (path) => !existsSync(path) && !existsSync(join(dirname(paper), path)),
  );
  expect(missing).toEqual([]);
});

it('there are papers', () => {
  expect(papers).toContain('.github/CONTRIBUTING.md');
});
