import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

interface Page {
  title?: string;
  head?: string;
  body?: string;
}

/** A page with all that Next 16 puts into its export: stylesheet, scripts, preloads, flight data, marks for hydration. */
export function exportedPage({ title = 'Bài', head = '', body = '<main>Chào</main>' }: Page): string {
  return [
    '<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/base.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>',
    '<script src="/_next/static/chunks/main.js" async=""></script>',
    `<title>${title}</title>${head}`,
    '<script src="/_next/static/chunks/polyfills.js" noModule=""></script></head>',
    `<body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->`,
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\""])</script></body></html>',
  ].join('');
}

/** Writes these files, by their path in a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A new folder with these files; it goes when the test ends. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFiles(folder, files);
  return folder;
}

/** What Next leaves beside the pages, most of which must not be published. */
export function exportFiles(css: string): Record<string, string> {
  return {
    '404.html': exportedPage({ body: '<main>Không có trang này</main>' }),
    '404/index.html': exportedPage({}),
    '_not-found/index.html': exportedPage({}),
    '_not-found/index.txt': 'flight',
    '_next/static/chunks/base.css': css,
    '_next/static/chunks/main.js': 'runtime()',
    '_next/static/site/_buildManifest.js': 'manifest()',
    '_next/static/media/dot.abc.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'robots.txt': 'User-agent: *\n',
    'index.txt': 'flight',
    '__next._tree.txt': 'flight',
  };
}

/** A small export as Next leaves it. */
export function nextExport(pages: Readonly<Record<string, string>>, css = 'body{margin:0}'): string {
  return folderWith({ ...exportFiles(css), ...pages });
}
