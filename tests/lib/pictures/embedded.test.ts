import { describe, expect, it } from 'vitest';
import { run } from '../../support/command';
import { openAlbum } from '@/lib/pictures/album';
import { fetchPictures } from '@/lib/pictures/fetch/fetch-pictures';
import { articleWith, madeFolders, named, redAndBlue } from '../../support/made-pictures';

const address = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString('base64')}`;

describe('a picture inside an article', () => {
  it.each([
    ['PNG', async () => address('image/png', await redAndBlue(600, 400).png().toBuffer())],
    ['JPEG', async () => address('image/jpeg', await redAndBlue(600, 400).jpeg().toBuffer())],
    [
      'JPEG that says it is a PNG',
      async () => address('image/png', await redAndBlue(600, 400).jpeg().toBuffer()),
    ],
    [
      'WebP, percent-encoded',
      async () =>
        address('image/webp', await redAndBlue(600, 400).webp().toBuffer())
          .replaceAll('+', '%2B')
          .replaceAll('/', (slash, at: number) => (at < 20 ? slash : '%2F'))
          .replaceAll('=', '%3D'),
    ],
  ])('is published as files: %s', async (_, make) => {
    const src = await make();
    const { content, cache } = madeFolders();
    const album = openAlbum(content, cache);
    const picture = await album.picture(named(src));
    expect(picture).toMatchObject({ width: 600, height: 400 });
    const files = await album.prepare([named(src)]);
    const paths = picture?.sources.flatMap((source) => source.files.map(({ path }) => path)) ?? [];
    expect([...files.keys()].sort()).toEqual(paths.sort());
    expect(await album.findings([articleWith(src)])).toEqual([]);
  });

  it.each([
    ['a page', 'data:text/html;base64,PHNjcmlwdD4=', 'image-address'],
    [
      'a drawing with code in it',
      address('image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
      'image-format',
    ],
    ['rubbish', 'data:image/png;base64,AAAA', 'image-broken'],
    ['no bytes', 'data:image/png;base64,', 'image-broken'],
  ])('is not shown where it is %s', async (_, src, code) => {
    const { content, cache } = madeFolders();
    const album = openAlbum(content, cache);
    expect(await album.picture(named(src))).toBeNull();
    expect((await album.findings([articleWith(src)])).map(({ diagnostic }) => diagnostic.code)).toEqual([
      code,
    ]);
  });

  it('is nothing to fetch', async () => {
    const { content } = madeFolders();
    const src = address('image/png', await redAndBlue().png().toBuffer());
    expect(await fetchPictures(content, [src])).toEqual({ fetched: 0, failures: [] });
  });

  it('is never printed by a message', () => {
    const letters = 'QUJD'.repeat(500);
    const text = `---\ndate: 2026-01-02\nhero: data:image/png;base64,${letters}\n---\n\n# Tựa bài\n\nCâu đầu của bài.\n\n![Một](data:image/png;base64,${letters})\n\nCâu cuối.\n`;
    for (const format of ['json', 'github', 'sarif']) {
      const { stdout } = run('check', { 'articles/a.md': text }, ['--format', format]);
      expect(stdout).toContain('image-broken');
      expect(stdout).not.toContain('QUJDQUJD');
    }
  });
});
