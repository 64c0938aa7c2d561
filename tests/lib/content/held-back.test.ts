import { describe, expect, it } from 'vitest';
import { copyOf, kindOf } from '@/lib/content/file-kinds';
import { loadNewsroom } from '@/lib/content/load';
import { readSettings } from '@/lib/base/settings';
import { madeFolders } from '../../support/made-pictures';
import { contentFolder } from '../../support/make-site-index';

/** Every page and file of a site as text. */
async function everything(files: Record<string, string>, now: string): Promise<string> {
  const { pages, batches } = await contentFolder(files).siteIndex(Date.parse(now) / 1000);
  const texts: string[] = [];
  for (const page of pages) texts.push(page.address, JSON.stringify(await page.model()));
  for (const batch of batches) {
    for (const { address, content } of await batch.make())
      texts.push(address, Buffer.from(content).toString());
  }
  return texts.join('\n');
}

const article = (name: string, head: string) =>
  `---\n${head}\n---\n\n# Bài ${name}\n\nĐoạn mở đầu ${name} kể chuyện tàu vào cảng.\n\n![Ảnh ${name}](../images/${name}.jpg)\n\nNăm 2020, Công ty ${name} được tặng Huân chương Lao động hạng Nhất.\n\n**Người ${name}**\n`;

const files = {
  'articles/Hienra.md': article('Hienra', 'date: 2026-01-01\ntopic: Tin').replace(
    'vào cảng.',
    'vào cảng, xem [bài trước](Bannhap.md), [bài sau](/content/articles/Hengio.md) và [[Bài Hethan|bài nữa]].\n\nXem [một](/bannhap/), [hai](/hengio#muc-a), [ba](/nghingo/), [bốn](../bannhap/) và [năm](https://bao.example/hengio/); [sáu](/cu/nhap-bannhap.html), [bảy](/bannhap/phan/2/#muc-a), [tám](/ban-nhap/).',
  ),
  'site.yaml':
    'menu: [{ name: Sắp có, link: /hengio/ }, { name: Tin, link: /hienra/ }]\nprinciples: /bannhap/',
  'articles/Bannhap.md': article(
    'Bannhap',
    'date: 2026-01-01\ndraft: true\ntopic: Bannhap\naliases: /cu/nhap-bannhap.html',
  ),
  'articles/Hengio.md': article('Hengio', 'publishDate: 2026-11-29\ntags: Hengio'),
  'articles/Hethan.md': article('Hethan', 'expires: 2026-11-20'),
  'articles/_Gachduoi.md': article('Gachduoi', 'date: 2026-01-01'),
  'articles/_drafts/Trongkho.md': article('Trongkho', 'date: 2026-01-01'),
  'articles/Nghingo.md': article('Nghingo', 'publishDate: sắp tới'),
  'articles/README.md': article('Docfile', 'date: 2026-01-01'),
  'articles/templates/Khuonmau.md': article('Khuonmau', 'date: 2026-01-01'),
};

