import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openBucket } from '@/lib/base/s3/bucket';
import { deploy } from '@/lib/output/deploy/deploy';
import { openTarget } from '@/lib/output/deploy/place';
import type { Plan } from '@/lib/output/deploy/plan';
import { fileOf } from '@/lib/output/manifest';
import { builtSite, foldersOf, removeBuiltSites, type BuiltSite } from '../../../support/deployed-site';
import { objectStoreForTests, type Fault, type Seen } from '../../../support/object-store';
import { runCommandLine } from '../../../support/process';

const patience = { beat: 100, dead: 400 };
const store = await objectStoreForTests();
afterAll(removeBuiltSites);

let folders = 0;
/** A folder of the bucket that no test has used. */
const newPlace = () => `s3://bao/thu-${(folders += 1)}`;

async function put(
  site: BuiltSite,
  place: string,
  maxDeletes = 256,
  replaces: string | null = null,
): Promise<Plan> {
  const target = await openTarget(place, foldersOf(site));
  const options = { replaces, maxDeletes, patience, progress: () => undefined, log: () => undefined };
  try {
    return await deploy(target, site.manifest, options);
  } finally {
    target.close();
  }
}

/** What readers are given, by address: decoded, with the headers. */
async function served(place: string) {
  const bucket = await openBucket({ bucket: 'bao', prefix: '' }, 4);
  const folder = `${place.slice('s3://bao/'.length)}/`;
  const found = new Map<string, { text: string; type: string; cacheControl: string }>();
  for (const key of await bucket.list(folder)) {
    const headers = await bucket.head(key);
    const bytes = await bucket.get(key);
    if (!headers || !bytes || key.includes('/_deploy/')) continue;
    const whole = headers.encoding === 'br' ? brotliDecompressSync(bytes) : bytes;
    const { type, cacheControl } = headers;
    found.set(key.slice(folder.length - 1), { text: whole.toString(), type, cacheControl });
  }
  bucket.close();
  return found;
}

/** That a place holds a site, all of it and nothing else. */
async function expectSite(place: string, { out, manifest }: BuiltSite): Promise<void> {
  const there = await served(place);
  const files = manifest.files.filter(({ address }) => !/^\/_(?:headers|redirects|nginx)/.test(address));
  expect([...there.keys()].sort()).toEqual(files.map(({ address }) => fileOf(address)).sort());
  for (const { address, type, cacheControl } of files) {
    const file = there.get(fileOf(address));
    expect(file?.text).toBe(readFileSync(join(out, fileOf(address)), 'utf8'));
    expect(file).toMatchObject({ type, cacheControl });
  }
}

