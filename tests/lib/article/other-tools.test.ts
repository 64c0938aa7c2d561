import { expect, test } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

function read(frontMatter: string, body: string, path = 'bai.md') {
  const text = `---\n${frontMatter}\n---\n\n${body}\n`;
  const reading = readArticle({ path, bytes: new TextEncoder().encode(text) });
  const { article, diagnostics } = reading;
  const json = article && articleJson(article, diagnostics, 'vi', 0);
  const html = json?.sections.map((section) => `${section.heading ?? ''}${section.html}`).join('') ?? '';
  return { json, html, codes: diagnostics.map(({ code }) => code) };
}

const prose = 'Đoàn thuyền ra khơi từ sáng sớm, biển lặng và gió nhẹ suốt cả buổi.';
const later = 'Đến trưa thì mẻ lưới đầu tiên được kéo lên, đầy ắp cá và tôm tươi roi rói.';

test.each(['format: standard', 'format: aside', 'post_format: video', 'is_todo: false'])(
  'a key of another tool about something else holds nothing back: %s',
  (line) => {
    expect(read(`title: Ra khơi\n${line}`, prose).json?.state).toBe('live');
  },
);

test.each([
  'category: Blog',
  'categories: [Uncategorized]',
  'author: admin',
  'author: Unknown',
  'tags: posts',
])('what tools write where nobody chose anything counts as nothing: %s', (line) => {
  const { json, codes } = read(`title: Ra khơi\n${line}`, prose);
  expect(json).toMatchObject({ topic: null, authors: [], tags: [] });
  expect(codes).not.toContain('value-invalid');
});

test.each(['medium:\n  status: draft', 'devto: { published: false, id: 7 }', 'hashnode:\n  draft: true'])(
  'whether a text is a draft on another site says nothing here: %j',
  (line) => {
    expect(read(`title: Ra khơi\n${line}`, prose).json?.state).toBe('live');
  },
);

test('Logseq’s properties of a page are front matter, with and without items', () => {
  for (const lines of [
    'tags:: chợ, biển\n\n',
    '- title:: Lưới mới\n- tags:: chợ, biển\n- ',
    'title:: Lưới mới\ntags:: chợ, biển\n\n- ',
  ]) {
    const { json, page } = readWhole(`${lines}${prose}\n`);
    expect(json?.tags).toEqual(['chợ', 'biển']);
    expect(page).not.toContain('::');
  }
});

