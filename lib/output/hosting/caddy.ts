import { contentType } from '../../base/content-type';
import { textEndings } from '../compress';
import { goneAddress, withAndWithoutSlash, type Gone, type Redirect, type Rules } from '../redirects';
import { cacheControl, keptFolders, securityHeaders } from './headers';

/** Endings whose MIME types depend on the system that Caddy runs on. */
const typedEndings = ['.avif', '.csv', '.json', '.svg', '.txt', '.webmanifest', '.webp', '.woff2', '.xml'];

const security = securityHeaders.map(([name, value]) => `\t${name} "${value}"\n`).join('');

/** The files that a site of a Caddyfile imports, beside its name and `root`. */
export function caddyFiles({ redirects, gone, path }: Rules): Record<string, string> {
  const parts = [
    headers(path),
    redirectRules(redirects, path),
    queryRules(redirects, path),
    goneRules(gone, path),
    hiddenFiles(path),
    'file_server {\n\tprecompressed br gzip\n}',
    missingPages(path),
  ];
  return { '/_caddy/site.caddy': `${parts.filter((part) => part !== '').join('\n\n')}\n` };
}

function headers(path: string): string {
  const folders = keptFolders.map(([folder, value]) => [`${path}${folder}*`, value] as const);
  return [
    `header {\n${security}\t-Server\n}`,
    ...folders.map(([pattern, value]) => `header ${pattern} Cache-Control "${value}"`),
    `@page not path ${folders.map(([pattern]) => pattern).join(' ')}`,
    `header @page Cache-Control "${cacheControl.page}"`,
    ...typedEndings.flatMap((ending) => [
      `@${ending.slice(1)} path *${ending}`,
      deferred(ending.slice(1), 'Content-Type', `"${contentType(ending)}"`),
    ]),
    `@compressed path */ ${textEndings.map((ending) => `*${ending}`).join(' ')}`,
    deferred('compressed', 'Vary', 'Accept-Encoding'),
  ].join('\n');
}

/** A directive that sets a header after the file server, which sets it itself. */
function deferred(matcher: string, name: string, value: string): string {
  return `header @${matcher} {\n\t${name} ${value}\n\tdefer\n}`;
}

/** Redirects from decoded addresses, with or without a closing slash. */
function redirectRules(redirects: readonly Redirect[], path: string): string {
  const plain = redirects.filter(({ query }) => query === undefined);
  const lines = plain.flatMap(({ from, to }) =>
    withAndWithoutSlash(from).map((address) => `\t${quote(path + address)} ${path}${to}\n`),
  );
  return redirectsBy('{http.request.uri.path}', 'toa_soan_moved', lines);
}

/** Redirects from addresses with a query. */
function queryRules(redirects: readonly Redirect[], path: string): string {
  const lines = redirects.flatMap(({ from, query, to }) =>
    query === undefined
      ? []
      : withAndWithoutSlash(from).map((address) => `\t${quote(`${path}${address}?${query}`)} ${path}${to}\n`),
  );
  return redirectsBy('{http.request.uri.path}?{http.request.uri.query}', 'toa_soan_queried', lines);
}

function redirectsBy(source: string, name: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return [
    `map ${source} {${name}} {\n${lines.join('')}\tdefault ""\n}`,
    `@${name} expression \`{${name}} != ""\``,
    `redir @${name} {${name}} 301`,
  ].join('\n');
}

function goneRules(gone: Gone, path: string): string {
  if (gone.length === 0) return '';
  const lines = gone.flatMap((from) =>
    [from, `${from}/`].map((address) => `\t${quote(path + address)} gone\n`),
  );
  return [
    `map {http.request.uri.path} {toa_soan_gone} {\n${lines.join('')}\tdefault ""\n}`,
    '@gone expression `{toa_soan_gone} == "gone"`',
    'error @gone 410',
  ].join('\n');
}

/** Hides files for servers. */
function hiddenFiles(path: string): string {
  return `@hidden path ${path}/_files ${path}/_caddy/* ${path}/_deploy/* *.br *.gz\nerror @hidden 404`;
}

/** Serves the 404 page as HTML without `Cache-Control`. */
function missingPages(path: string): string {
  const page = (status: 404 | 410, address: string) =>
    `\t\trewrite * ${path}${address}\n\t\tfile_server {\n\t\t\tstatus ${status}\n\t\t}`;
  return [
    'handle_errors {',
    `\theader {\n${security}\t-Cache-Control\n\t-Content-Type\n\t}`,
    '\t@removed expression `{http.error.status_code} == 410`',
    `\thandle @removed {\n${page(410, goneAddress)}\n\t}`,
    `\thandle {\n${page(404, '/404.html')}\n\t}`,
    '}',
  ].join('\n');
}

/** Quotes a text; braces would be placeholders. */
function quote(text: string): string {
  return `"${text.replace(/[\\"{}]/g, '\\$&')}"`;
}
