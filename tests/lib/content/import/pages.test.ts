import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { bodyOf, figuresOf, importFrom } from '../../../support/import-texts';

const prose =
  'Chi cục đã kiểm tra lô hàng ngay trong đêm, lập biên bản và chuyển hồ sơ cho cơ quan điều tra theo đúng trình tự mà pháp luật quy định.';
const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#123' } })
  .jpeg()
  .toBuffer();

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Kiểm tra đêm - Báo Mẫu</title>
<link rel="canonical" href="https://bao-mau.example/kiem-tra-dem.html">
<meta property="og:title" content="Kiểm tra đêm"><meta property="og:image" content="https://bao-mau.example/og.jpg">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Báo Mẫu"},
{"@type":"NewsArticle","headline":"Kiểm tra đêm ở cảng","description":"Ba container bị giữ lại.","datePublished":"2024-03-01T20:30:00Z",
"author":[{"@type":"Person","name":"Lê Vân"},{"@type":"Person","name":"Trần Hà"}],"articleSection":"Pháp luật","keywords":"cảng, container"}]}</script></head>
<body><nav><a href="/">Trang chủ</a> <a href="/phap-luat">Pháp luật</a></nav>
<article><h1>Kiểm tra đêm ở cảng</h1><p class="sapo">Ba container bị giữ lại.</p>
<figure><img src="kiem-tra_files/cang.jpg" alt=""><figcaption>Cảng lúc nửa đêm. Ảnh: Văn An</figcaption></figure>
${Array.from({ length: 6 }, (_, i) => `<p>${prose} Đoạn ${i + 1}.</p>`).join('')}</article>
<aside><h3>Tin liên quan</h3><ul><li><a href="/x.html">Tin khác không liên quan</a></li></ul></aside><footer>Bản quyền Báo Mẫu</footer></body></html>`;

describe('a page saved from a browser', () => {
  it('gives the article and what its head says of it, and nothing around it', async () => {
    const { articles, images } = await importFrom(
      { 'kiem-tra.html': page, 'kiem-tra_files/cang.jpg': photo },
      'kiem-tra.html',
    );
    const article = articles.get('kiem-tra.md');
    expect(article).toMatchObject({
      title: 'Kiểm tra đêm ở cảng',
      lede: 'Ba container bị giữ lại.',
      authors: [{ name: 'Lê Vân' }, { name: 'Trần Hà' }],
      topic: 'Pháp luật',
      tags: ['cảng', 'container'],
      published: { date: '2024-03-02T03:30:00+07:00' },
      source: { url: 'https://bao-mau.example/kiem-tra-dem.html' },
    });
    expect(figuresOf(article)).toMatchObject([{ caption: 'Cảng lúc nửa đêm.', credit: 'Văn An' }]);
    expect(images).toEqual(['kiem-tra-cang.jpg']);
    const body = bodyOf(article);
    expect(body).toContain('Đoạn 6.');
    expect(body).not.toMatch(/Tin khác|Bản quyền|Trang chủ/);
  });

  it('is named after its folder where its own name says nothing', async () => {
    const { report } = await importFrom({
      'cau-moi/index.html': page,
      'cho-dem/INDEX.HTM': page,
      'pho.html': page,
    });
    expect(report.written).toEqual(['articles/cau-moi.md', 'articles/cho-dem.md', 'articles/pho.md']);
  });

  it('shows authors, topic and tags where its head has none, and boxes of other articles that are left', async () => {
    const shown = page
      .replace(
        /<script[^]*?<\/script>/,
        '<meta property="article:author" content="Báo Mẫu"><meta name="keywords" content="Kiểm tra đêm ở cảng - Báo Mẫu, cảng">',
      )
      .replace(
        '<article>',
        '<div class="breadcrumb"><a href="/">Trang chủ</a><a href="/pl">Pháp luật</a></div><div class="detail-author"><a class="name" href="/tac-gia/le-van">Lê Vân</a></div><article>',
      )
      .replace(
        'Đoạn 2.</p>',
        'Đoạn 2.</p><div class="VCSortable" type="RelatedOneNews"><a href="/cu.htm">Chuyện cũ</a><p>Lời dẫn của chuyện cũ.</p></div>',
      )
      .replace('<aside>', '<div class="comment-author"><span class="name">Bạn đọc</span></div><aside>');
    const { articles } = await importFrom({ 'kiem-tra.html': shown }, 'kiem-tra.html');
    const article = articles.get('kiem-tra.md');
    expect(article).toMatchObject({ authors: [{ name: 'Lê Vân' }], topic: 'Pháp luật', tags: ['cảng'] });
    expect(bodyOf(article)).not.toContain('chuyện cũ');
  });

  it('reads an old Vietnamese encoding', async () => {
    // “Việt” in windows-1258 is written with a combining mark.
    const html = Buffer.concat([
      Buffer.from(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><title>T</title></head><body><h1>Nam Vi',
      ),
      Buffer.from([0xea, 0xf2]),
      Buffer.from(
        `t</h1><p>${'Tin nhanh trong ngay hom nay ve tinh hinh buon ban o cac cho dau moi. '.repeat(5)}</p></body></html>`,
      ),
    ]);
    const { articles } = await importFrom({ 'cu.html': html }, 'cu.html');
    expect(articles.get('cu.md')?.title).toBe('Nam Việt');
  });

  it('does not read files outside the page’s folder', async () => {
    const { report, images } = await importFrom(
      { 'trong/a.html': page.replace('kiem-tra_files/cang.jpg', '../../bi-mat.jpg'), 'bi-mat.jpg': photo },
      'trong/a.html',
    );
    expect(images).toEqual([]);
    expect(report.left).toMatchObject([{ why: 'picture-missing' }]);
  });
});

describe('HTML of an office program', () => {
  it('of Word: title, list, caption, note', async () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=VI>
      <p class=MsoTitle>Báo cáo quý I<o:p></o:p></p><p class=MsoNormal>${prose}</p><p class=MsoNormal>Số liệu đến ngày 31/3<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> như sau.</p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span>·<span>&nbsp;&nbsp;</span></span>Việc thứ nhất của quý</p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span>·<span>&nbsp;&nbsp;</span></span>Việc thứ hai của quý</p>
      <p class=MsoNormal>${prose}</p><div><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> Nguồn số liệu nội bộ.</p></div></body></html>`;
    const { articles } = await importFrom({ 'bao-cao.htm': html }, 'bao-cao.htm');
    const article = articles.get('bao-cao.md');
    expect(article?.title).toBe('Báo cáo quý I');
    const body = bodyOf(article);
    expect(body).toMatch(/<li>\s*(?:<p>)?Việc thứ nhất của quý/);
    expect(body).not.toContain('·');
    expect(body).toContain('Nguồn số liệu nội bộ.');
  });

  it('of LibreOffice: title, subtitle, note, and no lines that every sheet has', async () => {
    const html = `<html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/></head><body lang="vi-VN"><div title="header"><p>Bản thảo</p></div>
      <p class="title"><font size="6"><b>Chợ phiên vùng cao</b></font></p><p class="subtitle">Phiên chợ họp mỗi tháng ba lần.</p>
      <p>${prose}<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup></p><p>${prose}</p>
      <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Theo âm lịch.</p></div><div title="footer"><p>Trang 1</p></div></body></html>`;
    const { articles } = await importFrom({ 'cho-phien.html': html }, 'cho-phien.html');
    const article = articles.get('cho-phien.md');
    expect(article).toMatchObject({ title: 'Chợ phiên vùng cao', lede: 'Phiên chợ họp mỗi tháng ba lần.' });
    expect(bodyOf(article)).toMatch(/Theo âm lịch\./);
    expect(bodyOf(article)).not.toMatch(/Bản thảo|Trang 1|>1<\/sup>/);
  });

  it('of Google Docs: bold by class, links without the detour, pictures inside the file', async () => {
    const html = `<html><head><style>.c3{font-weight:700}.c1{color:#000}</style></head><body class="c9"><p class="c1 title"><span>Sổ tay phóng viên</span></p>
      <p class="c1"><span>${prose}</span></p><p class="c1"><span>Xem </span><span class="c3">bản đầy đủ</span><span> ở </span><span><a href="https://www.google.com/url?q=https://mau.example/day-du&amp;sa=D">đây</a></span><span> trước khi viết bài về việc này.</span></p>
      <p class="c1"><img alt="" src="data:image/jpeg;base64,${photo.toString('base64')}"></p><p class="c1"><span>${prose}</span></p></body></html>`;
    const { articles, images } = await importFrom({ 'so-tay.html': html }, 'so-tay.html');
    const article = articles.get('so-tay.md');
    expect(article?.title).toBe('Sổ tay phóng viên');
    expect(bodyOf(article)).toMatch(/<strong>bản đầy đủ<\/strong>/);
    expect(bodyOf(article)).toContain('https://mau.example/day-du');
    expect(images).toEqual(['so-tay-1.jpg']);
  });
});