test('Org’s blocks inside Logseq’s items are text, code or nothing', () => {
  const { page } = readWhole(
    `# Lưới\n\n${prose}\n\n- #+BEGIN_NOTE\n  ${later}\n  #+END_NOTE\n- Lệnh\n  gia-tri:: cao\n  #+BEGIN_SRC sh\n  ls\n  #+END_SRC\n`,
  );
  expect(page).not.toMatch(/#\+|::/);
  expect(page).toMatch(/mẻ lưới đầu tiên[^]*<pre>/);
});

test('“index.vn.md” is the Vietnamese text of its folder', () => {
  expect(read('title: Lưới', prose, 'va-luoi/index.vn.md').json?.slug).toBe('va-luoi');
});

test('a name imported in a script is a component', () => {
  const { html, codes } = read(
    'title: Lưới',
    `<script>\n  import Gon from '$lib/Gon.svelte';\n</script>\n\n<Gon>\n\n${prose}\n\n</Gon>\n\n${later}`,
  );
  expect(html).not.toContain('Gon');
  expect(codes).toContain('syntax-foreign');
});

test.each([
  'First of all, I should welcome anyone who is reading this!  \nThis post is the first on my blog.',
  'We had no help.\n\nThe reader did not like the first article.',
])('a writer’s last sentence stays, though its words are those of pages: %j', (end) => {
  const { json } = readWhole(
    `---\ntitle: Building it\n---\n\nThis goes above the details of building.\n\n## Welcome\n\n${end}\n`,
  );
  const words = end.split(/\n+/).at(-1) ?? '';
  expect(JSON.stringify(json?.sections)).toContain(words);
});

test.each([
  ['docusaurus', 'Docusaurus là một bộ công cụ mã nguồn mở do nhiều người viết.'],
  ['Đảo Xanh', 'Đảo Xanh là nơi có rạn san hô lớn nhất vịnh.'],
])('a sentence about the subject is no note about its author: %s', (author, sentence) => {
  const { html } = read(
    `title: Về Đảo Xanh\nauthor: ${author}`,
    `${prose}\n\n${later}\n\n## Thêm\n\n${sentence}\n\n${later}`,
  );
  expect(html).toContain(sentence);
});

test.each([
  ['description: Cách dùng <code>luoi-moi</code> trên biển', 'Cách dùng luoi-moi trên biển'],
  ['description: Cách dùng `luoi-moi` và **phao**', 'Cách dùng luoi-moi và phao'],
  ['description: Theo [Hội Nghề cá](https://hoi.example/a) tỉnh', 'Theo Hội Nghề cá tỉnh'],
  ['description: Mảng a[0](1) và 2 * 3 * 4', 'Mảng a[0](1) và 2 * 3 * 4'],
])('marks of text in front matter are not shown: %s', (line, lede) => {
  expect(read(`title: Lưới\n${line}`, prose).json?.lede).toBe(lede);
});

test('“lastUpdated: true” is no date, and nothing to tell', () => {
  expect(read('title: Lưới\nlastUpdated: false', prose).codes).not.toContain('value-invalid');
  const { json, codes } = read('title: Lưới\nimage: false', prose);
  expect([json?.hero, codes.includes('value-invalid')]).toEqual([null, false]);
});

test.each(['Rin Lê &lt;<rin@cang.example>&gt;', 'Rin Lê <rin@cang.example>', 'Rin Lê <<rin@cang.example>>'])(
  'an address of mail is no part of a name: %s',
  (name) => {
    expect(read(`title: Lưới\nauthor: ${name}`, prose).json?.authors.map((author) => author.name)).toEqual([
      'Rin Lê',
    ]);
  },
);

test.each([
  ['**Nguồn:** [Báo Cảng](https://cang.example/a)', 'https://cang.example/a', 'Báo Cảng'],
  ['Theo [Báo Cảng](https://cang.example/b)', 'https://cang.example/b', 'Báo Cảng'],
  ['Source: [Port News](https://cang.example/c)', 'https://cang.example/c', 'Port News'],
])('a link at the end says where a text is from: %s', (line, url, via) => {
  const { json, html } = read('title: Lưới', `${prose}\n\n${later}\n\n${line}`);
  expect(json).toMatchObject({ source: { url }, via });
  expect(html).not.toContain(url);
  const pictured = read('title: Lưới', `${prose}\n\n${later}\n\n![Bến](a.jpg)\n\n${line}`).json;
  expect(pictured?.source).toBeNull();
});

test.each([
  '2024/03/29 15:52\nTags: [[bến cá]]',
  '05/03/2024 08:30\n\nTags: [[bến cá]], [[lưới]]',
  'Tags: [[bến cá]]',
])('the tags above a note’s title are its tags: %j', (above) => {
  const bytes = new TextEncoder().encode(`${above}\n\n# Lưới\n\n${prose}\n`);
  expect(readArticle({ path: 'bai.md', bytes }).article?.tags[0]).toBe('bến cá');
});

test.each([
  ['[caption id="a_1" caption="Chợ nổi"]<a href="b.jpg"><img src="b.jpg" alt="x"/></a>[/caption]', 'Chợ nổi'],
  ['[caption width="300" caption="Bến cũ"]\n![](c.jpg)\n[/caption]', 'Bến cũ'],
  ['\\[caption id="a" caption="Thuyền về"\\]![](d.jpg)\\[/caption\\]', 'Thuyền về'],
])('the caption in a tag of old WordPress is the picture’s: %s', (tag, caption) => {
  expect(read('title: Lưới', `${prose}\n\n${tag}\n\n${later}`).json?.hero?.caption).toBe(caption);
});

test('a picture in braces is a picture', () => {
  const { json } = read('title: Lưới', `${prose}\n\n${later}\n\n{{image "bien/a.png" 500 300}}\n\n${later}`);
  expect(JSON.stringify(json)).toContain('bien/a.png');
});

test('a link of Markdown on a line of HTML is a link', () => {
  const { html } = read(
    'title: Lưới',
    `${prose}\n\n${later}\n\n<p align="center">Theo [Hội](https://hoi.example) và [Sở](https://so.example/a).</p>\n\n${later}`,
  );
  expect(html).toContain('href="https://hoi.example"');
  expect(html).not.toContain('](');
});

test('an address alone between two paragraphs stays', () => {
  const { html } = readWhole(
    `# Công cụ mới\n\nNgày đăng: 12/03/2026\n\n## Mở đầu\n\n${prose}\n\nhttps://congcu.example\n\n${later}\n`,
  );
  expect(html).toContain('congcu.example');
});

test('the time below its day goes with it', () => {
  const { json, html } = readWhole(
    `# Beep\n\nTuesday, 1 February 2022\n\n1:17 am\n\nScan the host before you begin with it.\n\nThen log in.\n`,
  );
  expect(json?.published?.date).toBe('2022-02-01');
  expect(html).not.toContain('1:17');
});

test('a collection’s tag goes, others stay', () => {
  expect(read('title: Ra khơi\ntags: [post, biển]', prose).json?.tags).toEqual(['biển']);
  expect(read('title: Ra khơi\ntags: [bưu điện, postcard]', prose).json?.tags).toHaveLength(2);
});

test('a slug that is an address says where the page was', () => {
  expect(read('title: Lưới\nslug: /nghe-bien/va-luoi', prose).json).toMatchObject({
    slug: 'va-luoi',
    aliases: ['/nghe-bien/va-luoi'],
  });
  expect(read('title: Lưới\nslug: /va-luoi', prose).json?.aliases).toEqual([]);
});

test('a tagline is a standfirst', () => {
  expect(read('title: Lưới\ntagline: Nghề cũ, lưới mới', `## Mở\n\n${prose}`).json?.lede).toBe(
    'Nghề cũ, lưới mới',
  );
});

test.each(['va-luoi.html.md', 'va-luoi.html.markdown', 'va-luoi/index.md', 'va-luoi/index.vi.md'])(
  'endings say nothing of the address: %s',
  (path) => {
    expect(read('title: Lưới', prose, path).json?.slug).toBe('va-luoi');
  },
);

test('a folder’s text in another language has an address of its own', () => {
  expect(read('title: Nets', prose, 'va-luoi/index.en.md').json?.slug).toBe('va-luoi-en');
});

test.each(['# Mở đầu', '# **Introduction**', '# 1. Tổng quan'])(
  'a first chapter is no second title: %s',
  (heading) => {
    const { json, codes } = read('title: Nghề vá lưới', `${heading}\n\n${prose}\n\n## Lưới\n\n${later}`);
    expect(json?.sections.map((section) => section.heading)).toContain(heading.replace(/^# |\*/g, ''));
    expect(codes).not.toContain('title-conflict');
  },
);

test('beside a stated author, a short bold line inside the text is a heading', () => {
  const { json, html } = read(
    'title: Ra khơi\nauthors: Kiều Oanh',
    `${prose}\n\n**Chuẩn Bị**\n${later}\n\n${later} Hết.`,
  );
  expect(json?.authors.map(({ name }) => name)).toEqual(['Kiều Oanh']);
  expect(html).toContain('Chuẩn Bị');
  const signed = read('title: Ra khơi\nauthors: Kiều Oanh', `${prose}\n\n${later}\n\n**Kiều Oanh**`);
  expect(signed.html).not.toContain('Kiều Oanh');
});

test('a number behind “Ảnh” counts pictures, a name with digits took them', () => {
  const caption = (line: string) => {
    const hero = read('title: Bến', `![](a.jpg)\n\n*${line}*\n\n${prose}\n\n${later}`).json?.hero;
    return [hero?.caption, hero?.credit];
  };
  expect(caption('Ảnh 17. Bến cá lúc bình minh')).toEqual(['Ảnh 17. Bến cá lúc bình minh', null]);
  expect(caption('Ảnh 2: Thuyền về')).toEqual(['Ảnh 2: Thuyền về', null]);
  expect(caption('Thuyền về bến. Ảnh 24H')).toEqual(['Thuyền về bến.', '24H']);
});

test('a delimiter row without the bars of its rows makes one table', () => {
  for (const dashes of ['--- | ---', '--- | --- |', '-----|-----']) {
    const { html } = read('title: Giá', `${prose}\n\n| Cá | Giá |\n${dashes}\n| Thu | 90 |\n| Nục | 40 |`);
    expect(html.match(/<table/g)).toHaveLength(1);
    expect(html.match(/<td/g)).toHaveLength(4);
  }
});

test('cells that knitr and Quarto do not show are hidden, options of others too', () => {
  const cell = (info: string, code: string) =>
    read('title: Cá', `${prose}\n\n\`\`\`${info}\n${code}\n\`\`\``).html;
  expect(cell('{r setup, include=FALSE}', 'library(ca)')).not.toContain('library');
  expect(cell('{python}', '#| echo: false\nimport ca')).not.toContain('import');
  expect(cell('{r}', '#| label: bieu-do\nplot(ca)')).toMatch(/<code>plot/);
  expect(cell('r', 'include = FALSE')).toContain('include');
});

test('an include that names a film leads to it', () => {
  const film = 'https://www.youtube.com/embed/abcdefghijk';
  for (const tag of [
    `{% include media.html media_url="${film}" %}`,
    `{% phim "${film}" %}`,
    `{{< phim url="${film}" >}}`,
  ])
    expect(read('title: Phim', `${prose}\n\n${tag}\n\n${later}`).html).toContain('watch?v=abcdefghijk');
});

test('backslashes that break no line are not shown', () => {
  for (const text of [
    `${prose}\n\\\n\\\n\n${later}`,
    `${prose}\\\n\n## Hai\n\n${later}`,
    `${prose}\n\n${later}\\`,
  ])
    expect(read('title: Biển', text).html).not.toContain('\\');
  expect(read('title: Biển', `${prose}\n\nTệp nằm ở C:\\tin\\anh trên máy cũ. ${later}`).html).toContain(
    'C:\\tin',
  );
});

/** A file without front matter of its own. */
function readWhole(text: string) {
  const { article, diagnostics } = readArticle({
    path: 'ghi-chep.md',
    bytes: new TextEncoder().encode(text),
  });
  const json = article && articleJson(article, diagnostics, 'vi', 0);
  const html = json?.sections.map((section) => `${section.heading ?? ''}${section.html}`).join('') ?? '';
  return {
    json,
    html,
    page: `${json?.lede ?? ''}${html}`,
    codes: diagnostics.map(({ code }) => code),
  };
}

test('what Joplin writes below a note is front matter', () => {
  const fields = [
    'id: 0123456789abcdef0123456789abcdef',
    'parent_id: ',
    'created_time: 2021-03-10T05:00:00.000Z',
    'is_conflict: 0',
    'latitude: 0.00000000',
    'author: Kiều Oanh',
    'source_url: https://cho.example/gia-ca',
    'is_todo: 0',
    'source: joplin-desktop',
    'type_: 1',
  ];
  const { json, codes } = readWhole(`Giá cá ở chợ\n\n${prose}\n\n${later}\n\n${fields.join('\n')}`);
  expect(json).toMatchObject({ title: 'Giá cá ở chợ', lede: prose });
  expect(json?.published?.date).toContain('2021-03-10');
  expect(json?.authors.map(({ name }) => name)).toEqual(['Kiều Oanh']);
  expect(json?.source?.url).toBe('https://cho.example/gia-ca');
  expect(JSON.stringify(json?.sections)).not.toMatch(/latitude|type_/);
  expect(codes).not.toContain('value-invalid');
  // A list of fields in a text is not the end of a note.
  const shown = readWhole(`Giá cá ở chợ\n\n${prose}\n\nid: 12\ntype_: 1\n`);
  expect(JSON.stringify(shown.json)).toContain('type_: 1');
});

test('a page of Logseq that is one list keeps it below its property', () => {
  const { json } = readWhole(`- tags:: [[chợ]]\n\n- ${prose}\n\t- DONE Hỏi giá cá\n\t- TODO Hỏi giá tôm\n`);
  expect(json?.tags).toEqual(['chợ']);
  const html = JSON.stringify(json?.sections);
  expect(html).toContain('Đoàn thuyền ra khơi');
  expect(html).toContain('Hỏi giá tôm');
  expect(html).not.toMatch(/TODO|DONE|::/);
  expect(JSON.stringify(readWhole(`- Tags: chợ\n- ${prose}\n- ${later}\n`).json)).toContain('lưới đầu tiên');
});

test('front matter below two headings is front matter', () => {
  const { json } = readWhole(
    `# Bài tập 2\n## Giá cá\n---\nauthor: Kiều Oanh\ndate: 2021-03-10\n---\n${prose}\n\n${later}\n`,
  );
  expect(json?.published?.date).toBe('2021-03-10');
  expect(json?.authors.map(({ name }) => name)).toEqual(['Kiều Oanh']);
});

test('four words or more in one text are Jekyll’s tags, fewer are one', () => {
  expect(read('title: Lưới\ntags: vim linux go mac', prose).json?.tags).toEqual([
    'vim',
    'linux',
    'go',
    'mac',
  ]);
  expect(read('title: Lưới\ntags: machine learning', prose).json?.tags).toEqual(['machine learning']);
  expect(read('title: Lưới\ntags: làng nghề truyền thống', prose).json?.tags).toHaveLength(1);
});

test('a day in brackets is a day, classes behind a picture are not shown', () => {
  const { html } = read('title: Lưới', `${prose}\n\nHọp [[2021-03-10]] ở chợ. ${later}`);
  expect(html).toContain('Họp 2021-03-10 ở chợ');
  const image = read(
    'title: Lưới',
    `${prose}\n\n${later}\n\n${later}\n\n![Lưới](a.jpg).class=\\"img-fluid\\"`,
  );
  expect(image.html).not.toContain('class=\\');
});

test('a picture on a line of its own inside HTML is a picture', () => {
  for (const around of [
    ['<p align="center">', '</p>'],
    ['<div>', '</div>'],
    ['<center>', '</center>'],
  ]) {
    const { json, html } = read(
      'title: Lưới',
      `${prose}\n\n${later}\n\n${later}\n\n${around[0]}\n![Lưới mới](a.jpg)\n${around[1]}\n${later}`,
    );
    expect(JSON.stringify(json)).toContain('a.jpg');
    expect(html).not.toContain('![');
  }
  expect(read('title: Lưới', `${prose}\n\n<pre>\n![a](b.jpg)\n</pre>`).html).toContain('![a](b.jpg)');
});

test('“No more--” in a sentence is no mark before a standfirst', () => {
  const { json } = read(
    'title: Nets',
    `They were ignored. No more--Nets are sold again at every stall.\n\n${later}`,
  );
  expect(json?.lede).toContain('They were ignored');
});

test('of subtitles the spoken words stay', () => {
  const { json } = readWhole(
    `# Ở bến\n\n1\n00:00:01,000 --> 00:00:04,000\n${prose}\n\n2\n00:00:04,500 --> 00:00:08,000\n${later}\n`,
  );
  expect(JSON.stringify(json?.sections)).not.toMatch(/-->|00:00/);
  expect(`${json?.lede ?? ''} ${JSON.stringify(json?.sections)}`).toContain('biển lặng');
  const web = readWhole(
    `WEBVTT\n\n00:01.000 --> 00:04.000\n<v Lan>${prose}\n\n00:05.000 --> 00:09.000\n${later}\n`,
  );
  expect(JSON.stringify(web.json)).not.toMatch(/WEBVTT|00:05/);
  expect(JSON.stringify(web.json)).toContain('Lan: Đoàn thuyền');
  // An arrow between times in a sentence is none.
  expect(JSON.stringify(readWhole(`# Lịch\n\n${prose} Từ 08:30 --> 09:30 họp.`).json)).toContain('08:30');
});

test('a picture of an emoji is no picture of the article', () => {
  const address = 'https://s.w.org/images/core/emoji/11/72x72/1f642.png';
  for (const image of [`![🙂](${address})`, `<img class="emoji" alt="🙂" src="${address}">`]) {
    const { json } = read('title: Lưới', `Chào các bạn ${image} hôm nay ta ra khơi từ rất sớm.\n\n${later}`);
    expect(json?.hero).toBeNull();
    expect(json?.lede).toBe('Chào các bạn 🙂 hôm nay ta ra khơi từ rất sớm.');
  }
  const plain = read('title: Lưới', `Chào các bạn ![](/images/smile.gif) hôm nay ta ra khơi.\n\n${later}`);
  expect(plain.json?.hero).toBeNull();
  const photo = read('title: Lưới', `![Trẻ em cười](nu-cuoi-smile.jpg)\n\n${prose}\n\n${later}`);
  expect(photo.json?.hero?.src).toBe('nu-cuoi-smile.jpg');
});

test('a zone behind a day is no doubt', () => {
  expect(read('title: Lưới\ndate: 2014-03-29 -0800', prose).json?.published?.date).toBe('2014-03-29');
  expect(read('title: Lưới\ndate: 2014-03-29 -10', prose).codes).toContain('date-doubtful');
});

test.each([
  ['summary', '<em>Ra khơi</em> cùng <cite>Thuyền trưởng Tâm</cite>', 'Ra khơi cùng Thuyền trưởng Tâm'],
  ['description', '<p>Thuyền về.</p><p>Cá đầy khoang.</p>', 'Thuyền về. Cá đầy khoang.'],
  ['excerpt', '<ul><li>Cá</li><li>Tôm <abbr>loại 1</abbr></li></ul>', 'Cá Tôm loại 1'],
])('a standfirst in front matter has no tags: %s', (key, written, lede) => {
  expect(read(`title: Biển\n${key}: "${written}"`, prose).json?.lede).toBe(lede);
});

test.each(['..', '...', '…'])('an excerpt that ends in “%s” in the middle of the text is cut', (mark) => {
  const cut = `${prose.slice(0, 41)}${mark}`;
  expect(read(`title: Ra khơi\ndescription: "${cut}"`, `${prose}\n\n${later}`).json?.lede).toBe(prose);
});

test.each([
  ['byline: By <a href="https://ven.example/">Rin Lê</a>.', 'Rin Lê'],
  ['author: Rin Lê, May 2019', 'Rin Lê'],
  ['author: By Rin Lê and Contributors, 12/5/2019', 'Rin Lê; Contributors'],
])('a byline without its full stop and its day: %s', (line, names) => {
  const { json } = read(`title: Biển\n${line}`, prose);
  expect(json?.authors.map(({ name }) => name).join('; ')).toBe(names);
});

test.each([
  ['background: /anh/bien.jpg', '/anh/bien.jpg'],
  ['background-image: "assets/nen.webp"', 'assets/nen.webp'],
  ['banner: Biển động cấp ba', undefined],
  ['banner: bien dong.jpg', 'bien dong.jpg'],
])('a picture’s address is one, words are not: %s', (line, src) => {
  expect(read(`title: Biển\n${line}`, prose).json?.hero?.src).toBe(src);
});

test.each(['Array.from()', 'Promise.All()', 'Lưới.Thả()'])('code as a heading signs nothing: %s', (code) => {
  const { json, html } = read('title: Hàm\nauthor: rinle', `## \`${code}\`\n\n${prose}\n\n${later}`);
  expect(html).toContain(code);
  expect(json?.authors).toHaveLength(1);
});

test.each(['#Summary\n\n', '#Chuẩn bị lưới\n\n', '#Kết quả\n'])(
  'a hash without a gap between paragraphs: %j',
  (line) => {
    const { json, html } = read('title: Lưới', `${prose}\n\n${prose}\n\n${line}${later}`);
    expect(json?.sections.at(-1)?.heading).toBe(line.slice(1).trim());
    expect(html).not.toContain('#');
  },
);

test.each(['#ChoNoi', '#covid', '#Hà Nội hôm nay đẹp quá.', '#Biển #Lưới'])(
  'a hashtag is no heading: %s',
  (line) => {
    const { html } = read('title: Lưới', `${`${prose}\n\n`.repeat(6)}${line}\n\n${later}`);
    expect(html).toContain(`<p>${line}</p>`);
  },
);

const formula = String.raw`\min_{x} \frac{1}{2} \| y-x \|_2 + \lambda \| x \|_1`;

test.each([
  ['equation', `\\begin{equation}\n${formula}\n\\end{equation}`],
  ['align*', `\\begin{align*}\n${formula}\n\\end{align*}`],
  ['dollars', `$$${formula}$$`],
])('a formula right below the title stays as it is written: %s', (_, written) => {
  const { json, html } = read('title: Toán', `${written}\n\n${prose}\n\n${later}`);
  expect(`${json?.lede ?? ''}${html}`.replaceAll('&#x26;', '&')).toContain(formula);
});

test.each([
  'MỤC LỤC\n\nLời nói đầu ............ 3\nThả lưới ............ 15',
  '## Nội dung\n\n1. Lời nói đầu . . . . . . 3\n2. Thả lưới ______ 15',
  '## TABLE OF CONTENTS\n\n| Lời nói đầu ............ 3 |\n|---|\n| Thả lưới ............ 15 |',
])('a printed table of contents has no use without pages: %j', (contents) => {
  const { html, codes } = read('title: Nghề lưới', `${contents}\n\n${prose}\n\n## Thả lưới\n\n${later}`);
  expect(html).not.toMatch(/\.{4}|Lời nói đầu/);
  expect(codes).toContain('junk-dropped');
});

test('prices behind dots stay', () => {
  expect(read('title: Quán', `${prose}\n\n## Thực đơn\n\nPhở ........ 45\nTrà ........ 5`).html).toContain(
    '45',
  );
});

test.each([
  ['Chắc chắn rồi! Đây là bài của bạn:\n\n```markdown\n', '```\n\nBạn có cần tôi sửa thêm không?\n'],
  ['Sure, here is the article.\n\n````md\n', '````\n'],
  ['```markdown\n', '```\n\nHy vọng bài này phù hợp.'],
  ['```\n', '```'],
])('an article in the fence of a writing assistant: %j', (above, below) => {
  const article = `---\ntitle: Ra khơi\ndate: 2026-05-04\n---\n\n# Ra khơi\n\n${prose}\n\n## Chuẩn bị\n\n${later}\n`;
  const { json, page } = readWhole(`${above}${article}${below}`);
  expect(json).toMatchObject({ title: 'Ra khơi', lede: prose, published: { date: '2026-05-04' } });
  expect(page).not.toMatch(/Chắc chắn|Sure|Bạn có|Hy vọng|<pre>/);
});

test('a listing of Markdown in an article is a listing', () => {
  const { page } = readWhole(
    `# Cú pháp\n\n${prose}\n\n\`\`\`markdown\n# Tên\n\n${later}\n\`\`\`\n\n${later}\n`,
  );
  expect(page).toMatch(/<pre>[^]*# Tên/);
});

test.each([
  ['https://www.google.com/url?q=https://cang.example/gia&sa=D&source=editors', 'https://cang.example/gia'],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fcang.example%2Fgia%3Fx%3D1&h=AT0',
    'https://cang.example/gia?x=1',
  ],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcang.example%2F&data=05',
    'https://cang.example/',
  ],
  [
    'https://www.google.com/search?q=https://cang.example/',
    'https://www.google.com/search?q=https://cang.example/',
  ],
])('a link leads where the service that counts it would lead: %s', (written, url) => {
  expect(
    read('title: Cảng', `${prose}\n\nXem [giá](${written}) cá.`).html.replaceAll('&#x26;', '&'),
  ).toContain(`href="${url}"`);
});

test('comments of Google Docs in HTML get a diagnostic, and neither they nor their marks are shown', () => {
  const { html, codes } = read(
    'title: Cảng',
    `<p>${prose}</p><p>Cá thu 90.000 đồng<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> một ký.</p>` +
      '<div class="c9"><p class="c0"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Hỏi lại giá</span></p><p>nhé</p></div>',
  );
  expect(html).toBe('<p>Cá thu 90.000 đồng một ký.</p>');
  expect(codes).toContain('message-dropped');
});

test('what programs print between the pages of a PDF is not shown', () => {
  const [start = '', end = ''] = later.split(/(?<=được) /);
  const line = '-'.repeat(48);
  const { html } = read(
    'title: Cảng',
    `${prose}\n\n${start}\n\n{1}${line}\n\n${end}\n\n**==> picture [20 x 10] intentionally omitted <==**`,
  );
  expect(html).not.toMatch(/[{}]|omitted/);
  expect(html).toContain(end);
});

test('only the comments of Ulysses are left out, not what is between them', () => {
  const { page } = readWhole(
    `# Cảng\n\n${prose}\n\n%% Hỏi lại chị Ba\n\n${later}\n\n%% Thêm ảnh\n\nHết mùa.\n`,
  );
  expect(page).toContain(later);
  expect(page).not.toMatch(/chị Ba|Thêm ảnh|%%/);
});

test('technical lines above an e-mail are no text', () => {
  const { json, page } = readWhole(
    `From: Rin Lê <rin@cang.example>\nTo: toasoan@cang.example\nMIME-Version: 1.0\nMessage-ID: <a1@cang.example>\nSubject: Bài cộng tác: Ra khơi\nContent-Type: text/plain\n\n${prose}\n\n${later}\n`,
  );
  expect(json?.title).toBe('Ra khơi');
  expect(page).not.toMatch(/MIME|Message-ID|Content-Type/);
});

test('Medium’s foot goes, and “By A on day” signs, an emoji beside the name or not', () => {
  const foot = (by: string) =>
    `${by}\n\n[Canonical link](https://medium.example/a)\n\nExported from Medium in June 2024.\n\n[View the original](https://medium.example/a)`;
  for (const by of ['By Rin Lê 🦅 on March 4, 2023.', 'By Rin Lê on March 4, 2023.']) {
    const { json, page } = readWhole(`# Ra khơi\n\n${prose}\n\n${later}\n\n${foot(by)}\n`);
    expect(json?.authors.map(({ name }) => name)).toEqual(['Rin Lê']);
    expect(json?.published?.date).toBe('2023-03-04');
    expect(page).not.toMatch(/Exported|original|Canonical/);
  }
});

test.each(['//date: 1/2/2020', '//draft: true', '//description: Ghi chú cũ'])(
  'a key behind “//” is a comment: %s',
  (line) => {
    const { json, codes } = read(`title: Biển\n${line}\ndescription: Biển lặng.`, prose);
    expect(json).toMatchObject({ state: 'live', published: null, lede: 'Biển lặng.' });
    expect(codes).not.toContain('key-unfamiliar');
  },
);

test.each(['summary_text', 'shortDescription', 'Mô tả ngắn', 'blurb'])(
  'a standfirst by another name: %s',
  (key) => {
    expect(read(`title: Biển\n${key}: Biển lặng.`, prose).json?.lede).toBe('Biển lặng.');
  },
);

test.each(['reading', 'watched', 'To read'])('the state of a book is none of the article’s: %s', (state) => {
  expect(read(`title: Biển và chim bói cá\nstatus: ${state}`, prose).json?.state).toBe('live');
});

test('a picture under a theme’s own name, and the words of a dropped list apart', () => {
  const { json } = read('title: Biển\nfeature: /anh/bien.png', prose);
  expect(json?.hero?.src).toBe('/anh/bien.png');
  const contents = read('title: Biển', `## Mục lục\n\n- Ra khơi ........ 3\n- Về bến ........ 9\n\n${prose}`);
  expect(contents.json?.diagnostics.map(({ message }) => message).join()).toContain('3 Về bến');
});

test('what Confluence prints above a page signs and dates it, its foot goes', () => {
  const { json, page } = readWhole(
    `# Thả lưới\n\nCreated by Rin Lê, last modified by Ba Lê on Mar 4, 2025\n\n${prose}\n\n${later}\n\n## Attachments:\n\n![](images/icons/bullet_blue.gif) [a.png](attachments/a.png) (image/png)\n\nDocument generated by Confluence on Mar 5, 2025 08:30\n`,
  );
  expect(json).toMatchObject({
    lede: prose,
    authors: [{ name: 'Rin Lê' }],
    published: { date: '2025-03-04' },
  });
  expect(page).not.toMatch(/Attachments|bullet|Confluence/);
});

test.each([
  '"Thuyền về.\nCá đầy khoang."',
  "'Thuyền về.\nCá đầy khoang.'",
  '"Thuyền về.\nCá đầy\nkhoang." # sửa',
])('a quoted value goes on at the beginning of the next line: %j', (written) => {
  const { json, codes } = read(`title: Biển\ndescription: ${written}\ntags: [cá]`, prose);
  expect(json).toMatchObject({ lede: 'Thuyền về. Cá đầy khoang.', tags: ['cá'] });
  expect(codes).not.toContain('front-matter-line');
});

test('a quotation mark that is never closed leaves the next key alone', () => {
  const { json } = read('title: "Biển lặng\ndescription: Thuyền về.\nauthor: "Rin Lê"', prose);
  expect(json).toMatchObject({ lede: 'Thuyền về.', authors: [{ name: 'Rin Lê' }] });
});

test.each([
  ['# Adding a Path', 'Emacs Cheatsheet'],
  ['# Mending the Nets at Night', 'Old Trades of Our Coast'],
  ['# Vá lưới ban đêm', 'Sổ tay nghề biển'],
])('a chapter below an opening line without a full stop is no title: %s', (heading, title) => {
  const { json, codes } = read(
    `title: ${title}`,
    `Vài điều cần nhớ trước khi ra khơi\n\n${heading}\n\n${prose}\n\n${later}`,
  );
  expect(json).toMatchObject({ title, lede: 'Vài điều cần nhớ trước khi ra khơi' });
  expect(json?.sections.at(-1)?.heading).toBe(heading.slice(2));
  expect(codes).not.toContain('title-conflict');
});

test.each(['Measuring Tail', 'Casting Nets', 'Night Fishing'])(
  'the first of several sections names no author: %s',
  (heading) => {
    const { json, html } = read('title: Notes', `## ${heading}\n\n${prose}\n\n## Drying Fish\n\n${later}`);
    expect(json?.authors).toEqual([]);
    expect(html).toContain(heading);
  },
);

test('a name as a heading above several sections signs', () => {
  const { json } = read('title: Biển', `### Lê Thị An\n\n${prose}\n\n### Lưới\n\n${later}`);
  expect(json?.authors).toMatchObject([{ name: 'Lê Thị An' }]);
});

test.each(["'`r Sys.Date()`'", '`r format(Sys.time(), "%d/%m/%Y")`', 'today', 'last-modified'])(
  'the day on which a tool runs is no date, and holds nothing back: %s',
  (written) => {
    expect(read(`title: Biển\ndate: ${written}`, prose).json).toMatchObject({
      state: 'live',
      published: null,
    });
  },
);

test('Markdoc’s names are not shown, the titles of its sections are', () => {
  const { html } = read(
    'title: Biển',
    `${prose}\n\n## Lưới {% #luoi .lon %}\n\n{% section #a step=1 title="Bước một" %}\nThả lưới.\n{% /section %}\n\n${later}`,
  );
  expect(html).toMatch(/Lưới[^]*Bước một[^]*Thả lưới/);
  expect(html).not.toMatch(/\{%|#luoi|step/);
});

test.each([
  '“Nghề nào cũng có lúc lặng.”\n\n— Vũ Bằng',
  '<div class="motto">\n\n"Nets are mended by those who wait for the sea."\n\n<span class="who">– Mary Carter</span>\n\n</div>',
  '*«La mer se repose, jamais le pêcheur.»*\n\n*— Paul Morel*',
])('who said a motto above the text is no author: %j', (motto) => {
  const { json, html } = read('title: Biển', `${motto}\n\n${prose}\n\n## Lưới\n\n${later}`);
  expect(json?.authors).toEqual([]);
  expect(html).toMatch(/Vũ Bằng|Mary Carter|Paul Morel/);
  expect(`${json?.lede ?? ''} ${html}`).toMatch(/lặng\.|mended|pêcheur/);
});

test('a name with a dash below a standfirst without quotation marks signs', () => {
  const { json } = read(
    'title: Biển',
    `Đoàn thuyền ra khơi từ sáng sớm.\n\n— Lê Thị An\n\n${prose}\n\n${later}`,
  );
  expect(json?.authors).toMatchObject([{ name: 'Lê Thị An' }]);
});

test.each([
  ['[làng chài](www.langchai.vn)', 'https://www.langchai.vn'],
  ['<a href="www.cangca.com.vn/gia?n=1">giá cá</a>', 'https://www.cangca.com.vn/gia?n=1'],
  ['[bến][b]\n\n[b]: www.benthuyen.org', 'https://www.benthuyen.org'],
])('an address without its scheme leads out of the site: %j', (link, address) => {
  expect(read('title: Biển', `${prose}\n\nXem ${link}\n\n${later}`).html).toContain(`href="${address}"`);
});

test.each(['@[TOC](Mục lục)', '@[toc]()', '[Toc]'])(
  'the place of a table of contents is not shown: %s',
  (mark) => {
    const { html } = read('title: Biển', `${mark}\n\n${prose}\n\n## Lưới\n\n${later}`);
    expect(html).not.toMatch(/toc|Mục lục/i);
  },
);

test.each(['# Bài 1: Đếm thuyền', '# **Bài 2. Xếp lưới cho gọn**', '# bài 3 - Chia cá'])(
  'a single exercise is no title: %s',
  (heading) => {
    const { json, codes } = read('title: Lời giải vòng loại', `${heading}\n\n${prose}\n\n${later}`);
    expect(json).toMatchObject({ title: 'Lời giải vòng loại' });
    expect(json?.sections.at(-1)?.heading).toMatch(/^bài \d/i);
    expect(codes).not.toContain('title-conflict');
  },
);
