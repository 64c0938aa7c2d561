import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '@/lib/output/serve';
import { nextPage } from '../../support/next-pages';
import { addressesOutside } from '../../support/published-site/outside';
import { publishPages } from '../../support/publish-pages';

const base = 'https://ban.github.io/bao';
const folder = mkdtempSync(join(tmpdir(), 'under-a-path-'));
const site = join(folder, 'site');

/** Whatever in HTML and SVG can hold an address, of the shapes that people and components write. */
const body = `<main>
  <a href="/hai/">a</a><a href='/hai/?a=1&amp;b=2#c'>b</a><a href="../../hai/">c</a><a href="/hai/#:~:text=S%E1%BB%AD">d</a>
  <a href="https://khac.example/x/" ping="/hai/">e</a><a href="//khac.example/">f</a><a href="mailto:a@khac.example">g</a>
  <img src="/hinh/a-480.avif" srcset="/hinh/a-480.avif 480w, /hinh/a,b-960.avif 960w" alt="/khong-phai/">
  <picture><source srcSet="/hinh/a-480.avif"></picture>
  <video src="/tep/phim.mp4" poster="/hinh/a-480.avif"><track src="/tep/phu-de.vtt"></video>
  <form action="/hai/"><button formaction="/hai/">x</button></form>
  <object data="/tep/so-do.svg"></object><blockquote cite="/hai/">x</blockquote><iframe src="/hai/"></iframe>
  <svg><use href="/icon.svg#a"/><use xlink:href="/icon.svg#b"/><image href="/hinh/a-480.avif"/></svg>
  <style>.a{background:url(/hinh/a-480.avif)}.b{background:url("/hinh/a-480.avif")}.c{background:url( '/hinh/a-480.avif' )}</style>
</main>`;
const head =
  '<link rel="manifest" href="/manifest.webmanifest"/><link rel="preload" as="image" imageSrcSet="/hinh/a-480.avif 480w, /hinh/a,b-960.avif 960w" href="/hinh/a-480.avif"/><meta http-equiv="refresh" content="5; url=/hai/"/>';
const lost = { from: '/cũ', to: '/hai/' };
let server: Served;

beforeAll(async () => {
  mkdirSync(site);
  const media = ['a-480.avif', 'a,b-960.avif'];
  for (const name of media) writeFileSync(join(folder, name), 'pixels');
  await publishPages(folder, [site], {
    pages: {
      '/': nextPage({ head, body }),
      '/hai/': nextPage({ body }),
      '/404.html': nextPage({ body: '<main>Không có trang này</main>' }),
    },
    css: '.font{src:url(../media/dot.abc.svg)}main{background:url(/icon.svg)}',
    open: {
      'manifest.webmanifest': '{}',
      'icon.svg': '<svg/>',
      'tep/phim.mp4': 'x',
      'tep/phu-de.vtt': 'x',
      'tep/so-do.svg': '<svg/>',
    },
    pictures: new Map(media.map((name) => [`/hinh/${name}`, join(folder, name)])),
    redirects: [lost],
    base,
  });
  server = await serve(site, 0, '/bao');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('a site under a path', () => {
  it('has no address that leads out of the path or to nothing', async () => {
    expect(await addressesOutside(site, base)).toEqual([]);
  });

  it('has addresses that the check above can find', async () => {
    const outside = await addressesOutside(site, 'https://ban.github.io/khac');
    expect(outside.length).toBeGreaterThan(20);
  });

  it('leaves texts and other sites as they are', () => {
    const html = readFileSync(join(site, 'hai/index.html'), 'utf8');
    expect(html).toContain('alt="/khong-phai/"');
    expect(html).toContain('href="//khac.example/"');
    expect(html).toContain('href="/bao/hai/#:~:text=S%E1%BB%AD"');
  });

  it.each([
    ['/bao/hai/', 200, null],
    ['/bao/hinh/a-480.avif', 200, null],
    ['/bao/hai', 301, '/bao/hai/'],
    ['/bao', 301, '/bao/'],
    ['/bao/c%C5%A9?a=1', 301, '/bao/hai/?a=1'],
    ['/', 302, '/bao/'],
    ['/hai/', 404, null],
    ['/bao-chi/hai/', 404, null],
    ['/bao/_headers', 404, null],
  ])('is served so that %s is %i', async (address, status, location) => {
    const answer = await fetch(new URL(address, server.url), { redirect: 'manual' });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('location')).toBe(location);
    expect((await fetch(`${server.url}/hinh/a-480.avif`)).headers.get('cache-control')).toContain(
      'immutable',
    );
  });

  it('tells servers where it stands', () => {
    const read = (name: string) => readFileSync(join(site, name), 'utf8');
    expect(read('_redirects')).toBe('/c%C5%A9 /bao/hai/ 301\n');
    expect(read('_nginx/redirects.map')).toBe('"/bao/cũ" /bao/hai/;\n"/bao/cũ/" /bao/hai/;\n');
    expect(read('_nginx/cache-control.map')).toContain('"~^/bao/hinh/"');
  });
});
