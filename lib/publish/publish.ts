import { readdirSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import pLimit from 'p-limit';
import { compressBeside, sweepCompressed } from './compress';
import { headersFile, nginxCacheControl, nginxHeaders } from './headers';
import { letterCheck } from './letter-check';
import { readPage } from './page';
import { PublishError } from './publish-error';
import { redirectsFile, redirectsMap, type Redirect } from './redirects';
import { frameworkFolder, ownScripts } from './scripts';
import { readStyles } from './styles';
import { writePage } from './write-page';

/** How many files are in work at once; compressing has threads of its own. */
const atOnce = 8;

/** What of an export is published. Everything else under these folders serves the framework's runtime only. */
const media = `${frameworkFolder}static/media/`;
const dropped = [frameworkFolder, '/_not-found/', '/404/'];

export interface Published {
  pages: number;
  /** Of what a browser may ask for, uncompressed. */
  bytes: number;
}

export interface Sources {
  /** Next's export, which is only read. */
  exported: string;
  /** Where on disk each file of a picture lies, by its address on the site. */
  pictures: ReadonlyMap<string, string>;
  redirects: readonly Redirect[];
  /** The folder to fill. */
  site: string;
  /** For compressed files; may be deleted at any time. */
  cache: string;
}

/**
 * Makes the site out of Next's export: light pages, compressed copies, pictures, headers for hosts.
 * @throws PublishError that names each page and what in it cannot be published
 */
export async function publishExport({
  exported,
  pictures,
  redirects,
  site,
  cache,
}: Sources): Promise<Published> {
  const styles = readStyles(exported);
  const addresses = listFiles(exported).filter(isPublished);
  const fonts = addresses.filter((address) => address.endsWith('.woff2'));
  const missingLetters = letterCheck(fonts.map((address) => join(exported, address)));
  const limit = pLimit(atOnce);
  const total: Published = { pages: 0, bytes: 0 };
  const problems: string[] = [];

  async function publishFile(address: string): Promise<void> {
    const bytes = await readFile(join(exported, address));
    const isPage = address.endsWith('.html');
    const published = isPage ? Buffer.from(await lighten(address, bytes.toString('utf8'))) : bytes;
    const target = await place(site, address);
    await writeFile(target, published);
    await compressBeside(target, published, cache);
    total.pages += Number(isPage);
    total.bytes += published.length;
  }

  async function lighten(address: string, html: string): Promise<string> {
    const page = await readPage(html);
    const missing = missingLetters(page.text.join('')).map(describeLetter);
    problems.push(...[...page.problems, ...missing].map((problem) => `${address} holds ${problem}`));
    return writePage(page, styles(page.stylesheets, page));
  }

  async function publishPicture(address: string, file: string): Promise<void> {
    await copyFile(file, await place(site, address));
  }

  problems.push(
    ...addresses
      .filter(isUnknownScript)
      .map((address) => `${address} is not listed in lib/publish/scripts.ts`),
  );
  await Promise.all([
    ...addresses.map((address) => limit(publishFile, address)),
    ...[...pictures].map(([address, file]) => limit(publishPicture, address, file)),
  ]);
  if (problems.length > 0) throw new PublishError(problems);
  await writeForServers(site, redirects);
  await sweepCompressed(cache);
  return total;
}

function describeLetter(letter: string): string {
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return `the letter “${letter}” (U+${code}), which neither the site's font nor a reader's system can show`;
}

/** What Cloudflare Pages and Netlify read, and what `nginx/toa-soan.conf` includes. */
async function writeForServers(site: string, redirects: readonly Redirect[]): Promise<void> {
  const files = {
    '/_headers': headersFile(),
    '/_redirects': redirectsFile(redirects),
    '/_nginx/headers.conf': nginxHeaders(),
    '/_nginx/cache-control.map': nginxCacheControl(),
    '/_nginx/redirects.map': redirectsMap(redirects),
  };
  for (const [address, text] of Object.entries(files)) await writeFile(await place(site, address), text);
}

/** The path of what stands at an address, in a folder that is there. */
async function place(site: string, address: string): Promise<string> {
  const path = join(site, address);
  await mkdir(dirname(path), { recursive: true });
  return path;
}

/** Addresses of all files under a folder, sorted: what comes first must not depend on the file system. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .sort();
}

function isPublished(address: string): boolean {
  if (address.startsWith(media)) return true;
  if (dropped.some((folder) => address.startsWith(folder))) return false;
  return !/\/(?:index|__next\.[^/]*)\.txt$/.test(address);
}

function isUnknownScript(address: string): boolean {
  return /\.m?js$/.test(address) && !ownScripts.some(({ path }) => path === address);
}
