import { expect, it } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';
import { wordsOf } from '../../support/words';

const paragraphs = [
  'Tàu vào cảng từ sớm, mang theo hàng của cả một mùa biển động kéo dài.',
  'Người trên bến đợi từ đêm, đèn sáng suốt dọc cầu cảng cũ.',
  'Đến trưa, hàng đã lên bờ và xe nối nhau về thành phố.',
  'Chiều xuống, bến lại vắng như mọi ngày trong năm.',
];

function read(...body: readonly string[]) {
  const bytes = new TextEncoder().encode(['# Tàu về bến', ...body].join('\n\n'));
  const { article, diagnostics } = readArticle({ path: 'bai.md', bytes });
  return article && articleJson(article, diagnostics, 'vi', 0);
}

/** Whether readers see something of a copied page in the article. */
function shows(words: string, ...body: readonly string[]): boolean {
  const article = read(...body);
  return JSON.stringify([article?.lede, article?.sections, article?.authors]).includes(words);
}

const [first = '', second = '', third = '', fourth = ''] = paragraphs;
const links =
  '- [Thuyền ra khơi](https://bao.example/a.html)\n- [Lưới mới ở làng](https://bao.example/b.html)';

/** What stands around an article on a newspaper's page, as it looks once it was copied. */
it('buttons and players are nobody’s prose, wherever they stand', () => {
  const lines = `
    Chia sẻ | Chia sẻ bài viết | Chia sẻ lên Facebook | Chia sẻ qua email | Share
    Share this article on Facebook | Thích | Thích 12 Chia sẻ | Like | Lưu bài viết | Save | In bài
    In trang | Bản in | Print | Gửi bài | Gửi email | Gửi cho bạn bè | Email | E-mail | Facebook | Twitter
    Zalo | LinkedIn | Messenger | Pinterest | Telegram | Viber | WhatsApp | Instagram | TikTok | YouTube
    Google News | Google+ | Copy link | Sao chép liên kết | Sao chép đường dẫn thành công | Đã sao chép
    Tweet | Follow us | Theo dõi chúng tôi | RSS | Cỡ chữ | Font size | Tăng cỡ chữ | Giảm kích thước chữ
    Facebook Twitter Zalo In bài | Nghe bài viết | Nghe đọc bài | Nghe audio | Nghe podcast
    Nghe bài viết 0:00 1x | Listen to this article | Nữ miền Bắc | Giọng nữ Giọng nam
    Nữ miền Bắc Nam miền Nam | Giọng đọc nữ | Email của bạn sẽ không được hiển thị công khai
    Your email address will not be published. | Tốc độ đọc 1x | Trình duyệt của bạn không hỗ trợ thẻ audio.
    Your browser does not support the audio element. | Theo dõi Báo Biển trên Google News
    Skip to main content | Skip to content | Jump to navigation | Toggle navigation | Chuyển đến nội dung chính
    Bỏ qua nội dung | FOR IMMEDIATE RELEASE | For Immediate Press Release
    Mời bạn theo dõi Báo Biển trên Facebook | Quảng cáo | Advertisement | Ads | Sponsored | Nội dung tài trợ |
    Advertisement. Scroll to continue reading. | Scroll to continue with content | Story continues below advertisement |
    Article continues after ad | leftcenterrightdel`;
  const seen = wordsOf(lines).filter((line) => shows(line, first, second, line, third, fourth));
  expect(seen).toEqual([]);
});

it('a copied page begins with its logo, and ends with titles below a label that nobody knows', () => {
  const page = [
    '[![Logo](/logo.png)](https://bao.example/kinh-te.epi) 10/5/2024 08:30 GMT+7',
    first,
    second,
    '>> [Thuyền ra khơi đêm rằm](https://bao.example/thuyen-ra-khoi-dem-ram.html)',
    third,
    'Chuyện bến bãi',
    '[Lưới mới ở làng chài](https://bao.example/luoi-moi-o-lang-chai.html)',
  ];
  const seen = ['logo', 'Thuyền', 'Chuyện', 'Lưới'].filter((words) => shows(words, ...page));
  expect([seen, read(...page)?.hero]).toEqual([[], null]);
  const sources = page.with(5, 'Tài liệu tham khảo');
  expect(shows('Lưới', ...sources)).toBe(true);
});