/** What pages there name and is not there. */
async function missing(place: string): Promise<string[]> {
  const there = await served(place);
  return [...there].flatMap(([path, { text }]) =>
    [...text.matchAll(/(?:src|href)="(\/[^"#]*)"/g)]
      .map(([, address = '']) => fileOf(address))
      .filter((file) => path.endsWith('.html') && !there.has(file)),
  );
}

const isPut = ({ method, path }: Seen) => method === 'PUT' && !path.includes('/_deploy/');
const puts = () => store.seen.filter(isPut).map(({ path }) => path.replace(/^\/bao\/thu-\d+|\?.*$/g, ''));

/** The nth request of a kind and all after it fail. */
function failFrom(nth: number, fault: Fault, kind: (seen: Seen) => boolean): void {
  let count = 0;
  store.fault = (seen) => (kind(seen) && (count += 1) >= nth ? fault : null);
}

const first = { 'bai-mot': 'a', 'bai-hai': 'a', 'bai-ba': 'a' };

describe('a deploy to an object store', () => {
  it('puts the whole site there, compressed where there is a copy, with its headers', async () => {
    const place = newPlace();
    const site = await builtSite(first);
    await put(site, place);
    await expectSite(place, site);
    const bucket = await openBucket({ bucket: 'bao', prefix: `${place.slice(9)}/` }, 1);
    expect(await bucket.head('bai-mot/index.html')).toMatchObject({
      encoding: 'br',
      type: 'text/html; charset=utf-8',
    });
    expect(await bucket.get('_deploy/unfinished')).toBeNull();
    expect(await bucket.get('_deploy/lock')).toBeNull();
    expect(await bucket.head('anh/bai-mot-a.svg')).toMatchObject({
      encoding: null,
      type: 'image/svg+xml; charset=utf-8',
    });
    bucket.close();
  });

  it('puts what changed and nothing else, what is new before what leads to it', async () => {
    const place = newPlace();
    await put(await builtSite(first), place);
    store.seen = [];
    const site = await builtSite({ ...first, 'bai-ba': 'b', 'bai-bon': 'a' });
    expect(await put(site, place)).toMatchObject({ removed: ['/anh/bai-ba-a.svg'], leftovers: [] });
    expect(puts()).toEqual([
      expect.stringMatching(/^\/anh\/bai-/),
      expect.stringMatching(/^\/anh\/bai-/),
      '/bai-bon/index.html',
      '/bai-ba/index.html',
      '/index.html',
    ]);
    await expectSite(place, site);
    store.seen = [];
    await put(site, place);
    expect(puts()).toEqual([]);
  });

  it.each<Fault>([500, 503, 'cut', 'cut-after'])('gets over a fault now and then: %s', async (fault) => {
    const place = newPlace();
    const site = await builtSite(first);
    let count = 0;
    store.fault = () => ((count += 1) % 4 === 0 ? fault : null);
    await put(site, place);
    store.fault = () => null;
    await expectSite(place, site);
  });

  it(
    'puts a large file at once, though the store never says that it may be sent',
    { timeout: 5_000 },
    async () => {
      const bucket = await openBucket({ bucket: 'bao', prefix: `${newPlace().slice(9)}/` }, 1);
      await bucket.put('phim.mp4', Buffer.alloc(3_000_000, 'phim'));
      expect((await bucket.get('phim.mp4'))?.byteLength).toBe(3_000_000);
      bucket.close();
    },
  );

  it('deletes no more than it may, and then changes nothing at all', async () => {
    const place = newPlace();
    const before = await builtSite(first);
    await put(before, place);
    const site = await builtSite({ 'bai-mot': 'c' });
    await expect(put(site, place, 4)).rejects.toThrow('5 files would be deleted there, more than 4');
    await expectSite(place, before);
    await put(site, place, 5);
    await expectSite(place, site);
  });

  it.each([
    ['https://bao.example', 'https://khac.example', null, false],
    ['https://bao.example/a', 'https://bao.example/ab', null, false],
    ['https://bao.example', 'http://localhost:3000', null, false],
    ['https://bao.example', 'https://khac.example', 'https://bao.example/', true],
    ['https://bao.example', 'https://khac.example', 'https://ba.example', false],
    ['http://www.bao.example', 'https://bao.example', null, true],
    ['http://localhost:3000', 'https://bao.example', null, true],
  ])('where %s is, puts %s with --replaces %j: %s', async (there, site, replaces, isPut) => {
    const place = newPlace();
    const [before, after] = [await builtSite(first), await builtSite({ 'bai-mot': 'c' })];
    await put({ ...before, manifest: { ...before.manifest, site: there } }, place);
    const putting = put({ ...after, manifest: { ...after.manifest, site } }, place, 256, replaces);
    if (isPut) await putting;
    else await expect(putting).rejects.toThrow(`There is the site ${there}`);
    await expectSite(place, isPut ? after : before);
  });

  it('leaves what others put there', async () => {
    const place = newPlace();
    const bucket = await openBucket({ bucket: 'bao', prefix: `${place.slice(9)}/` }, 1);
    await bucket.put('ghi-chu.txt', Buffer.from('của người khác'));
    await put(await builtSite(first), place);
    await put(await builtSite({ 'bai-mot': 'c' }), place);
    expect((await bucket.get('ghi-chu.txt'))?.toString()).toBe('của người khác');
    bucket.close();
  });

  it('refuses a folder that was changed since it was built', async () => {
    const site = await builtSite(first);
    const other = await builtSite({ ...first, 'bai-mot': 'b' });
    await expect(put({ ...site, out: other.out }, newPlace())).rejects.toThrow(/Build again/);
  });
});

describe('a deploy that is interrupted', () => {
  it('leaves every page with what it needs, wherever that is, and the next one goes on', async () => {
    const before = await builtSite(first);
    const site = await builtSite({ 'bai-mot': 'a', 'bai-hai': 'b', 'bai-bon': 'a' });
    const kinds: [name: string, kind: (seen: Seen) => boolean][] = [
      ['a file', isPut],
      ['a file of its own', ({ method, path }) => method === 'PUT' && path.includes('/_deploy/')],
      ['a deletion', ({ method }) => method === 'DELETE'],
    ];
    for (const [name, kind] of kinds)
      for (const nth of [1, 2, 4]) {
        const place = newPlace();
        await put(before, place);
        failFrom(nth, 403, kind);
        const failed = await put(site, place).then(
          () => false,
          () => true,
        );
        store.fault = () => null;
        expect(await missing(place), `${name} ${nth}`).toEqual([]);
        // What is wanted next need not be what was interrupted.
        const next = nth % 2 === 0 ? before : site;
        store.seen = [];
        await put(next, place);
        await expectSite(place, next);
        if (failed && next === site) expect(puts().length).toBeLessThanOrEqual(5);
      }
  }, 120_000);

  it('does not put again what it has put', async () => {
    const place = newPlace();
    const site = await builtSite(first);
    failFrom(6, 403, isPut);
    await expect(put(site, place)).rejects.toThrow(/may not do that/);
    store.fault = () => null;
    const sent = new Set(puts().slice(0, 5));
    store.seen = [];
    await put(site, place);
    expect(puts().filter((path) => sent.has(path))).toEqual([]);
    await expectSite(place, site);
  });
});

describe('two deploys at once', () => {
  it('do not mix: one of them is told to wait', async () => {
    const place = newPlace();
    const one = await builtSite(first);
    const other = await builtSite({ 'bai-mot': 'x', 'bai-hai': 'x' });
    const results = await Promise.allSettled([put(one, place), put(other, place)]);
    const failures = results.flatMap((result) =>
      result.status === 'rejected' ? [String(result.reason)] : [],
    );
    expect(failures).toEqual([expect.stringContaining('Another deploy is at work')]);
    await expectSite(place, results[0].status === 'fulfilled' ? one : other);
  });

  it('are not held up by one that died', async () => {
    const place = newPlace();
    const bucket = await openBucket({ bucket: 'bao', prefix: `${place.slice(9)}/` }, 1);
    await bucket.put('_deploy/lock', Buffer.from('of a dead one'));
    bucket.close();
    const site = await builtSite(first);
    await put(site, place);
    await expectSite(place, site);
  });
});

describe('npm run deploy', () => {
  const command = (site: BuiltSite, args: string[], env: Record<string, string> = {}) =>
    runCommandLine('deploy', args, {
      env: { ...store.env, OUT_DIR: site.out, CACHE_DIR: site.cache, ...env },
    });

  it('says what it would do, does it, and lists what a CDN may hold', async () => {
    const place = newPlace();
    const site = await builtSite(first);
    const dry = await command(site, [place, '--dry-run']);
    expect(dry.stdout).toContain('+ /bai-mot/\n');
    expect(puts()).toEqual([]);
    expect((await command(site, [place])).code).toBe(0);
    await expectSite(place, site);
    const next = await builtSite({ 'bai-mot': 'b', 'bai-hai': 'a' });
    const done = await command(next, [place]);
    expect(done.stdout).toContain('1 new, 2 replaced, 3 deleted');
    expect(readFileSync(join(next.cache, 'purge'), 'utf8').split('\n')).toEqual([
      'https://bao.example/',
      'https://bao.example/anh/bai-ba-a.svg',
      'https://bao.example/anh/bai-mot-a.svg',
      'https://bao.example/anh/bai-mot-b.svg',
      'https://bao.example/bai-ba/',
      'https://bao.example/bai-mot/',
      '',
    ]);
  });

  it.each([
    ['a wrong bucket', ['s3://khong-co/x'], {}, 'There is no bucket “khong-co”'],
    [
      'no credentials',
      [],
      {
        AWS_ACCESS_KEY_ID: '',
        AWS_SECRET_ACCESS_KEY: '',
        AWS_EC2_METADATA_DISABLED: 'true',
        HOME: '/nowhere',
      },
      'No credentials were found',
    ],
    ['a wrong key', [], { AWS_ACCESS_KEY_ID: 'AKIAX' }, 'AWS_ACCESS_KEY_ID is not known there'],
    ['nobody there', [], { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9' }, 'cannot be reached'],
    ['no bucket', ['s3:///x'], {}, 'names no bucket'],
    ['another scheme', ['gs://bao/x'], {}, 'is no place'],
    ['a slash too few', ['s3:/bao/x'], {}, 'is no place'],
    ['no number', ['s3://bao/x', '--max-deletes', 'all'], {}, 'a number is expected'],
    ['no place', [''], {}, 'Usage: npm run deploy'],
    ['no built site', [], { CACHE_DIR: '/nowhere' }, 'Run “npm run build” first'],
  ])('says what is wrong: %s', async (_, args, env, message) => {
    const site = await builtSite({ 'bai-mot': 'a' });
    const { code, stderr } = await command(site, args.length > 0 ? args.filter(Boolean) : [newPlace()], env);
    expect(stderr).toContain(message);
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
