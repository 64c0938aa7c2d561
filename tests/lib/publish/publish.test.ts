import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { publishExport } from '@/lib/publish/publish';
import { exportedPage, folderWith, nextExport } from './next-export';

const long = '<p>Huân chương Lao động hạng Nhất</p>'.repeat(50);

async function publish(pages: Record<string, string>, css?: string, pictures = new Map<string, string>()) {
  const site = folderWith({});
  const cache = folderWith({});
  await publishExport({ exported: nextExport(pages, css), pictures, redirects: [], site, cache });
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .sort();
  return { files, read: (file: string) => readFileSync(join(site, file)) };
}

describe('publishing an export', () => {
  it('passes on pages, media and what people put there, and nothing of the framework', async () => {
    const { files } = await publish({ 'index.html': exportedPage({}), 'ads.txt': 'x' });
    expect(files).toEqual([
      '404.html',
      '_headers',
      '_next/static/media/dot.abc.svg',
      '_nginx/cache-control.map',
      '_nginx/headers.conf',
      '_nginx/redirects.map',
      '_redirects',
      'ads.txt',
      'index.html',
      'robots.txt',
    ]);
  });

  it('inlines the part of the stylesheets that the page uses, with absolute addresses', async () => {
    const css = '.lede{background:url(../media/dot.abc.svg)} .unused{color:red} #top{margin:0}';
    const { read } = await publish({ 'index.html': exportedPage({ body: '<p class="lede">x</p>' }) }, css);
    const html = read('index.html').toString();
    expect(html).toContain('<style>.lede{background:url(/_next/static/media/dot.abc.svg)}</style>');
  });

  it('allows the page exactly the inline style that it has, and no inline script', async () => {
    const { read } = await publish({ 'index.html': exportedPage({}) });
    const html = read('index.html').toString();
    const style = /<style>(.*?)<\/style>/.exec(html)?.[1] ?? '';
    const policy = /http-equiv="Content-Security-Policy" content="(.*?)"/.exec(html)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).not.toContain('unsafe');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('writes compressed copies of texts over a kilobyte, which say the same', async () => {
    const { files, read } = await publish({ 'index.html': exportedPage({ body: long }) });
    expect(brotliDecompressSync(read('index.html.br'))).toEqual(read('index.html'));
    expect(gunzipSync(read('index.html.gz'))).toEqual(read('index.html'));
    expect(files).not.toContain('robots.txt.gz');
  });

  it('puts pictures where pages look for them', async () => {
    const folder = folderWith({ 'a.avif': 'pixels' });
    const { read } = await publish({}, undefined, new Map([['/hinh/a-480.avif', join(folder, 'a.avif')]]));
    expect(read('hinh/a-480.avif').toString()).toBe('pixels');
  });

  it('names every page that cannot be published, and what it holds', async () => {
    const bad = exportedPage({ body: '<script>alert(1)</script>' });
    const publishing = publish({ 'a/index.html': bad, 'b/index.html': bad, 'scripts/new.js': '' });
    const told = await publishing.then(() => '', String);
    expect(told).toContain('/a/index.html holds an inline script: alert(1)');
    expect(told).toContain('/b/index.html holds an inline script: alert(1)');
    expect(told).toContain('/scripts/new.js is not listed');
  });

  it('gives the same bytes again, from another folder and with a warm cache', async () => {
    const pages = { 'index.html': exportedPage({ body: long }), 'a/index.html': exportedPage({}) };
    const [one, other] = [await publish(pages), await publish(pages)];
    expect(other.files).toEqual(one.files);
    for (const file of one.files) expect(other.read(file)).toEqual(one.read(file));
  });
});
