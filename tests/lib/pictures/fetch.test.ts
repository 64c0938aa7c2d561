import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openAlbum } from '@/lib/pictures/album';
import { fetchPictures } from '@/lib/pictures/fetch/fetch-pictures';
import { fetchTerms } from '@/lib/pictures/policy';
import { madeFolders, noise, redAndBlue, named } from '../../support/made-pictures';
import { ok, redirect, serve, status } from '../../support/picture-server';

const jpeg = () => redAndBlue().jpeg().toBuffer();

/** As `npm run images` fetches, but from a test's own server, and without long rests. */
function fetchFrom(origin: string, content: string, paths: string[], milliseconds = 5_000) {
  const srcs = paths.map((path) => new URL(path, origin).href);
  const terms = { ...fetchTerms, pauses: [1, 1], milliseconds, trustedOrigin: origin };
  return fetchPictures(content, srcs, undefined, terms);
}

const locked = (content: string) => readFileSync(join(content, 'images.lock.json'), 'utf8');

/** The code told of a single picture that fails; nothing is written then. */
async function failure(answers: Parameters<typeof serve>[0], path: string, milliseconds?: number) {
  const { content } = madeFolders();
  const { origin, asked } = await serve(answers);
  const { fetched, failures } = await fetchFrom(origin, content, [path], milliseconds);
  expect(fetched).toBe(0);
  expect(readdirSync(content)).toEqual([]);
  const [diagnostic] = failures;
  expect(diagnostic?.params['src']).toBe(new URL(path, origin).href);
  return { code: diagnostic?.code, params: diagnostic?.params, asked };
}

describe('fetching pictures', () => {
  it('locks what came, and a page then shows it', async () => {
    const { content, cache } = madeFolders();
    const { origin } = await serve({ '/2021/01/%E1%BA%A2nh_1-IMG.JPG?x=1': ok(await jpeg()) });
    const result = await fetchFrom(origin, content, ['/2021/01/%E1%BA%A2nh_1-IMG.JPG?x=1']);
    expect(result).toEqual({ fetched: 1, failures: [] });
    const [file] = readdirSync(join(content, 'images'));
    expect(file).toMatch(/^nh-1-img-[0-9a-f]{8}\.jpg$/);
    const album = openAlbum(content, cache);
    expect(await album.picture(named(`${origin}/2021/01/%E1%BA%A2nh_1-IMG.JPG?x=1`))).toMatchObject({
      width: 600,
    });
  });

  it('fetches nothing twice, and again what was lost or changed', async () => {
    const { content } = madeFolders();
    const { origin, asked } = await serve({ '/a.jpg': ok(await jpeg()) });
    await fetchFrom(origin, content, ['/a.jpg', '/a.jpg']);
    const before = locked(content);
    await fetchFrom(origin, content, ['/a.jpg']);
    expect(asked).toHaveLength(1);
    const [file = ''] = readdirSync(join(content, 'images'));
    rmSync(join(content, 'images', file));
    await fetchFrom(origin, content, ['/a.jpg']);
    writeFileSync(join(content, 'images', file), 'spoilt');
    await fetchFrom(origin, content, ['/a.jpg']);
    expect(asked).toHaveLength(3);
    expect(locked(content)).toBe(before);
  });

  it('leaves a picture that somebody put in the place of what was fetched, and says so', async () => {
    const { content } = madeFolders();
    const { origin, asked } = await serve({ '/a.jpg': ok(await jpeg()), '/b.jpg': ok(await jpeg()) });
    await fetchFrom(origin, content, ['/a.jpg']);
    const [file = ''] = readdirSync(join(content, 'images'));
    const own = await sharp(await jpeg())
      .resize(30, 20)
      .toBuffer();
    writeFileSync(join(content, 'images', file), own);
    const { fetched, failures } = await fetchFrom(origin, content, ['/a.jpg', '/b.jpg']);
    expect([fetched, failures.map(({ code }) => code)]).toEqual([1, ['image-changed']]);
    expect(readFileSync(join(content, 'images', file)).equals(own)).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it('keeps the rest where one fails, and writes the same lock whatever came first', async () => {
    const { content } = madeFolders();
    const bytes = await jpeg();
    const { origin } = await serve({
      '/b.jpg': ok(bytes),
      '/a.jpg': (response) => setTimeout(() => response.end(bytes), 100),
    });
    const { fetched, failures } = await fetchFrom(origin, content, ['/b.jpg', '/missing.jpg', '/a.jpg']);
    expect([fetched, failures.length]).toEqual([2, 1]);
    const addresses = [...locked(content).matchAll(/"(http[^"]+)"/g)].map(([, address]) => address);
    expect(addresses).toEqual([`${origin}/a.jpg`, `${origin}/b.jpg`]);
  });

  it('leaves pictures of the folder alone', async () => {
    const { content } = madeFolders();
    expect(await fetchPictures(content, ['../images/a.jpg', 'images/b.jpg'])).toEqual({
      fetched: 0,
      failures: [],
    });
  });

  it('has four under way at once, and no more', async () => {
    const { content } = madeFolders();
    const bytes = await jpeg();
    let now = 0;
    let most = 0;
    const slow: Parameters<typeof serve>[0][string] = (response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end(bytes);
      }, 50);
    };
    const paths = Array.from({ length: 9 }, (_, index) => `/${index}.jpg`);
    const { origin } = await serve(Object.fromEntries(paths.map((path) => [path, slow])));
    await fetchFrom(origin, content, paths);
    expect(most).toBe(4);
  });

  it('tells how far it has come', async () => {
    const { content } = madeFolders();
    const { origin } = await serve({ '/a.jpg': ok(await jpeg()) });
    const told: [number, number][] = [];
    const terms = { ...fetchTerms, pauses: [], trustedOrigin: origin };
    const srcs = [`${origin}/a.jpg`, `${origin}/missing.jpg`];
    await fetchPictures(content, srcs, (done, total) => told.push([done, total]), terms);
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });
});

