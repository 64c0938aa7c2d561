import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hosts } from '@/lib/output/hosting/hosts';
import { passedLimits } from '@/lib/output/hosting/limits';
import { documentedHosts, serveAs } from '../../support/documented-host';
import { nextPage } from '../../support/next-pages';
import { addressesOutside } from '../../support/published-site/outside';
import { publishPages } from '../../support/publish-pages';
import type { Served } from '@/lib/output/serve';

/** Of the old site: what people named files, and more of them than some hosts have rules for. */
const named = [
  'cũ',
  'ca\u0309nh',
  '\u200bkhách-"hàng"',
  '2019/05/bài (1).html',
  'a+b&c',
  'x:y*z',
  '100%',
  'tin/cũ.aspx',
  '{a}[b]$',
];
/** More than GitLab and Cloudflare have rules for. */
const more: Readonly<Record<string, number>> = { 'gitlab-pages': 500, 'cloudflare-pages': 1_010 };

function oldAddresses(host: string) {
  const numbers = Array.from({ length: more[host] ?? 5 }, (_, number) => number);
  const many = numbers.map((number) => `tin-cũ/${number}-một-địa-chỉ-dài-của-trang-trước-đây.html`);
  return [...named, ...many].map((name) => ({ from: `/${name}`, to: '/hai/' }));
}

const cases = Object.entries(documentedHosts).flatMap(([name, host]) =>
  ['', '/bao'].map((path) => ({ name, host, path })),
);

describe.each(cases)('$name, under the path “$path”', ({ name, host, path }) => {
  const hosting = Object.keys(hosts).find((each): each is keyof typeof hosts => each === name) ?? 'generic';
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  const site = join(folder, 'site');
  const base = `https://bao.example${path}`;
  const redirects = oldAddresses(name);
  const hasHeaders = ['cloudflare-pages', 'netlify', 'vercel'].includes(name);
  let server: Served;
  const ask = (address: string) => fetch(server.url + path + address, { redirect: 'manual' });

  beforeAll(async () => {
    mkdirSync(site);
    writeFileSync(join(folder, 'a.avif'), 'pixels');
    await publishPages(folder, [site], {
      hosting,
      base,
      pages: {
        '/': nextPage(),
        '/hai/': nextPage({ body: `<main>${'Huân chương. '.repeat(200)}</main>` }),
        '/404.html': nextPage({ body: '<main>Không có trang này</main>' }),
      },
      pictures: new Map([['/hinh/a-480.avif', join(folder, 'a.avif')]]),
      redirects,
    });
    server = await serveAs(host, site, path);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('shows pages, and one of our own where there is none', async () => {
    const page = await ask('/hai/');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Huân chương');
    const missing = await ask('/khong-co/');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('Không có trang này');
    expect((await ask('/hai')).headers.get('location')).toBe(`${path}/hai/`);
  });

  it('leads on from every old address, with its closing slash or without', async () => {
    const lost: string[] = [];
    // The last that a host has a rule for is somewhere among them, and the first that has a page.
    for (const { from } of redirects.filter(
      (_, index) => index < 20 || index % 49 === 0 || index > redirects.length - 5,
    )) {
      const address = encodeURI(from);
      for (const each of from.endsWith('.html') ? [address] : [address, `${address}/`])
        if ((await destination(server.url, path + each)) !== `${path}/hai/`) lost.push(each);
    }
    expect(lost).toEqual([]);
  });

  it('says what only a header can say, where the host lets it', async () => {
    const picture = await ask('/hinh/a-480.avif');
    expect(picture.status).toBe(200);
    if (!hasHeaders) return;
    expect(picture.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(picture.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await ask('/hai/')).headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  });

  it('keeps the files that the host reads to itself', async () => {
    for (const file of host.reads) {
      expect(existsSync(join(site, file))).toBe(true);
      expect((await ask(file)).status).toBe(404);
    }
    const foreign = ['_nginx', '_caddy', '.htaccess', 'vercel.json', '_headers', '_redirects', '.nojekyll'];
    const own = Object.keys(hosts[hosting].files({ redirects, gone: [], path }));
    const there = foreign.filter((file) => existsSync(join(site, file)));
    expect(there).toEqual(foreign.filter((file) => own.some((each) => each.startsWith(`/${file}`))));
  });

  it('has copies only of the kinds that the host sends', () => {
    const suffixes = readdirSync(join(site, 'hai')).map((file) => file.replace('index.html', ''));
    expect(suffixes.sort()).toEqual(['', ...hosts[hosting].copies].sort());
  });

  it('leads nowhere outside', async () => {
    expect(await addressesOutside(site, base)).toEqual([]);
  });
});

/** Where an address ends up: by redirects, or by a page that leads on. */
async function destination(host: string, address: string, hops = 0): Promise<string> {
  const response = await fetch(host + address, { redirect: 'manual' });
  const location = response.headers.get('location');
  const text = await response.text();
  const [, refresh] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(text) ?? [];
  const next = location ?? refresh;
  if (next === undefined || hops > 3) return response.status === 200 ? address : `${response.status}`;
  return destination(host, new URL(next, host + address).pathname, hops + 1);
}

describe('limits of a host', () => {
  const totals = {
    files: 20_001,
    bytes: 2e9,
    uncompressed: 0,
    largest: [{ path: 'tep/phim.mp4', size: 3e7 }],
  };

  it('are told by name when a site passes them', () => {
    const passed = passedLimits(hosts['cloudflare-pages'], totals);
    expect(passed.map(({ vi }) => vi)).toEqual([
      'Cloudflare Pages chỉ nhận 20.000 tệp, mà trang có 20.001',
      'Cloudflare Pages chỉ nhận tệp tới 26.2 MB, mà tep/phim.mp4 có 30.0 MB',
    ]);
    expect(passed.map(({ en }) => en)).toEqual([
      'Cloudflare Pages takes 20,000 files, and the site has 20,001',
      'Cloudflare Pages takes files of 26.2 MB, and tep/phim.mp4 has 30.0 MB',
    ]);
    expect(passedLimits(hosts['github-pages'], totals).map(({ en }) => en)).toEqual([
      'GitHub Pages takes 1000.0 MB, and the site has 2000.0 MB',
    ]);
  });

  it('are told for redirects, which pages replace', () => {
    expect(passedLimits(hosts['gitlab-pages'], { ...totals, bytes: 0 }, 1_201)).toEqual([
      {
        vi: 'GitLab Pages không nhận hết các địa chỉ cũ; 1.201 địa chỉ được dẫn tiếp bằng một trang cho mỗi địa chỉ',
        en: 'GitLab Pages does not take all redirects; 1,201 old addresses lead on by a page each',
      },
    ]);
  });

  it('are not told where there are none', () => {
    expect(passedLimits(hosts.generic, totals)).toEqual([]);
    expect(passedLimits(hosts['cloudflare-pages'], { ...totals, files: 20_000, largest: [] })).toEqual([]);
  });
});