it('a name above the text may be repeated below it', () => {
  const authors = (...lines: string[]) => read(...lines)?.authors.map(({ name }) => name);
  expect(authors('Hồ Thị Nga', first, second, 'Hồ Thị Nga', 'Bến cũ: 12 thuyền')).toEqual(['Hồ Thị Nga']);
  expect(authors('Hồ Thị Nga', first, second, 'Lê Văn Tám', third, 'Bến cũ: 12 thuyền')).toEqual([]);
});

it.each(['Hồ Thị Nga', 'Linh Chi', 'Lưu Từ Hóa', 'Nguyễn Xuân Trường'])(
  '“%s” signs above the text',
  (name) => {
    expect(read(name, first, second, third)?.authors).toMatchObject([{ name }]);
  },
);

it('links that the writer gives stay, where a menu would stand, too', () => {
  const given = [
    '[Nguyên văn](https://x.example/shao/status/18536)',
    '<https://en.example/wiki/Ben_cang>',
    '[Bản tin](https://bao.example/tim?q=tau)',
    '- [Bản trình chiếu](./trinh-chieu)\n- [Ghi chép](../ghi-chep.md)',
    '[Toàn văn](https://a.example/toan-van.pdf)',
    '- [Về biển]( <Về biển.md>)',
  ];
  expect(given.filter((line) => !shows('href', line, ...paragraphs))).toEqual([]);
  const menus = [
    '[Kinh tế](https://bao.example/kinh-te)',
    '[Nhà](/) [Kinh tế](/kinh-te) [Cảng](/kinh-te/cang)',
  ];
  expect(menus.filter((line) => shows('href', line, ...paragraphs))).toEqual([]);
});

it('words in other scripts beside a link are words', () => {
  for (const line of [
    '详细说明：[Phoronix](https://a.example/p)',
    'Подробности: [здесь](https://a.example/p)',
    '- รายละเอียด [ที่นี่](https://a.example/p)',
  ])
    for (const body of [
      [line, ...paragraphs],
      [...paragraphs, line],
    ])
      expect(shows('href', ...body), body.join('|')).toBe(true);
});

it('what a page counts and offers below the text is no text', () => {
  const lines = `
    Lượt xem: 1.234 | Số lượt truy cập 12 | Lượt đọc | Đã xem 120 lần | 1.234 lượt xem | 12 bình luận
    5 ý kiến | 3 comments | Views: 120 | 12 lượt thích | 3 lượt chia sẻ | Trở lại trang trước
    Quay về chuyên mục | Trở về | Back to home | Về đầu trang | Đầu trang | Báo Biển điện tử
    Báo điện tử Biển Xanh | E-paper | Báo in | Mời bạn đọc vào chuyên mục Biển để xem thêm
    Our Standards: The Trust Principles | Thanks for reading | Subscribe now | Đăng ký nhận bản tin
    This site requires JavaScript | View original | Exported from Medium on May 3, 2021 | Canonical link
    A A A | Cỡ chữ A A | Xem với cỡ chữ | Liên hệ quảng cáo | Liên hệ tòa soạn | Hộp thư bạn đọc
    Mọi ý kiến xin gửi về tòa soạn | Bạn đang đọc bài viết tại Báo Biển | Viết bình luận
    Gửi ý kiến của bạn | Xem thêm bình luận | Tất cả bình luận | Hãy là người đầu tiên bình luận
    Trở thành người đầu tiên | Be the first to comment | Tặng sao | Chưa có bình luận | Không có ý kiến nào
    Vui lòng đăng nhập | Bạn cần đăng nhập để bình luận | Vui lòng gõ tiếng Việt có dấu | Đăng ký | Hủy
    Gửi đi | Trả lời | Reply | Submit | Menu | Tìm kiếm | Search | Xem tất cả | Báo cáo vi phạm | Mới nhất
    Quan tâm nhất | Cũ nhất | Mã xác nhận | Xem tiếp | Tải thêm | Load more | Sign in | Log in | Subscribe
    Newsletter | Leave a comment | Leave a reply | Bài trước | Tin sau | Bài tiếp theo | Bài viết cũ hơn
    Bài kế tiếp | Previous article | Next | Older posts | Next stories | Newer | Đánh giá bài viết
    Theo dõi Báo Biển trên | Tải app Báo Biển | Cài đặt ứng dụng | bandoc@bao.example | © 2021 Báo Biển
    Copyright 2021 | Bản quyền thuộc Báo Biển | Giữ bản quyền của Báo Biển | All rights reserved
    Tổng biên tập: Lê An | Phó Tổng biên tập: Lê Bình | Cơ quan chủ quản: Hội Biển | Tòa soạn: 1 Tràng Thi
    Toà soạn: 1 Tràng Thi | Trụ sở: 1 Tràng Thi | Giấy phép số: 12/GP | Số giấy phép hoạt động 12/GP
    Đường dây nóng: 0123 | Ghi rõ nguồn khi phát hành lại | Vui lòng ghi rõ nguồn | Nghiêm cấm sao chép
    Không sao chép`;
  expect(wordsOf(lines).filter((line) => shows(line, ...paragraphs, line))).toEqual([]);
  expect(shows('Bến cũ', ...paragraphs, 'Bến cũ')).toBe(true);
});