describe('what readers are not to see', () => {
  it('is on no page and in no file of the site, and appears when its time comes', async () => {
    const before = await everything(files, '2026-11-28T12:00:00+07:00');
    expect(before).toMatch(/Hienra/i);
    expect(before).not.toMatch(/Bannhap|Hengio|Hethan|Gachduoi|Trongkho|Nghingo|Docfile|Khuonmau/i);
    const after = await everything(files, '2026-11-29T00:00:00+07:00');
    expect(after).toMatch(/Hengio/i);
    expect(after).toContain('<a href=\\"/hengio#muc-a\\">hai</a>');
  });

  it('has no link in the menu, and this is told at its place', async () => {
    const { content, cache } = madeFolders(files);
    const epoch = String(Date.parse('2026-11-28T12:00:00+07:00') / 1000);
    const { site, findings } = await loadNewsroom(
      readSettings({ CONTENT_DIR: content, CACHE_DIR: cache, SOURCE_DATE_EPOCH: epoch }),
    );
    expect([site.menu.map(({ link }) => link), site.principles]).toEqual([['/hienra/'], null]);
    const told = findings.filter(({ file }) => file === '../site.yaml');
    expect(told.map(({ diagnostic: { code, line, column } }) => `${code} ${line}:${column}`)).toEqual([
      'site-link-held-back 1:24',
      'site-link-held-back 2:1',
    ]);
  });

  it('is told with its state, from a cold cache and a warm one', async () => {
    const { content, cache } = madeFolders(files);
    const load = async (now: string, audience: 'readers' | 'editors' = 'readers') => {
      const epoch = String(Date.parse(now) / 1000);
      const settings = readSettings({ CONTENT_DIR: content, CACHE_DIR: cache, SOURCE_DATE_EPOCH: epoch });
      const newsroom = await loadNewsroom(settings, { audience });
      newsroom.remember();
      return {
        shown: newsroom.articles.map(({ file }) => file).sort(),
        held: newsroom.heldBack.map(({ article: { file }, state }) => `${file} ${state.kind}`).sort(),
        next: newsroom.nextChange,
      };
    };
    const drafts = ['Bannhap.md draft', '_Gachduoi.md draft', '_drafts/Trongkho.md draft'];
    const morning = {
      shown: ['Hienra.md'],
      held: ['Bannhap.md draft', 'Hengio.md scheduled', 'Hethan.md expired', ...drafts.slice(1)],
      next: Date.parse('2026-11-29T00:00:00+07:00'),
    };
    expect(await load('2026-11-28T12:00:00+07:00')).toEqual(morning);
    expect(await load('2026-11-28T12:00:00+07:00')).toEqual(morning);
    expect(await load('2026-11-30T12:00:00+07:00')).toEqual({
      shown: ['Hengio.md', 'Hienra.md'],
      held: ['Bannhap.md draft', 'Hethan.md expired', ...drafts.slice(1)],
      next: null,
    });
    expect(await load('2026-11-01T12:00:00+07:00')).toMatchObject({
      shown: ['Hethan.md', 'Hienra.md'],
      next: Date.parse('2026-11-20T00:00:00+07:00'),
    });
    expect((await load('2026-11-28T12:00:00+07:00', 'editors')).shown).toHaveLength(6);
  });
});

/** In “mat”: Mot.md, sau/Hai.md and sau/ba.en.md. */
const [one, two, three] = ['mat/Mot.md', 'mat/sau/Hai.md', 'mat/sau/ba.en.md'];

