import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each room with the rooms it may import from; what is not listed it must not know. */
const rooms: Record<string, readonly string[]> = {
  'lib/report': [],
  'lib/markdown': ['lib/report'],
  'lib/article': ['lib/markdown', 'lib/report'],
  'lib/pictures': ['lib/article', 'lib/report'],
  'lib/newsroom': ['lib/pictures', 'lib/article', 'lib/markdown', 'lib/report'],
  'lib/publish': ['lib/newsroom', 'lib/pictures', 'lib/article', 'lib/report'],
  'lib/cli': ['lib/publish', 'lib/newsroom', 'lib/pictures', 'lib/article', 'lib/report'],
  components: ['lib/newsroom', 'lib/pictures', 'lib/article', 'lib/report'],
  app: ['components', 'lib/newsroom', 'lib/pictures', 'lib/article', 'lib/report'],
};

const roomOf = (file: string) =>
  Object.keys(rooms).find((room) => file === room || file.startsWith(`${room}/`)) ?? null;

const sources = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => posix.join(folder, file.replaceAll('\\', '/'))),
);

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The project's own files that `file` imports, by their path from the top. */
function imports(file: string): string[] {
  return ts.preProcessFile(read(file)).importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('@/')) return [fileName.slice(2)];
    return fileName.startsWith('.') ? [posix.join(posix.dirname(file), fileName)] : [];
  });
}

describe('the house', () => {
  it('has every source file in a room', () => {
    expect(sources.filter((file) => roomOf(file) === null)).toEqual([]);
  });

  it('lets no room import from one above it', () => {
    const trespasses = sources.flatMap((file) => {
      const room = roomOf(file);
      const allowed = room === null ? [] : [room, ...(rooms[room] ?? [])];
      return imports(file)
        .filter((target) => {
          const other = roomOf(target);
          return other !== null && !allowed.includes(other);
        })
        .map((target) => `${file} imports ${target}`);
    });
    expect(trespasses).toEqual([]);
  });

  it('keeps Next, React and the file system out of reading an article', () => {
    const outside = /^(?:next|react|node:fs|fs|node:child_process)\b/;
    const trespasses = sources
      .filter((file) => /^lib\/(?:article|markdown|report)\//.test(file))
      .flatMap((file) =>
        ts
          .preProcessFile(read(file))
          .importedFiles.filter(({ fileName }) => outside.test(fileName))
          .map(({ fileName }) => `${file} imports ${fileName}`),
      );
    expect(trespasses).toEqual([]);
  });

  it('has no client component: a page needs no script', () => {
    expect(sources.filter((file) => /^\s*['"]use client['"]/m.test(read(file)))).toEqual([]);
  });

  it('has nothing at its top that was not planned', () => {
    const planned =
      'app components content lib public tests next.config.ts package.json package-lock.json tsconfig.json README.md';
    const made = 'node_modules out next-env.d.ts';
    const known = `${planned} ${made}`.split(' ');
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !known.includes(name))).toEqual([]);
  });
});