it('links to other articles go with what stands above them', () => {
  const labels = `
    Tin liên quan | Các tin khác | Bài viết cùng chuyên mục | Những bài cùng chủ đề
    Một số bài viết liên quan | Nội dung liên quan | Chủ đề liên quan | Tin cùng sự kiện | Bài cùng tác giả
    Tin cùng loại | Tin mới | Tin mới nhất | Bài mới hơn | Tin mới đăng | Tin mới cập nhật | Tin cũ hơn
    Các tin đã đăng | Tin đã đưa | Tin nổi bật | Tin đọc nhiều | Tin đọc nhiều nhất | Bài xem nhiều
    Tin được quan tâm | Tin hot | Tin nóng | Tin tiêu điểm | Bài đề xuất | Bài gợi ý | Liên quan
    Cùng chuyên mục | Cùng chủ đề | Cùng tác giả | Đọc thêm | Đọc nhiều | Đọc nhiều nhất | Đọc tiếp
    Xem thêm | Xem nhiều | Xem nhiều nhất | Xem tiếp | Mời bạn đọc thêm | Mời quý vị xem thêm
    Có thể bạn quan tâm | Bạn có thể thích | Bạn sẽ thích | Bạn muốn đọc | Có thể bạn bỏ lỡ
    Tin tức liên quan | Tin tức mới | Sự kiện | Sự kiện nổi bật | Dòng sự kiện | Video | Video nổi bật
    Đang nóng | Mới nóng | Nóng trong ngày | Tiêu điểm | Dự án liên quan | Related | Related articles
    Related news | Related stories | Related posts | Related topics | Related content | Read also
    Read next | See also | More news | More stories from Bao Bien | More on this story | Most read
    Most popular | Most viewed | You may also like | You might be interested in | Recommended for you
    Trending now | Latest news | Don’t miss`;
  const seen = (mark: string) =>
    wordsOf(labels).filter((label) => shows('Thuyền ra khơi', ...paragraphs, mark + label + mark, links));
  expect(seen('')).toEqual([]);
  expect(seen('**')).toEqual([]);
  expect(shows('Thuyền ra khơi', ...paragraphs, 'Những con thuyền', links)).toBe(true);
});

it.each([
  ['one more paragraph', 'Sáng mai, chuyến tàu kế tiếp sẽ cập bến với sáu trăm tấn gạo.'],
  ['a short one', 'Bến cảng sẽ mở lại sau Tết.'],
  ['whom to give to', 'Mọi sự giúp đỡ xin gửi về bà Lê Thị Bến, số 4 đường Cầu Cảng.'],
  ['where it comes from', '*Bài viết có sử dụng tư liệu của Bảo tàng Hải Phòng.*'],
  [
    'a long one without a full stop',
    `Người dân gọi số 0225 3842 ${'để hỏi lịch tàu '.repeat(3)}trong giờ làm việc`,
  ],
  ['a correction', 'Đính chính: Bản trước của bài ghi nhầm tên tàu; tên đúng là Hải Yến.'],
  ['a correction in a few words', 'Đính chính: tên tàu là Hải Yến'],
  ['an apology', 'Tòa soạn xin lỗi bạn đọc vì ghi nhầm tên tàu'],
  ['a correction in English', 'Correction: the ship is the Hai Yen'],
])('what the writer adds below links to other articles stays: %s', (_, added) => {
  const plain = added.replaceAll('*', '');
  const titles = links.replaceAll('- ', '').replace('\n', '\n\n');
  for (const box of [links, titles]) {
    expect(shows(plain, ...paragraphs, 'Tin liên quan', box, added)).toBe(true);
    expect(shows(plain, ...paragraphs, '**Xem thêm:**', box, added, 'Tin mới', box)).toBe(true);
    expect(shows('Thuyền ra khơi', ...paragraphs, 'Tin liên quan', box, added)).toBe(false);
  }
});

