import { describe, expect, it } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const site = 'https://bao.example';

const text = [
  'Bến đò Cây Sanh có thêm chiếc cầu phao do chính người trong xóm ghép lại từ thùng nhựa cũ.',
  'Cầu dài bốn mươi mét, rộng vừa một chiếc xe máy, mỗi đầu có một ngọn đèn treo trên cột tre.',
  'Ông Đinh Quang Lịch, người trông đò, nói từ nay trẻ con đi học không phải chờ nước ròng nữa.',
  'Mùa lũ, cả xóm tháo cầu ra từng nhịp rồi buộc vào hàng dừa, nước rút lại ghép như cũ.',
];

const menu = [
  '[![Báo Bến Sông](/anh/logo.svg)](https://bao.example/)',
  `* [Thời sự](${site}/thoi-su.htm)\n* [Đời sống](${site}/doi-song.htm)\n* [Nhịp sống](${site}/doi-song/nhip-song.htm)`,
  'Tất cả chuyên mục',
  `[Đời sống](${site}/doi-song.htm)`,
];

const foot = [
  `[![Người giữ bến](/anh/a.jpg)](${site}/nguoi-giu-ben-o-cu-lao-1201.htm)`,
  `### [Người giữ bến ở cù lao](${site}/nguoi-giu-ben-o-cu-lao-1201.htm)`,
  'Ba mươi năm, bà cụ ấy thắp đèn cho người sang sông mà không lấy một đồng nào.',
  'Bình luận (0)',
  `[Chợ nổi thưa khách](${site}/cho-noi-thua-khach-1202.htm)`,
  'Thông tin doanh nghiệp',
  `[Máy bơm mới về làng](${site}/may-bom-moi-ve-lang-1203.htm)`,
];

function read(blocks: readonly string[]) {
  const bytes = new TextEncoder().encode(blocks.join('\n\n'));
  const { article, diagnostics } = readArticle({ path: 'bai.md', bytes });
  if (article === null) throw new Error('no article');
  const { title, lede, sections, authors, published } = articleJson(article, diagnostics, 'vi', 0);
  const body = sections.map(({ heading, html }) => [heading, html.replace(/<[^>]+>/g, '')].join(''));
  return {
    title,
    lede,
    body: body.join('').replace(/\s+/g, ' ').trim(),
    authors: authors.map(({ name }) => name),
    date: published?.date.slice(0, 10),
  };
}

const [lede = '', ...paragraphs] = text;
const whole = { title: 'Xóm Cây Sanh ghép cầu phao', lede, body: paragraphs.join(' '), date: '2025-09-04' };

describe('a page that was copied as a whole', () => {
  const headline = '# Xóm Cây Sanh ghép cầu phao';
  const stamp = 'Thứ Năm, 04/09/2025 07:30 (GMT+7)';
  const person = `[Tô Hải Yến](${site}/tac-gia/to-hai-yen-12.htm)`;
  const other = `[Lê Nam](${site}/tac-gia/le-nam-13.htm)`;

  it.each([
    ['date below the headline', [headline, stamp, person], ['Tô Hải Yến']],
    ['date above the headline', [stamp, headline, person], ['Tô Hải Yến']],
    ['headline without marks, below the date', [stamp, headline.slice(2), person], ['Tô Hải Yến']],
    [
      'two authors, and how many there are',
      [headline, `${person}\nvà 1 tác giả khác`, person, other, stamp],
      ['Tô Hải Yến', 'Lê Nam'],
    ],
    ['a name alone beside the date', [headline, 'Tô Hải Yến', stamp], ['Tô Hải Yến']],
    ['a name and the date above the headline', ['Tô Hải Yến', stamp, headline], ['Tô Hải Yến']],
    [
      'a byline and the date above the headline',
      [stamp, 'Bởi Tô Hải Yến và Lê Nam', headline],
      ['Tô Hải Yến', 'Lê Nam'],
    ],
    ['an English byline above all', ['By Tô Hải Yến', stamp, headline], ['Tô Hải Yến']],
    [
      'counters and voices',
      [headline, stamp, person, '68', 'Cỡ chữ:', 'Tốc độ', '* Giọng nam\n* Giọng nữ'],
      ['Tô Hải Yến'],
    ],
    [
      'the title of the page first',
      [`${headline} - Báo Bến Sông`, ...menu, headline, stamp, person],
      ['Tô Hải Yến'],
    ],
  ])('%s', (_, head, authors) => {
    expect(read([...menu, ...head, ...text, ...foot])).toEqual({ ...whole, authors });
  });

  it('other articles between the paragraphs', () => {
    const box = [
      'Cuốn sách hay trong tuần',
      `[Sách của người chèo đò](${site}/sach-cua-nguoi-cheo-do-1204.htm)`,
    ];
    const news = [
      'TIN MỚI',
      `* [Giá lúa nhích lên](${site}/gia-lua-nhich-len-1205.htm)\n* [Mưa lớn ở hạ lưu](${site}/mua-lon-o-ha-luu-1206.htm)`,
    ];
    const [second = '', third = '', fourth = ''] = paragraphs;
    const page = [...menu, headline, stamp, lede, ...news, second, third, ...box, fourth, ...foot];
    expect(read(page)).toEqual({ ...whole, authors: [] });
  });

  it('no line between its paragraphs is empty', () => {
    const lines = [...menu, headline, stamp, ...text, ...foot].join('\n');
    expect(read([lines.replaceAll('* [Thời sự]', '* [Tin]')])).toEqual({ ...whole, authors: [] });
  });
});

