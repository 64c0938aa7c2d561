import type { Settings } from '../../base/settings';
import type { Redirect, Rules } from '../redirects';
import { apacheFiles } from './apache';
import { caddyFiles } from './caddy';
import { headersFile, redirectsFile, withClosingSlashes } from './netlify';
import { nginxFiles } from './nginx';
import { vercelFile } from './vercel';

/** What a host does with the folder that it serves, by its documentation. */
export interface Host {
  /** Display name. */
  name: string;
  /** Suffixes of the compressed copies that it sends; others would never be requested. */
  copies: readonly string[];
  /** Configuration files of its server, by address. */
  files: (rules: Rules) => Readonly<Record<string, string>>;
  /** Set where its rules cannot tell queries apart. */
  ignoresQueries?: true;
  /** How many of these redirects it supports; the others get a redirecting page. */
  takes: (redirects: readonly Redirect[], path: string) => number;
  /** Documented limits, in files and bytes; undocumented ones are not checked. */
  limits: { files?: number; fileBytes?: number; bytes?: number };
}

const both = ['.br', '.gz'];
const all = () => Infinity;
const none = () => 0;
const most = (lines: number) => () => lines;
const MIB = 2 ** 20;

/** The supported hosts. Their pages in `.github/hosting/` give the sources of the figures. */
export const hosts: Record<Settings['HOSTING'], Host> = {
  generic: {
    name: 'Any host',
    copies: both,
    files: (rules) => ({
      '/_headers': headersFile(),
      '/_redirects': redirectsFile(rules),
      ...nginxFiles(rules),
    }),
    takes: all,
    limits: {},
  },
  nginx: { name: 'nginx', copies: both, files: nginxFiles, takes: all, limits: {} },
  caddy: { name: 'Caddy', copies: both, files: caddyFiles, takes: all, limits: {} },
  // Apache parses the file at each request.
  apache: { name: 'Apache', copies: both, files: apacheFiles, takes: most(1_000), limits: {} },
  'github-pages': {
    name: 'GitHub Pages',
    copies: [],
    files: () => ({ '/.nojekyll': '' }),
    ignoresQueries: true,
    takes: none,
    limits: { bytes: 1e9 },
  },
  'gitlab-pages': {
    name: 'GitLab Pages',
    copies: both,
    files: ({ redirects, path }) => ({ '/_redirects': gitlabRedirects(redirects, path) }),
    ignoresQueries: true,
    takes: (redirects, path) => Math.min(1_000, linesWithin(64_000, redirects, path)),
    limits: { bytes: 1e9 },
  },
  'cloudflare-pages': {
    name: 'Cloudflare Pages',
    copies: [],
    // A rule matches one address, so the one with a closing slash needs another; rules with 410 are ignored.
    files: ({ redirects, path }) => ({
      '/_headers': headersFile(),
      '/_redirects': redirectsFile({ redirects: withClosingSlashes(redirects), gone: [], path }),
    }),
    ignoresQueries: true,
    takes: most(1_000),
    limits: { files: 20_000, fileBytes: 25 * MIB },
  },
  netlify: {
    name: 'Netlify',
    copies: [],
    files: (rules) => ({ '/_headers': headersFile(), '/_redirects': redirectsFile(rules) }),
    takes: all,
    limits: {},
  },
  vercel: {
    name: 'Vercel',
    copies: [],
    files: (rules) => ({ '/vercel.json': vercelFile(rules) }),
    takes: most(2_000),
    limits: { fileBytes: 100 * MIB },
  },
  s3: { name: 'S3', copies: ['.br'], files: () => ({}), ignoresQueries: true, takes: none, limits: {} },
};

/** GitLab Pages matches whole addresses, including the project's name. */
function gitlabRedirects(redirects: readonly Redirect[], path: string): string {
  const whole = redirects.map(({ from, to }) => ({ from: path + from, to }));
  return redirectsFile({ redirects: whole, gone: [], path });
}

/** How many redirects fit into a file of this many bytes (all ASCII). */
function linesWithin(bytes: number, redirects: readonly Redirect[], path: string): number {
  let left = bytes;
  const count = redirects.findIndex((redirect) => (left -= gitlabRedirects([redirect], path).length) < 0);
  return count === -1 ? redirects.length : count;
}