describe('a Ghost export', () => {
  it('gives posts and pages, drafts as drafts', async () => {
    const post = (fields: Record<string, unknown>) => ({
      id: '1',
      title: 'Bài',
      slug: 'bai',
      html: `<p>${prose}</p><p>${prose}</p>`,
      status: 'published',
      type: 'post',
      ...fields,
    });
    const json = JSON.stringify({
      db: [
        {
          data: {
            posts: [
              post({
                slug: 'bai-mot',
                title: 'Bài một',
                published_at: '2022-05-01T01:00:00.000Z',
                feature_image: '__GHOST_URL__/content/images/a.jpg',
                custom_excerpt: 'Tóm tắt bài một.',
              }),
              post({ id: '2', slug: 'nhap', title: 'Bản nháp', status: 'draft' }),
              post({ id: '3', slug: 'thanh-vien', title: 'Chỉ cho thành viên', visibility: 'members' }),
            ],
            tags: [
              { id: 't', name: 'Kinh tế' },
              { id: 'u', name: '#noi-bo', visibility: 'internal' },
              { id: 'v', name: 'giá vàng' },
            ],
            posts_tags: ['u', 't', 'v'].map((tag_id) => ({ post_id: '1', tag_id })),
            users: [{ id: 'a', name: 'Trần Hà' }],
            posts_authors: [{ post_id: '1', author_id: 'a' }],
          },
        },
      ],
    });
    const { articles } = await importFrom({ 'ghost.json': json }, 'ghost.json');
    expect(articles.get('bai-mot.md')).toMatchObject({
      title: 'Bài một',
      lede: 'Tóm tắt bài một.',
      topic: 'Kinh tế',
      tags: ['giá vàng'],
      authors: [{ name: 'Trần Hà' }],
      published: { date: '2022-05-01T08:00:00+07:00' },
      aliases: ['/bai-mot/'],
    });
    for (const name of ['nhap.md', 'thanh-vien.md']) expect(articles.get(name)?.release.draft).toBe(true);
  });
});