describe('what the writer wrote stays on such a page', () => {
  const head = [...menu, '# Bến đò ngày nước lớn', 'Thứ Năm, 04/09/2025 07:30 (GMT+7)', lede];
  const kept = {
    'a sentence below a box of links': [
      'Mời xem thêm',
      `[Sông cạn](${site}/song-can-mua-nay-1207.htm)`,
      'Nước lên rồi lại xuống.',
    ],
    'a sentence and a name below the titles of two other articles': [
      `[Sông cạn mùa nay](${site}/song-can-mua-nay-1207.htm)`,
      `[Đò mới của làng](${site}/do-moi-cua-lang-1208.htm)`,
      'Theo trạm thủy văn, nước còn lên thêm hai gang trong đêm nay.',
    ],
    'sentences between titles of other articles': [
      `[Sông cạn mùa nay](${site}/song-can-mua-nay-1207.htm)\n[Đò mới của làng](${site}/do-moi-cua-lang-1208.htm)`,
      'Ông Tư vẫn giữ con đò cũ trong bến.',
      `[Lịch đò dọc năm nay](${site}/lich-do-doc-nam-nay-1209.htm)`,
      `[Giá vé đò tăng](${site}/gia-ve-do-tang-1210.htm)`,
      'Đò chạy cả đêm rằm.',
    ],
    'a poem': ['Sông chiều nay không đò  \nchỉ có gió  \nvà một người đợi'],
    'the names at its end': [
      'Công ghép cầu của hai xóm gồm',
      'Xóm Đông hai mươi công',
      'Xóm Tây mười lăm công thợ',
    ],
    'a short dialogue': ['“Sang không?”', '“Sang.”', '“Vậy lên đi.”'],
    'a list to be followed': [
      '- Hai chục thùng nhựa\n- Một cuộn dây dù',
      '1. Rửa sạch thùng.\n2. Buộc từng đôi một.',
    ],
  };

  it.each(Object.entries(kept))('%s', (_, blocks) => {
    const words = blocks.join(' ').match(/[\p{L}]+/gu) ?? [];
    const { body } = read([...head, ...paragraphs, ...blocks, ...foot]);
    const last = words.slice(-3).join(' ');
    expect(body.replace(/[^\p{L}]+/gu, ' ')).toContain(last);
    expect(body).not.toContain('Người giữ bến');
  });

  it.each(['***Các bạn muốn tải về:***', 'Mẫu đơn xin ghép cầu:', 'Xem bản đồ bến ở đây:'])(
    'a link that the line “%s” announces',
    (line) => {
      const link = '[Thông báo đổi lịch đò](https://drive.example/open?id=0B24q)';
      expect(read([...head, ...paragraphs, line, link]).body).toContain('Thông báo đổi lịch đò');
    },
  );

  it('a last sentence that ends in its agency, below a list of links', () => {
    const links = `- [Sông cạn](${site}/song-can-mua-nay-1207.htm)\n- [Đò mới](${site}/do-moi-cua-lang-1208.htm)`;
    const { body } = read([
      ...head,
      ...paragraphs,
      'Tin liên quan',
      links,
      'Nước lên rồi lại xuống theo con trăng, như bao đời nay vẫn thế. — VNS',
      ...foot,
    ]);
    expect(body).toContain('như bao đời nay vẫn thế.');
    expect(body).not.toContain('Sông cạn');
  });
});

