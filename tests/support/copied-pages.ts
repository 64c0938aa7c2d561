import type { Random } from './random';

/** An article as its author wrote it: its parts in the order in which a page prints them, and what is to be read. */
export interface WrittenArticle {
  title: string;
  lede: string;
  author: string;
  /** The paragraphs, pictures and lists below the lede, as Markdown. */
  body: readonly string[];
  /** Words of every part that a reader must see. */
  shown: readonly string[];
  /** What stands below the author's name and belongs to it. */
  behindName?: readonly string[];
}

/** What a site prints around and in an article: blocks of lines, of which a page has some. */
export interface Furniture {
  above: readonly string[][];
  below: readonly string[][];
  inText: readonly string[][];
  foot: readonly string[][];
}

const news: WrittenArticle = {
  title: 'Bản Nậm Lúc đón ánh điện sau mười năm chờ đợi',
  lede: 'Chiều 14/9, hơn 70 hộ dân bản Nậm Lúc được đóng điện lưới quốc gia lần đầu tiên.',
  author: 'Hà Minh Tuệ',
  body: [
    'Đường dây dài 9 km vượt qua hai con suối, do công nhân khiêng từng cột bê tông lên núi trong ba tháng mùa mưa.',
    'Ông Giàng A Sử, trưởng bản, đem chiếc ti vi mua từ năm ngoái ra bật thử, cả xóm kéo đến xem.',
    'Huyện sẽ kéo điện đến bốn bản còn lại trước Tết, theo kế hoạch vừa được duyệt.',
  ],
  shown: ['vượt qua hai con suối', 'ra bật thử', 'bốn bản còn lại'],
};

const brief: WrittenArticle = {
  title: 'Phường Lò Đúc ra quân dọn kênh Tẻ',
  lede: 'Sáng nay, 120 đoàn viên phường Lò Đúc cùng bà con hai bên bờ xuống kênh vớt bèo.',
  author: 'Tô Lan',
  body: ['Đến trưa, ba đoạn kênh đã thông, nước chảy lại được ra sông.'],
  shown: ['ba đoạn kênh đã thông'],
};

const headed: WrittenArticle = {
  title: 'Muối Sa Huỳnh tìm đường về bếp phố',
  lede: 'Giá muối xuống thấp nhất trong tám năm, diêm dân Sa Huỳnh xoay sang làm muối hồ và muối thảo mộc.',
  author: 'Võ Đình Khoa',
  body: [
    'Ba giờ sáng, ruộng muối đã loang loáng ánh đèn pin của những người đi cào.',
    '### Nắng to mà lòng không vui',
    'Bà Huỳnh Thị Liễu, 61 tuổi, cho biết mỗi ki lô gam muối bán tại ruộng chỉ được bảy trăm đồng.',
    '### Tổ hợp tác đầu tiên',
    'Mười hai hộ góp tiền xây nhà lưới, trải bạt, làm ra thứ muối trắng và khô hơn hẳn.',
    'Đến nay họ đã ký được hợp đồng với bốn nhà hàng ở thành phố.',
  ],
  shown: ['ánh đèn pin', 'Nắng to mà lòng không vui', 'bảy trăm đồng', 'Tổ hợp tác đầu tiên', 'bốn nhà hàng'],
};

const interview: WrittenArticle = {
  title: 'Nghệ nhân Y Thim: Chiêng phải được đánh ở sân, không phải trong tủ kính',
  lede: 'Nhân dịp ra mắt lớp truyền dạy chiêng ở buôn Kli, chúng tôi trò chuyện với nghệ nhân Y Thim về việc giữ tiếng chiêng.',
  author: 'Mai Hạnh',
  body: [
    '**Thưa nghệ nhân, lớp học có bao nhiêu em?**',
    'Có mười bốn em, nhỏ nhất mới chín tuổi, tay còn chưa ôm hết vành chiêng.',
    '**Các em học trong bao lâu?**',
    'Một mùa rẫy thôi, học xong thì về đánh trong lễ mừng lúa mới của buôn mình.',
  ],
  shown: [
    'lớp học có bao nhiêu em?',
    'tay còn chưa ôm hết vành chiêng',
    'học trong bao lâu?',
    'lễ mừng lúa mới',
  ],
};

