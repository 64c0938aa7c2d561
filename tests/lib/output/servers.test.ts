import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '@/lib/base/settings';
import { oldAddresses } from '@/lib/output/redirects';
import { serve, type Served } from '@/lib/output/serve';
import { nextPage } from '../../support/next-pages';
import { apache, caddy, nginx, type RealServer } from '../../support/servers';
import { publishPages } from '../../support/publish-pages';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request as a browser sends it, but neither redirects nor compression are followed. */
function ask(server: Served, address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((answered, failed) => {
    request(server.url, { headers, path: address }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    })
      .once('error', failed)
      .end();
  });
}

/** An address of which nginx and others would make no rule. */
const longest = `/${'dài/'.repeat(600)}`;

/** Addresses of the old site of which only the query tells the article; `/` and `/khac/` are pages. */
const queried = [
  '/?p=12',
  '/tin.aspx?id=5',
  '/khac/?id=$1&a={b}%22',
  '/t%C3%ACm/?q=l%E1%BB%85%20h%E1%BB%99i',
];

/** Names that editors give to files of `static/`. */
const oddNames = [
  'Báo cáo #1.txt',
  'Hỏi & đáp?.txt',
  'a+b;c,d=e@f:g$.txt',
  '50% [nháp] (1).txt',
  "x'y~z!*.txt",
];

const ownServer = (path: string): RealServer => ({ missing: null, start: (_, site) => serve(site, 0, path) });

const servers = ['', '/bao'].flatMap((path): [string, string, Settings['HOSTING'], RealServer][] => [
  ['npm start', path, 'generic', ownServer(path)],
  ['nginx', path, 'generic', nginx],
  ['nginx, for nginx', path, 'nginx', nginx],
  ['Caddy', path, 'caddy', caddy],
  ['Apache', path, 'apache', apache],
]);