describe('a page whose menus and boxes lost their links', () => {
  const headline = '# Xóm Cây Sanh ghép cầu phao';
  const stamp = 'Thứ Năm, 04/09/2025 07:30 (GMT+7)';
  const others = ['Người giữ bến ở cù lao', 'Chợ nổi thưa khách dần'];

  it.each<[string, string[], string[], string[]]>([
    ['labels above the headline', ['Bến Sông', 'Nhịp sống quanh ta'], ['Tô Hải Yến'], ['Tô Hải Yến']],
    ['a list above the headline', ['Lối tắt', '- Tới bài chính\n- Tới mục tìm'], [], []],
    ['a list alone above the headline', ['- Bến\n- Ghe thuyền\n- Hội - Hè'], [], []],
    ['a slogan', ['Nhịp sống'], ['Tin mới nhất', 'Tap. Swipe. Read on.', 'Sông Hậu', ...others], []],
    ['tags below a heading', [], ['### Tags', '- [Bến](/tim?k=ben)', '### Tin mới nhất'], []],
    [
      'an author called by the family name',
      ['By Peter Marlow'],
      ['---', 'Marlow is a reporter on the river.'],
      ['Peter Marlow'],
    ],
    [
      'boxes in English',
      ['PHOTO GALLERY'],
      ['Tô Hải Yến', 'Send to a friend', 'Other news', ...others],
      ['Tô Hải Yến'],
    ],
    ['titles below the signature', ['Nhịp sống'], ['**Tô Hải Yến**', 'Góc bến', ...others], ['Tô Hải Yến']],
    ['a button above a label', ['Nhịp sống'], ['Lên phía trên', 'Tin mới nhất', ...others], []],
    [
      'the sentence of another article',
      ['Nhịp sống'],
      [
        'Tô Hải Yến',
        'Xem thêm',
        others[0] ?? '',
        'Ba mươi năm, bà cụ ấy thắp đèn cho người sang sông.',
        'Tin mới nhất',
      ],
      ['Tô Hải Yến'],
    ],
    ['the paper’s own line', ['Bensong.vn - Tờ báo của những bến nước quê'], [], []],
    [
      'an advertisement below the signature',
      ['Nhịp sống'],
      ['By Mai Phuong', 'Long Bay River Cruises Best Deals', 'Leave a comment'],
      ['Mai Phuong'],
    ],
    ['a bar behind the name', [], ['Tin mới nhất', 'Bình luận'], []],
    ['rows of labels', ['Truyền hình | Phát thanh | Chương trình'], ['Bến ghe | Đặt báo'], []],
    [
      'what a page’s tool asks',
      [],
      ['Tổng số điểm của bài viết là: 0 trong 0 đánh giá', 'Click để đánh giá bài viết', 'Đang truy cập: 17'],
      [],
    ],
    [
      'a letter to subscribe to',
      ['Nhịp sống'],
      ['Tagged with: sông, cầu', 'Stay in touch', 'Join 900 readers of our weekly letter.', 'More stories'],
      [],
    ],
    ['a form', [], ['Your name (*)', 'Comment (*)', 'Xem gốc'], []],
    ['what pages say of their reading', [], ['Xem tất cả ảnh', '2 likes', 'Thích Đang tải...'], []],
    [
      'where a blog put it',
      ['Skip to content'],
      ['Posted in Sông. Tagged đò', 'Previous: Người giữ bến'],
      [],
    ],
    [
      'a paragraph about rights',
      ['Nhịp sống'],
      [
        `Copyright 2025 The River Press. All rights reserved. ${'Nobody may publish this text anywhere. '.repeat(4)}`,
      ],
      [],
    ],
    [
      'what readers say',
      [],
      ['2 thoughts on “Xóm Cây Sanh”', 'lan says:', 'Đọc mà nhớ quê mình quá. Cảm ơn người viết.', 'Reply'],
      [],
    ],
    [
      'who the author is',
      [],
      [
        'By Mai Phuong',
        'Mai Phuong is a writer based in Can Tho. She covers rivers.',
        'View Bio',
        'Newsletters',
        'Every Sunday, you can get the best of our rivers.',
      ],
      ['Mai Phuong'],
    ],
  ])('%s', (_, above, below, authors) => {
    expect(read([...above, headline, stamp, ...text, ...below])).toEqual({ ...whole, authors });
  });

  it.each([
    [['No comments:', 'Newer Post Older Post Home', 'About Me', 'Blog Archive']],
    [['Không có nhận xét nào:', 'Đăng nhận xét', 'Bài đăng Cũ hơn', 'Giới thiệu']],
    [['Report a typo', 'Recent Stories', 'Around the district', 'River levels']],
    [
      [
        'Share this:',
        'Click to share on X (Opens in new window)',
        'Like Loading...',
        'Archives',
        'Leave a comment',
      ],
    ],
    [
      [
        'Stories around the bay',
        'Ferry fares to rise in November',
        'Get breaking news',
        'Alerts for you, please.',
      ],
    ],
    [['Media Contact:', 'Tom Birch', 'Add your comments', 'Email this page', 'Copy link']],
    [['Was this page helpful?', 'Yes', 'Report a problem', 'Share this page']],
    [
      [
        'Nhập nội dung bình luận',
        'Đừng bỏ qua',
        'Sông nào dài nhất nước?',
        'Xem thêm bình luận',
        'Gửi bình luận',
      ],
    ],
  ])('known by what is around its text, without a date: %j', (below) => {
    expect(read([headline, ...text, ...below])).toEqual({ ...whole, date: undefined, authors: [] });
  });

  it.each([
    [['Xóm Đông hai mươi công', 'Xóm Tây mười lăm công', 'Xem thêm', 'Nhà đò một ngày']],
    [['Ghi theo lời kể của người trong xóm', 'Mùa lũ năm ngoái', 'Bình luận']],
  ])('what an editor adds to a text is not a page’s: %j', (below) => {
    expect(read([headline, ...text, ...below]).body).toContain(below[0]);
  });

  it('the way from the home page to the headline', () => {
    const trail = 'Trang chủ    Đời sống    Xóm Cây Sanh ghép cầu phao';
    expect(read([trail, stamp, headline.replace('#', '##'), ...text])).toEqual({ ...whole, authors: [] });
  });

  it('a box of titles does not end the text', () => {
    const box = ['XEM THÊM', others[0] ?? ''];
    const [first = '', second = '', third = ''] = text;
    const page = [headline, stamp, first, second, third, ...box, text[3] ?? '', 'Bình luận', 'Tin mới nhất'];
    expect(read(page)).toEqual({ ...whole, authors: [] });
  });

  it.each([
    [['Phóng to']],
    [['Xem nhanh:']],
    [['Sign up to our river letters', 'The best of the delta in your hands.', 'Email address']],
    [['Sign up for our morning briefing', 'Your river at dawn.', 'By signing up, you agree to our terms.']],
    [['>> Người giữ bến ở cù lao']],
    [['Xem thêm: Người giữ bến ở cù lao']],
  ])('between two paragraphs: %j', (box) => {
    const [first = '', second = '', ...others] = text;
    expect(read([headline, stamp, first, second, ...box, ...others])).toEqual({ ...whole, authors: [] });
  });

  it.each([
    [['Người giữ bến ở cù lao Dài', 'Chợ nổi thưa khách vì nước cạn']],
    [['BẠN CÓ BIẾT', 'Chợ nổi thưa khách vì nước cạn']],
    [['Please log in, or create a free account to continue reading.']],
    [['Find out what happens on your river with our free letter.', 'Subscribe']],
    [['Sponsor Message']],
    [['MORE : Ferries go electric in the gulf']],
  ])('between two paragraphs of a page with buttons below: %j', (box) => {
    const [first = '', second = '', ...others] = text;
    const page = [headline, stamp, first, second, ...box, ...others, 'Chia sẻ', 'Gửi bình luận'];
    expect(read(page)).toEqual({ ...whole, authors: [] });
  });

  it('the office below a name is the author’s', () => {
    const page = [stamp, headline, 'TS. Lê Quang Vĩ', 'Trường Đại học Sông Rồng', ...text];
    expect(read(page)).toEqual({ ...whole, authors: ['Lê Quang Vĩ'] });
  });

  it.each<[string, string[], string[]]>([
    ['how long it takes', ['Tô Hải Yến', '4 Sep 2025 — 2 min read'], ['Tô Hải Yến']],
    ['a day alone below a name', ['Tô Hải Yến', '04/09/2025'], ['Tô Hải Yến']],
    ['a row of buttons', ['Tô Hải Yến · Follow · 5 min read', stamp], ['Tô Hải Yến']],
    ['lines in one paragraph', [`Words by Mai Phuong\nPhotographs by Lan Vu`, stamp], ['Mai Phuong']],
    ['a label above the name', ['By', 'Mai Phuong', stamp], ['Mai Phuong']],
    [
      'a list with buttons',
      ['- Mai Phuong\n- Sept 4, 2025\n\n- Print\n- MMS\n- Email\n- Save'],
      ['Mai Phuong'],
    ],
    ['brands that are nobody’s name', ['Mai Phuong', stamp, 'Facebook Tweet Email Link'], ['Mai Phuong']],
    [
      'where the reporter is',
      [stamp, 'Share this story', 'Mai Phuong', 'Reporting from Bensong', 'Save this page'],
      ['Mai Phuong'],
    ],
    ['a button in capitals', [stamp, 'Download PDF'], []],
    [
      'a name that nothing stands beside',
      [stamp, 'Heard on Morning Show', 'Mai Phuong', '4-Minute Listen', 'Share this page'],
      ['Mai Phuong'],
    ],
    [
      'times that lost their space',
      ['Mai Phuong', 'Published Thu, Sep 4 20259:31 AM ICTUpdated Thu, Sep 4 20251:02 PM ICT'],
      ['Mai Phuong'],
    ],
    ['an e-mail address', ['By Mai Phuong | mai@song.example | The River Press', stamp], ['Mai Phuong']],
  ])('who wrote it: %s', (_, head, authors) => {
    expect(read([headline, ...head, ...text, 'Tin mới nhất'])).toEqual({ ...whole, authors });
  });

  it.each([
    [['Bensong Herald', 'Miền Tây']],
    [['Mekong Gazette', 'Life & Rivers']],
    [['Hoa Ban', 'Đăng ký']],
  ])('a name above the headline of a page that is signed below is the paper’s: %j', (above) => {
    const page = [...above, headline, 'Tô Hải Yến', stamp, ...text, 'Tin mới nhất'];
    expect(read(page)).toEqual({ ...whole, authors: ['Tô Hải Yến'] });
  });

  it('the numbers of its pictures', () => {
    const picture = (counter: string) => `![](/anh.jpg)\n\n${counter} Nhịp cầu trên sông. Ảnh: Lê Nam`;
    const [first = '', ...others] = text;
    const { body } = read([headline, stamp, first, picture('(1/12)'), ...others, picture('Ảnh 2/12:')]);
    expect(body).not.toContain('12');
    expect(body).toContain('Nhịp cầu trên sông');
  });

  it('a standfirst about a body is no office', () => {
    const about = 'Sở Giao thông vừa cho phép xóm nhỏ bên sông tự dựng cầu phao qua rạch';
    const page = [stamp, headline, 'TS. Lê Quang Vĩ', about, ...text];
    expect(read(page)).toMatchObject({ lede: about, authors: ['Lê Quang Vĩ'] });
  });

  it('what introduces a paragraph stays', () => {
    const [first = '', second = ''] = text;
    const page = ['Bến Sông', 'Ẩm thực', headline, stamp, first, 'Làm nhịp cầu:', second];
    expect(read(page).body).toBe(`Làm nhịp cầu: ${second}`);
  });

  it.each([
    ['13/11/2025 09:06 Xóm Cây Sanh ghép cầu phao', '2025-11-13'],
    ['Xóm Cây Sanh ghép cầu phao (06:20 07/11/2025)', '2025-11-07'],
    ['Xóm Cây Sanh ghép cầu phao [Thứ Hai, 03/11/2025]', '2025-11-03'],
  ])('the date in the line of the headline: “%s”', (line, date) => {
    expect(read([`# ${line}`, ...text])).toEqual({ ...whole, date, authors: [] });
  });

  it.each([
    'Dự báo thời tiết thứ Ba 04/11/2025',
    '19h30 ngày 04/11/2025: Trực tiếp đua ghe',
    'Đua ghe (Sóc Trăng, 2025)',
  ])('“%s” is a headline as it is', (title) => {
    expect(read([`# ${title}`, ...text]).title).toBe(title);
  });

  it.each<[string, string[]]>([
    ['verses at the end', ['Cầu tre', 'Lắc lẻo', 'Gập ghềnh', 'Mẹ đi']],
    ['a body that signs', ['Văn phòng Sở']],
    ['what readers may ask', ['Nước rút, cầu lại nối hai bờ.', 'Ai sang sông, mời gọi ông Lịch.']],
  ])('%s belongs to the text', (_, lines) => {
    const { body } = read(['Nhịp sống', 'Bến Sông', headline, stamp, ...text, ...lines, 'Tin mới nhất']);
    expect(body).toBe([...paragraphs, ...lines].join(' '));
  });
});