describe('a file that says whether others are published', () => {
  it.each<[string, string, string, string[]]>([
    ['mat/_index.md', '---\ntitle: Mật\ncascade:\n  draft: true\n---\n', 'draft: true', [one, two, three]],
    ['mat/_index.md', '+++\n[cascade]\ndraft = true\n+++\n', 'draft: true', [one, two, three]],
    [
      'mat/sau/_index.md',
      '---\ncascade:\n  - target: {kind: page}\n    params: {status: draft}\n---\n',
      'status: draft',
      [two, three],
    ],
    [
      'mat/_index.md',
      '---\ncascade:\n  target: {path: "/mat/sau/{x,hai}*"}\n  draft: true\n---\n',
      'draft: true',
      [two],
    ],
    [
      'mat/_index.md',
      '---\ncascade:\n  target: {path: /cu/**}\n  draft: true\n---\n',
      'draft: true',
      [one, two, three],
    ],
    [
      'mat/_index.md',
      '---\ncascade:\n  _target: {lang: en}\n  draft: true\n---\n',
      'draft: true',
      [one, two, three],
    ],
    ['mat/_index.md', '---\ncascade:\n  target: {kind: section}\n  draft: true\n---\n', '', []],
    [
      'mat/_index.md',
      '---\ncascade:\n  build: {render: never}\n---\n',
      'build: {"render":"never"}',
      [one, two, three],
    ],
    ['mat/_index.md', '---\ncascade: {date: 2030-01-02}\n---\n', 'date: 2030-01-02', [one, two, three]],
    [
      'mat/_index.md',
      '---\ncascade: {expiryDate: 2020-01-02}\n---\n',
      'expiryDate: 2020-01-02',
      [one, two, three],
    ],
    ['mat/_index.md', '+++\ntitle = "Mật"\ndraft = true\n+++\n', 'draft: true', [one, two, three]],
    ['mat/_index.md', '---\ntitle: Mật\ncascade: {draft: false, type: tin}\n---\n', '', []],
    ['mat/_index.md', '---\ntitle: Mật\n---\n\nTrạng thái: nháp\n', '', []],
    ['mat/mat.json', '{"layout": "bai", "draft": true}', 'draft: true', [one, two, three]],
    ['mat/sau/sau.11tydata.json', '{"permalink": false}', 'permalink: false', [two, three]],
    ['mat/mat.json', '{"tags": ["tin", "drafts"],}', 'tags: ["tin","drafts"]', [one, two, three]],
    [
      'mat/mat.11tydata.js',
      'export default {\n  // published: false\n  draft: true,\n};\n',
      'draft: true',
      [one, two, three],
    ],
    [
      'mat/mat.11tydata.js',
      'export default { eleventyComputed: { permalink: (data) => (data.draft ? false : data.permalink) } };',
      '',
      [],
    ],
    ['mat/Mot.json', '{"published": false}', 'published: false', [one]],
    [
      'mat/sau/Hai.11tydata.json',
      '{"eleventyExcludeFromCollections": true}',
      'eleventyExcludeFromCollections: true',
      [two],
    ],
    ['mat/so-lieu.json', '{"draft": true}', '', []],
    ['mat/Mot.json', '[{"status": "draft"}]', '', []],
    ['mat/Mot.meta', '.. title: Một\n.. status: draft\n', 'status: draft', [one]],
    ['mat/_metadata.yml', 'draft: true\n', 'draft: true', [one, two, three]],
    ['mat/sau/.meta.yml', 'status: private\n', 'status: private', [two, three]],
    ['_data.yml', 'draft: true\n', 'draft: true', [one, two, three, 'matong.md']],
  ])('%s: %j', async (about, text, said, held) => {
    const { content, cache } = madeFolders({
      [`articles/${about}`]: text,
      'articles/mat/Mot.md': article('Mot', 'date: 2026-01-01'),
      'articles/mat/sau/Hai.md': article('Hai', 'date: 2026-01-01'),
      'articles/mat/sau/ba.en.md': article('Ba', 'date: 2026-01-01'),
      'articles/matong.md': article('Ngoai', 'date: 2026-01-01'),
    });
    const settings = readSettings({ CONTENT_DIR: content, CACHE_DIR: cache });
    const { articles, heldBack, findings } = await loadNewsroom(settings, { reported: 'all' });
    const live = [one, two, three, 'matong.md'].filter((file) => !held.includes(file));
    expect(articles.map(({ file }) => file).sort()).toEqual(live.sort());
    const told = findings.filter(({ diagnostic }) => diagnostic.code === 'folder-state');
    expect(told.map(({ file, diagnostic: { params } }) => [file, params])).toEqual(
      held.length === 0 ? [] : [[about, { said, articles: held.length }]],
    );
    expect(heldBack.map(({ article: { file }, by }) => [file, by]).sort()).toEqual(
      held.map((file) => [file, about]).sort(),
    );
  });

  it.each([
    ['---\ncascade: {draft: có thể}\n---\n', 'draft: có thể'],
    ['---\ncascade:\n  - draft: true\n a: [\n---\n', 'draft: draft: true'],
  ])('holds back an article if it cannot be understood, with an error: %j', async (about, said) => {
    const { content, cache } = madeFolders({
      'articles/mat/_index.md': about,
      'articles/mat/Mot.md': article('Mot', 'date: 2026-01-01'),
      'articles/matong.md': article('Ngoai', 'date: 2026-01-01'),
    });
    const { articles, findings } = await loadNewsroom(
      readSettings({ CONTENT_DIR: content, CACHE_DIR: cache }),
    );
    expect(articles.map(({ file }) => file)).toEqual(['matong.md']);
    const held = findings.map(({ file, diagnostic: { code, params } }) => [file, code, params]);
    expect(held).toContainEqual(['mat/_index.md', 'folder-held-back', { said, articles: 1 }]);
  });
});

