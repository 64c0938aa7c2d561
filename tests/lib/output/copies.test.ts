import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formsOf } from '@/lib/output/compress';
import { cacheControlOf } from '@/lib/output/hosting/headers';
import { hosts } from '@/lib/output/hosting/hosts';
import { passedLimits } from '@/lib/output/hosting/limits';
import type { SiteTotals } from '@/lib/output/site-totals';

const text = (bytes: number) => Buffer.from('Tau vao cang. '.repeat(bytes).slice(0, bytes));
const suffixes = async (address: string, bytes: number) =>
  (await formsOf(address, text(bytes))).map(({ suffix }) => suffix);

describe('a file has compressed copies', () => {
  it('if it has more than 1,024 bytes', async () => {
    expect([await suffixes('/a.html', 1024), await suffixes('/a.html', 1025)]).toEqual([
      [''],
      ['', '.br', '.gz'],
    ]);
  });

  it.each(['.html', '.css', '.js', '.json', '.csv', '.xml', '.svg', '.txt', '.webmanifest'])(
    'if it is a text: %s',
    async (ending) => {
      expect(await suffixes(`/a${ending}`, 5000)).toHaveLength(3);
    },
  );

  it.each(['.avif', '.webp', '.jpg', '.png', '.woff2', '.pdf', '.mp4', ''])(
    'not if it is compressed itself: “%s”',
    async (ending) => {
      expect(await suffixes(`/a${ending}`, 5000)).toEqual(['']);
    },
  );

  it('that say the same in fewer bytes', async () => {
    const [whole, brotli, gzip] = await formsOf('/a.html', text(100_000));
    if (!whole || !brotli || !gzip) throw new Error('There are three.');
    expect(brotliDecompressSync(brotli.bytes).equals(whole.bytes)).toBe(true);
    expect(gunzipSync(gzip.bytes).equals(whole.bytes)).toBe(true);
    expect(brotli.bytes.length).toBeLessThan(gzip.bytes.length);
    expect(gzip.bytes.length).toBeLessThan(1000);
  });
});

describe('browsers keep', () => {
  it.each([
    ['/_next/static/media/a.woff2', 'public, max-age=31536000, immutable'],
    ['/hinh/a-480.avif', 'public, max-age=31536000, immutable'],
    ['/tep/a.pdf', 'public, max-age=31536000, immutable'],
    ['/', 'public, max-age=0, must-revalidate'],
    ['/bai/', 'public, max-age=0, must-revalidate'],
    ['/feed.xml', 'public, max-age=0, must-revalidate'],
    ['/bai/hinh/', 'public, max-age=0, must-revalidate'],
  ])('%s: %s', (address, expected) => {
    expect(cacheControlOf(address)).toBe(expected);
  });
});

describe('a host takes a site up to its limits', () => {
  const totals = { files: 0, bytes: 0, uncompressed: 0, largest: [] };
  const MIB = 2 ** 20;

  it.each<[keyof typeof hosts, Partial<SiteTotals>, Partial<SiteTotals>]>([
    ['cloudflare-pages', { files: 20_000 }, { files: 20_001 }],
    ['github-pages', { bytes: 1e9 }, { bytes: 1e9 + 1 }],
    ['gitlab-pages', { bytes: 1e9 }, { bytes: 1e9 + 1 }],
    [
      'cloudflare-pages',
      { largest: [{ path: 'a', size: 25 * MIB }] },
      { largest: [{ path: 'a', size: 25 * MIB + 1 }] },
    ],
    [
      'vercel',
      { largest: [{ path: 'a', size: 100 * MIB }] },
      { largest: [{ path: 'a', size: 100 * MIB + 1 }] },
    ],
  ])('%s: %j', (host, within, beyond) => {
    expect(passedLimits(hosts[host], { ...totals, ...within })).toEqual([]);
    expect(passedLimits(hosts[host], { ...totals, ...beyond })).toHaveLength(1);
  });
});