it('sentences about other articles go with their links', () => {
  const card = (title: string, teaser: string) => `[${title}](https://bao.example/a.html)\n\n${teaser}`;
  const cards = [
    card('Thuyền ra khơi từ lúc rạng đông', 'Trăm chiếc thuyền rời bến lúc bốn giờ sáng nay.'),
    card('Lưới mới ở làng chài ven biển', 'Dân làng dệt lưới suốt cả tháng vừa qua.'),
  ];
  expect(shows('Trăm chiếc thuyền', ...paragraphs, 'Tin liên quan', ...cards)).toBe(false);
  expect(shows('Dân làng dệt lưới', ...paragraphs, 'Tin liên quan', ...cards)).toBe(false);
});

it('a correction below the signature stays, and the signature is read', () => {
  const correction = 'Đính chính: Bản trước của bài ghi nhầm tên tàu; tên đúng là Hải Yến.';
  for (const foot of [
    [correction],
    ['Tin liên quan', links, correction],
    [correction, 'Tin liên quan', links],
  ]) {
    const article = read(...paragraphs, '**Lê Thị Bến**', ...foot);
    expect(article?.authors.map(({ name }) => name)).toEqual(['Lê Thị Bến']);
    expect(article?.sections.at(-1)?.html).toContain(correction);
  }
  expect(read(...paragraphs, 'Từ khóa: cá thu, tôm hùm', correction)?.tags).toEqual(['cá thu', 'tôm hùm']);
});

it('what readers comment goes with its box', () => {
  const labels = `
    Bình luận | 12 bình luận | Bình luận (3) | Ý kiến | Ý kiến bạn đọc | Ý kiến độc giả | Ý kiến của bạn
    Bạn đọc bình luận | Bình luận bài viết | Bình luận của bạn | Bình luận Facebook | Phản hồi | Gửi ý kiến
    Gửi bình luận của bạn | Viết bình luận | Comments | 3 comments | Leave a comment | Leave a reply
    Thảo luận`;
  const signs = `
    Trả lời | Thích | Reply | Like | Gửi | Gửi bình luận | Báo cáo vi phạm | 3 phút trước | 2 giờ trước
    5 ngày trước | 1 tháng trước | 1 năm trước | 2 tuần trước | 3 minutes ago | 1 hour ago | 2 days ago
    5 weeks ago | 1 month ago | Xem thêm bình luận | Quan tâm nhất | Mới nhất | Họ và tên | Email
    Mã xác nhận | Thích Trả lời`;
  const seen = (label: string, sign: string) =>
    shows('Bài hay quá', ...paragraphs, label, 'Thuyền Nhỏ', 'Bài hay quá, cảm ơn báo', sign);
  expect(wordsOf(labels).filter((label) => seen(label, 'Trả lời Thích 3'))).toEqual([]);
  expect(wordsOf(signs).filter((sign) => seen('Bình luận', sign))).toEqual([]);
});

it('a line of tags or of links to them gives the article its tags', () => {
  for (const label of wordsOf(
    'Tags: | Tag: | Từ khóa: | Từ khoá: | Từ khóa liên quan: | Keywords: | Chủ đề: | Thẻ: | Nhãn: | # Tags:',
  ))
    expect(read(...paragraphs, `${label} cá thu, tôm hùm`)?.tags, label).toEqual(['cá thu', 'tôm hùm']);
  const folders = 'tag | tags | tu-khoa | chu-de | tieu-diem | topic | topics | keyword | keywords | hashtag';
  for (const folder of wordsOf(folders)) {
    const tags = `[cá thu](https://bao.example/${folder}/ca-thu) [tôm hùm](https://bao.example/${folder}/tom-hum)`;
    expect(read(...paragraphs, tags)?.tags, folder).toEqual(['cá thu', 'tôm hùm']);
  }
  expect(read(...paragraphs, '[cá](https://bao.example/ca.tag) [tôm](/tom.tag)')?.tags).toEqual([
    'cá',
    'tôm',
  ]);
});