const list: WrittenArticle = {
  title: 'Năm việc nên làm trước mùa bão',
  lede: 'Trung tâm Phòng chống thiên tai huyện Cửa Tùng nhắc bà con năm việc nên làm trước khi bão số 6 vào bờ.',
  author: 'Trương Quốc Bảo',
  body: [
    'Các việc ấy gồm:',
    '- Chằng chống mái nhà bằng bao cát\n- Chặt bớt cành cây gần đường điện\n- Đưa thuyền vào khu neo đậu\n- Dự trữ nước sạch cho ba ngày\n- Sạc đầy điện thoại và đèn',
    'Xã sẽ báo bằng loa truyền thanh mỗi hai giờ, kể từ tối nay.',
  ],
  shown: ['Chằng chống mái nhà', 'khu neo đậu', 'đèn', 'báo bằng loa'],
};

const photos: WrittenArticle = {
  title: 'Chợ phiên Cán Cấu ngày cuối năm',
  lede: 'Chợ họp mỗi tuần một lần, nhưng phiên cuối năm đông gấp ba ngày thường.',
  author: 'Đặng Hùng',
  body: [
    '![](https://anh.example/1.jpg)',
    '*Người Mông dắt trâu xuống chợ từ lúc trời còn tối. Ảnh: Đặng Hùng*',
    'Khu bán trâu nằm riêng ở sườn đồi, mặc cả bằng cách nắm tay nhau trong ống áo.',
    '![](https://anh.example/2.jpg)',
    '*Hàng thổ cẩm của các cô gái Mông hoa. Ảnh: Đặng Hùng*',
    'Quá trưa chợ vãn, còn lại mùi khói bếp thắng cố lẫn trong sương.',
  ],
  shown: ['trong ống áo', 'mùi khói bếp'],
};

const letter: WrittenArticle = {
  title: 'Thư bạn đọc: Cây cầu tạm của xóm tôi',
  lede: 'Xóm tôi có một cây cầu gỗ bắc qua mương, đã mục từ mùa lũ năm kia.',
  author: 'Phan Văn Lượm',
  body: [
    'Trẻ con đi học qua cầu ngày hai bận, người lớn đứng nhìn theo mà thót tim.',
    'Mong các cấp sớm xem xét, cho xóm tôi một cây cầu chắc chắn hơn.',
  ],
  behindName: ['Xóm 4, xã Hòa Lộc'],
  shown: ['đứng nhìn theo mà thót tim', 'cây cầu chắc chắn hơn', 'Xóm 4, xã Hòa Lộc'],
};

const recipe: WrittenArticle = {
  title: 'Canh khổ qua cá thác lác ngày mưa',
  lede: 'Món canh này ngoại tôi nấu mỗi khi trời trở lạnh, ăn đến đâu ấm đến đó.',
  author: 'Nguyễn Thị Thơ',
  body: [
    'Nguyên liệu cho bốn người ăn:',
    '3 trái khổ qua vừa\n\n300 g chả cá thác lác\n\nHành lá, tiêu sọ',
    'Khổ qua bỏ ruột, nhồi chả cá, thả vào nồi nước sôi rồi hạ lửa liu riu chừng nửa giờ.',
  ],
  shown: ['3 trái khổ qua vừa', '300 g chả cá', 'Hành lá, tiêu sọ', 'hạ lửa liu riu'],
};

export const articles = { news, brief, headed, interview, list, photos, letter, recipe };

const links = (site: string, ...titles: string[]) =>
  titles.map(
    (title, index) => `[${title}](https://${site}.example/tin/${String(4100 + index)}-bai-khac.html)`,
  );

