interface Page {
  title?: string;
  head?: string;
  body?: string;
}

/** A page with everything that Next 16 adds: stylesheet, scripts, preloads, flight data, hydration markers. */
export function nextPage({ title = 'Bài', head = '', body = '<main>Chào</main>' }: Page = {}): string {
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

/** Next's compiled files for a stylesheet and a picture; the scripts among them must not be published. */
export function compiledFiles(css = 'body{margin:0}'): Record<string, string> {
  return {
    'static/chunks/base.css': css,
    'static/chunks/main.js': 'runtime()',
    'static/site/_buildManifest.js': 'manifest()',
    'static/media/dot.abc.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
}