it.each([
  ['📅 12/03/2026\n✍️ Trần Bảy\n🏷️ kinh tế, giá điện', ['kinh tế', 'giá điện']],
  ['📅 Ngày đăng: 12/03/2026\n👤 Tác giả: Trần Bảy', []],
  ['✍️ Trần Bảy\n📅 12/03/2026', []],
  ['📅 12/03/2026 | ✍️ Trần Bảy', []],
])('signs stand for date, author and tags: %s', (head, tags) => {
  const article = read(head, first, second);
  expect(article?.published?.date).toBe('2026-03-12');
  expect(article?.authors).toMatchObject([{ name: 'Trần Bảy' }]);
  expect(article?.tags).toEqual(tags);
  expect([article?.lede, article?.sections[0]?.html]).toEqual([first, `<p>${second}</p>`]);
});

it.each(['Gửi từ iPhone của tôi', 'Sent from my iPad', 'Get Outlook for iOS'])(
  'mail programs add %s',
  (line) => {
    expect(shows(line, first, second, line)).toBe(false);
  },
);

it('a sign within the text is the writer’s', () => {
  expect(shows('📅 Lịch tàu', first, '📅 Lịch tàu: thứ hai và thứ năm hằng tuần.', second)).toBe(true);
});

it.each([
  ['a mark that an empty field left', '.'],
  ['a bar', '|'],
  ['how long ago it was published, and a button', '5 giờ trước Bài gốc'],
  ['the same in days', '2 ngày trước Chia sẻ'],
  ['the same in English', '3 hours ago Save'],
  ['how many other articles there are', '3 liên quan Gốc'],
  ['the neighbours in a row', '< Trước Tiếp >'],
  ['the same with other arrows', '« Cũ hơn · Mới hơn »'],
  ['what is in an empty field', 'Ý kiến của bạn về bài viết này...'],
  ['the same in English', 'Write your comment…'],
  ['the name of a picture’s file, which was its caption', 'Bà con xã Cầu Cảng đón tàu về bến sau bão .jpg'],
])('a page leaves behind %s', (_, line) => {
  for (const body of [
    [line, first, second, third],
    [first, second, third, line],
  ]) {
    const article = read(...body);
    const text = `<p>${second}</p>\n<p>${third}</p>`;
    expect([article?.lede, article?.sections.map(({ html }) => html)]).toEqual([first, [text]]);
  }
});

it.each(['2 ngày trước bão', 'Ba năm trước ở bến cũ', 'Bạn nghĩ gì về biển…'])(
  'a short line of the writer’s stays: %s',
  (line) => {
    expect(shows(line, first, second, line, third)).toBe(true);
  },
);

it.each(['## 21/05/2013 15:26', '### Thứ Ba, 21/05/2013', '**.** Thứ Ba, 21/05/2013 | 15:26 GMT+7'])(
  'the moment of publication may be set as a heading or behind a mark: %s',
  (line) => {
    for (const body of [
      [line, first, second],
      [first, line, second, third],
    ]) {
      const article = read(...body);
      expect(article?.published?.date.slice(0, 10)).toBe('2013-05-21');
      expect(article?.sections.map(({ heading }) => heading)).toEqual([null]);
    }
  },
);

it('days above the parts of a text divide it', () => {
  const article = read(first, '## 21/05/2013 15:26', second, '## 22/05/2013 08:00', third);
  expect(article?.sections).toHaveLength(2);
});

it('a bare day above a counter is that of publication', () => {
  for (const counter of ['Lượt xem: 1.204', 'Bản in', 'Chia sẻ'])
    expect(read('Admin', '12/03/2021', counter, first, second)?.published?.date).toBe('2021-03-12');
});

it('the first paragraph may have lost its agency, but for the dash', () => {
  for (const line of ['Sáng 26/2, tàu vào cảng sớm hơn mọi năm.', 'Tại bến cũ, người dân đợi từ đêm.']) {
    const article = read(`- ${line}`, '![](anh.jpg)', second, third);
    expect(article?.lede).toBe(line);
  }
  expect(read('- Gạo nếp ngâm qua đêm.', first, second)?.sections[0]?.html).toContain('<li>');
  expect(read('- Sáng 26/2, tàu đến.\n- Chiều 26/2, tàu đi.', first)?.sections[0]?.html).toContain('<li>');
});

