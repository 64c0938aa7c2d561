import { chmodSync, mkdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Batch } from '@/lib/files/batch';
import { writeChecked } from '@/lib/base/checked-file';
import { filesIn, flipByte } from '../../support/files';
import { folderWith } from '../../support/folders';
import { nextPage } from '../../support/next-pages';
import { NextLog, publishPages } from '../../support/publish-pages';

const long = nextPage({ body: '<p>Huân chương Lao động hạng Nhất</p>'.repeat(50) });
const missing = { '/404.html': nextPage({ body: '<main>Không có trang này</main>' }) };

type Given = Omit<Parameters<typeof publishPages>[2], 'pages'>;

/** Publishes into a new folder; what is kept lies in `folder`. */
async function publish(
  pages: Record<string, string>,
  given: Given = {},
  folder = folderWith({}),
  site = folderWith({}),
) {
  const next = new NextLog();
  const { made, madeBatches } = await publishPages(folder, [site], { ...given, pages }, next);
  return {
    files: filesIn(site),
    read: (file: string) => readFileSync(join(site, file)),
    made: made.map(({ job }) => job.address),
    batches: madeBatches,
    next,
  };
}

describe('publishing', () => {
  it('passes on pages, media and what people put there, and nothing of the framework', async () => {
    const { files } = await publish({ '/': nextPage(), ...missing }, { open: { 'ads.txt': 'x' } });
    expect(files).toEqual([
      '404.html',
      '_files',
      '_headers',
      '_next/static/media/dot.abc.svg',
      '_nginx/cache-control.map',
      '_nginx/gone.map',
      '_nginx/headers.conf',
      '_nginx/missing.conf',
      '_nginx/queries.map',
      '_nginx/redirects.map',
      '_redirects',
      'ads.txt',
      'index.html',
      'robots.txt',
    ]);
  });

  it('inlines the part of the stylesheets that the page uses, with absolute addresses', async () => {
    const css = '.lede{background:url(../media/dot.abc.svg)} .unused{color:red} #top{margin:0}';
    const { read } = await publish({ '/': nextPage({ body: '<p class="lede">x</p>' }) }, { css });
    const html = read('index.html').toString();
    expect(html).toContain('<style>.lede{background:url(/_next/static/media/dot.abc.svg)}</style>');
  });

  it('is the same whatever Next calls the classes of its modules', async () => {
    const from = async (one: string, other: string) => {
      // CSS takes a hyphen and a digit for a number.
      const inSheet = (name: string) => name.replace(/^-(\d)/, '-\\3$1 ');
      const [a, b] = [inSheet(one), inSheet(other)];
      const css = `.${b}_read{animation:1s ${a}_rise}.${a}_read:not(.${a}_gone){color:red}@keyframes ${a}_rise{to{top:0}}`;
      const body = `<p class="lede ${one}_read">${one}_x</p><p class="${other}_read">y</p>`;
      const { read } = await publish({ '/': nextPage({ body }) }, { css: `${css}.lede{margin:0}` });
      return read('index.html').toString().replace(`${one}_x`, 'x');
    };
    const html = await from('Ab3-xY', '_7-kklW');
    expect(html).toBe(await from('JMi_iW', '-xAwZq'));
    expect(html).toBe(await from('-3d7Rq', 'JMi_iW'));
    expect(html).toBe(await from('-9xxxx', '-0-f_a'));
    expect(html).toContain('<p class="lede m0_read">x</p><p class="m1_read">y</p>');
    expect(html).toMatch(/\.m0_read:not\(\.m0_gone\)/);
    expect(html).toMatch(/animation:1s m0_rise.*@keyframes m0_rise/);
  });

  it('allows the page exactly the inline style that it has, and no inline script', async () => {
    const { read } = await publish({ '/': nextPage() });
    const html = read('index.html').toString();
    const style = /<style>(.*?)<\/style>/.exec(html)?.[1] ?? '';
    const policy = /http-equiv="Content-Security-Policy" content="(.*?)"/.exec(html)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).not.toContain('unsafe');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('writes compressed copies of texts over a kilobyte, which say the same', async () => {
    const { files, read } = await publish({ '/': long });
    expect(brotliDecompressSync(read('index.html.br'))).toEqual(read('index.html'));
    expect(gunzipSync(read('index.html.gz'))).toEqual(read('index.html'));
    expect(files).not.toContain('robots.txt.gz');
  });

  it('puts pictures where pages look for them', async () => {
    const folder = folderWith({ 'a.avif': 'pixels' });
    const pictures = new Map([['/hinh/a-480.avif', join(folder, 'a.avif')]]);
    const { read } = await publish({}, { pictures });
    expect(read('hinh/a-480.avif').toString()).toBe('pixels');
  });

  it('names every page that cannot be published, and what it holds', async () => {
    const bad = nextPage({ body: '<script>alert(1)</script>' });
    const publishing = publish({ '/a/': bad, '/b/': bad });
    const told = await publishing.then(() => '', String);
    expect(told).toContain('/a/ holds an inline script: alert(1)');
    expect(told).toContain('/b/ holds an inline script: alert(1)');
  });

  it('names a script in public/, which no page may load', async () => {
    const publishing = publish({}, { open: { 'scripts/new.js': '' } });
    await expect(publishing).rejects.toThrow('public/scripts/new.js is a script');
  });

  it('gives the same bytes again, in another folder', async () => {
    const pages = { '/': long, '/a/': nextPage() };
    const [one, other] = [await publish(pages), await publish(pages)];
    expect(other.files).toEqual(one.files);
    for (const file of one.files) expect(other.read(file)).toEqual(one.read(file));
  });
});

describe('publishing again', () => {
  const pages = { '/': long, '/a/': nextPage({ title: 'A' }), '/b/': nextPage({ title: 'B' }) };

  /** Files that are made together, of which a file's content is known before. */
  const batch = (content: string): Batch => ({
    name: 'feeds',
    parts: content,
    holds: () => false,
    make: () => [
      { address: '/feed.xml', content: content.repeat(1000) },
      { address: '/atom.xml', content },
    ],
  });

  it('does not even start Next where nothing has changed, and gives the same bytes', async () => {
    const folder = folderWith({});
    const given = { batches: [batch('mới')] };
    const first = await publish(pages, given, folder);
    const second = await publish(pages, given, folder);
    expect([first.next.addresses.length, first.batches]).toEqual([3, ['feeds', 'scripts', 'old addresses']]);
    expect([second.next.started, second.made, second.batches]).toEqual([0, [], []]);
    expect(second.files).toEqual(first.files);
    for (const file of first.files) expect(second.read(file)).toEqual(first.read(file));
  });

  it('makes anew what another build has meanwhile cleared out of the cache', async () => {
    const folder = folderWith({});
    const first = await publish(pages, { batches: [batch('mới')] }, folder);
    const meanwhile = () => {
      for (const file of filesIn(join(folder, 'store'))) rmSync(join(folder, 'store', file));
    };
    const second = await publish(pages, { batches: [batch('mới')], meanwhile }, folder);
    expect(second.made).toEqual(first.made);
    expect(second.batches).toContain('feeds');
    expect(second.files).toEqual(first.files);
  });

  it('asks Next for the changed and the new pages alone, and lets go of those that are no more', async () => {
    const folder = folderWith({});
    await publish(pages, {}, folder);
    const changed = nextPage({ title: 'Khác' });
    const { next, made, files, read } = await publish(
      { '/': long, '/b/': changed, '/c/': changed },
      {},
      folder,
    );
    expect(next.addresses).toEqual(['/b/', '/c/']);
    expect(made).toEqual(['/b/', '/c/']);
    expect(read('b/index.html').toString()).toContain('<title>Khác</title>');
    expect(files.filter((file) => file.endsWith('.html'))).toEqual([
      'b/index.html',
      'c/index.html',
      'index.html',
    ]);
  });

  it('repairs the folder that it fills again, whatever somebody has done to it meanwhile', async () => {
    const [folder, site] = [folderWith({}), folderWith({})];
    const at = (path: string) => join(site, path);
    await publish(pages, {}, folder, site);
    // Only what has stood for two seconds is remembered.
    await wait(2_100);
    const before = await publish(pages, {}, folder, site);
    const bytes = new Map(before.files.map((file) => [file, before.read(file)]));
    rmSync(at('a/index.html'));
    rmSync(at('index.html'));
    writeFileSync(at('index.html'), 'khác');
    mkdirSync(at('b/x/y'), { recursive: true });
    writeFileSync(at('b/x/y/la.html'), 'lạ');
    const after = await publish(pages, {}, folder, site);
    expect(after.made).toEqual([]);
    expect(new Map(after.files.map((file) => [file, after.read(file)]))).toEqual(bytes);
  });

  it('makes the files anew that go together with one that has changed', async () => {
    const folder = folderWith({});
    await publish({}, { batches: [batch('cũ')] }, folder);
    const { batches, read } = await publish({}, { batches: [batch('mới')] }, folder);
    expect(batches).toEqual(['feeds']);
    expect(read('atom.xml').toString()).toBe('mới');
  });

  it('makes anew what was lost or damaged among that which is kept', async () => {
    const folder = folderWith({});
    const given = { batches: [batch('mới')], open: { 'ads.txt': 'x'.repeat(3000) } };
    const first = await publish(pages, given, folder);
    for (const file of filesIn(join(folder, 'store'))) {
      const path = join(folder, 'store', file);
      chmodSync(path, 0o644);
      truncateSync(path, 7);
    }
    const second = await publish(pages, given, folder);
    expect(second.made).toEqual(Object.keys(pages));
    expect(second.files).toEqual(first.files);
    const third = await publish(pages, given, folderWith({}));
    for (const file of third.files) expect(second.read(file), file).toEqual(third.read(file));
  });

  it.each([
    ['at the start of', 0, false],
    ['in the middle of', 0.5, false],
    ['at the end of', 1, false],
    ['unnoticed by the file system in', 0.5, true],
  ])('publishes no byte that was changed %s a kept file', async (_, at, keepTime) => {
    const folder = folderWith({});
    const given = { batches: [batch('mới')], open: { 'ads.txt': 'x'.repeat(3000) } };
    const first = await publish(pages, given, folder);
    for (const file of filesIn(join(folder, 'store')))
      flipByte(join(folder, 'store', file), { at, keepTime });
    const second = await publish(pages, given, folder);
    expect(second.made).toEqual(Object.keys(pages));
    expect(second.files).toEqual(first.files);
    const third = await publish(pages, given, folderWith({}));
    for (const file of third.files) expect(second.read(file), file).toEqual(third.read(file));
  });

  it('finds once a day what a failing disk has changed in the site that stays', async () => {
    const [folder, site] = [folderWith({}), folderWith({})];
    const picture = () => Promise.resolve(writeChecked(join(folder, 'a.avif'), Buffer.from('pixels')));
    const run = async () => {
      const path = join(folder, filesIn(folder).find((file) => file.startsWith('a.avif-')) ?? '');
      const given = { batches: [batch('mới')], pictures: new Map([['/hinh/a-480.avif', path]]), picture };
      return publish(pages, given, folder, site);
    };
    await picture();
    const first = await run();
    const bytes = first.files.map((file) => first.read(file));
    for (const file of filesIn(folder))
      if (/^store\/1\/|^a\.avif/.test(file)) flipByte(join(folder, file), { keepTime: true });
    expect((await run()).made).toEqual([]);
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(join(folder, 'store/1.verified'), yesterday, yesterday);
    const third = await run();
    expect(third.made).toEqual(Object.keys(pages));
    expect(third.files.map((file) => third.read(file))).toEqual(bytes);
    expect((await run()).made).toEqual([]);
  });

  it('makes a picture again whose kept file is damaged', async () => {
    const folder = folderWith({});
    const path = writeChecked(join(folder, 'a.avif'), Buffer.from('pixels'));
    flipByte(path, { keepTime: true });
    const given = {
      pictures: new Map([['/hinh/a-480.avif', path]]),
      picture: () => Promise.resolve(writeChecked(join(folder, 'a.avif'), Buffer.from('pixels'))),
    };
    const { read } = await publish({}, given);
    expect(read('hinh/a-480.avif').toString()).toBe('pixels');
  });
});
