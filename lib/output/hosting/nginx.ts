import { goneAddress, withAndWithoutSlash, type Gone, type Redirect, type Rules } from '../redirects';
import { cacheControl, keptFolders, securityHeaders } from './headers';

/** The files that `nginx/toa-soan.conf` includes. */
export function nginxFiles({ redirects, gone, path }: Rules): Record<string, string> {
  return {
    '/_nginx/headers.conf': headers(),
    '/_nginx/cache-control.map': cacheControlMap(path),
    '/_nginx/redirects.map': redirectsMap(redirects, path),
    '/_nginx/queries.map': queriesMap(redirects, path),
    '/_nginx/gone.map': goneMap(gone, path),
    '/_nginx/missing.conf': missing(path),
  };
}

/** `add_header` directives for a `server`. */
function headers(): string {
  return securityHeaders.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('');
}

/** Entries of a `map` from an address to its `Cache-Control`. */
function cacheControlMap(path: string): string {
  const prefix = path.replaceAll('.', '\\.');
  const rules = keptFolders.map(([folder, value]) => `"~^${prefix}${folder}" "${value}";\n`);
  return [`default "${cacheControl.page}";\n`, ...rules].join('');
}

/** Entries of a `map` from a decoded address, with or without a closing slash, to the new one. */
function redirectsMap(redirects: readonly Redirect[], path: string): string {
  return redirects
    .filter(({ query }) => query === undefined)
    .flatMap(({ from, to }) =>
      withAndWithoutSlash(from).map((address) => `${quote(path + address)} ${path}${to};\n`),
    )
    .join('');
}

/** Entries of a `map` from a decoded address and the query behind it to the new address. */
function queriesMap(redirects: readonly Redirect[], path: string): string {
  return redirects
    .flatMap(({ from, query, to }) =>
      query === undefined
        ? []
        : withAndWithoutSlash(from).map(
            (address) => `${quote(`${path}${address}?${query}`)} ${path}${to};\n`,
          ),
    )
    .join('');
}

/** Entries of a `map` from the addresses of removed articles to 1. */
function goneMap(gone: Gone, path: string): string {
  return gone
    .flatMap((from) => [from, `${from}/`].map((address) => `${quote(path + address)} 1;\n`))
    .join('');
}

/** Serves the 404 and 410 pages; the 410 page itself is not looked up as removed. */
function missing(path: string): string {
  return [
    `error_page 403 404 =404 ${path}/404.html;`,
    `error_page 410 ${path}${goneAddress};`,
    `location = ${path}${goneAddress} {\n}\n`,
  ].join('\n');
}

/** Quotes a string for nginx: `\` and `"` are escaped, and a leading `~` would start a pattern. */
function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