it.each<[string, string[]]>([
  [
    'numbered comments',
    ['(2) comments', 'Keep it clean.', 'Threats of harming another person will not be tolerated.'],
  ],
  ['a contact', ['Media contact: Tom Perry 021 555 014', 'Share this page', 'Related news']],
  [
    'where to find the author',
    ['Contact Ann Reed at ann@reed.example or follow her on X @annreed.', 'Most read'],
  ],
  ['how to reach the author', ['Ann Reed can be reached at ann@reed.example or 555-0142.', 'Most read']],
  ['a wish at the end', ['See more on', 'Join the Courier’s WhatsApp channel and get the latest news.']],
  [
    'a notice in a box',
    [
      'Sign up to Morning Post',
      'Our email tells you what matters today',
      '**Privacy Notice:** Newsletters may contain content funded by outside parties.',
      'after newsletter promotion',
      'Most viewed',
    ],
  ],
])('the page’s own words below an English text: %s', (_, lines) => {
  const body = 'Farmers carried the last beam across at dawn. Nobody fell in.';
  const page = ['# Village builds a bridge', 'By Ann Reed', 'May 19, 2025 4:12 PM', 'Share'];
  const found = read([...page, 'The village of Ridley built a bridge of its own this week.', body, ...lines]);
  expect([found.authors, found.body]).toEqual([['Ann Reed'], body]);
});