describe('what may pass is tried again', () => {
  it.each([500, 503, 429, 408])('after the answer %i', async (code) => {
    const { content } = madeFolders();
    const answers = [status(code), status(code), ok(await jpeg())];
    const { origin, asked } = await serve({ '/a.jpg': (...args) => answers.shift()?.(...args) });
    expect(await fetchFrom(origin, content, ['/a.jpg'])).toMatchObject({ fetched: 1, failures: [] });
    expect(asked).toHaveLength(3);
  });

  it('after a connection that broke, before the answer or within it', async () => {
    const { content } = madeFolders();
    const bytes = await jpeg();
    const answers = [
      (response: Parameters<ReturnType<typeof ok>>[0]) => response.destroy(),
      (response: Parameters<ReturnType<typeof ok>>[0]) => {
        response.writeHead(200, { 'content-length': bytes.length });
        response.write(bytes.subarray(0, 100), () => response.destroy());
      },
      ok(bytes),
    ];
    const { origin } = await serve({ '/a.jpg': (response, request) => answers.shift()?.(response, request) });
    expect(await fetchFrom(origin, content, ['/a.jpg'])).toMatchObject({ fetched: 1, failures: [] });
  });

  it('until it is given up', async () => {
    const { code, params, asked } = await failure({ '/a.jpg': status(503) }, '/a.jpg');
    expect([code, params?.['status'], asked.length]).toEqual(['image-refused', 503, 3]);
  });

  it('unless it never will', async () => {
    const { code, params, asked } = await failure({}, '/missing.jpg');
    expect([code, params?.['status'], asked.length]).toEqual(['image-refused', 404, 1]);
  });
});

