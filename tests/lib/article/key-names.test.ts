import { expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { wordsOf } from '../../support/words';

const prose = 'Tàu vào cảng từ sớm, mang theo hàng của cả một mùa biển động kéo dài.';

/** What is read out of front matter. */
function read(frontMatter: string) {
  const bytes = new TextEncoder().encode(`---\n${frontMatter}\n---\n\n${prose}\n`);
  return readArticle({ path: 'bai.md', bytes });
}

/** Of each field: a value, where it is found in the article, and the keys that other tools and editors give it. */
const fields: [value: string, path: string, read: unknown, names: string][] = [
  [
    'Tàu về bến',
    'title',
    'Tàu về bến',
    `
    tiêu đề | tít | tựa đề | tên bài | headline | post title | heading`,
  ],
  [
    'tau-ve-ben',
    'slug',
    'tau-ve-ben',
    `
    post name | địa chỉ | đường dẫn | basename`,
  ],
  [
    'Tàu về sau bão.',
    'lede',
    'Tàu về sau bão.',
    `
    sa-pô | standfirst | description | summary | excerpt | post excerpt | custom excerpt | deck | dek
    abstract | intro | lead | teaser | subtitle | tóm tắt | mô tả | lời dẫn | đoạn dẫn | meta description
    seo description`,
  ],
  [
    '2021-01-05',
    'published.date',
    '2021-01-05',
    `
    ngày | ngày đăng | ngày xuất bản | ngày phát hành | thời gian | giờ đăng | published time
    article:published_time | date published | published date | published | published at | published on
    publish time | pubDate | pubDatetime | publish date | publication date | post date | posted | posted on
    datetime | timestamp | issued | created | created at | created time | date created | creation date | ngày tạo
    ngày viết`,
  ],
  [
    '2021-02-06',
    'updated.date',
    '2021-02-06',
    `
    ngày cập nhật | cập nhật | lastmod | last mod | modified | modified date | date modified | modified time
    article:modified_time | post modified | last modified | last modified at | updated at | updated date
    modDatetime | updated time | update date | last updated | last update | last edited | last edited time
    revised | ngày sửa | sửa lần cuối`,
  ],
  [
    'Lê An',
    'authors.0.name',
    'Lê An',
    `
    tác giả | tên tác giả | tác giả bài viết | người viết | bút danh | phóng viên | author | by | byline
    creator | writer | writers | post author | primary author | ms.author | contributors | contributor`,
  ],
  [
    'Lê Bình',
    'photographers.0.name',
    'Lê Bình',
    `
    người chụp | người chụp ảnh | photographer | photo by | photos by`,
  ],
  [
    'Biển',
    'topic',
    'Biển',
    `
    chuyên mục | mục | danh mục | thể loại | category | categories | section | sections | topics
    primary category | primary tag | channel`,
  ],
  [
    '[cá, tôm]',
    'tags.1',
    'tôm',
    `
    từ khóa | thẻ | nhãn | tag | keywords | keyword | hashtags | labels | post tag`,
  ],
  [
    'https://bao.example/x',
    'source.url',
    'https://bao.example/x',
    `
    nguồn | canonical | canonical url | original url | source url | url source | origin | bài gốc
    external url`,
  ],
  [
    'TTXVN',
    'via',
    'TTXVN',
    `
    agency | theo | hãng tin | nguồn tin`,
  ],
  [
    'cau.jpg',
    'hero.src',
    'cau.jpg',
    `
    ảnh | ảnh chính | ảnh bìa | ảnh đại diện | hình | hình ảnh | image | images | cover | cover image
    hero image | featured image | feature image | header image | lead image | main image | thumbnail | thumb
    banner | banner img | top img | top image | hero img | cover img | head img | header img
    header image file | image url | cover url | thumbnail url | index img | img | photo | picture | poster
    post thumbnail | teaser image | og image | preview image | social image | header | resources`,
  ],
  [
    'en',
    'lang',
    'en',
    `
    language | locale | ngôn ngữ`,
  ],
  [
    '/tin/cu.html',
    'aliases.0',
    '/tin/cu.html',
    `
    alias | redirect from | permalink | url | old url | old urls | old slug | previous url | địa chỉ cũ
    wordpress url`,
  ],
  [
    '[{ date: 2021-02-03, text: Sửa tên tàu. }]',
    'corrections.0.text',
    'Sửa tên tàu.',
    `
    đính chính | correction`,
  ],
  [
    '[Huân chương Lao động hạng Ba]',
    'honours.0.award',
    'Huân chương Lao động',
    `
    honors | awards | khen thưởng | vinh danh`,
  ],
  [
    'Nghị định 31/2018/NĐ-CP',
    'documents.0.number',
    '31/2018/NĐ-CP',
    `
    văn bản | legal documents`,
  ],
  [
    'tau-ra-khoi',
    'translates',
    'tau-ra-khoi',
    `
    translation of | dịch từ | bản dịch của`,
  ],
  [
    'lead',
    'front.place',
    'lead',
    `
    trang nhất | trang chủ | front page | vị trí trang nhất`,
  ],
];

it.each(fields)('%s is the article’s %s', (value, path, expected, names) => {
  for (const name of wordsOf(names)) {
    const title = path === 'title' ? '' : 'title: Tàu về bến\n';
    expect(read(`${title}${name}: ${value}`).article, name).toHaveProperty(path, expected);
  }
});

it('keys may lie inside one of these', () => {
  const containers = `
    taxonomies | taxonomy | routes | params | extra | metadata | meta | attributes`;
  for (const name of wordsOf(containers))
    expect(read(`title: Tàu về bến\n${name}:\n  tags: [cá, tôm]`).article?.tags, name).toEqual(['cá', 'tôm']);
});

it.each([
  ['alt', 'alt | alt text'],
  ['caption', 'caption | chú thích'],
  ['credit', 'photo credit | photo credits | image source | nguồn hình | tác giả hình'],
])('the lead picture’s %s', (field, names) => {
  for (const name of wordsOf(names))
    expect(read(`title: Tàu về bến\nhero: cau.jpg\n${name}: Lê An`).article?.hero, name).toHaveProperty(
      field,
      'Lê An',
    );
});

/** What steers other tools: an editor is not bothered with it. */
const foreign = `
    layout | type | post type | format | template | theme | style | class | cssclass | cssclasses | weight
    order | menu order | nav order | menu | sidebar | sidebar position | sidebar label | toc | show toc
    toc open | math | mathjax | katex | mermaid | highlight | codehighlight | comments | comment
    comment status | ping status | disqus | share | hide meta | disable share | sitemap | robots | noindex
    search | search exclude | feed | rss | outputs | markup | id | post id | wp id | wordpress id | uuid
    guid | comment id | parent | post parent | children | series | series order | part | pin | pinned
    sticky | top | featured | recommended | reading time | read time | word count | wordcount | views
    likes | number of pages | warning | seo | seo title | meta title | og | og title | og description
    twitter | link title | jsonld | license | copyright | copyright author | email | avatar | collection
    pagination | eleventy navigation | eleventy computed | node type | model | version | revision | up
    related | project | priority | cover alt | cover caption | image alt | image caption | feature image alt
    feature image caption | archives | taxonomies | codeinjection head | codeinjection foot
    custom template | custom edit url | reprint policy | stats | external | hide | abbrlink | lightgallery
    number headings | publisher | site name | domain | blueprint | updated by | seo noindex
    hero classes | movies | meta lang | cuid | cover y | execute | output | icon
    template key | page type | hostname | fingerprint | raw text | head | body class | save as | latitude
    longitude | altitude | location | completed? | due | application data | is todo | hide table of contents
    hide title | disable comments | has comments | disable toc | excerpt separator | author login
    author email | author url | date gmt | modified gmt | wordpress slug | dg home | dg permalink
    featured post | is featured | editor | editors | cascade | override | publish dir | newsletter
    social share | garden username | template engine override | keep | wiki link | cssclass | created by
    last edited by`;

it('keys of other tools are no mistake of an editor', () => {
  const unfamiliar = (keys: string) =>
    read(`title: Tàu về bến\n${keys}`).diagnostics.flatMap(({ code, params }) =>
      code === 'key-unfamiliar' ? [params['keys']] : [],
    );
  const keys = wordsOf(foreign).map((name) => `${name}: 1`);
  expect(unfamiliar([...keys, 'khóa lạ: 1'].join('\n'))).toEqual(['khóa lạ']);
  // All of them are told at once.
  expect(unfamiliar('nhuận bút: 1\nmã phôi: 2\nbậc: 3')).toEqual(['nhuận bút, mã phôi, bậc']);
});