it('a table of one cell is the line in it, a signature among others', () => {
  expect(read(first, second, '|  |\n| --- |\n| **Lê Hằng** |', '< Trước Tiếp >')?.authors).toMatchObject([
    { name: 'Lê Hằng' },
  ]);
  expect(read(first, '|  |\n| --- |\n| Bến đóng cửa đến thứ Hai |', second)?.sections[0]?.html).toContain(
    '<p>Bến đóng cửa đến thứ Hai</p>',
  );
  const box = `|  |\n| --- |\n| ${third} |`;
  expect(read(first, second, box)?.sections[0]?.html).toContain('<table');
});

it('below a signature and a label, one sentence is about another article, too', () => {
  const card = ['[Lưới mới ở làng chài](https://bao.example/luoi-moi-o-lang-chai.html)', third];
  const foot = ['Lê Hằng (TTXVN)', '#bến cảng #tàu cá', 'Theo dõi Báo Biển', '## Tin liên quan', ...card];
  expect(shows(third, first, second, ...foot)).toBe(false);
  expect(read(first, second, ...foot)?.authors).toMatchObject([{ name: 'Lê Hằng' }]);
  expect(shows(third, first, second, '## Tin liên quan', ...card)).toBe(true);
});

it('who writes is named above a newsroom', () => {
  const head = ['Published 14 May 2023, 09:15 BST', 'By Fiona Marsh', 'BBC North'];
  expect(read(...head, first, second)?.authors).toMatchObject([{ name: 'Fiona Marsh' }]);
});

it('what is said of the date’s department is no text', () => {
  const head = ['From: Department for Harbours', 'Published 12 March 2021'];
  expect(shows('From:', 'Home > News', 'News story', first, ...head, second, third, 'Share this page')).toBe(
    false,
  );
});

it('the page’s own address below the text is its source', () => {
  for (const label of ['Link nội dung', 'Link bài viết gốc', 'Đường dẫn bài', 'Link gốc']) {
    const article = read(first, second, third, `${label}: https://bao.example/tau-ve-ben.html`);
    expect(article?.source?.url).toBe('https://bao.example/tau-ve-ben.html');
    expect(JSON.stringify(article?.sections)).not.toContain(label);
  }
});

it('the form of a blog’s comments goes, and leaves the signature', () => {
  const form = [
    'Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *',
    'Bình luận *',
    'Tên *',
    'Trang web',
    'Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.',
  ];
  const article = read(first, second, '**Vũ Phong**', 'Bài viết liên quan', 'Thẻ: cá, tôm', ...form);
  expect(article?.authors).toMatchObject([{ name: 'Vũ Phong' }]);
  expect([article?.tags, article?.sections]).toMatchObject([['cá', 'tôm'], [{ html: `<p>${second}</p>` }]]);
});

it('tags right above or below a paragraph are tags', () => {
  for (const row of ['#phóng sự/Sài Gòn# #đêm', '#đêm #phố cổ', '#đêm#'])
    for (const body of [
      [`${row}\n${first}`, second, third],
      [first, second, `${third}\n${row}`],
    ]) {
      const article = read(...body);
      expect(article?.lede).toBe(first);
      expect(article?.tags).toContain('đêm');
    }
});

it.each([
  ['Video?', 'Không xem.', 'Xin cảm ơn bà!'],
  ['Facebook?', 'Có.', 'Chúc ông khỏe!'],
  ['Tin?', 'Đọc.', 'Cảm ơn.'],
])('the short questions and answers of an interview are its text: %s', (...lines) => {
  const body = [first, 'Chia sẻ', '*Bà có đọc bình luận không?*', 'Có. Tôi trả lời từng người.', ...lines];
  for (const line of lines) expect(shows(line, ...body, 'Thu Lan (thực hiện)')).toBe(true);
  expect(read(...body, 'Thu Lan (thực hiện)')?.authors).toMatchObject([{ name: 'Thu Lan' }]);
});

it.each([
  ['**Kinh tế**', '**Giáo dục**', '**Thể thao**'],
  ['Kinh tế', 'Giáo dục', 'Thể thao'],
  ['Hà Nội', 'Cần Thơ', 'Đà Nẵng'],
])('names of sections and places above the parts of a digest stay: %s', (...names) => {
  const [one, two, three] = names;
  const body = [one, first, two, second, three, third];
  for (const name of names) expect(shows(name.replaceAll('*', ''), ...body)).toBe(true);
  expect(shows(one.replaceAll('*', ''), one, first, second, third)).toBe(false);
});

