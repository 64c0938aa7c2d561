import { describe, expect, it } from 'vitest';
import { bodyOf, figuresOf, importFrom } from '../../../support/import-texts';

const prose =
  'Chi cục đã kiểm tra lô hàng ngay trong đêm, lập biên bản và chuyển hồ sơ cho cơ quan điều tra theo đúng trình tự.';
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const content = `${prose}<br /><br />
<table class="tr-caption-container"><tbody><tr><td><a href="https://b.example/s1600/xe.jpg"><img src="https://b.example/s640/xe.jpg" /></a></td></tr>
<tr><td class="tr-caption">Xe tải bị giữ. Ảnh: Lê Vân</td></tr></tbody></table>
<a name='more'></a><b>Nửa đêm,</b> xe tới cảng.<br />&nbsp;<br />Tài xế bỏ chạy.`;

describe('an export of Blogger', () => {
  const feed = (...entries: string[]) =>
    `<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="a.css" type="text/css"?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:app='http://purl.org/atom/app#' xmlns:blogger='http://schemas.google.com/blogger/2018'><title>Báo cũ</title><author><name>Chủ báo</name></author>${entries.join('')}</feed>`;
  const kind = (name: string) =>
    `<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#${name}'/>`;
  const entry = (kinds: string, more = '', title = 'Bắt giữ lô hàng &amp; xe tải') =>
    `<entry><id>tag:blogger.com,1999:blog-1.post-7</id><published>2021-03-05T08:30:00.001+07:00</published><updated>2021-03-06T09:00:00.001+07:00</updated>${kinds}<category scheme='http://www.blogger.com/atom/ns#' term='buôn lậu'/><title type='text'>${title}</title><content type='html'>${escaped(content)}</content><author><name>Nguyễn Thùy Linh</name><uri>https://a.example</uri></author>${more}</entry>`;
  const link =
    "<link rel='alternate' type='text/html' href='https://bao.example/2021/03/bat-giu.html' title='x'/>";

  it('gives title, author, dates, labels, old address, paragraphs and captions; a second run changes nothing', async () => {
    const { articles, report, again } = await importFrom(
      { 'blog.xml': feed(entry(kind('settings')), entry(kind('post'), link)) },
      'blog.xml',
    );
    expect(report.written).toEqual(['articles/bat-giu.md']);
    const article = articles.get('bat-giu.md');
    expect(article).toMatchObject({
      title: 'Bắt giữ lô hàng & xe tải',
      lede: prose,
      authors: [{ name: 'Nguyễn Thùy Linh' }],
      tags: ['buôn lậu'],
      aliases: ['/2021/03/bat-giu.html'],
      published: { date: '2021-03-05T08:30:00+07:00' },
      release: { draft: false },
    });
    expect(figuresOf(article)).toMatchObject([
      { src: 'https://b.example/s1600/xe.jpg', caption: 'Xe tải bị giữ.', credit: 'Lê Vân' },
    ]);
    expect(bodyOf(article)).toMatch(
      /<p><strong>Nửa đêm,<\/strong> xe tới cảng\.<\/p>\n<p>Tài xế bỏ chạy\.<\/p>/,
    );
    expect(await again()).toMatchObject({ written: [], unchanged: ['articles/bat-giu.md'], left: [] });
  });

  it('of Google Takeout: pages are pages, drafts drafts, comments and the bin are left', async () => {
    const { articles, report } = await importFrom(
      {
        'feed.atom': feed(
          entry('<blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status>', '', 'Bản nháp'),
          entry(
            '<blogger:type>PAGE</blogger:type><blogger:status>LIVE</blogger:status><blogger:filename>/p/gioi-thieu.html</blogger:filename>',
          ),
          entry('<blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status>'),
          entry(
            '<blogger:type>POST</blogger:type><blogger:status>SOFT_TRASHED</blogger:status>',
            '',
            'Bỏ đi',
          ),
        ),
      },
      'feed.atom',
    );
    expect(
      [...articles].map(([name, { kind, release, aliases }]) => [name, kind, release.draft, aliases]),
    ).toEqual([
      ['ban-nhap.md', 'article', true, []],
      ['gioi-thieu.md', 'page', false, ['/p/gioi-thieu.html']],
    ]);
    expect(report.left).toMatchObject([{ what: 'Bỏ đi', why: 'trash' }]);
  });

  it('keeps an old draft as a draft', async () => {
    const { articles } = await importFrom(
      { 'b.xml': feed(entry(kind('post'), '<app:control><app:draft>yes</app:draft></app:control>')) },
      'b.xml',
    );
    expect([...articles.values()].map(({ release }) => release.draft)).toEqual([true]);
  });
});

