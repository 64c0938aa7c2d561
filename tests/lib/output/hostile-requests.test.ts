import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchChanges } from '@/lib/cli/changes';
import { serve } from '@/lib/output/serve';
import { File, openPageDataServer } from '@/lib/render/page-data-server';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../../support/files';
import { Random } from '../../support/random';
import { getRequest, rawRequest } from '../../support/raw-request';

interface Running {
  url: string;
  close: () => unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const starts: [string, string, () => Promise<Running>][] = [
  [
    'the server of the site',
    '/mot/',
    () => {
      writeFiles(folder, {
        'site/index.html': 'trang nhất',
        'site/mot/index.html': 'một',
        'site/404.html': 'không có',
        'site/favicon.ico': 'x',
        'site/_redirects': '/cu /mot/ 301\n',
      });
      return serve(join(folder, 'site'), 0, '');
    },
  ],
  [
    'the server of page data',
    '/file?address=/feed.xml',
    () =>
      openPageDataServer({
        file: (query) => (query.get('address') === '/feed.xml' ? new File(Buffer.from('x'), '.xml') : null),
        fails() {
          throw new Error('no such thing');
        },
        later: () => Promise.reject(new Error('no such thing either')),
      }),
  ],
  [
    'the server of changes',
    '/?since=0',
    async () => {
      const { address, close } = await watchChanges(folder, {
        changed: () => undefined,
        settled: () => undefined,
        failed: () => undefined,
      });
      return { url: address, close };
    },
  ],
];

/** Targets and headers, each of which once ended a process somewhere. */
const targets = [
  '/favicon.ico/',
  '/favicon.ico/x/y',
  `/${'a'.repeat(256)}`,
  `/${'a'.repeat(256)}/`,
  `/${'%E1%BA%A3'.repeat(100)}`,
  `/${'a/'.repeat(3000)}`,
  '//',
  '///',
  '//evil.example/',
  '/\\evil.example',
  '/%',
  '/%zz',
  '/%00',
  '/%ff%fe/',
  '/mot/%2e%2e/%2e%2e/etc/passwd',
  '/../../etc/passwd',
  '*',
  'http://',
  'http://[::1',
  'http://evil.example/mot/',
  'mot',
  '?',
  '/?%',
  '/__proto__',
  '/constructor',
  '/toString',
  '/fails',
  '/later',
  '/cu',
  '/cu/?x=%',
];
const headerLines = [
  'Range: bytes=10-5',
  'Range: bytes=-',
  'Range: bytes=-0',
  'Range: bytes=99999999999999999999-',
  'Range: bytes=0-0,1-1,2-2',
  'Range: rubbish',
  'If-Modified-Since: never',
  'If-None-Match: "',
  `Accept-Encoding: ${'br;q=0,'.repeat(500)}`,
  'Content-Length: -1',
  'Transfer-Encoding: chunked',
  'Expect: 100-continue',
  'Connection: Upgrade\r\nUpgrade: websocket',
  `X-Long: ${'x'.repeat(40_000)}`,
  'X-Bad: \0',
];

describe.each(starts)('%s', (_, sound, start) => {
  let server: Running;
  let host = '';
  beforeAll(async () => {
    server = await start();
    ({ host } = new URL(server.url));
  });
  afterAll(async () => {
    await server.close();
  });

  const isSound = async () => {
    expect(await rawRequest(server.url, getRequest(sound, host))).toContain(' 200 ');
  };

  it.each(targets)('answers %j, and the next request', async (target) => {
    const answer = await rawRequest(server.url, getRequest(target, host));
    expect(answer).toMatch(/^HTTP\/1\.1 (200|301|400|403|404|500) /);
    await isSound();
  });

  it.each(headerLines)('outlives the header %s', async (header) => {
    await rawRequest(server.url, getRequest(sound, host, [header]), { milliseconds: 300 });
    await isSound();
  });

  it.each(['CONNECT a:1', 'POST /', 'TRACE /', 'DELETE /mot/', 'PRI *', 'get /', 'GET'])(
    'outlives the request %j',
    async (line) => {
      await rawRequest(server.url, `${line} HTTP/1.1\r\nHost: ${host}\r\n\r\n`, { milliseconds: 300 });
      await isSound();
    },
  );

  it('outlives connections that are closed at once', async () => {
    for (let count = 0; count < 50; count += 1)
      await rawRequest(server.url, getRequest(sound, host), { abort: true });
    await isSound();
  });

  it('outlives rubbish', async () => {
    const random = new Random(20261128);
    const alphabet = [
      '/',
      '%',
      '.',
      '..',
      '\\',
      '\0',
      '\t',
      ' ',
      '?',
      '#',
      'é',
      '%2f',
      '%c3',
      ':',
      '@',
      '[',
      'mot',
    ];
    for (let count = 0; count < 150; count += 1) {
      const target = Array.from({ length: 1 + random.below(12) }, () => random.pick(alphabet)).join('');
      await rawRequest(server.url, Buffer.from(getRequest(`/${target}`, host), 'latin1'), {
        milliseconds: 200,
      });
    }
    await isSound();
  });
});

describe('servers of what is not published', () => {
  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.7', ''])(
    'refuse to be asked as %j, by a page that lets its name lead here',
    async (host) => {
      for (const [, sound, start] of starts.slice(1)) {
        const server = await start();
        expect(await rawRequest(server.url, getRequest(sound, host))).toMatch(/ 40[03] /);
        await server.close();
      }
    },
  );

  it('let no page from elsewhere listen to changes', async () => {
    const { address, close } = await watchChanges(folder, {
      changed: () => undefined,
      settled: () => undefined,
      failed: () => undefined,
    });
    const allowed = async (origin: string) => {
      const { headers, body } = await fetch(address, { headers: { origin } });
      await body?.cancel();
      return headers.get('access-control-allow-origin');
    };
    expect(await allowed('http://localhost:3000')).toBe('http://localhost:3000');
    for (const origin of ['https://evil.example', 'http://localhost.evil.example:3000', 'null'])
      expect(await allowed(origin)).toBeNull();
    await close();
  });
});
