import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAlbum } from '@/lib/pictures/album';
import { articleWith, madeFolders, named, redAndBlue } from '../../support/made-pictures';

const jpeg = (width = 90) => redAndBlue(width, 60).jpeg().toBuffer();

/** The width of what an article of the path `file` shows for `src`, where these files lie in the content folder. */
async function widthOf(src: string, file: string, files: Record<string, Uint8Array>, folders: string[] = []) {
  const { content, cache } = madeFolders(files);
  const album = openAlbum(content, cache, folders);
  return (await album.picture(named(src, file)))?.width ?? null;
}

describe('a picture is found where people lay it', () => {
  it.each([
    ['in the folder of its article', 'anh.jpg', 'hai-quan/x/index.md', 'articles/hai-quan/x/anh.jpg'],
    ['beside it, written with a dot', './anh.jpg', 'hai-quan/bai.md', 'articles/hai-quan/anh.jpg'],
    ['in a folder that a browser saved', 'bai_files/anh.jpg', 'bai.md', 'articles/bai_files/anh.jpg'],
    ['in a folder named as its article', 'anh.jpg', 'hai-quan/bai.md', 'articles/hai-quan/bai/anh.jpg'],
    ['in the folder above', '../anh/anh.jpg', 'hai-quan/x/index.md', 'articles/hai-quan/anh/anh.jpg'],
    ['in assets', '/assets/anh.jpg', 'a/bai.md', 'assets/anh.jpg'],
    [
      'in images, as another tool says assets',
      '/assets/images/2021/anh.jpg',
      'bai.md',
      'images/2021/anh.jpg',
    ],
    ['in images, as another tool says img', '/img/anh.jpg', 'bai.md', 'images/anh.jpg'],
    ['in static, as Hugo serves it', '/img/anh.jpg', 'bai.md', 'static/img/anh.jpg'],
    ['in images, written with static', 'static/anh.jpg', 'bai.md', 'images/anh.jpg'],
    ['in uploads of WordPress', '/wp-content/uploads/2021/01/anh.jpg', 'bai.md', 'images/2021/01/anh.jpg'],
    ['in uploads', '/uploads/anh.jpg', 'bai.md', 'uploads/anh.jpg'],
    ['by its path in the project', '/content/images/anh.jpg', 'bai.md', 'images/anh.jpg'],
    ['by its bare name', 'anh.jpg', 'bai.md', 'images/anh.jpg'],
    ['with an alias of a bundler', '@/assets/anh.jpg', 'bai.md', 'images/anh.jpg'],
    ['with a variable for the root', '%PUBLIC_URL%/img/anh.jpg', 'bai.md', 'images/anh.jpg'],
    ['with backslashes', '..\\images\\anh.jpg', 'bai.md', 'images/anh.jpg'],
    ['with encoded backslashes', 'images%5Canh.jpg', 'a/bai.md', 'images/anh.jpg'],
    ['in another case', '../images/ANHHOA.JPG', 'bai.md', 'images/anhhoa.jpg'],
    ['in another case of its folder', '../Images/Hoa/anh.jpg', 'bai.md', 'images/hoa/Anh.jpg'],
    ['with a query', '/images/anh.jpg?w=300#giua', 'bai.md', 'images/anh.jpg'],
    ['with “#” in its name', '../images/anh#2.jpg', 'bai.md', 'images/anh#2.jpg'],
    ['with a percent sign in its name', '../images/tăng 50%.jpg', 'bai.md', 'images/tăng 50%.jpg'],
    [
      'composed, where the disk has marks apart',
      './Cửa khẩu.jpg',
      'x/index.md',
      'articles/x/Cửa khẩu.jpg'.normalize('NFD'),
    ],
    [
      'marks apart, where the disk has it composed',
      '/img/Cửa.jpg'.normalize('NFD'),
      'bai.md',
      'images/Cửa.jpg'.normalize('NFC'),
    ],
    ['in a folder with marks of another form', '/ảnh/a.jpg', 'bai.md', 'images/ảnh/a.jpg'.normalize('NFD')],
  ])('%s: %s', async (_, src, file, path) => {
    expect(await widthOf(src, file, { [path]: await jpeg() })).toBe(90);
  });

  it('in the folders that the paper names', async () => {
    const files = { 'du-lieu/anh/2021/a.jpg': await jpeg() };
    for (const src of [
      '2021/a.jpg',
      '/img/2021/a.jpg',
      '/du-lieu/anh/2021/a.jpg',
      '../../du-lieu/anh/2021/a.jpg',
    ])
      expect(await widthOf(src, 'a/bai.md', files, ['du-lieu/anh']), src).toBe(90);
    expect(await widthOf('2021/a.jpg', 'a/bai.md', files)).toBeNull();
  });

  it('each article its own, where several have one of the same name', async () => {
    const { content, cache } = madeFolders({
      'articles/a/anh.jpg': await jpeg(80),
      'articles/b/anh.jpg': await jpeg(70),
      'images/anh.jpg': await jpeg(60),
    });
    const album = openAlbum(content, cache);
    const shown = ['a/index.md', 'b/index.md', 'c/index.md'].map((file) =>
      album.picture(named('anh.jpg', file)),
    );
    expect((await Promise.all(shown)).map((picture) => picture?.width)).toEqual([80, 70, 60]);
  });

  it('never outside of the content folder, nor in its other files', async () => {
    const { folder, content, cache } = madeFolders({
      '../anh.jpg': await jpeg(),
      '../out/anh.jpg': await jpeg(),
      'bi-mat.jpg': await jpeg(),
      'kin/anh.jpg': await jpeg(),
      'articles/x/index.md': Buffer.from(''),
    });
    symlinkSync(join(folder, 'out'), join(content, 'articles/x/ra'));
    const album = openAlbum(content, cache);
    const ways = [
      '../../../anh.jpg',
      '..\\..\\..\\anh.jpg',
      '%2e%2e/%2e%2e/%2e%2e/anh.jpg',
      './../../../anh.jpg',
    ];
    for (const src of [
      ...ways,
      'ra/anh.jpg',
      join(folder, 'anh.jpg'),
      '../../bi-mat.jpg',
      '/kin/anh.jpg',
      '\\\\may\\anh.jpg',
    ])
      expect(await album.picture(named(src, 'x/index.md')), src).toBeNull();
  });
});