describe('a story of an export of Medium', () => {
  const story = (
    footer: string,
  ) => `<!DOCTYPE html><html><head><title>Một ngày ở bản</title></head><body><article class="h-entry">
<header><h1 class="p-name">Một ngày ở bản</h1></header><section data-field="subtitle" class="p-summary">Khói bếp lên từ năm giờ sáng, đường vào bản chỉ có một lối</section>
<section data-field="body" class="e-content"><section name="a" class="section section--body section--first"><div class="section-divider"><hr class="section-divider"></div><div class="section-content">
<h3 class="graf graf--h3 graf--title">Một ngày ở bản</h3><h4 class="graf graf--h4 graf--subtitle">Khói bếp lên từ năm giờ sáng, đường vào bản chỉ có một lối</h4>
<figure class="graf graf--figure"><img class="graf-image" src="https://cdn-images-1.medium.com/max/800/1*a.jpeg"><figcaption class="imageCaption">Cầu treo. Ảnh: Hà Mai Chi</figcaption></figure>
<p class="graf graf--p">${prose}</p><h3 class="graf graf--h3">Trưa</h3><p class="graf graf--p">Trẻ con về.</p>
<div class="graf graf--mixtapeEmbed"><a href="https://a.example/b"><strong>Bài kia</strong></a><a class="js-mixtapeImage" href="https://a.example/b"></a></div></div></section></section>
<footer>${footer}<p>Exported from <a href="https://medium.com">Medium</a> on November 1, 2026.</p></footer></article></body></html>`;

  it('gives title, subtitle, author, date and address; the rest of the page goes', async () => {
    const footer =
      '<p>By <a href="https://medium.com/@h" class="p-author h-card">Hà Mai Chi</a> on <a href="https://medium.com/p/abc"><time class="dt-published" datetime="2020-10-03T09:11:52.136Z">October 3, 2020</time></a>.</p><p><a href="https://medium.com/@h/mot-ngay-ab12cd34ef56" class="p-canonical">Canonical link</a></p>';
    const { articles } = await importFrom(
      { '2020-10-03_Mot-ngay-o-ban-ab12cd34ef56.html': story(footer) },
      '2020-10-03_Mot-ngay-o-ban-ab12cd34ef56.html',
    );
    const article = articles.get('mot-ngay-o-ban.md');
    expect(article).toMatchObject({
      title: 'Một ngày ở bản',
      lede: 'Khói bếp lên từ năm giờ sáng, đường vào bản chỉ có một lối',
      authors: [{ name: 'Hà Mai Chi' }],
      published: { date: '2020-10-03T16:11:00+07:00' },
      source: { url: 'https://medium.com/@h/mot-ngay-ab12cd34ef56' },
      hero: { caption: 'Cầu treo.', credit: 'Hà Mai Chi' },
    });
    expect(bodyOf(article)).toMatch(/^\s*<p>Chi cục[^]*<h2>Trưa<\/h2>[^]*Bài kia/);
    expect(bodyOf(article)).not.toMatch(/Exported|Canonical|<hr>|Một ngày/);
  });

  it('without a date is a draft', async () => {
    const { articles } = await importFrom(
      { 'draft_Mot-ngay-ab12cd34ef56.html': story('') },
      'draft_Mot-ngay-ab12cd34ef56.html',
    );
    expect(articles.get('mot-ngay.md')?.release.draft).toBe(true);
  });
});

it('the properties of a page of Notion are its front matter, its lists one list, its boxes quotations', async () => {
  const row = (name: string, value: string) =>
    `<tr class="property-row"><th>${name}</th><td>${value}</td></tr>`;
  const page = (
    status: string,
  ) => `<html><body><article class="page sans"><header><h1 class="page-title">Họp báo</h1><table class="properties"><tbody>${row('Tác giả', '<span class="user">Trần Bảy</span>')}${row('Ngày đăng', '<time>@March 12, 2026</time>')}${row('Tags', '<span>giá điện</span><span>họp báo</span>')}${row('Trạng thái', status)}</tbody></table></header><div class="page-body"><p>${prose}</p>
<figure class="callout"><div><span class="icon">💡</span></div><div><p>Lưu ý.</p></div></figure><ul class="bulleted-list"><li>một</li></ul><ul class="bulleted-list"><li>hai</li></ul><figure class="image"><a href="https://a.example/b.png"><img src="https://a.example/b.png"/></a><figcaption>Ảnh: Lê An</figcaption></figure><p>${prose}</p></div></article></body></html>`;
  const name = 'Hop bao 1f2e3d4c5b6a79880f1e2d3c4b5a6978.html';
  for (const [status, draft] of [
    ['Đã đăng', false],
    ['Bản nháp', true],
  ] as const) {
    const { articles } = await importFrom({ [name]: page(status) }, name);
    const article = articles.get('hop-bao.md');
    expect(article).toMatchObject({
      title: 'Họp báo',
      authors: [{ name: 'Trần Bảy' }],
      published: { date: '2026-03-12' },
      tags: ['giá điện', 'họp báo'],
      release: { draft },
    });
    expect(bodyOf(article)).toMatch(
      /<blockquote>\s*<p>Lưu ý\.<\/p>\s*<\/blockquote>\s*<ul>\s*<li>một<\/li>\s*<li>hai<\/li>/,
    );
    expect(bodyOf(article)).not.toContain('💡');
  }
});

