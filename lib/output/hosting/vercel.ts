import { hostAddress } from '../../base/site-address';
import { encodedPath } from '../../base/web-address';
import { keptFolders, securityHeaders, type Header } from './headers';
import { queriesFirst, type Rules } from '../redirects';

/** Makes `vercel.json` for a folder that is deployed without a build. */
export function vercelFile({ redirects, path }: Rules): string {
  const headers = (source: string, values: readonly Header[]) => ({
    source,
    headers: values.map(([key, value]) => ({ key, value })),
  });
  const configuration = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: [
      headers('/(.*)', securityHeaders),
      ...keptFolders.map(([folder, value]) => headers(`${folder}(.*)`, [['Cache-Control', value]])),
    ],
    redirects: queriesFirst(redirects).map(({ from, query, to }) => ({
      source: from === '/' ? from : `${escaped(from)}{/}?`,
      ...(query !== undefined && { has: conditions(query) }),
      destination: hostAddress(to, path),
      statusCode: 301,
    })),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/** The parameters of a query, decoded; Vercel takes a value for a pattern of the whole. */
function conditions(query: string) {
  return [...new URLSearchParams(query)].map(([key, value]) => ({
    type: 'query',
    key,
    value: value.replace(/[.*+?^${}()[\]|\\]/g, '\\$&'),
  }));
}

/** Escapes an address, since Vercel matches patterns against percent-encoded text. */
function escaped(address: string): string {
  return encodedPath(address).replace(/[.*+?^${}()[\]|\\:]/g, '\\$&');
}