it('whom readers write to in the writer’s text stays; what the page asks them does not', () => {
  for (const line of [
    'Bạn đọc có thể gửi trực tiếp tại tòa soạn, 12 Lê Lợi.',
    'Các bạn gửi bài về ban biên tập trước ngày 5.',
  ])
    expect(shows(line, first, second, line)).toBe(true);
  for (const line of [
    'Mời bạn đọc gửi bài cộng tác về tòa soạn.',
    'Bạn đọc gửi ý kiến qua hộp thư của báo.',
    'Quý vị gửi ảnh tại đây',
  ])
    expect(shows(line, first, second, line)).toBe(false);
});

it('the title of one other article beside a number to call stays', () => {
  const menu = '[Thực đơn mùa mưa ở Vườn Cau](https://vuoncau.example/thuc-don-mua-mua.html)';
  expect(shows('Thực đơn', first, second, '[Đặt bàn qua điện thoại](tel:0909123456)', menu)).toBe(true);
});

it('a sentence below several lines of the writer’s is no lede', () => {
  for (const lines of [
    ['Cà phê: 118.500 đồng/kg', 'Tiêu: 145.000 đồng/kg', 'Lúa: 7.400 đồng/kg'],
    ['Cụ bà NGUYỄN THỊ LÀNH', 'Sinh năm 1931', 'Quê ở bến cũ'],
    ['Ông Sáu: 500.000 đồng', 'Bà Mười: 1.000.000 đồng', 'Nhóm bạn lớp 12A1: 3.200.000 đồng'],
  ]) {
    const article = read(...lines, first, second);
    expect(article?.lede).not.toBe(first);
    expect(article?.sections[0]?.html).toContain(first);
  }
  expect(read('Chuyện bến cảng', first, second)?.lede).toBe(first);
  for (const [one = '', two = ''] of [
    ['Đi lại', 'Ăn uống'],
    ['5 giờ', '6 giờ'],
    ['Ngày thứ nhất', 'Ngày thứ hai'],
  ]) {
    const article = read(one, first, two, second);
    expect([article?.lede, article?.sections[0]?.html.startsWith(`<p>${one}</p>`)]).toEqual([null, true]);
  }
});

it('a rating with its label goes, and leaves the signature', () => {
  for (const rating of [
    ['Bình chọn:', 'Kết quả: 5/5 - (2 phiếu)'],
    ['Đánh giá', '4,5/5 (12 đánh giá)'],
    ['Rating:', '5 / 5 (1 vote)'],
  ]) {
    const article = read(first, second, third, 'Lê Hằng', ...rating);
    expect(article?.authors).toMatchObject([{ name: 'Lê Hằng' }]);
    expect(article?.sections.map(({ html }) => html)).toEqual([`<p>${second}</p>\n<p>${third}</p>`]);
  }
  expect(shows('Kết quả: 5/5', first, second, 'Kết quả: 5/5 tàu về bến', third)).toBe(true);
});

it('a label above another line of the page, or above nothing, goes', () => {
  for (const foot of [
    ['Ý kiến của bạn:'],
    ['ĐÁNH GIÁ CỦA BẠN:', 'TAGS:', 'cá | tôm'],
    ['Chia sẻ bài viết này:', 'Từ khóa: cá, tôm'],
    ['Đánh giá bài viết:', 'Bản in'],
  ]) {
    const article = read(first, second, third, 'LÊ HẰNG', ...foot);
    expect(article?.authors).toMatchObject([{ name: 'LÊ HẰNG' }]);
    expect(article?.sections.map(({ html }) => html)).toEqual([`<p>${second}</p>\n<p>${third}</p>`]);
  }
  expect(shows('Bài viết:', first, second, 'Bài viết:', '- Tàu về\n- Bến cũ')).toBe(true);
});

it('the neighbours that a blog names with arrows go', () => {
  for (const line of ['← Họp mặt cựu quân nhân', 'Thăm gia đình chính sách →', '« Previous: Annual meeting'])
    expect(shows(line.replace(/[←→«]/g, '').trim(), first, second, third, line)).toBe(false);
  expect(shows('Cần Thơ', first, 'Bến Tre → Cần Thơ', second, third)).toBe(true);
});
