import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, figuresOf, importFrom } from '../../../support/import-texts';

const prose =
  'Chi cục đã kiểm tra lô hàng ngay trong đêm, lập biên bản và chuyển hồ sơ cho cơ quan điều tra theo đúng trình tự.';

interface Fields {
  id: number;
  title?: string;
  name?: string;
  type?: string;
  status?: string;
  content?: string;
  more?: string;
}

function item({
  id,
  title = `Bài ${id}`,
  name = `bai-${id}`,
  type = 'post',
  status = 'publish',
  content = prose,
  more = '',
}: Fields) {
  return `<item><title>${title}</title><link>https://bao.example/2021/03/${name}/</link>
    <pubDate>Fri, 05 Mar 2021 01:30:00 +0000</pubDate><dc:creator><![CDATA[thuylinh]]></dc:creator>
    <content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id>
    <wp:post_date><![CDATA[2021-03-05 08:30:00]]></wp:post_date><wp:post_date_gmt><![CDATA[2021-03-05 01:30:00]]></wp:post_date_gmt>
    <wp:post_name><![CDATA[${name}]]></wp:post_name><wp:status><![CDATA[${status}]]></wp:status>
    <wp:post_type><![CDATA[${type}]]></wp:post_type>${more}</item>`;
}

const site = (...items: string[]) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
  <title>Báo cũ</title><wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[thuylinh]]></wp:author_login>
  <wp:author_display_name><![CDATA[Nguyễn Thùy Linh]]></wp:author_display_name></wp:author>
  ${items.join('\n')}</channel></rss>`;

/** The same, exported on a day. */
const exportedOn = (day: string, ...items: string[]) =>
  importFrom({ 'bao-cu.xml': site(`<pubDate>${day}</pubDate>`, ...items) }, 'bao-cu.xml');

const importSite = (...items: string[]) => importFrom({ 'bao-cu.xml': site(...items) }, 'bao-cu.xml');

describe('a WordPress export', () => {
  it('keeps as a draft what was due before the export and had not appeared', async () => {
    const due = item({ id: 1, title: 'Hẹn', status: 'future' });
    const { articles, report } = await exportedOn('Sun, 07 Mar 2021 01:00:00 +0000', due);
    expect(articles.get('bai-1.md')?.release.draft).toBe(true);
    expect(report.left).toMatchObject([{ what: 'Hẹn', why: 'unclear-state' }]);
    // What was due later has appeared since.
    const later = await exportedOn('Mon, 01 Mar 2021 01:00:00 +0000', due);
    expect(later.articles.get('bai-1.md')?.release.draft).toBe(false);
    expect((await importSite(due)).articles.get('bai-1.md')?.release.draft).toBe(false);
  });

  it('gives each text the blocks that several share, and tells of one that is not there', async () => {
    const shared = (id: number) => `<!-- wp:block {"ref":${id}} /-->`;
    const paragraph = (words: string) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
    const { articles, report } = await importSite(
      item({ id: 1, content: `${paragraph('Cổng mở lúc sáu giờ.')}\n\n${shared(5)}` }),
      item({ id: 2, content: `${shared(5)}\n\n${paragraph('Chợ nghỉ hai ngày.')}\n\n${shared(6)}` }),
      item({ id: 5, type: 'wp_block', content: paragraph('Đường dây nóng của chợ: gọi ban quản lý.') }),
    );
    expect([...articles.keys()]).toEqual(['bai-1.md', 'bai-2.md']);
    for (const article of articles.values())
      expect(JSON.stringify(article)).toContain('Đường dây nóng của chợ');
    expect(report.left).toMatchObject([{ what: '[block ref="6"]', why: 'shortcode' }]);
  });

  it('gives title, author’s name, date, topic, tags, excerpt, lead picture and old address', async () => {
    const { articles, report } = await importSite(
      item({
        id: 7,
        title: 'Bắt giữ lô hàng &amp; xe tải',
        name: 'bat-giu-lo-hang',
        more: `<excerpt:encoded><![CDATA[Lô hàng không có giấy tờ.]]></excerpt:encoded>
          <category domain="category" nicename="phap-luat"><![CDATA[Pháp luật]]></category>
          <category domain="post_tag" nicename="buon-lau"><![CDATA[buôn lậu]]></category>
          <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value><![CDATA[9]]></wp:meta_value></wp:postmeta>`,
      }),
      item({
        id: 9,
        type: 'attachment',
        status: 'inherit',
        more: `<wp:attachment_url><![CDATA[https://bao.example/wp-content/uploads/2021/03/xe.jpg]]></wp:attachment_url>
          <excerpt:encoded><![CDATA[Xe tải bị giữ. Ảnh: Lê Vân]]></excerpt:encoded>
          <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[Xe tải]]></wp:meta_value></wp:postmeta>`,
      }),
    );
    expect(report.written).toEqual(['articles/bat-giu-lo-hang.md']);
    expect(articles.get('bat-giu-lo-hang.md')).toMatchObject({
      title: 'Bắt giữ lô hàng & xe tải',
      lede: 'Lô hàng không có giấy tờ.',
      authors: [{ name: 'Nguyễn Thùy Linh' }],
      topic: 'Pháp luật',
      tags: ['buôn lậu'],
      aliases: ['/2021/03/bat-giu-lo-hang/'],
      published: { date: '2021-03-05T08:30:00+07:00' },
      hero: { src: 'https://bao.example/wp-content/uploads/2021/03/xe.jpg', alt: 'Xe tải' },
    });
  });

  it.each([
    ['<!-- wp:paragraph -->\n<p>Khối.</p>\n<!-- /wp:paragraph -->\n\nChữ cũ,\nxuống dòng.\n\nĐoạn hai.'],
    [
      '<!-- wp:group {"a":1} -->\n<div><!-- wp:paragraph --><p>Khối.</p><!-- /wp:paragraph --></div>\n<!-- /wp:group -->\n<!-- wp:freeform -->\nChữ cũ,\nxuống dòng.\n\nĐoạn hai.\n<!-- /wp:freeform -->',
    ],
    [
      '<!-- wp:spacer /-->\n<!-- wp:paragraph -->\n<p>Khối.</p>\n<!-- /wp:paragraph -->\nChữ cũ,\nxuống dòng.\n\nĐoạn hai.',
    ],
  ])('shows text of the old editor beside blocks as it showed it: %s', async (content) => {
    const { articles } = await importSite(item({ id: 7, content: `${prose}\n\n${content}` }));
    expect(bodyOf(articles.get('bai-7.md'))).toMatch(
      /<p>Khối\.<\/p>\n<p>Chữ cũ,<br>\nxuống dòng\.<\/p>\n<p>Đoạn hai\.<\/p>/,
    );
  });

  it('embeds an address alone on its line, whatever is next to it', async () => {
    const film = 'https://www.youtube.com/watch?v=abcdefghijk';
    const { articles } = await importSite(item({ id: 7, content: `${prose}\nXem phim:\n${film}\nHết.` }));
    expect(bodyOf(articles.get('bai-7.md'))).toContain(`href="${film}"`);
  });

  it('keeps the number that is the whole address of an article', async () => {
    const numbered = item({ id: 12 }).replace(/<link>.*<\/link>/, '<link>https://bao.example/?p=12</link>');
    const { articles } = await importSite(numbered);
    expect(articles.get('bai-12.md')?.aliases).toEqual(['/?p=12']);
  });

  it.each([
    `<p style="display:none">Chữ ẩn</p><p>${prose}</p>`,
    `<p>${prose} <span hidden>Chữ ẩn</span></p>`,
    `<p>${prose}</p><div style="visibility: hidden"><p>Chữ <b>ẩn</b></p></div>`,
    `<p>${prose}</p><ul><li>Một</li><li><i style="mso-hide:all">Chữ ẩn</i> hai</li></ul>`,
    `<p>${prose}</p><table><tr><td colspan="2">A</td></tr><tr><td><b hidden>Chữ ẩn</b>B</td><td>C</td></tr></table>`,
  ])('shows no words that the old page hid: %s', async (content) => {
    const { articles, content: folder } = await importSite(item({ id: 4, content }));
    expect(readFileSync(join(folder, 'articles/bai-4.md'), 'utf8')).toContain('<span hidden>Chữ ẩn</span>');
    expect(JSON.stringify(articles.get('bai-4.md')?.sections)).not.toContain('ẩn');
  });

  it('reads paragraphs of the old editor also beside tags', async () => {
    const old = `Đoạn một.\n\n<p style="text-align: justify;">Đoạn có thẻ.</p>\nĐoạn sau,\nxuống dòng.\n\n[vc_row][vc_column]Trong khung.[/vc_column][/vc_row]\n\nhttps://www.youtube.com/watch?v=abcdefghijk\n\n<ul>\n<li>một</li>\n</ul>\nĐoạn cuối.`;
    const { articles, report } = await importSite(item({ id: 3, content: `${prose}\n\n${old}` }));
    const body = bodyOf(articles.get('bai-3.md'));
    for (const part of [
      '<p>Đoạn một.</p>',
      '<p>Đoạn có thẻ.</p>',
      '<p>Đoạn sau,<br>\nxuống dòng.</p>',
      '<p>Trong khung.</p>',
      '<p>Đoạn cuối.</p>',
    ])
      expect(body).toContain(part);
    expect(body).toMatch(/<a href="https:\/\/www\.youtube\.com\/watch\?v=abcdefghijk"/);
    expect(report.left.map(({ what }) => what)).toEqual(['[vc_row]', '[vc_column]']);
  });

  it('reads embedded addresses, galleries and files of the block editor', async () => {
    const blocks = `<!-- wp:paragraph --><p>${prose}</p><!-- /wp:paragraph --><!-- wp:gallery --><figure class="wp-block-gallery"><figure class="wp-block-image"><img src="https://b.example/a.jpg" alt=""/><figcaption>Một</figcaption></figure><figure class="wp-block-image"><img src="https://b.example/b.jpg" alt=""/></figure></figure><!-- /wp:gallery -->
      <!-- wp:embed --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=abcdefghijk\n</div></figure><!-- /wp:embed -->
      <!-- wp:file --><div class="wp-block-file"><a href="https://b.example/x.pdf">Báo cáo</a><a href="https://b.example/x.pdf" class="wp-block-file__button" download>Download</a></div><!-- /wp:file -->`;
    const { articles } = await importSite(item({ id: 4, content: blocks }));
    const article = articles.get('bai-4.md');
    expect(figuresOf(article).map(({ src }) => src)).toEqual([
      'https://b.example/a.jpg',
      'https://b.example/b.jpg',
    ]);
    expect(bodyOf(article)).toMatch(/<a href="https:\/\/www\.youtube\.com\/watch[^]*Báo cáo/);
    expect(bodyOf(article)).not.toContain('Download');
  });

  it.each(['draft', 'pending', 'private'])('keeps a text whose status is “%s” as a draft', async (status) => {
    const { articles } = await importSite(item({ id: 1, status }));
    expect(articles.get('bai-1.md')?.release.draft).toBe(true);
  });

  it('keeps what is behind a password as a draft, and says so', async () => {
    const { articles, report } = await importSite(
      item({ id: 1, more: '<wp:post_password><![CDATA[bi-mat]]></wp:post_password>' }),
    );
    expect(articles.get('bai-1.md')?.release.draft).toBe(true);
    expect(report.left).toMatchObject([{ why: 'restricted' }]);
  });

  it('takes nothing out of the bin, and no menus or revisions', async () => {
    const { report } = await importSite(
      item({ id: 1, status: 'trash' }),
      item({ id: 2, type: 'nav_menu_item' }),
      item({ id: 3, type: 'revision', status: 'inherit' }),
      item({ id: 4 }),
    );
    expect(report.written).toEqual(['articles/bai-4.md']);
    expect(report.left).toMatchObject([{ why: 'trash' }]);
  });

  it('reads paragraphs from empty lines, captions, galleries and embedded addresses', async () => {
    const { articles } = await importSite(
      item({
        id: 1,
        content: `${prose}\n\n${prose} Đoạn hai.\n\n${prose} Đoạn ba.\n\n[caption id="attachment_5" align="aligncenter" width="600"]<a href="https://bao.example/a.jpg"><img src="https://bao.example/a.jpg" alt="" width="600" /></a> Kho hàng lúc nửa đêm. Ảnh: Văn An[/caption]\n\n${prose} Đoạn bốn.\n\n[gallery ids="5,6"]\n\nhttps://www.youtube.com/watch?v=abc123\n\nĐoạn cuối cùng của bài viết này.`,
      }),
      ...[5, 6].map((id) =>
        item({
          id,
          type: 'attachment',
          status: 'inherit',
          more: `<wp:attachment_url>https://bao.example/anh-${id}.jpg</wp:attachment_url><excerpt:encoded>Ảnh số ${id}. Ảnh: Văn An</excerpt:encoded>`,
        }),
      ),
    );
    const article = articles.get('bai-1.md');
    expect(figuresOf(article).map(({ src, caption, credit }) => [src, caption, credit])).toEqual([
      ['https://bao.example/a.jpg', 'Kho hàng lúc nửa đêm.', 'Văn An'],
      ['https://bao.example/anh-5.jpg', 'Ảnh số 5.', 'Văn An'],
      ['https://bao.example/anh-6.jpg', 'Ảnh số 6.', 'Văn An'],
    ]);
    const body = bodyOf(article);
    expect(body).toContain('https://www.youtube.com/watch?v=abc123');
    expect(body).toMatch(/<p>[^<]*Đoạn hai\.<\/p>/);
    expect(body).not.toMatch(/\[(?:gallery|caption)/);
  });

  it('reads the block editor’s text', async () => {
    const { articles } = await importSite(
      item({
        id: 1,
        content: `<!-- wp:paragraph -->\n<p>${prose}</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading {"level":2} -->\n<h2 class="wp-block-heading">Diễn biến</h2>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>${prose}</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Ngày</th><th>Số vụ</th></tr></thead><tbody><tr><td>5/3</td><td>12</td></tr></tbody></table></figure><!-- /wp:table -->`,
      }),
    );
    const article = articles.get('bai-1.md');
    expect(article?.sections.map(({ heading }) => heading)).toContain('Diễn biến');
    expect(bodyOf(article)).toMatch(/Số vụ[\s\S]*12/);
    expect(bodyOf(article)).not.toContain('wp:');
  });

  it('drops codes of page builders, names them, and leaves brackets of prose alone', async () => {
    const { articles, report } = await importSite(
      item({
        id: 1,
        content: `[vc_row][vc_column width="1/2"]${prose}\n\nTheo ông [Lê Văn A], “[chúng tôi] đã nộp đủ” vào ngày 5/3 [sic].[/vc_column][/vc_row]`,
      }),
    );
    const body = bodyOf(articles.get('bai-1.md'));
    expect(body).toContain('[Lê Văn A]');
    expect(body).toContain('[chúng tôi]');
    expect(body).toContain('[sic]');
    expect(body).not.toContain('vc_');
    expect(report.left.filter(({ why }) => why === 'shortcode').map(({ what }) => what)).toContain(
      '[vc_row]',
    );
  });

  it('gives two texts of one name two files, the same ones each time', async () => {
    const { report, again } = await importSite(
      item({ id: 1, name: 'trung' }),
      item({ id: 2, name: 'trung' }),
    );
    expect(report.written).toEqual(['articles/trung.md', 'articles/trung-2.md']);
    expect(await again()).toMatchObject({
      written: [],
      unchanged: ['articles/trung.md', 'articles/trung-2.md'],
      left: [],
    });
  });

  it('stops with line and column where the file is cut off', async () => {
    await expect(importFrom({ 'cut.xml': site(item({ id: 1 })).slice(0, -40) }, 'cut.xml')).rejects.toThrow(
      /\d+:\d+/,
    );
  });

  it('shows films and files of plug-ins’ shortcodes as links, as the reader of Markdown does', async () => {
    const codes = [
      '[su_youtube url="https://youtu.be/abcdefghijk" width="600"]',
      '[vimeo id="48912912"]',
      '[pdf-embedder url="https://bao.example/nghi-quyet.pdf"]',
      '[contact-form-7 id="5"]',
    ];
    const { articles, report } = await importSite(
      item({ id: 5, content: [prose, ...codes, prose].join('\n\n') }),
    );
    const body = JSON.stringify(articles.get('bai-5.md'));
    for (const url of [
      'https://youtu.be/abcdefghijk',
      'https://vimeo.com/48912912',
      'https://bao.example/nghi-quyet.pdf',
    ])
      expect(body).toContain(url);
    expect(report.left.map(({ what }) => what)).toEqual(['[contact-form-7 id="5"]']);
  });

  it.each([
    ['[dropcap]C[/dropcap]hi cục đã kiểm tra.', 'Chi cục đã kiểm tra.'],
    [
      'Ông nói với [highlight color="yellow"]phóng viên[/highlight] như vậy.',
      'Ông nói với phóng viên như vậy.',
    ],
    ['[tieude_phu]Hàng lậu[/tieude_phu]\n\nXe dừng.', '<p>Hàng lậu</p> <p>Xe dừng.</p>'],
    // A word in brackets that is no code.
    ['Ông nói: “Họ [các tài xế] đã dừng xe.”', 'Ông nói: “Họ [các tài xế] đã dừng xe.”'],
    ['Theo Điều 3 [2] của luật.', 'Theo Điều 3 [2] của luật.'],
  ])('keeps the words inside unknown codes, and words in brackets: %s', async (content, shown) => {
    const { articles } = await importSite(item({ id: 1, content: `${prose}\n\n${prose}\n\n${content}` }));
    expect(bodyOf(articles.get('bai-1.md')).replace(/\s+/g, ' ')).toContain(shown);
  });

  it('names no account that only publishes, and all authors where there are several', async () => {
    const admin = item({ id: 1 }).replace('thuylinh', 'admin');
    const several = item({
      id: 2,
      more: `<category domain="author" nicename="cap-a"><![CDATA[Lê Thị An]]></category>
        <category domain="author" nicename="cap-b"><![CDATA[Hồ Văn Bình]]></category>`,
    });
    const { articles } = await importSite(admin, several);
    expect(articles.get('bai-1.md')?.authors).toEqual([]);
    expect(articles.get('bai-2.md')?.authors).toMatchObject([{ name: 'Lê Thị An' }, { name: 'Hồ Văn Bình' }]);
  });

  it('keeps a kind of text that only the old site has as a draft, counts comments, and leaves parts of the theme', async () => {
    const comment = '<wp:comment><wp:comment_content><![CDATA[Hay!]]></wp:comment_content></wp:comment>';
    const { articles, report } = await importSite(
      item({ id: 1, type: 'su_kien', more: comment }),
      item({ id: 2, type: 'nav_menu_item' }),
      item({ id: 3, type: 'wp_block' }),
      item({ id: 4, more: comment + comment }),
    );
    expect(articles.get('bai-1.md')?.release.draft).toBe(true);
    expect(report.written).toEqual(['articles/bai-1.md', 'articles/bai-4.md']);
    expect(report.left).toEqual([
      { from: 'bao-cu.xml: Bài 1', what: 'Bài 1, “su_kien”', why: 'own-kind' },
      { from: 'bao-cu.xml', what: '3', why: 'comments' },
    ]);
  });

  it('shows pictures as they were uploaded, the lead picture once, and links its own pages from the root', async () => {
    const upload = 'https://bao.example/wp-content/uploads/2021/03/xe';
    const picture = `[caption width="600"]<img class="size-large wp-image-9" src="${upload}-600x400.jpg" alt="Xe tải" /> Xe bị giữ. Ảnh: Lê Vân[/caption]`;
    const link = `<a href="http://bao.example/2021/02/bai-truoc/">bài trước</a>`;
    const xml = site(
      item({
        id: 1,
        content: `${prose}\n\n${picture}\n\nTheo ${link}, ${prose}`,
        more: '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>',
      }),
      item({
        id: 9,
        type: 'attachment',
        status: 'inherit',
        more: `<wp:attachment_url>${upload}.jpg</wp:attachment_url><excerpt:encoded>Xe</excerpt:encoded>`,
      }),
    ).replace('<title>', '<wp:base_blog_url>https://bao.example</wp:base_blog_url><title>');
    const { articles } = await importFrom({ 'bao-cu.xml': xml }, 'bao-cu.xml');
    const article = articles.get('bai-1.md');
    expect(article?.hero).toMatchObject({ src: `${upload}.jpg`, caption: 'Xe bị giữ.', credit: 'Lê Vân' });
    expect(article && figuresOf(article)).toHaveLength(1);
    expect(JSON.stringify(article?.sections)).toContain('/2021/02/bai-truoc/');
    expect(JSON.stringify(article?.sections)).not.toContain('bao.example/2021');
  });
});
