import { existsSync, readFileSync } from 'node:fs';
import { hostAddress } from '../../base/site-address';
import { encodedPath } from '../../base/web-address';
import { goneAddress, queriesFirst, type Redirect, type Rules } from '../redirects';
import { keptFolders, securityHeaders, type Header } from './headers';

/**
 * Makes `_headers` for Netlify and Cloudflare Pages (at most 100 rules, 2,000 characters per line). If two rules set
 * one header these hosts join the values, so pages keep the hosts' default `Cache-Control`, which equals ours.
 */
export function headersFile(): string {
  const rules: [string, readonly Header[]][] = [
    ['/*', securityHeaders],
    ...keptFolders.map(([folder, value]): [string, readonly Header[]] => [
      `${folder}*`,
      [['Cache-Control', value]],
    ]),
  ];
  return rules
    .map(
      ([pattern, headers]) =>
        `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
    )
    .join('\n');
}

/**
 * Makes `_redirects` for Netlify, Cloudflare Pages and GitLab Pages. The first two match addresses from the site's
 * root, while the targets include the site's path.
 */
export function redirectsFile({ redirects, gone, path }: Rules): string {
  // A rule for an address that has a page must be forced.
  const moved = queriesFirst(redirects).map(({ from, query, to }) =>
    query === undefined
      ? `${encodedPath(from)} ${hostAddress(to, path)} 301\n`
      : `${encodedPath(from)} ${query.replaceAll(':', '%3A').replaceAll('&', ' ')} ${hostAddress(to, path)} 301!\n`,
  );
  return [...moved, ...gone.map((from) => `${encodedPath(from)} ${goneAddress} 410\n`)].join('');
}

/** Adds a rule with a closing slash for each address without one. */
export function withClosingSlashes(redirects: readonly Redirect[]): Redirect[] {
  return redirects.flatMap((redirect) => [redirect, { ...redirect, from: `${redirect.from}/` }]);
}

/** Parses a `_redirects` file, with the status of each rule; empty if there is none. */
export function readRedirects(file: string): (Redirect & { status: 301 | 410 })[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [from, ...rest] = line.split(' ');
      const [to, status] = rest.slice(-2);
      const query = rest.slice(0, -2).join('&');
      return from && to
        ? [
            {
              from: decodeURIComponent(from),
              query: query === '' ? undefined : query,
              to,
              status: status === '410' ? 410 : 301,
            },
          ]
        : [];
    });
}
