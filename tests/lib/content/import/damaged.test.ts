import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTexts } from '@/lib/content/import/import';
import { folderWith } from '../../../support/folders';
import { importFrom } from '../../../support/import-texts';

const good = '<h1>Mở bến tàu</h1><p>Bến tàu mở cửa từ sáng sớm, nhiều người tới xem.</p>';
const cutExport = '<rss><channel><item><title>Bài</title><wp:post_type>post</wp:post_type></item><item><ti';

describe('one file of many', () => {
  it.each([
    ['a WordPress export that is cut off', 'a.xml', cutExport],
    ['a Ghost export that is cut off', 'a.json', '{"db": [{"data": {"posts": [{"title"'],
    ['a Word file that is none', 'a.docx', 'rác'],
  ])('%s does not keep the others from being imported', async (_, name, text) => {
    const { report } = await importFrom({ [name]: text, 'z.html': good });
    expect(report.written).toContain('articles/z.md');
    expect(report.left).toMatchObject([{ from: name, why: 'not-readable' }]);
  });

  it.each(['a.xml', 'a.json', 'a.docx', 'a.html'])('that is no file is not waited for: %s', async (name) => {
    for (const make of [mkdirSync, (path: string) => execFileSync('mkfifo', [path])]) {
      const folder = folderWith({ 'from/z.html': good });
      make(join(folder, 'from', name));
      const contentDir = join(folder, 'content');
      const { written, left } = await importTexts({
        from: join(folder, 'from'),
        contentDir,
        topicFolder: '',
      });
      expect(written).toEqual(['articles/z.md']);
      expect(left).toMatchObject([{ from: name, why: 'not-readable' }]);
    }
  });
});

it('leaves what has an article’s name and is no file', async () => {
  const folder = folderWith({ 'z.html': good, 'content/articles/z.md/ghi-chu.txt': 'x' });
  const from = join(folder, 'z.html');
  const report = await importTexts({ from, contentDir: join(folder, 'content'), topicFolder: '' });
  expect(report).toMatchObject({ written: [], left: [{ what: 'articles/z.md', why: 'exists' }] });
});

it.each([
  ['hugo.toml', '[permalinks', 'content/tin/a.md'],
  ['_config.yml', 'permalink: [', '_posts/2021-01-05-a.md'],
  ['_config.yml', '- permalink', 'source/_posts/a.md'],
])(
  'says which configuration it cannot read, for old addresses could be wrong: %s',
  async (name, text, post) => {
    const site = importFrom({ [name]: text, [post]: '# Bài\n\nTàu vào cảng.\n' });
    await expect(site).rejects.toThrow(new RegExp(`${name.replace('.', '\\.')}, which says where`));
  },
);

it('reads a configuration that begins with a byte order mark', async () => {
  const config = '\uFEFF[permalinks]\ntin = "/:slug.html"\n';
  const { articles } = await importFrom({
    'hugo.toml': config,
    'content/tin/a.md': '# Bài\n\nTàu vào cảng.\n',
  });
  expect(articles.get('a.md')?.aliases).toEqual(['/a.html']);
});

describe('a link', () => {
  it.each(['lien-ket', 'lien-ket/xa'])(
    'that leads out of the articles is refused: %s',
    async (topicFolder) => {
      const folder = folderWith({ 'z.html': good, 'khac/a.txt': 'x', 'content/articles/b.md': 'x' });
      symlinkSync(join(folder, 'khac'), join(folder, 'content/articles/lien-ket'));
      const importing = importTexts({
        from: join(folder, 'z.html'),
        contentDir: join(folder, 'content'),
        topicFolder,
      });
      await expect(importing).rejects.toThrow('leads out of the folder of articles');
      expect(readdirSync(join(folder, 'khac'))).toEqual(['a.txt']);
    },
  );

  it('that has an article’s name and leads nowhere is left', async () => {
    const folder = folderWith({ 'z.html': good, 'content/articles/b.md': 'x' });
    symlinkSync('khong-co.md', join(folder, 'content/articles/z.md'));
    const from = join(folder, 'z.html');
    const report = await importTexts({ from, contentDir: join(folder, 'content'), topicFolder: '' });
    expect(report).toMatchObject({ written: [], left: [{ what: 'articles/z.md', why: 'exists' }] });
  });

  it('in place of the folder of articles is followed', async () => {
    const folder = folderWith({ 'z.html': good, 'bai/b.md': 'x', 'content/site.yaml': '' });
    symlinkSync(join(folder, 'bai'), join(folder, 'content/articles'));
    const from = join(folder, 'z.html');
    const report = await importTexts({ from, contentDir: join(folder, 'content'), topicFolder: 'xa' });
    expect(report.written).toEqual(['articles/xa/z.md']);
  });
});
