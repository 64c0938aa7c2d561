import { describe, expect, test } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const now = Date.parse('2026-11-28T12:00:00+07:00');
const prose = 'Tàu vào cảng từ sớm, mang theo hàng của cả một mùa biển động kéo dài.';

/** The article of a whole file, as `npm run article` prints it. */
function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const { article, diagnostics } = readArticle({ path: 'bai.md', bytes });
  return article === null ? null : articleJson(article, diagnostics, 'vi', now);
}

const withKeys = (keys: string) => read(`---\ntitle: Tàu về bến\n${keys}\n---\n\n${prose}\n`);

describe('what stands beside the lead picture’s key is the picture’s', () => {
  test.each([
    ['feature_image: a.jpg\nfeature_image_alt: Cầu\nfeature_image_caption: "Cầu mới. Ảnh: <b>Lê An</b>"'],
    [
      'featuredImage: a.jpg\nfeaturedImageAlt: Cầu\nfeaturedImageCaption: Cầu mới.\nfeaturedImageCredit: Lê An',
    ],
    ['ảnh: a.jpg\nmô tả ảnh: Cầu\nchú thích ảnh: Cầu mới.\nnguồn ảnh: Lê An'],
    ['cover: a.jpg\ncover_alt: Cầu\ncaption: Cầu mới. Ảnh Lê An'],
    ['image:\n  src: a.jpg\n  caption: Cầu mới.\nimage_alt: Cầu\nimage_caption: Khác\nphoto credit: Lê An'],
  ])('%s', (keys) => {
    const article = withKeys(keys);
    expect(article?.hero).toMatchObject({ src: 'a.jpg', alt: 'Cầu', caption: 'Cầu mới.', credit: 'Lê An' });
    expect(article?.diagnostics.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  test('but not where there is no picture', () => {
    expect(withKeys('caption: Cầu mới')?.hero).toBeNull();
  });
});

describe('people and pictures may be wrapped as Strapi does', () => {
  test.each([
    '{"data": {"id": 7, "attributes": {"name": "Lường Thị Dung"}}}',
    '{"data": [{"id": 7, "attributes": {"name": "Lường Thị Dung"}}]}',
    '[{"attributes": {"name": "Lường Thị Dung"}}]',
  ])('%s', (author) => {
    const cover = '{"data": {"attributes": {"url": "/uploads/a.jpg", "caption": "Giờ đọc sách"}}}';
    const article = read(
      `---json\n{"title": "Thư viện", "author": ${author}, "cover": ${cover}}\n---\n\n${prose}`,
    );
    expect(article?.authors.map(({ name }) => name)).toEqual(['Lường Thị Dung']);
    expect(article?.hero).toMatchObject({ src: '/uploads/a.jpg', caption: 'Giờ đọc sách' });
  });
});

test.each([
  ['aliases: /:bai', '/:bai'],
  ['aliases: [/cu/, /tin/*]', '/tin/*'],
  ['old_url: http://bao-cu.example/', 'http://bao-cu.example/'],
  ['aliases: ["/#!/tin/5"]', '/#!/tin/5'],
  ['redirect_from: [/.., /cu]', '/..'],
  ['aliases: [{from: /cu}]', '{"from":"/cu"}'],
  ['permalink: "/{{ slug }}/"', '/{{ slug }}/'],
  ['permalink: pretty', undefined],
  ['aliases: [/12:30/tin, "/a?b"]', undefined],
])('an old address that leads nobody here is named: %s', (keys, address) => {
  const found = withKeys(keys)?.diagnostics.filter(({ code }) => code === 'alias-unusable') ?? [];
  expect(found.map(({ message }) => /“([^”]*)”/.exec(message)?.[1])).toEqual(
    address === undefined ? [] : [address],
  );
});

test.each([
  ["authors: [Lê An, '', null]", ['Lê An']],
  ['authors:\n  - Lê An\n  -\n  - Hà My', ['Lê An', 'Hà My']],
  ['authors: [{name: Lê An}, {name: ""}, {}]', ['Lê An']],
  ['author: "Bài và ảnh: Lê An"', ['Lê An']],
  ['tác giả: [Lê An, "-", "📷"]', ['Lê An']],
])('blank entries take no name along: %s', (keys, names) => {
  const article = withKeys(keys);
  expect(article?.authors.map(({ name }) => name)).toEqual(names);
  expect(article?.diagnostics.map(({ code }) => code)).not.toContain('value-invalid');
});

test.each([
  ['authors: Lê An (TTXVN)', 'TTXVN'],
  ['authors: Lê An, Báo Hoa Sen', 'Báo Hoa Sen'],
  ['author: [Lê An - Đài PT-TH Hoa Sen]', 'Đài PT-TH Hoa Sen'],
])('where an author works is not lost: %s', (keys, title) => {
  expect(withKeys(keys)?.authors).toEqual([{ name: 'Lê An', rank: null, title }]);
});

test.each([
  ['authors: Lê An - Ảnh: Hà My', ['Hà My']],
  ['tác giả: "Bài: Lê An; ảnh: Hà My, Vũ Kha"', ['Hà My', 'Vũ Kha']],
  ['author: [Lê An (bài) - Hà My (ảnh)]', ['Hà My']],
  ['authors: Lê An - Ảnh: Hà My\nphotographers: Vũ Kha', ['Vũ Kha']],
])('who took the pictures is not lost: %s', (keys, names) => {
  const article = withKeys(keys);
  expect(article?.authors.map(({ name }) => name)).toEqual(['Lê An']);
  expect(article?.photographers.map(({ name }) => name)).toEqual(names);
});

test.each(['keypoints: Một', 'key points: Một', 'Key-Points: Một'])('a key is its own name: %s', (keys) => {
  expect(withKeys(keys)?.diagnostics.map(({ code }) => code)).not.toContain('key-read-as');
});

test.each([
  ["header_image: '1'\nheader_image_file: a.jpg", 'a.jpg'],
  ['image: /assets/img/\nthumbnail: a.jpg', 'a.jpg'],
  ['cover: true\nảnh: a.jpg', 'a.jpg'],
  ['coverImage:\n  discriminant: true\n  value: a.jpg', 'a.jpg'],
  ['image: /assets/img/', undefined],
  ['image:\n  alt: Cảng sớm', undefined],
])('a switch, a number or a folder is no lead picture: %s', (keys, src) => {
  expect(withKeys(keys)?.hero?.src).toBe(src);
});

test.each([
  ['tags: [cảng]\nkeywords: SEO, cảng biển', ['cảng']],
  ['metadata:\n  keywords: SEO\ntaxonomy:\n  tag: [cảng, tàu]', ['cảng', 'tàu']],
  ['keywords: cảng, tàu', ['cảng', 'tàu']],
  ['tags: [“cảng”, “tàu”]', ['cảng', 'tàu']],
  ["author: ‘Vũ Hải’\ntags: ['‘cảng’']", ['cảng']],
  ['tags: [“cảng” cạn, tàu]', ['“cảng” cạn', 'tàu']],
])('tags are those that readers see, without the quotes of a word processor: %s', (keys, tags) => {
  expect(withKeys(keys)?.tags).toEqual(tags);
});

test.each([
  ['author:\n  - first_name: Ann\n    last_name: Lee', 'Ann Lee'],
  ['author:\n  name:\n    given: Ann\n    family: Lee', 'Ann Lee'],
  ['authors:\n  - given-name: Ann\n    surname: Lee\n    role: Editor', 'Ann Lee'],
])('a name may be in parts: %s', (keys, name) => {
  expect(withKeys(keys)?.authors.map((author) => author.name)).toEqual([name]);
});

test.each([
  "{ start_date: '2026-05-15' }",
  '{ start: 2026-05-15, end: 2026-05-16 }',
  '{ created: 2026-05-15 }',
])('the date may be in a map: %s', (date) => {
  expect(withKeys(`date: ${date}`)?.published?.date).toBe('2026-05-15');
});

test('a clipped page without a date is live; an empty “published” alone is a doubt', () => {
  expect(withKeys('source: https://a.example/tau\npublished:\ncreated: 2026-05-15')).toMatchObject({
    state: 'live',
    published: { date: '2026-05-15' },
  });
  expect(withKeys('published:')).toBeNull();
  expect(withKeys('source: https://a.example/tau\npublished: không rõ\ncreated: 2026-05-15')).toBeNull();
});

test.each([
  ['categories: Kinh tế, Nông nghiệp; Cảng', 'Kinh tế'],
  ['sections: tin, bài', 'tin'],
  ['categories: van-hoa lang-nghe', 'van-hoa'],
  ['categories: kinh te', 'kinh te'],
  ['category: Văn hóa, xã hội', 'Văn hóa, xã hội'],
  ['categories: ["Văn hóa, xã hội", "Cảng"]', 'Văn hóa, xã hội'],
])('a topic may be the first of a list in one text: %s', (keys, topic) => {
  expect(withKeys(keys)?.topic).toBe(topic);
});

test.each([
  ['teaser: /anh/tau.jpg', '/anh/tau.jpg', prose],
  ['header:\nteaser: anh/tau.png?v=2', 'anh/tau.png?v=2', prose],
  ['teaser: /anh/tau.jpg\nimage: /anh/ben.jpg', '/anh/ben.jpg', prose],
  ['teaser: Xem ảnh tau.jpg', undefined, 'Xem ảnh tau.jpg'],
])('a teaser may be a picture: %s', (keys, src, lede) => {
  const article = withKeys(keys);
  expect([article?.hero?.src, article?.lede]).toEqual([src, lede]);
});

test.each([
  ['desktopCover: /anh/tau.jpg', '/anh/tau.jpg'],
  ['seo_image: /anh/tau.jpg\ntacGiaAnh: /anh/an.jpg', '/anh/tau.jpg'],
  ['ảnh rộng: tau.png', 'tau.png'],
  ['preview: Tàu về', undefined],
  ['authorImage: /anh/an.jpg\nsite_logo_img: /logo.png', undefined],
  ['cardImage: /anh/nho.jpg\nimage: /anh/tau.jpg', '/anh/tau.jpg'],
])('a key with a picture’s address that is named for a picture gives the lead picture: %s', (keys, src) => {
  expect(withKeys(keys)?.hero?.src).toBe(src);
});

test.each(['Rin Lê 🐈', '👩‍💻 Rin Lê', 'Rin Lê ✍️'])('a name has no emoji: %s', (name) => {
  expect(withKeys(`author: ${name}`)?.authors).toMatchObject([{ name: 'Rin Lê' }]);
});

test.each([
  'Bài viết được dịch từ nguồn: https://tau.example/ve-ben',
  'Nguồn: https://tau.example/ve-ben',
  'Originally published at https://tau.example/ve-ben',
])('%s is neither title nor standfirst', (line) => {
  const article = read(`${line}\n\n## Tàu về\n\n${prose}\n\n${prose.replace('Tàu', 'Thuyền')}\n`);
  expect(article?.title).toBe('Tàu về');
  expect(article?.lede).toBe(prose);
  expect(JSON.stringify([article?.source, article?.sections])).toContain('tau.example');
});

test.each(['*Bài viết được dịch từ: [tau.example](https://tau.example/)*', 'First published on Tau Weekly.'])(
  'what says where a text comes from is no standfirst: %s',
  (line) => {
    expect(read(`# Tàu về\n\n${line}\n\n${prose}\n\nHết chuyến.`)?.lede).toBe(prose);
  },
);

test.each([
  ['bai/cho-noi-a831c3347810.md', 'Chợ nổi  a831c3347810', 'Chợ nổi'],
  ['bai/Cho noi 1f2e3d4c5b6a79880f1e2d3c4b5a6978.md', 'Chợ nổi 1f2e3d4c5b6a79880f1e2d3c4b5a6978', 'Chợ nổi'],
  ['bai/cho-noi.md', 'Chợ nổi a831c3347810', 'Chợ nổi a831c3347810'],
  ['bai/lo-hang-20240102030.md', 'Lô hàng 20240102031', 'Lô hàng 20240102031'],
])('the hash of an export in %s is no part of the title %s', (path, written, title) => {
  for (const head of [`---\ntitle: ${written}\n---`, `# ${written}`]) {
    const bytes = new TextEncoder().encode(`${head}\n\n${prose}\n`);
    expect(readArticle({ path, bytes }).article?.title).toBe(title);
  }
});

test('a badge at the top is no lead picture, and tags above the title are tags', () => {
  for (const badge of [
    '[![đồng bộ](https://note.example/abc/badge)](https://note.example/abc)',
    '![build](https://img.shields.io/badge/build-passing-green)',
  ])
    expect(read(`${badge}\n\n# Tàu về\n\n${prose}\n\n![Tàu](tau.jpg)\n`)?.hero?.src).toBe('tau.jpg');
  expect(read(`###### tags: \`cảng\` \`tàu\`\n# Tàu về\n\n${prose}\n`)).toMatchObject({
    title: 'Tàu về',
    tags: ['cảng', 'tàu'],
  });
});

test.each([
  ['path: /tin/tau-ve', '/tin/tau-ve'],
  ['blogger_orig_url: https://tau.blogspot.com/2026/03/tau-ve.html', '/2026/03/tau-ve.html'],
])('an old address: %s', (keys, address) => {
  expect(withKeys(keys)?.aliases).toEqual([address]);
});

test.each([
  ['saveAsDraft: true', 'draft'],
  ['dg-publish: false', 'draft'],
  ['dg-publish: true', 'live'],
  ['save_as_draft: false', 'live'],
])('%s is %s', (keys, state) => {
  expect(withKeys(keys)?.state).toBe(state);
});

test.each([
  ['excerpt: Tàu vào cảng từ sớm, mang theo...', prose],
  ['excerpt: "Tàu vào cảng từ sớm, mang theo hàng [&hellip;]"', prose],
  ['description: Tàu về…', 'Tàu về…'],
  ['lede: Chuyện ở bến cảng…', 'Chuyện ở bến cảng…'],
])('an excerpt that breaks off in the paragraph that it was cut from is that paragraph: %s', (keys, lede) => {
  const article = withKeys(keys);
  expect(article?.lede).toBe(lede);
  expect(article?.sections.length).toBe(lede === prose ? 0 : 1);
});

test('Eleventy’s times of the file are no date', () => {
  for (const time of ['Last Modified', 'git Created', 'Created']) {
    expect(withKeys(`date: ${time}\npubDate: 2019-12-30`)).toMatchObject({
      state: 'live',
      published: { date: '2019-12-30' },
    });
    expect(withKeys(`date: ${time}`)).toMatchObject({ state: 'live', published: null });
  }
});

test('Logseq’s list of links is no colon', () => {
  expect(read(`title:: Tàu về\ntags:: [[cảng]], [[tàu]]\n\n${prose}`)?.tags).toEqual(['cảng', 'tàu']);
});

test.each([
  ['date: [[Aug 9th, 2025]]', '2025-08-09'],
  ['date: "[[2025-08-09]]"', '2025-08-09'],
  ['Date created: Thu., Sep. 5, 2024, 1:16:12 pm', '2024-09-05T13:16:00+07:00'],
  ['date: Sat., 9 Aug. 2025', '2025-08-09'],
])('dates as note-taking programs write them: %s', (keys, date) => {
  expect(withKeys(keys)?.published?.date).toBe(date);
});

describe('a tag may say that an article is a draft', () => {
  test.each(['tags: [biển, draft]', 'tags: nháp, biển', 'keywords: ["#wip"]', 'từ khóa: Bản nháp'])(
    '%s',
    (keys) => {
      expect(withKeys(keys)?.state).toBe('draft');
    },
  );

  test.each(['tags: [draft-horses, hải quan]', 'tags: nháp thử, biển'])('%s does not', (keys) => {
    expect(withKeys(keys)?.state).toBe('live');
  });
});

test('curly quotes around several values are those of YAML; around a title alone they are the title’s', () => {
  const quoted = withKeys('slug: “tau-moi”\ndate: “2026-01-02”\ndraft: “false”');
  expect(quoted).toMatchObject({ slug: 'tau-moi', published: { date: '2026-01-02' }, state: 'live' });
  expect(read(`---\ntitle: “Tôi ở lại làng”\ndate: 2026-01-02\n---\n\n${prose}`)?.title).toBe(
    '“Tôi ở lại làng”',
  );
  expect(read(`---\ntitle: “Tôi ở lại làng”\ndate: “2026-01-02”\n---\n\n${prose}`)?.title).toBe(
    'Tôi ở lại làng',
  );
});

test.each([
  [`By [Chu Thị Lài](https://medium.com/@lai) on [August 2, 2020](https://medium.com/p/53cf).`],
  [`By Chu Thị Lài on August 2, 2020`],
  [`Đăng bởi [Chu Thị Lài](/tac-gia/lai) vào [02/08/2020](/a)`],
])('a closing line that signs with a date: %s', (line) => {
  const article = read(
    `# Nghề gốm\n\n${prose}\n\n${prose} Hết.\n\n${line}\n\nExported from [Medium](https://medium.com) on May 23, 2021.\n`,
  );
  expect(article).toMatchObject({ authors: [{ name: 'Chu Thị Lài' }], published: { date: '2020-08-02' } });
  expect(JSON.stringify(article?.sections)).not.toMatch(/Lài|Medium/);
});

test('a newsletter’s head and foot leave the text', () => {
  const article = read(
    `# Bản tin số 12\n\n[Kiều Oanh](https://substack.com/@oanh)\n\nJan 15, 2025\n\n12\n\n3\n\n[Share](javascript:void(0))\n\n[\n\n![Cống đầu mối](https://a.example/cong.jpeg)\n\n](https://a.example/to.jpeg)\n\n${prose}\n\n${prose} Hết.\n\nThanks for reading Bản tin! Subscribe for free to receive new posts and support my work.\n\nSubscribe\n`,
  );
  expect(article).toMatchObject({
    authors: [{ name: 'Kiều Oanh' }],
    published: { date: '2025-01-15' },
    hero: { src: 'https://a.example/cong.jpeg' },
    lede: prose,
  });
  expect(JSON.stringify(article?.sections)).not.toMatch(/Subscribe|Thanks|>12<|>3<|>\[/);
});

test.each([
  '###### tags: `làng nghề` `đường`',
  '##### Từ khóa: làng nghề, đường',
  'Tags: `làng nghề`, `đường`',
])('a heading at the end may be tags: %s', (line) => {
  const article = read(`# Làng rèn\n\n${prose}\n\n${prose} Hết.\n\n${line}\n`);
  expect(article?.tags).toEqual(['làng nghề', 'đường']);
  expect(JSON.stringify(article?.sections)).not.toContain('đường');
});

test.each([
  ['#làng nghề# #báo/xuân\n\n# Làng rèn', ['làng nghề', 'báo/xuân']],
  ['#làng-nghề #xuân\n\n# Làng rèn', ['làng-nghề', 'xuân']],
  ['#làng nghề xưa#\n\n# Làng rèn', ['làng nghề xưa']],
])('a row of tags above the title is none: %s', (head, tags) => {
  expect(read(`${head}\n\n${prose}\n`)).toMatchObject({ title: 'Làng rèn', tags, lede: prose });
});

test('a note that nothing cites, or of another’s name, is reported, as is a standfirst that is cut where no text stands above the headings', () => {
  const notes = read(`# Nghề gốm\n\n${prose}[^a]\n\n[^a]: Một.\n[^b]: Hai.\n[^a]: Ba.\n`);
  const found = notes?.diagnostics.filter(({ code }) => code.startsWith('note-'));
  expect(found?.map(({ code, line }) => `${code} ${line}`)).toEqual(['note-uncited 6', 'note-twice 7']);
  const cut = read(
    `# Nghề gốm\n\n## Hỏi\n\n${prose}\n\nmoreCông ty em làm phần mềm và phần cứng thì kê khai …\n`,
  );
  expect(cut?.lede).toBeNull();
  expect(cut?.diagnostics.map(({ code, line }) => `${code} ${line}`)).toContain('junk-dropped 7');
});

test.each([
  ['', true],
  ['lang: en\n', false],
])('a language that the text alone tells is told: %j', (keys, isTold) => {
  const english =
    'The harbour was quiet on Monday, and the boats of the village had been out for most of the night with their nets.';
  const codes = read(
    `---\ntitle: The harbour\n${keys}---\n\n${english}\n\n${english} It was good.\n`,
  )?.diagnostics.map(({ code }) => code);
  expect(codes?.includes('lang-inferred')).toBe(isTold);
});

test.each([
  ['C#, F#', ['C#', 'F#']],
  ['"#cá #tôm"', ['cá', 'tôm']],
  ['cá; tôm, Cá', ['cá', 'tôm']],
])('tags that are written in one line: %s', (tags, expected) => {
  expect(withKeys(`tags: ${tags}`)?.tags).toEqual(expected);
});

test.each([
  '\n  - 3/3/2026: Sửa tên cầu.\n  - 2026-03-04: Sửa vốn.',
  '\n  - ngày: 3/3/2026\n    nội dung: Sửa tên cầu.\n  - Ngày 4/3/2026 - Sửa vốn.',
  '\n  - "3/3/2026: Sửa tên cầu."\n  - Không ghi ngày\n  - (4/3/2026) – Sửa vốn.',
])('corrections written as %j are read', (corrections) => {
  const text = `---\ntitle: Cầu mới\ncorrections:${corrections}\n---\n\nSáng nay cầu thông xe.\n`;
  const { article } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(text) });
  expect(article?.corrections.map(({ date, text }) => `${date} ${text}`)).toEqual([
    '2026-03-03 Sửa tên cầu.',
    '2026-03-04 Sửa vốn.',
  ]);
});

test.each([
  ['date: 2026-11-20\ntime: "20:30"', '2026-11-20T20:30:00+07:00'],
  ['ngày đăng: 20/11/2026\ngiờ đăng: 8h30', '2026-11-20T08:30:00+07:00'],
  ['date: 2026-11-20 08:30\ntimezone: America/New_York', '2026-11-20T20:30:00+07:00'],
  ['date: 2026-11-20 08:30\nzone: CT', '2026-11-20T21:30:00+07:00'],
  ['date: 2026-11-20 08:30 +07:00\ntimezone: Asia/Tokyo', '2026-11-20T08:30:00+07:00'],
  ['date: 2026-11-20 08:30\nzone: Miền Bắc', '2026-11-20T08:30:00+07:00'],
  ['date: 2026-11\ntime: "20:30"', '2026-11'],
])('the date shown has the time and the zone beside it: %s', (keys, date) => {
  expect(withKeys(keys)?.published?.date).toBe(date);
});