/** Sites of several kinds, each with what it prints. */
export const sites: Readonly<Record<string, Furniture>> = {
  province: {
    above: [['Thời sự', 'Xã hội'], ['Trang chủ › Xã hội'], []],
    below: [['Aa Aa+', 'Nghe bài viết'], ['Chia sẻ'], []],
    inText: [
      links('bao', 'Đường lên Tả Ngảo thông xe sau lũ'),
      ['Xem thêm', ...links('bao', 'Chợ Mới họp trở lại')],
      [],
    ],
    foot: [
      ['Từ khóa', 'Theo dõi Báo Nam Hải trên Google News'],
      ['Bình luận', 'Gửi ý kiến của bạn', 'Mới nhất'],
      ['Tin cùng chuyên mục', ...links('bao', 'Hồ Cạn tích đủ nước', 'Xã Thượng khai giảng sớm')],
      [],
    ],
  },
  office: {
    above: [['Giới thiệu', 'Tin tức', 'Văn bản', 'Liên hệ'], ['Tin tức > Hoạt động của ngành'], []],
    below: [['Cỡ chữ', 'Tương phản'], ['Lượt xem: 218'], []],
    inText: [[], ['Quảng cáo']],
    foot: [
      ['Lượt xem: 87', 'Bản in', 'Quay lại'],
      ['Tin bài khác', 'Tập huấn nuôi gà thả vườn', 'Phòng trừ rầy nâu cuối vụ', 'Xem tất cả'],
      ['Liên kết website', 'Thống kê truy cập', 'Đang truy cập: 12'],
      [],
    ],
  },
  army: {
    above: [['TIN TỨC', 'QUÂN SỰ'], ['THỜI SỰ - CHÍNH TRỊ'], []],
    below: [['Google News', 'Cỡ chữ', 'Chia sẻ'], []],
    inText: [[], ['TIN LIÊN QUAN', ...links('quan', 'Hội thao bắn súng bế mạc')]],
    foot: [
      ['TIN CÙNG CHUYÊN MỤC'],
      ['GÓC ẢNH ĐẸP', 'THƯ VIỆN VIDEO', 'BÁO IN'],
      ['Ý kiến bạn đọc', 'Số người đang online: 57'],
      [],
    ],
  },
  school: {
    above: [['Đăng nhập', 'Tuyển sinh', 'Đào tạo', 'Sinh viên'], []],
    below: [['In trang', 'Gửi email'], []],
    inText: [[]],
    foot: [
      ['Xếp hạng: 5 - 2 phiếu bầu', 'Click để đánh giá bài viết'],
      ['Những tin mới hơn', '- Thông báo lịch thi thử\n- Kế hoạch nghỉ lễ'],
      ['Thăm dò ý kiến', 'Bạn biết trường qua kênh nào?'],
      [],
    ],
  },
};

/** A page, and what of it no reader may see. */
export interface Page {
  text: string;
  junk: readonly string[];
}

/** Replaces each word of a line with one of the same shape that no table has. */
function masked(line: string, random: Random): string {
  const pool =
    'vèo thoắt khuỷu quẹo nguệch thuở nhoài xuể khoáy quặp nguýt choẹt luýnh ngoảy xoạch khuýp thoăn loáng'.split(
      ' ',
    );
  return line.replace(/\]\([^)]*\)|\p{L}+/gu, (word) => {
    if (word.startsWith('](')) return word;
    const other = random.pick(pool);
    if (word.length > 1 && word === word.toUpperCase()) return other.toUpperCase();
    return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
}

const stamps = [
  'Thứ Hai, 16/09/2024 07:12',
  '07:12, 16/09/2024',
  '16/09/2024 | 07:12 GMT+7',
  'Cập nhật lúc 07:12, Thứ Hai, 16/09/2024 (GMT+7)',
];

/**
 * A page drawn at random: an article, its headline, date and signature as sites set them, and what a site prints above, between and below.
 * @param mask whether the site's words are replaced
 */
export function drawPage(random: Random, article: WrittenArticle, site: Furniture, mask: boolean): Page {
  const junk: string[] = [];
  const furniture = (blocks: readonly string[][]) =>
    random.pick(blocks).map((line) => {
      const printed = mask ? masked(line, random) : line;
      junk.push(...printed.split('\n').map((part) => part.replace(/^[-[\s]+|\]\(.*$/g, '')));
      return printed;
    });
  const { title, lede, author, body, behindName = [] } = article;
  const stamp = random.pick(stamps);
  const isSignedAbove = behindName.length === 0 && random.oneIn(4);
  const at = 1 + random.below(Math.max(1, body.length - 1));
  // Between a question and its answer, a picture and its caption, a heading and its text, no site prints anything.
  const [before = '', behind = ''] = body.slice(at - 1, at + 1);
  const isApart = !/^(?:\*\*|#)|:$/.test(before) && !behind.startsWith('*');
  const above = random.pick([() => furniture(site.above), () => [stamp, ...furniture(site.above)]])();
  const isDated = above.includes(stamp);
  const head = [
    `# ${title}`,
    ...(isSignedAbove ? [author] : []),
    ...(isDated ? [] : [stamp]),
    ...furniture(site.below),
  ];
  const text = [random.pick([lede, `**${lede}**`, `(NHO) - ${lede}`]), ...body];
  const inside = isApart ? furniture(site.inText) : [];
  const name = random.pick([author, `**${author}**`, `Bài, ảnh: ${author}`, author.toUpperCase()]);
  const signature = isSignedAbove ? [] : [behindName.length > 0 ? author : name, ...behindName];
  const foot = [...furniture(site.foot), ...furniture(site.foot)];
  return {
    text: [
      ...above,
      ...head,
      ...text.slice(0, at + 1),
      ...inside,
      ...text.slice(at + 1),
      ...signature,
      ...foot,
    ].join('\n\n'),
    junk: junk.filter((line) => /\p{L}/u.test(line)),
  };
}
