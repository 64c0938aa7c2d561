import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { contentType } from '@/lib/base/content-type';
import { portOf } from '@/lib/base/ports';
import type { Settings } from '@/lib/base/settings';
import type { Served } from '@/lib/output/serve';

type Hosting = Settings['HOSTING'];
interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Path in the folder; null for an empty response. */
  file: string | null;
}

/** A host that cannot be run here, simulated from its documentation. */
export interface DocumentedHost {
  /** Files that it reads but does not serve. */
  reads: readonly string[];
  /** Whether redirects take precedence over files. */
  redirectsFirst: boolean;
  /** The redirect for a request's path; null if no rule matches. */
  redirect: (folder: string, path: string) => { to: string; status: number } | null;
  headers: (folder: string, path: string) => Record<string, string>;
  /** The status of the redirect that adds a folder's trailing slash. */
  slash: number;
  /** Whether rules and requests include the path under which the site is served. */
  seesPath?: boolean;
}

const none = { reads: [], redirectsFirst: false, redirect: () => null, headers: () => ({}), slash: 301 };

export const documentedHosts: Partial<Record<Hosting, DocumentedHost>> = {
  // https://docs.github.com/pages: no redirects, no custom headers.
  'github-pages': none,
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/IndexDocumentSupport.html
  s3: { ...none, slash: 302 },
  // https://docs.gitlab.com/user/project/pages/redirects: files take precedence; the first 1,000 rules of at most
  // 64 kB; a project's rules begin with its name; a trailing slash makes no difference.
  'gitlab-pages': {
    ...none,
    slash: 302,
    seesPath: true,
    redirect(folder, path) {
      const text = readIfThere(folder, '_redirects');
      if (Buffer.byteLength(text) > 64_000) return null;
      const rules = rulesOf(text).slice(0, 1_000);
      return rules.find(({ from }) => withSlash(decodeURI(from)) === withSlash(decodeURI(path))) ?? null;
    },
  },
  // https://developers.cloudflare.com/pages/configuration/redirects: rules take precedence over files and match
  // exactly; 2,000 of at most 1,000 characters.
  'cloudflare-pages': {
    reads: ['/_headers', '/_redirects'],
    redirectsFirst: true,
    slash: 308,
    headers: headersOf,
    redirect(folder, path) {
      const rules = rulesOf(readIfThere(folder, '_redirects')).slice(0, 2_000);
      return rules.find(({ from, line }) => from === path && line.length <= 1_000) ?? null;
    },
  },
  // https://docs.netlify.com/manage/routing/redirects: files take precedence unless a rule forces; trailing slashes
  // are normalised.
  netlify: {
    reads: ['/_headers', '/_redirects'],
    redirectsFirst: false,
    slash: 301,
    headers: headersOf,
    redirect(folder, path) {
      const rules = rulesOf(readIfThere(folder, '_redirects'));
      return rules.find(({ from }) => withSlash(decodeURI(from)) === withSlash(decodeURI(path))) ?? null;
    },
  },
  // https://vercel.com/docs/project-configuration: path-to-regexp patterns; 2,048 redirects.
  vercel: {
    reads: ['/vercel.json'],
    redirectsFirst: true,
    slash: 308,
    headers(folder, path) {
      const { headers } = vercelConfiguration(folder);
      const fitting = headers.filter(({ source }) => pattern(source).test(path));
      return Object.fromEntries(
        fitting.flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
      );
    },
    redirect(folder, path) {
      const { redirects } = vercelConfiguration(folder);
      if (redirects.length > 2_048) throw new Error(`vercel.json has ${redirects.length} redirects`);
      const found = redirects.find(({ source }) => pattern(source).test(path));
      return found ? { to: found.destination, status: found.statusCode } : null;
    },
  },
};

/**
 * Serves a folder as a host does.
 * @param path prefix that the host, or a proxy before it, adds to the folder's paths
 */
export async function serveAs(host: DocumentedHost, folder: string, path: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(`${path}/`) ? pathname.slice(path.length) : null;
    const { status, headers, file } = inside === null ? missing(folder) : answer(host, folder, inside, path);
    response.writeHead(status, headers).end(file === null ? '' : readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
      }),
  };
}

function answer(host: DocumentedHost, folder: string, inside: string, path: string): Answer {
  const rule = host.redirect(folder, (host.seesPath === true ? path : '') + inside);
  const redirected = rule && { status: rule.status, headers: { Location: rule.to }, file: null };
  if (redirected && host.redirectsFirst) return redirected;
  const name = decodeURIComponent(inside);
  const file = join(folder, name.endsWith('/') ? `${name}index.html` : name);
  const headers = host.headers(folder, inside);
  if (!host.reads.includes(inside) && isFile(file))
    return { status: 200, headers: { 'Content-Type': contentType(extname(file)), ...headers }, file };
  if (isFile(join(file, 'index.html')))
    return { status: host.slash, headers: { Location: `${path}${inside}/` }, file: null };
  return redirected ?? missing(folder);
}

function missing(folder: string): Answer {
  return {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    file: join(folder, '404.html'),
  };
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
const withSlash = (path: string) => path.replace(/\/?$/, '/');

const texts = new Map<string, string>();

/** Configuration files are read once, at deployment. */
function readIfThere(folder: string, name: string): string {
  const file = join(folder, name);
  const text = texts.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
  texts.set(file, text);
  return text;
}

function rulesOf(text: string) {
  return text.split('\n').flatMap((line) => {
    const [from, to, status] = line.split(' ');
    return from && to ? [{ line, from, to, status: Number(status) }] : [];
  });
}

/** Parses `_headers`: a pattern, followed by indented headers. */
function headersOf(folder: string, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  let isFor = false;
  for (const line of readIfThere(folder, '_headers').split('\n')) {
    const [, name, value] = /^ +([^:]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) isFor = fits(line, path);
    else if (isFor) found[name] = name in found ? `${found[name] ?? ''}, ${value}` : value;
  }
  return found;
}

function fits(rule: string, path: string): boolean {
  return rule !== '' && (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
}

const configurationSchema = z.object({
  trailingSlash: z.literal(true),
  headers: z.array(
    z.object({ source: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) }),
  ),
  redirects: z.array(z.object({ source: z.string(), destination: z.string(), statusCode: z.number() })),
});
const vercelConfiguration = (folder: string) =>
  configurationSchema.parse(JSON.parse(readIfThere(folder, 'vercel.json')));

/** The library that Vercel's documentation names; Next contains the same version of it. */
const library: unknown = createRequire(import.meta.url)('next/dist/compiled/path-to-regexp');
const { pathToRegexp } = z
  .object({ pathToRegexp: z.custom<(source: string) => RegExp>((value) => typeof value === 'function') })
  .parse(library);
const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  const known = patterns.get(source) ?? pathToRegexp(source);
  patterns.set(source, known);
  return known;
}