it.each([
  ['bai.md', 'article'],
  ['kinh-te/bai.MD', 'article'],
  ['bai.markdown', 'article'],
  ['bai.mdx', 'article'],
  ['x/index.md', 'article'],
  ['summary.md', 'article'],
  ['README.md', 'about-folder'],
  ['tin/readme.vi.md', 'about-folder'],
  ['tin/_index.en.md', 'about-folder'],
  ['index.md', 'about-folder'],
  ['CONTRIBUTING.md', 'about-folder'],
  ['LICENSE.md', 'about-folder'],
  ['CHANGELOG.md', 'about-folder'],
  ['SUMMARY.md', 'about-folder'],
  ['templates/bai.md', 'template'],
  ['_templates/bai.md', 'template'],
  ['tin/template.md', 'template'],
  ['tin/mẫu.md', 'template'],
  ['x/anh.JPG', 'picture'],
  ['bang.xlsx', 'other'],
  ['~$bai.md', 'leftover'],
  ['tin/bai.md~', 'leftover'],
  ['bai.md.bak', 'leftover'],
  ['Thumbs.db', 'leftover'],
  ['bai.md.txt', 'text'],
  ['bai.txt', 'text'],
  ['tin/bai.DOCX', 'document'],
  ['bai.html', 'document'],
])('%s is %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

it.each([
  ['bai - Copy.md', 'bai.md', true],
  ['tin/bai - Copy (2).md', 'tin/bai.md', true],
  ['Copy of bai.md', 'bai.md', true],
  ['Bản sao của bai.md', 'bai.md', true],
  ['bai - Sao chép.md', 'bai.md', true],
  ['bai copy 3.md', 'bai.md', true],
  ['bai (An’s conflicted copy 2026-11-28).md', 'bai.md', true],
  ['bai.sync-conflict-20261128-083000-ABCDEF.md', 'bai.md', true],
  ['bai (1).md', 'bai.md', false],
  ['bai(12).md', 'bai.md', false],
])('%s is by its name a copy of %s', (path, original, isCertain) => {
  expect(copyOf(path)).toEqual({ original, isCertain });
});

it.each(['bai.md', 'bai (2026).md', 'ban-sao-ke.md', 'Copyright.md', 'bai - phan 2.md'])(
  '%s is no copy',
  (path) => {
    expect(copyOf(path)).toBeNull();
  },
);

it('publishes no copy beside its original, nor what programs leave behind', async () => {
  const { content, cache } = madeFolders({
    'articles/bai.md': '# Bài\n\nTàu vào cảng từ sớm.\n',
    'articles/bai - Copy.md': '# Bài cũ\n\nTàu chưa vào cảng.\n',
    'articles/bai (1).md': '# Bài\n\nTàu vào cảng từ sớm.\n',
    'articles/bai (2).md': '# Phần hai\n\nTàu rời cảng.\n',
    'articles/~$bai.md': '# Bài\n\nTàu vào cảng từ sớm.\n',
    'articles/Copy of tin.md': '# Tin\n\nTàu vào cảng từ sớm.\n',
  });
  const { articles, findings } = await loadNewsroom(
    readSettings({ CONTENT_DIR: content, CACHE_DIR: cache }),
    {
      reported: 'all',
    },
  );
  expect(articles.map(({ file }) => file).sort()).toEqual(['Copy of tin.md', 'bai (2).md', 'bai.md']);
  const codes = findings.map(({ file, diagnostic: { code } }) => `${file} ${code}`);
  expect(codes).toEqual(
    expect.arrayContaining(['bai - Copy.md file-copy', 'bai (1).md file-copy', '~$bai.md file-leftover']),
  );
});
