import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rooms from the ground up: none imports from one above it. */
const rooms = [
  'lib/base',
  'lib/report',
  'lib/language',
  'lib/client',
  'lib/markdown',
  'lib/article',
  'lib/pictures',
  'lib/output',
  'lib/content',
  'lib/site',
  'lib/checks',
  'lib/pages',
  'lib/files',
  'lib/render',
  'lib/build',
  'lib/cli',
  'components',
  'app',
];

/** What a page shows comes to it as a model; how it is made and where it goes is not its business. */
const hidden = new Map(
  ['components', 'app'].map((room) => [
    room,
    ['lib/cli', 'lib/build', 'lib/render', 'lib/files', 'lib/output'],
  ]),
);

const roomOf = (file: string) => rooms.find((room) => file === room || file.startsWith(`${room}/`)) ?? null;

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

  it('lets no room import from one above it, or from outside the rooms', () => {
    const trespasses = sources.flatMap((file) => {
      const room = roomOf(file);
      if (room === null) return [];
      return imports(file)
        .filter((target) => {
          const other = roomOf(target);
          if (other === null) return !/\.(?:css|json)$/.test(target) || !target.startsWith(room);
          return rooms.indexOf(other) > rooms.indexOf(room) || hidden.get(room)?.includes(other);
        })
        .map((target) => `${file} imports ${target}`);
    });
    expect(trespasses).toEqual([]);
  });

  it('keeps Next, React and the file system out of reading an article', () => {
    const outside = /^(?:next|react|node:fs|fs|node:child_process)\b/;
    const trespasses = sources
      .filter((file) => /^lib\/(?:article|markdown|report|language)\//.test(file))
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
      'app components content lib public tests next.config.ts package.json package-lock.json tsconfig.json README.md LICENSE CHANGELOG.md';
    const made = 'node_modules out next-env.d.ts';
    const known = `${planned} ${made}`.split(' ');
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !known.includes(name))).toEqual([]);
  });
});
