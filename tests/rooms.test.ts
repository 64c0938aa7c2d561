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

/** The files of `imports`, found as TypeScript finds them; styles and data have no imports of their own. */
const graph = new Map(
  sources.map((file) => [
    file,
    imports(file).flatMap((target) => {
      const found = ['', '.ts', '.tsx', '/index.ts'].map((ending) => target + ending);
      return found.find((path) => sources.includes(path)) ?? [];
    }),
  ]),
);

/** The paths that a file names where it calls something: of `join('components', 'fonts', name)`, `components/fonts`. */
function pathsIn(file: string): string[] {
  const paths: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const given = [...(node.arguments ?? [])];
      const end = given.findIndex((each) => !ts.isStringLiteralLike(each));
      const words = given
        .slice(0, end < 0 ? undefined : end)
        .flatMap((each) => (ts.isStringLiteralLike(each) ? each.text : []));
      paths.push(words.join('/').replace(/^(?:\.{1,2}\/)+/, ''));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return paths;
}

/** The circles of imports that a walk through the graph meets: `a.ts → b.ts → a.ts`. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of sources) walk(file, []);
  return found;
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

  it('reads no file of a room above it by its path, and only a build reads public/', () => {
    const trespasses = sources.flatMap((file) =>
      pathsIn(file)
        .filter((path) => {
          const [room, other] = [roomOf(file), roomOf(path)];
          if (/^public(?:\/|$)/.test(path)) return room !== 'lib/build';
          return room !== null && other !== null && rooms.indexOf(other) > rooms.indexOf(room);
        })
        .map((path) => `${file} reads ${path}`),
    );
    expect(trespasses).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(circles()).toEqual([]);
  });

  it('has at most 25 files at the top of a room', () => {
    const tops = rooms
      .filter((room) => room.startsWith('lib/'))
      .map((room) => ({
        room,
        files: readdirSync(join(root, room)).filter((file) => /\.(?:tsx?|js)$/.test(file)).length,
      }));
    expect(tops.filter(({ files }) => files > 25 || files === 0)).toEqual([]);
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
