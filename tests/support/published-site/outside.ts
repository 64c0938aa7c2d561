import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAXParser } from 'parse5-sax-parser';

/**
 * Files whose text contains addresses. The search index contains only words, and a host's rules contain patterns.
 */
const texts = /^(?!.*\/tu\/|vercel\.json).*(?:\.(?:html|xml|json|webmanifest|txt|svg|csv)|_redirects)$/;

/** Attributes that are not addresses although their value may begin with a slash. */
const prose = new Set(['alt', 'title', 'aria-label', 'content', 'value', 'placeholder']);

/**
 * Addresses in a published folder that are outside the path of the site, or lead to no file of the folder. Checks
 * everything that looks like an address on the site's host, in any attribute or file.
 * @param base where the site is served, without trailing slash
 * @returns “/bai/index.html: /hinh/a.avif”
 */
export async function addressesOutside(folder: string, base: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const found: string[] = [];
  for (const name of names.filter((each) => texts.test(each)).sort()) {
    const text = await readFile(join(folder, name), 'utf8');
    const page = `${base}/${name.replace(/index\.html$/, '')}`;
    const addresses = new Set([
      ...(name.endsWith('.html') ? await addressesOfHtml(text) : []),
      ...addressesOfText(name, text),
      ...Array.from(text.matchAll(/https?:\/\/[^\s"'<>&)\\]+/g), ([url]) => url),
    ]);
    for (const address of addresses)
      if (isLost(new URL(address, page), folder, base)) found.push(`${name}: ${address}`);
  }
  return found;
}

/** Strings of data files that begin at the root of the host. */
function addressesOfText(name: string, text: string): string[] {
  // The target of a 410 rule is a file on the host, not an address that browsers see.
  if (name.endsWith('_redirects')) {
    const lines = text.split('\n').map((line) => line.split(' '));
    return lines.flatMap(([, to, status]) => (to === undefined || status === '410' ? [] : to));
  }
  if (!/\.(?:json|webmanifest)$/.test(name)) return [];
  return Array.from(text.matchAll(/"(\/[^"\s]*)"/g), ([, address = '']) => address);
}

async function addressesOfHtml(html: string): Promise<string[]> {
  const found: string[] = [];
  const parser = new SAXParser();
  parser.on('startTag', ({ attrs }) => {
    for (const { name, value } of attrs) {
      if (prose.has(name))
        found.push(...Array.from(value.matchAll(/url=(\S+)/g), ([, address = '']) => address));
      else if (name.endsWith('srcset'))
        found.push(...value.split(', ').map((each) => each.replace(/\s.*$/, '')));
      else if (name === 'href' || name === 'src' || /^\.{0,2}\//.test(value)) found.push(value);
    }
  });
  parser.on('text', ({ text }) => {
    found.push(...Array.from(text.matchAll(/url\(["']?([^"')]+)/g), ([, address = '']) => address));
    // Speculation rules.
    found.push(...Array.from(text.matchAll(/"(\/[^"*]*)"/g), ([, address = '']) => address));
  });
  await new Promise((resolve, reject) => {
    parser.on('error', reject).on('end', resolve).resume().end(html);
  });
  return found;
}

function isLost({ origin, href, pathname }: URL, folder: string, base: string): boolean {
  if (origin !== new URL(base).origin) return false;
  if (!href.startsWith(`${base}/`)) return true;
  const path = decodeURI(pathname.slice(new URL(base).pathname.length));
  return !existsSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
}