describe('a picture that is refused', () => {
  it('takes too long', async () => {
    const trickle = {
      '/a.jpg': (response: Parameters<ReturnType<typeof ok>>[0]) => void response.write('.'),
    };
    expect((await failure(trickle, '/a.jpg', 100)).code).toBe('image-timeout');
  });

  it('never ends', async () => {
    let sent = 0;
    const endless = (response: Parameters<ReturnType<typeof ok>>[0]) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(100_000))) sent += 100_000;
      };
      response.on('drain', more);
      more();
    };
    expect((await failure({ '/a.jpg': endless }, '/a.jpg')).code).toBe('image-too-large');
    expect(sent).toBeLessThan(40_000_000);
  });

  it('is no picture, or not all of one, whatever its server says', async () => {
    const whole = await noise(200, 200).jpeg().toBuffer();
    const codes = async (bytes: Uint8Array) => (await failure({ '/a.jpg': ok(bytes) }, '/a.jpg')).code;
    expect(await codes(Buffer.from('<!doctype html>'))).toBe('image-not-picture');
    expect(await codes(whole.subarray(0, whole.length / 2))).toBe('image-broken');
    expect(await codes(Buffer.alloc(0))).toBe('image-not-picture');
    expect(await codes(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))).toBe(
      'image-format',
    );
  });

  it('is no picture, and what it is instead is said', async () => {
    const sent = async (bytes: string, type: string) =>
      (await failure({ '/a.jpg': ok(Buffer.from(bytes), type) }, '/a.jpg')).params?.['sent'];
    expect(await sent('<!doctype html><p>Đăng nhập', 'text/html; charset=utf-8')).toMatch(
      /^text\/html, \d+ B$/,
    );
    expect(await sent('{"error":404}', 'application/json')).toMatch(/^application\/json/);
    expect(await sent('x', '<script>')).toBe('?, 1 B');
  });

  it('goes round in circles', async () => {
    expect((await failure({ '/a.jpg': redirect('/a.jpg') }, '/a.jpg')).code).toBe('image-redirects');
  });
});

describe('the way to a picture', () => {
  it('is gone once for addresses that differ behind # alone', async () => {
    const { content } = madeFolders();
    const { origin, asked } = await serve({ '/a.jpg': ok(await jpeg()) });
    const paths = ['/a.jpg', '/a.jpg#x', '/a.jpg#', '/a.jpg#anh?b=1'];
    expect(await fetchFrom(origin, content, paths)).toMatchObject({ fetched: 1, failures: [] });
    expect(asked).toEqual(['/a.jpg']);
    expect(readdirSync(join(content, 'images'))).toHaveLength(1);
    await fetchFrom(origin, content, paths);
    expect(asked).toEqual(['/a.jpg']);
  });

  it('may lead over redirects, and the name is the content’s', async () => {
    const { content } = madeFolders();
    const png = await redAndBlue().png().toBuffer();
    const { origin } = await serve({ '/a.jpg': redirect('/b/c.png'), '/b/c.png': ok(png) });
    expect(await fetchFrom(origin, content, ['/a.jpg'])).toMatchObject({ fetched: 1 });
    const [file = ''] = readdirSync(join(content, 'images'));
    expect(file).toMatch(/^a-[0-9a-f]{8}\.png$/);
    expect((await sharp(readFileSync(join(content, 'images', file))).metadata()).format).toBe('png');
  });

  it('must be https all along', async () => {
    const other = await serve({ '/a.jpg': ok(await jpeg()) });
    const { code } = await failure({ '/a.jpg': redirect(`${other.origin}/a.jpg`) }, '/a.jpg');
    expect([code, other.asked]).toEqual(['image-not-https', []]);
  });

  it.each([
    'https://127.0.0.1/a.jpg',
    'https://[::1]/a.jpg',
    'https://0x7f.1/a.jpg',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::ffff:10.0.0.1]/a.jpg',
    'https://localhost/a.jpg',
  ])('never leads to a private address: %s', async (address) => {
    const { code } = await failure({ '/a.jpg': redirect(address) }, '/a.jpg');
    expect(code).toBe('image-host-private');
    const { content } = madeFolders();
    const { failures } = await fetchPictures(content, [address]);
    expect(failures.map(({ code }) => code)).toEqual(['image-host-private']);
  });

  it.each(['http://bao.example/a.jpg', 'file:///etc/passwd'])('does not begin at %s', async (address) => {
    const { content } = madeFolders();
    const { failures } = await fetchPictures(content, [address]);
    expect(failures.map(({ code }) => code)).toEqual(['image-not-https']);
    expect(existsSync(join(content, 'images'))).toBe(false);
  });
});
