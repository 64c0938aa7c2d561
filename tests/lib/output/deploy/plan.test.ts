import { describe, expect, it } from 'vitest';
import { planOf, purgeList, stepsOf } from '@/lib/output/deploy/plan';
import type { ManifestFile } from '@/lib/output/manifest';

const IMMUTABLE = 'public, max-age=31536000, immutable';

function file(address: string, content: string, told: Partial<ManifestFile> = {}): ManifestFile {
  return {
    address,
    sha256: content.repeat(64),
    bytes: 1,
    type: 'text/html',
    cacheControl: 'public, max-age=0, must-revalidate',
    encodings: ['br'],
    ...told,
  };
}

const manifest = (...files: ManifestFile[]) => ({ site: 'https://bao.example', files });
const addresses = (files: readonly ManifestFile[]) => files.map(({ address }) => address);

/** What a deploy of these files does, where `there` lists the files of the site to replace. */
function plan(site: ManifestFile[], there: ManifestFile[] | null, unsure: string[] = []) {
  const { added, replaced, ...rest } = planOf(
    manifest(...site),
    there && manifest(...there),
    new Set(unsure),
  );
  return { added: addresses(added), replaced: addresses(replaced), ...rest };
}

describe('a deploy', () => {
  const nothing = { added: [], replaced: [], removed: [], leftovers: [], unchanged: 0 };

  it('puts everything where there is nothing, and nothing where all is there', () => {
    const site = [file('/', 'a'), file('/bai/', 'b')];
    expect(plan(site, null)).toEqual({ ...nothing, added: ['/', '/bai/'] });
    expect(plan(site, site)).toEqual({ ...nothing, unchanged: 2 });
  });

  it('puts what is new, replaces what changed, and deletes what is gone', () => {
    const there = [file('/', 'a'), file('/bai/', 'b'), file('/cu/', 'c')];
    expect(plan([file('/', 'd'), file('/bai/', 'b'), file('/moi/', 'e')], there)).toEqual({
      added: ['/moi/'],
      replaced: ['/'],
      removed: ['/cu/'],
      leftovers: [],
      unchanged: 1,
    });
  });

  it.each<[string, Partial<ManifestFile>]>([
    ['type', { type: 'text/plain' }],
    ['cache time', { cacheControl: IMMUTABLE }],
    ['compressed copies', { encodings: ['br', 'gzip'] }],
  ])('replaces a file with another %s', (_, told) => {
    expect(plan([file('/', 'a', told)], [file('/', 'a')])).toEqual({ ...nothing, replaced: ['/'] });
  });

  it('replaces what a killed deploy may have changed, and deletes what it left of no site', () => {
    const site = [file('/', 'a'), file('/bai/', 'b')];
    expect(plan(site, [...site, file('/cu/', 'c')], ['/bai/', '/cu/', '/la/'])).toEqual({
      ...nothing,
      replaced: ['/bai/'],
      removed: ['/cu/'],
      leftovers: ['/la/'],
      unchanged: 1,
    });
  });

  it('puts first what pages need, then articles, then lists, last the front page', () => {
    const site = ['/', '/chuyen-muc/kinh-te/', '/bai/', '/feed.xml', '/hinh/a.avif', '/luu-tru/2021/01/'];
    expect(stepsOf(site.map((address) => file(address, 'a'))).map(addresses)).toEqual([
      ['/feed.xml', '/hinh/a.avif'],
      ['/bai/'],
      ['/chuyen-muc/kinh-te/', '/luu-tru/2021/01/'],
      ['/'],
    ]);
  });

  it('names what caches on the way may still hold: all that changed, except what never does', () => {
    const site = [file('/moi/', 'a'), file('/hinh/b.avif', 'b', { cacheControl: IMMUTABLE }), file('/', 'c')];
    const there = [file('/', 'd'), file('/cu/', 'e')];
    expect(purgeList(planOf(manifest(...site), manifest(...there), new Set()))).toEqual([
      '/',
      '/cu/',
      '/moi/',
    ]);
  });
});
