import { goneAddress, type Gone, type Redirect, type Rules } from '../redirects';
import { cacheControl, keptFolders, securityHeaders } from './headers';

/** What `nginx/toa-soan.conf` includes. */
export function nginxFiles({ redirects, gone, path }: Rules): Record<string, string> {
  return {
    '/_nginx/headers.conf': headers(),
    '/_nginx/cache-control.map': cacheControlMap(path),
    '/_nginx/redirects.map': redirectsMap(redirects, path),
    '/_nginx/gone.map': goneMap(gone, path),
    '/_nginx/missing.conf': missing(path),
  };
}

/** Directives for a `server`. */
function headers(): string {
  return securityHeaders.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('');
}

/** Lines of a `map` from an address to its `Cache-Control`. */
function cacheControlMap(path: string): string {
  const prefix = path.replaceAll('.', '\\.');
  const rules = keptFolders.map(([folder, value]) => `"~^${prefix}${folder}" "${value}";\n`);
  return [`default "${cacheControl.page}";\n`, ...rules].join('');
}

/** Lines of a `map` from a decoded address, with or without its closing slash, to the new one. */
function redirectsMap(redirects: readonly Redirect[], path: string): string {
  return redirects
    .flatMap(({ from, to }) =>
      [from, `${from}/`].map((address) => `${quote(path + address)} ${path}${to};\n`),
    )
    .join('');
}

/** Lines of a `map` from such an address to 1. */
function goneMap(gone: Gone, path: string): string {
  return gone
    .flatMap((from) => [from, `${from}/`].map((address) => `${quote(path + address)} 1;\n`))
    .join('');
}

/** A page that is sent with 410 is not looked up as gone itself. */
function missing(path: string): string {
  return [
    `error_page 403 404 =404 ${path}/404.html;`,
    `error_page 410 ${path}${goneAddress};`,
    `location = ${path}${goneAddress} {\n}\n`,
  ].join('\n');
}

/** nginx takes `\` and `"` in a quoted string with a backslash before; a leading `~` would be a pattern. */
function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