describe.each(servers)('%s, under the path “%s”', (name, path, hosting, { missing, start }) => {
  if (missing !== null) {
    it.skip(`is not tried: ${missing}`, () => undefined);
    console.warn(`SKIPPED: ${name} is not tried, because ${missing}.`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  let server: Served;
  const asked = (address: string, headers = {}) => ask(server, path + address, headers);

  beforeAll(async () => {
    const site = join(folder, 'top', path);
    mkdirSync(site, { recursive: true });
    const body = `<main>${'Huân chương. '.repeat(200)}</main>`;
    writeFileSync(join(folder, 'a.avif'), 'pixels');
    await publishPages(folder, [site], {
      hosting,
      base: `https://bao.example${path}`,
      pages: {
        '/': nextPage(),
        '/thuy-linh/': nextPage({ body }),
        '/khac/': nextPage(),
        '/404.html': nextPage({ body: '<main>Không có trang này</main>' }),
        '/410.html': nextPage({ body: '<main>Đã gỡ</main>' }),
      },
      open: {
        'manifest.webmanifest': '{}',
        'feed.xml': '<rss/>',
        'feed.json': '{}',
        'vinh-danh/vinh-danh.csv': 'a,b\n',
        ...Object.fromEntries(oddNames.map((name) => [name, 'tệp'])),
        'Lich-Phat-Song.txt': 'lịch',
      },
      scripts: { '/tien-ich/article.js': '/** Của ai. */ alert(1 + x)' },
      pictures: new Map([['/hinh/a-480.avif', join(folder, 'a.avif')]]),
      gone: [
        '/bai-da-go',
        '/Bai-Da-Go',
        '/tin/2019/mưa lũ.html',
        '/thuy-linh',
        '/lich-phat-song.txt',
        longest,
      ],
      redirects: oldAddresses(
        [
          {
            file: 'thu%cc%89y-linh.md',
            slug: 'thuy-linh',
            aliases: [
              '/LICH-PHAT-SONG.TXT',
              '/hoi-dap%3F%23',
              '/a;b&c={d}$1',
              '/50%25 (hết)',
              longest,
              ...queried,
            ],
          },
          { file: '%e2%80%8bkhach-"hang".md', slug: 'thuy-linh', aliases: [] },
        ],
        new Set(),
        '',
      ),
    });
    server = await start(join(folder, 'top'), site);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('sends a page with the headers that only a server can say', async () => {
    const { status, headers, body } = await asked('/thuy-linh/');
    expect(status).toBe(200);
    expect(body.toString()).toContain('Huân chương');
    expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
      'cache-control': 'public, max-age=0, must-revalidate',
    });
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('sends to who takes %s the copy that was made', async (accepted, encoding) => {
    const { headers } = await asked('/thuy-linh/', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
  });

  it('answers that a page has not changed', async () => {
    const { headers } = await asked('/thuy-linh/');
    const again = await asked('/thuy-linh/', { 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
  });

  it('answers that a page has not changed since it was sent', async () => {
    const { headers } = await asked('/thuy-linh/');
    const since = (date: string) => asked('/thuy-linh/', { 'if-modified-since': date });
    expect((await since(String(headers['last-modified']))).status).toBe(304);
    expect((await since('Mon, 01 Jan 2001 00:00:00 GMT')).status).toBe(200);
  });

  it.each([
    ['bytes=0-2', 206, 'pix'],
    ['bytes=-3', 206, 'els'],
    ['bytes=4-', 206, 'ls'],
    ['bytes=9-', 416, null],
  ])('sends the part %s of a file', async (range, expected, part) => {
    const { status, body } = await asked('/hinh/a-480.avif', { range });
    expect(status).toBe(expected);
    if (part !== null) expect(body.toString()).toBe(part);
  });

  it('says that its texts are UTF-8', async () => {
    for (const file of ['/robots.txt', '/feed.xml'])
      expect((await asked(file)).headers['content-type']).toMatch(/; ?charset=utf-8$/);
  });

  it('says nothing of how long a page that is not there may be kept', async () => {
    expect((await asked('/hinh/b-480.avif')).headers['cache-control']).toBeUndefined();
  });

  it('lets pictures be kept for a year', async () => {
    const { headers } = await asked('/hinh/a-480.avif');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('image/avif');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('lets scripts be used at once, and asks whether they are old later', async () => {
    const { headers, body } = await asked('/tien-ich/article.js');
    expect(headers['cache-control']).toBe('public, max-age=3600, stale-while-revalidate=604800');
    expect(body.toString()).toBe('alert(1+x);\n');
  });

  it.each([
    ['without its closing slash', '/thuy-linh'],
    ['with a mark of its own (NFD)', '/thu%CC%89y-linh/'],
    ['with the mark in the letter (NFC)', '/th%E1%BB%A7y-linh'],
    ['with a zero-width space', '/%E2%80%8Bkhach-%22hang%22/'],
    ['with a question mark', '/hoi-dap%3F%23'],
    ['with other signs', '/a%3Bb%26c%3D%7Bd%7D%241/'],
    ['with blanks and per cents', '/50%25%20(h%E1%BA%BFt)'],
  ])('sends an old address %s to the article', async (_, address) => {
    const { status, headers } = await asked(address);
    expect(status).toBeOneOf([301, 308]);
    expect(headers['location']).toMatch(new RegExp(`^(?:${new URL(server.url).origin})?${path}/thuy-linh/$`));
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(queried)('tells old addresses apart by their query: %s', async (address) => {
    const { status, headers } = await asked(address);
    expect(status).toBeOneOf([301, 308]);
    expect(headers['location']).toMatch(/\/thuy-linh\/$/);
    const other = await asked(address.replace(/\?.*/, '?id=6'));
    expect(other.status).toBe(/^\/(?:khac\/)?\?/.test(address) ? 200 : 404);
  });

  it.each([
    '/khong-co/',
    '/khong-co',
    '/hinh/',
    '/hinh/b-480.avif',
    '/_files',
    '/_headers',
    '/_redirects',
    '/_nginx/headers.conf',
    '/_caddy/site.caddy',
    '/_deploy/manifest.json',
  ])('says of %s that there is nothing, on a page of our own', async (address) => {
    const { status, headers, body } = await asked(address);
    expect(status).toBe(404);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(headers['cache-control'] ?? '').not.toContain('immutable');
    expect(body.toString()).toContain('Không có trang này');
  });

  it.each(['/bai-da-go/', '/bai-da-go', '/tin/2019/m%C6%B0a%20l%C5%A9.html'])(
    'says of %s that it has been taken down',
    async (address) => {
      const { status, headers, body } = await asked(address);
      expect(status).toBe(410);
      expect(body.toString()).toContain('Đã gỡ');
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it.each([...oddNames, 'Lich-Phat-Song.txt'])(
    'sends the file “%s”, whatever led elsewhere',
    async (name) => {
      const { status, body } = await asked(`/${encodeURIComponent(name)}`);
      expect([status, body.toString()]).toEqual([200, name.startsWith('L') ? 'lịch' : 'tệp']);
    },
  );

  it.each(['/%zz', '/%00', '/%ff%fe/', '/..%2f..%2f..%2fetc/passwd'])(
    'is not impressed by the address %s',
    async (address) => {
      expect((await asked(address)).status).toBeOneOf([400, 404]);
      expect((await asked('/')).status).toBe(200);
    },
  );

  it.each([
    ['/manifest.webmanifest', /^application\/manifest\+json/],
    ['/feed.json', /^application\/json/],
    ['/vinh-danh/vinh-danh.csv', /^text\/csv; ?charset=utf-8$/],
    ['/tien-ich/article.js', /^(?:text|application)\/javascript/],
  ])('names the type of %s', async (file, type) => {
    expect((await asked(file)).headers['content-type']).toMatch(type);
  });
});