describe('for a picture that is not there the nearest name is offered', () => {
  async function offered(src: string, path: string) {
    const { content, cache } = madeFolders({ [path]: await jpeg() });
    const article = { ...articleWith(src), file: 'tin/x/index.md' };
    const [finding] = await openAlbum(content, cache).findings([article]);
    return finding?.diagnostic;
  }

  it.each([
    ['./le-trao-cơ.jpg', 'articles/tin/x/le-trao-co.jpg'],
    ['../images/le-trao-co.png', 'images/le-trao-co.jpg'],
    ['/img/2021/le-troa-co.jpg', 'images/2021/le-trao-co.jpg'],
  ])('%s', async (src, path) => {
    expect(await offered(src, path)).toMatchObject({
      code: 'image-misspelt',
      params: { near: 'le-trao-co.jpg' },
    });
  });

  it.each([
    ['anh/le-trao-c0.jpg', 'articles/tin/x/anh/le-trao-co.jpg', 'articles/tin/x/anh/le-trao-c0.jpg'],
    ['anh/dua-thuyen.jpg', 'articles/tin/x/anh/le-trao-co.jpg', 'articles/tin/x/anh/dua-thuyen.jpg'],
    ['../images/dua-thuyen.jpg', 'images/le-trao-co.jpg', 'images/dua-thuyen.jpg'],
    ['khac/dua-thuyen.jpg', 'images/le-trao-co.jpg', 'images/khac/dua-thuyen.jpg'],
    ['dua-thuyen.jpg', 'articles/tin/x/le-trao-co.jpg', 'images/dua-thuyen.jpg'],
  ])('and where %s was looked for', async (src, path, file) => {
    expect(await offered(src, path)).toMatchObject({ params: { file } });
  });

  it.each(['../images/le-trao-giai.jpg', '../images/le-trao-co-2.jpg', '../images/khac/le-trao-c0.jpg'])(
    'but no other one: %s',
    async (src) => {
      expect(await offered(src, 'images/le-trao-co.jpg')).toMatchObject({ code: 'image-missing' });
    },
  );

  it.each([
    ['a folder', 'c.jpg', 'articles/tin/x/c/d.jpg'],
    ['an article', 'co.png', 'articles/tin/x/co.md'],
    ['a table', 'le-trao.png', 'articles/tin/x/le-trao.csv'],
  ])('but not %s', async (_, src, path) => {
    expect(await offered(src, path)).toMatchObject({ code: 'image-missing' });
  });
});