describe('a site of another generator', () => {
  it('Hugo: page bundle, section as topic, address by the configuration, shortcodes left to the reader', async () => {
    const { articles, images, again } = await importFrom({
      'hugo.toml': '[permalinks]\nkinh-te = "/:year/:month/:slug/"\n',
      'content/kinh-te/xuat-khau/index.md': `+++\ntitle = "Xuất khẩu tăng"\ndate = 2023-04-05T08:00:00+07:00\ndraft = false\ntags = ["xuất khẩu"]\n+++\n${prose}\n\n![Cảng](cang.jpg)\n\n${prose}\n`,
      'content/kinh-te/xuat-khau/cang.jpg': photo,
      'content/kinh-te/_index.md': '+++\ntitle = "Kinh tế"\n+++\n',
      'content/tin/nhap.md': `---\ntitle: Chưa xong\ndraft: true\n---\n${prose}\n\n${prose}\n`,
    });
    expect([...articles.keys()].sort()).toEqual(['nhap.md', 'xuat-khau.md']);
    expect(articles.get('xuat-khau.md')).toMatchObject({
      title: 'Xuất khẩu tăng',
      topic: 'kinh-te',
      tags: ['xuất khẩu'],
      aliases: ['/2023/04/xuat-khau/'],
    });
    expect(articles.get('nhap.md')?.release.draft).toBe(true);
    expect(images).toEqual(['xuat-khau-cang.jpg']);
    expect(await again()).toMatchObject({ written: [], left: [] });
  });

  it('Jekyll: the date of the file’s name, drafts, its usual address', async () => {
    const { articles } = await importFrom({
      '_config.yml': 'title: Blog\n',
      '_posts/2020-01-05-gia-vang.md': `---\nlayout: post\ntitle: "Giá vàng"\ncategories: [kinh-te]\nauthor: Lê Vân\n---\n${prose}\n\n${prose}\n`,
      '_drafts/sap-ra.md': `---\ntitle: Sắp ra\n---\n${prose}\n\n${prose}\n`,
    });
    expect(articles.get('gia-vang.md')).toMatchObject({
      title: 'Giá vàng',
      authors: [{ name: 'Lê Vân' }],
      published: { date: '2020-01-05' },
      aliases: ['/kinh-te/2020/01/05/gia-vang.html'],
    });
    expect(articles.get('sap-ra.md')?.release.draft).toBe(true);
  });

  it('Jekyll: posts in HTML, collections with pages, all categories in the address', async () => {
    const text = `---\ntitle: Giá vàng\ncategories: [Kinh, Te]\n---\n`;
    const { articles } = await importFrom({
      '_config.yml': 'permalink: pretty\ncollections:\n  mon-an: {output: true}\n  nguoi-viet: {}\n',
      '_posts/2020-01-05-gia-vang.html': `${text}<p>${prose}</p>\n<p>${prose}</p>\n`,
      '_mon-an/cha-ca.md': `---\ntitle: Chả cá\n---\n${prose}\n\n${prose}\n`,
      '_nguoi-viet/lan.md': '---\ntitle: Lan\n---\n',
      'lien-he.md': `---\ntitle: Liên hệ\n---\n${prose}\n`,
    });
    expect([...articles.keys()].sort()).toEqual(['cha-ca.md', 'gia-vang.md', 'lien-he.md']);
    expect(articles.get('gia-vang.md')?.aliases).toEqual(['/kinh/te/2020/01/05/gia-vang/']);
    expect(articles.get('cha-ca.md')?.aliases).toEqual(['/mon-an/cha-ca.html']);
    expect(articles.get('lien-he.md')).toMatchObject({ kind: 'page', aliases: ['/lien-he/'] });
  });

  it('what a folder says of its texts makes drafts of them', async () => {
    const text = `---\ntitle: Giá vàng\n---\n${prose}\n\n${prose}\n`;
    const hugo = await importFrom({
      'hugo.toml': '',
      'content/mat/_index.md': '---\ncascade:\n  draft: true\n---\n',
      'content/mat/sau/trong.md': text,
      'content/matong/ngoai.md': text,
    });
    const jekyll = await importFrom({
      '_config.yml':
        'defaults:\n  - scope: {path: "mat"}\n    values: {published: false}\n  - scope: {path: ""}\n    values: {layout: post}\n',
      'mat/_posts/2020-01-05-trong.md': text,
      'matong/_posts/2020-01-05-ngoai.md': text,
    });
    for (const { articles } of [hugo, jekyll])
      expect(['trong.md', 'ngoai.md'].map((name) => articles.get(name)?.release.draft)).toEqual([
        true,
        false,
      ]);
  });

  it('Hexo: pictures that tags name in the folder of a text, pages at their own address', async () => {
    const { articles, images, report } = await importFrom({
      '_config.yml': 'permalink: :year/:month/:day/:title/\n',
      'source/_posts/ca-phe.md': `---\ntitle: Cà phê\ndate: 2019-11-20 09:00:00\n---\n${prose}\n\n{% asset_img ray.png Rẫy cà phê %}\n\n${prose}\n\n{% asset_img mat.png %}\n`,
      'source/_posts/ca-phe/ray.png': 'png',
      'source/lien-he/index.md': `---\ntitle: Liên hệ\n---\n${prose}\n`,
    });
    expect(images).toEqual(['ca-phe-ray.png']);
    expect(articles.get('ca-phe.md')?.hero?.src).toContain('ca-phe-ray.png');
    expect(report.left.map(({ what }) => what)).toContain('mat.png');
    expect(articles.get('lien-he.md')?.aliases).toEqual(['/lien-he/']);
  });

  it('Hexo: posts with their address', async () => {
    const { articles } = await importFrom({
      '_config.yml': 'permalink: :year/:month/:day/:title/\n',
      'source/_posts/ca-phe.md': `---\ntitle: Cà phê\ndate: 2019-11-20 09:00:00\ntags:\n  - nông sản\n---\n${prose}\n\n${prose}\n`,
    });
    expect(articles.get('ca-phe.md')).toMatchObject({
      title: 'Cà phê',
      tags: ['nông sản'],
      aliases: ['/2019/11/20/ca-phe/'],
    });
  });

  it('Hugo: each language has its addresses, and none is a topic; the page for lost readers stays out', async () => {
    const text = `---\ntitle: Giá vàng\n---\n${prose}\n\n${prose}\n`;
    const byFolder = await importFrom({
      'hugo.toml':
        "defaultContentLanguage = 'vi'\n[languages.vi]\ncontentDir = 'content/vi'\n[languages.en]\ncontentDir = 'content/en'\n",
      'content/vi/tin/gia-vang.md': text,
      'content/en/tin/gia-vang.md': text,
      'content/vi/gioi-thieu/index.md': text,
      'content/404.md': text,
    });
    const byName = await importFrom({
      'hugo.yaml': 'defaultContentLanguage: vi\nlanguages:\n  vi: {weight: 1}\n  en: {weight: 2}\n',
      'content/tin/gia-vang/index.md': text,
      'content/tin/gia-vang/index.en.md': text,
      'content/gioi-thieu.vi.md': text,
    });
    for (const { articles } of [byFolder, byName]) {
      expect([...articles.keys()].sort()).toEqual(['gia-vang-en.md', 'gia-vang.md', 'gioi-thieu.md']);
      expect(articles.get('gia-vang.md')).toMatchObject({ topic: 'tin', aliases: ['/tin/gia-vang/'] });
      expect(articles.get('gia-vang-en.md')).toMatchObject({
        topic: 'tin',
        lang: 'en',
        aliases: ['/en/tin/gia-vang/'],
      });
      expect(articles.get('gioi-thieu.md')).toMatchObject({ kind: 'page', aliases: ['/gioi-thieu/'] });
    }
  });

  it('Jekyll: included pages, names as they are written, pictures behind the site’s address', async () => {
    const { articles, images, report } = await importFrom({
      '_config.yml': 'permalink: /:title/\ninclude: [_pages]\n',
      '_pages/gioi-thieu.md': `---\ntitle: Giới thiệu\n---\n<img src="{{site.baseurl}}/anh/toa-soan.png">\n\n${prose}\n`,
      'lien-he/index.md': `---\ntitle: Liên hệ\n---\n${prose}\n`,
      '_posts/2020-01-05-Gia-VANG.md': `---\ntitle: Giá vàng\nimage: {path: /anh/toa-soan.png, credit: Lê Vân}\nsource: https://cu.example/gia\n---\n${prose}\n`,
      '_posts/2020-01-07-gia-dong.md': `---\ntitle: Giá đồng\n---\n![Một]({{ site.baseurl }}/anh/toa-soan.png)\n\n${prose}\n\n![Hai]({{ "/anh/hai.png" | relative_url }})\n`,
      '_posts/2020-01-06-gia-bac.md': `---\ntitle: Giá bạc\nslug: bac\nlang: en\n---\n${prose}\n`,
      'anh/toa-soan.png': 'png',
      'anh/hai.png': 'two',
      'doc/ghi-chep/cu.md': prose,
    });
    expect([...articles.keys()].sort()).toEqual([
      'bac.md',
      'gia-dong.md',
      'gia-vang.md',
      'gioi-thieu.md',
      'lien-he.md',
    ]);
    expect(articles.get('gia-vang.md')).toMatchObject({
      aliases: ['/Gia-VANG/'],
      source: { url: 'https://cu.example/gia' },
      hero: { credit: 'Lê Vân' },
    });
    expect(articles.get('bac.md')).toMatchObject({ aliases: ['/bac/'], lang: 'en' });
    expect(articles.get('gioi-thieu.md')?.kind).toBe('page');
    expect(images).toContain('gioi-thieu-toa-soan.png');
    expect(figuresOf(articles.get('gia-dong.md')).map(({ src }) => src)).toEqual([
      '../images/gia-dong-toa-soan.png',
      '../images/gia-dong-hai.png',
    ]);
    expect(report.left).toEqual([]);
  });
});
