import { existsSync, readFileSync } from 'node:fs';
import { hostAddress } from '../../base/site-address';
import { goneAddress, type Redirect, type Rules } from '../redirects';
import { keptFolders, securityHeaders, type Header } from './headers';

/**
 * The file `_headers` that Netlify and Cloudflare Pages read (at most 100 rules, 2,000 characters a line). Where two
 * rules set one header these hosts join the values, so pages keep the hosts' own `Cache-Control`, which is ours.
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
 * The file `_redirects` that Netlify, Cloudflare Pages and GitLab Pages read. The first two look for the site at their top,
 * while browsers are led to where it stands.
 */
export function redirectsFile({ redirects, gone, path }: Rules): string {
  const moved = redirects.map(({ from, to }) => `${encodeURI(from)} ${hostAddress(to, path)} 301\n`);
  return [...moved, ...gone.map((from) => `${encodeURI(from)} ${goneAddress} 410\n`)].join('');
}

/** The same with a rule for each address with its closing slash, where that is another address. */
export function withClosingSlashes(redirects: readonly Redirect[]): Redirect[] {
  return redirects.flatMap((redirect) => [redirect, { ...redirect, from: `${redirect.from}/` }]);
}

/** What a `_redirects` file says, with the status of each; nothing if there is none. */
export function readRedirects(file: string): (Redirect & { status: 301 | 410 })[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [from, to, status] = line.split(' ');
      return from && to ? [{ from: decodeURI(from), to, status: status === '410' ? 410 : 301 }] : [];
    });
}
