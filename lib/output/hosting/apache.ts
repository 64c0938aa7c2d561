import { contentType } from '../../base/content-type';
import { textEndings, encodings } from '../compress';
import { goneAddress, queriesFirst, type Redirect, type Rules } from '../redirects';
import { cacheControl, keptFolders, securityHeaders } from './headers';

/** Makes `.htaccess`. Apache needs mod_rewrite and mod_headers, and `AllowOverride All` for the folder. */
export function apacheFiles({ redirects, gone, path }: Rules): Record<string, string> {
  const parts = [
    `Options -Indexes -MultiViews\nDirectoryIndex index.html\nErrorDocument 404 ${path}/404.html\nErrorDocument 410 ${path}${goneAddress}`,
    types(),
    headers(path),
    [
      'RewriteEngine On',
      // After a rewrite, Apache processes the rules again.
      'RewriteCond %{ENV:REDIRECT_STATUS} ^(404|410)$\nRewriteRule ^ - [L]',
      hidden,
      ...queriesFirst(redirects).map((redirect) => redirectRule(redirect, path)),
      ...gone.map((from) => `RewriteRule ${pattern(from)} - [G,L]`),
      ...encodings.map(({ name, suffix }) => copies(name, suffix)),
    ].join('\n'),
    ...encodings.map(({ name, suffix }) => copiesHeaders(name, suffix)),
  ];
  return { '/.htaccess': `${parts.join('\n\n')}\n` };
}

/** MIME types that Debian's Apache lacks, and the charset of texts. */
function types(): string {
  const own = ['.avif', '.webp', '.woff2', '.webmanifest', '.csv'];
  return [
    'AddDefaultCharset utf-8',
    ...own.map((ending) => `AddType ${contentType(ending).replace(/;.*/, '')} ${ending}`),
    `AddCharset utf-8 ${textEndings.filter((ending) => /charset/.test(contentType(ending))).join(' ')}`,
  ].join('\n');
}

function headers(path: string): string {
  const kept = keptFolders.map(
    ([folder, value]) =>
      `<If "%{REQUEST_URI} =~ m#^${path.replaceAll('.', '\\.')}${folder}#">\n  Header set Cache-Control "${value}" "expr=%{REQUEST_STATUS} -lt 400"\n</If>`,
  );
  return [
    ...securityHeaders.map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header set Cache-Control "${cacheControl.page}" "expr=%{REQUEST_STATUS} -lt 400"`,
    ...kept,
    `<FilesMatch "\\.(${textEndings.map((ending) => ending.slice(1)).join('|')})$">\n  Header merge Vary Accept-Encoding\n</FilesMatch>`,
  ].join('\n');
}

/** Hides files for servers; a folder without a page is not listed. */
const hidden = [
  'RewriteRule ^_(files$|deploy/) - [R=404,L]',
  'RewriteCond %{REQUEST_FILENAME} -d',
  'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
  'RewriteRule ^ - [R=404,L]',
].join('\n');

function redirectRule({ from, query, to }: Redirect, path: string): string {
  const rule = `RewriteRule ${pattern(from)} ${path}${to}`;
  return query === undefined
    ? `${rule} [R=301,L]`
    : `RewriteCond %{QUERY_STRING} ^${escaped(query)}$\n${rule} [R=301,L,QSD]`;
}

/**
 * A pattern for an address. Apache compares decoded addresses without their leading slash; quotation marks and spaces
 * would end the pattern.
 */
function pattern(address: string): string {
  return `^${escaped(address.slice(1))}/?$`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
    .replace(/["'\s]/g, (character) => `\\x{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** Rules that serve the compressed copy beside a file, including the index page of a folder. */
function copies(name: string, suffix: string): string {
  const taken = `RewriteCond %{HTTP:Accept-Encoding} (^|[,\\s])${name}($|[,;\\s])`;
  return [
    taken,
    `RewriteCond %{REQUEST_FILENAME}index.html${suffix} -f`,
    `RewriteRule ^(.*/)?$ $1index.html${suffix} [L]`,
    taken,
    `RewriteCond %{REQUEST_FILENAME}${suffix} -f`,
    `RewriteRule ^(.+)$ $1${suffix} [L]`,
  ].join('\n');
}

function copiesHeaders(name: string, suffix: string): string {
  const types = textEndings.map(
    (ending) => `<FilesMatch "\\${ending}\\${suffix}$">\n  ForceType "${contentType(ending)}"\n</FilesMatch>`,
  );
  return [
    ...types,
    `RemoveType ${suffix}`,
    `RemoveEncoding ${suffix}`,
    `<FilesMatch "\\${suffix}$">\n  Header set Content-Encoding ${name}\n</FilesMatch>`,
  ].join('\n');
}