describe('what a writer sets in short lines is no furniture of the page', () => {
  const opening = 'Hội làng năm nay mở sớm, trống đã vang từ khi gà chưa gáy sáng.';
  const closing = 'Trận chung kết diễn ra chiều mai trên sân đình, ai cũng xem được.';

  it.each<[string, string[]]>([
    ['two questions to the reader', ['Phòng bệnh', 'Bạn nên rửa tay trước bữa cơm.', closing]],
    ['an aside to the reader', ['Follow the river and you will find the gate.', closing]],
    ['two lines of a list', ['Thôn Đông góp gạo', 'Thôn Đoài góp lợn', closing]],
    [
      'ingredients and steps',
      [
        'Nguyên liệu',
        '500 g gạo nếp',
        '1 thìa muối',
        'Cách làm',
        'Ngâm gạo qua đêm, vo sạch rồi để ráo nước.',
      ],
    ],
    ['teams and a score', ['Đội hình ra sân', 'Làng Đông: An, Bình, Chi', 'Tỉ số: 2-1', closing]],
    ['a short subheading', ['Vào hội', closing]],
    ['dialogue', ['– Về đi con!', '– Con biết', closing]],
    ['prizes at the end', [closing, 'Giải Nhất: Đội Đông', 'Giải Nhì: Đội Đoài']],
    [
      'the honoured at the end',
      [
        closing,
        'Nguyễn Văn An, thôn Đông',
        'Trần Thị Bích, thôn Đoài',
        'Lê Văn Chi, thôn Hạ',
        'Hội Nông dân xã',
      ],
    ],
    ['verses', ['Em ra đồng sớm', 'Sương còn trên vai', 'Lúa vàng như nắng', 'Đợi người gặt ai']],
    ['sources', [closing, 'Sources', 'History of the Field, River Press, 1998', 'Atlas of the District']],
    ['references', [closing, 'Tài liệu tham khảo', 'Lịch sử làng Hạ, NXB Sông Rồng', 'Địa chí huyện']],
    ['hours', ['7h00: Đón khách', '8h00: Khai mạc', '9h30: Thi cấy', closing]],
  ])('%s', (_, lines) => {
    const page = ['Trang chủ', 'Văn nghệ', '# Làng Hạ vào hội', 'Thứ Năm, 04/09/2025 07:30 (GMT+7)', opening];
    const { lede: first, body } = read([
      ...page,
      ...lines,
      'Chia sẻ',
      'Tin mới nhất',
      'Bão số 5 vào gần bờ',
      'Bình luận (0)',
    ]);
    expect([first, body.replace(/\s+/g, '')]).toEqual([opening, lines.join('').replace(/\s+/g, '')]);
  });
});