it('what Ghost’s editor keeps of a draft becomes its text', async () => {
  const text = (words: string, format = 0) => ({ type: 'extended-text', text: words, format });
  const block = (type: string, children: unknown[], more = {}) => ({ type, children, ...more });
  const lexical = JSON.stringify({
    root: block('root', [
      block('paragraph', [text(prose), { type: 'linebreak' }, text('đậm', 1)]),
      block('extended-heading', [text('Phần hai')], { tag: 'h2' }),
      { type: 'image', src: '__GHOST_URL__/content/images/a.jpg', alt: 'A', caption: 'Lễ trao. Ảnh: Lê An' },
      block(
        'list',
        [
          block('listitem', [text('một')]),
          block('listitem', [block('link', [text('hai')], { url: 'https://a.example/' })]),
        ],
        { tag: 'ol' },
      ),
      { type: 'callout', calloutText: 'Lưu ý' },
      { type: 'bookmark', url: 'https://b.example/', metadata: { title: 'Bài kia' } },
      { type: 'paywall' },
      { type: 'chua-biet' },
    ]),
  });
  const post = { id: '1', title: 'Bài', slug: 'bai', html: null, lexical, status: 'draft', type: 'post' };
  const { articles, report } = await importFrom(
    { 'g.json': JSON.stringify({ db: [{ data: { posts: [post] } }] }) },
    'g.json',
  );
  const article = articles.get('bai.md');
  expect(article?.lede).toContain(prose);
  expect(figuresOf(article)).toMatchObject([
    { src: '/content/images/a.jpg', caption: 'Lễ trao.', credit: 'Lê An' },
  ]);
  expect(bodyOf(article)).toMatch(
    /<h2>Phần hai<\/h2>[^]*<ol>[^]*một[^]*<a href="https:\/\/a\.example\/"[^]*Lưu ý[^]*Bài kia/,
  );
  expect(report.left).toMatchObject([{ what: 'chua-biet' }]);
});

it('Ghost’s lead pictures keep what is said of them, authors their order, and newsletters and members’ texts are drafts', async () => {
  const post = (id: string, more: object) => ({
    id,
    title: `Bài ${id}`,
    slug: `bai-${id}`,
    html: `<p>${prose}</p>`,
    status: 'published',
    ...more,
  });
  const data = {
    posts: [
      post('1', { feature_image: '__GHOST_URL__/content/images/b.jpg' }),
      post('2', { status: 'sent' }),
      post('3', { visibility: 'members' }),
    ],
    posts_meta: [
      { post_id: '1', feature_image_alt: 'Bến tàu', feature_image_caption: 'Bến <b>tàu</b> cũ. Ảnh: Lê Hà' },
    ],
    users: [
      { id: 'a', name: 'Trần Bảy' },
      { id: 'b', name: 'Lê Na' },
      { id: 'c', name: 'Ghost' },
    ],
    posts_authors: [
      { post_id: '1', author_id: 'a', sort_order: 1 },
      { post_id: '1', author_id: 'b', sort_order: 0 },
      { post_id: '3', author_id: 'c', sort_order: 0 },
    ],
  };
  const { articles, report } = await importFrom({ 'g.json': JSON.stringify({ db: [{ data }] }) }, 'g.json');
  expect(articles.get('bai-1.md')).toMatchObject({
    hero: { alt: 'Bến tàu', caption: 'Bến tàu cũ.', credit: 'Lê Hà' },
    authors: [{ name: 'Lê Na' }, { name: 'Trần Bảy' }],
    release: { draft: false },
  });
  expect(articles.get('bai-3.md')?.authors).toEqual([]);
  for (const name of ['bai-2.md', 'bai-3.md']) expect(articles.get(name)?.release.draft).toBe(true);
  expect(report.left.map(({ why }) => why)).toEqual(['restricted', 'restricted']);
});

it.each([
  ['bai.odt', /save it as \.docx/],
  ['bao.zip', /Unpack it/],
  ['bai.md', /Markdown needs no import/],
  ['bai.pdf', /reads \.docx/],
])('a file that cannot be imported says what to do: %s', async (name, way) => {
  await expect(importFrom({ [name]: 'x' }, name)).rejects.toThrow(way);
});

it('a folder of Markdown says that it needs no import', async () => {
  await expect(importFrom({ 'Bài 1.md': 'x', 'anh.png': 'y' })).rejects.toThrow(/needs no import/);
});

it('what a folder holds beside the files that are read is told', async () => {
  const html = '<h1>Tàu về bến</h1><p>Tàu về bến sớm hơn một giờ.</p>';
  const { report } = await importFrom({
    'bai-1.html': html,
    'docs/a.md': 'x',
    'docs/b.mdx': 'x',
    'docs/_category_.json': '{"label": "A"}',
    'cu/ban-thao.doc': 'x',
    'node_modules/a/index.html': html,
    'node_modules/a/readme.md': 'x',
  });
  expect(report.written).toHaveLength(1);
  expect(report.left.map(({ what, why }) => `${why}: ${what}`)).toEqual([
    'markdown: docs/a.md + 1',
    'not-docx: cu/ban-thao.doc',
    'not-text: docs/_category_.json',
  ]);
});