describe('short lines of a text that is no page stay', () => {
  it.each([
    ['letters to the editor', 'Hộp thư bạn đọc'],
    ['a column of readers', 'Ý kiến độc giả'],
    ['a photo column', 'Chùm ảnh'],
  ])('below the label of %s', (_, label) => {
    const letters = [
      'Trần Văn Tám (xã Bình Mỹ)',
      'Xe buýt bỏ chuyến',
      text[1] ?? '',
      'Lời cảm ơn',
      text[2] ?? '',
    ];
    const { title, body } = read([label, 'Con đường đầy ổ gà', lede, ...letters]);
    expect(title).toBe('Con đường đầy ổ gà');
    for (const line of letters) expect(body).toContain(line);
  });

  it.each(['Khán giả: 8.500', 'Câu hỏi 2', 'Bài 3', 'Ảnh 4'])('“%s” below the text', (line) => {
    const { body } = read(['# Trận cầu cuối mùa', ...text, `Trọng tài: Ngô Duy Lân\n${line}`]);
    expect(body).toContain(line);
  });
});

describe('lists of an announcement stay', () => {
  it.each([
    ['telephone numbers', 'Email: capcuu@bao.example\nFacebook: Sở Y tế\nZalo: 0909 000 115'],
    ['a hotline', 'Bệnh viện Nhi: 0292 3831 503\nHotline: 1900 1234 567'],
    ['a television programme', '**HTV7**\n11:30 Tin tức\n21:00 Ca nhạc: Dòng sông quê'],
    ['a day’s hours', '7h30: Đăng ký\n8h00: Video\n9h00: Bình luận'],
  ])('of %s', (_, lines) => {
    const { body } = read(['# Lịch trong tuần', lede, lines, ...text.slice(1)]);
    for (const line of lines.replaceAll('**', '').split('\n')) expect(body).toContain(line);
  });
});

it.each([
  ['a document', '[nghi-quyet.pdf](https://bao.example/nghi-quyet.pdf)'],
  ['a table', '[bang-diem.xlsx](/files/bang-diem.xlsx)'],
  ['a film by its site’s name', '[YouTube](https://youtu.be/abcdefghijk)'],
  ['a film', '[Xem video](https://vimeo.com/48912912)'],
])('a link to %s between two paragraphs stays', (_, link) => {
  const bytes = new TextEncoder().encode(['# Tàu về', lede, link, ...text.slice(1)].join('\n\n'));
  const { article } = readArticle({ path: 'bai.md', bytes });
  expect(JSON.stringify(article?.sections)).toMatch(/nghi-quyet\.pdf|bang-diem|youtu|vimeo/);
});
