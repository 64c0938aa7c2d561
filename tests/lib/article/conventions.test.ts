import { expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { Random } from '../../support/random';

/** What every file below says, however its editor sets it. */
const title = 'Bà con xóm Lưới giữ nghề đan lưới giữa mùa gió chướng';
const lede =
  'Hơn bốn mươi hộ ở xóm Lưới vẫn giữ nghề đan lưới của ông bà, dù mỗi tháng chỉ thu về vài triệu đồng.';
const author = 'Lê Hoài Nam';
const [first, second, third, last] = [
  'Chúng tôi về xóm Lưới vào một sáng cuối tháng Mười một, khi gió chướng vừa thổi qua bến.',
  'Bà Sáu Mận, 67 tuổi, ngồi bên hiên nhà, tay thoăn thoắt luồn chỉ qua mắt lưới.',
  'Nghề này nuôi được ba đứa con ăn học, bà nói rồi cười.',
  'Xã đang tính mở một tổ hợp tác để bà con có đầu ra ổn định hơn.',
] as const;

const titles: readonly string[] = [
  ...[
    `# ${title}`,
    `#${title}`,
    `# **${title}**`,
    `${title}\n=====`,
    `## ${title}`,
    `# ${title} {#xom-luoi}`,
  ],
  ...[`**${title}**`, `__${title}__`, `**${title.toUpperCase()}**`, `<h1 style="color:red">${title}</h1>`],
  ...[`Tiêu đề: ${title}`, `**Tít:** ${title}`, `XÃ HỘI\n\n# ${title}`, `---\ntitle: ${title}\n---`, title],
];

const ledes: readonly string[] = [
  ...[
    lede,
    `**${lede}**`,
    `*${lede}*`,
    `***${lede}***`,
    `> ${lede}`,
    `- ${lede}`,
    `## ${lede}`,
    `#### ${lede}`,
  ],
  ...[`Sapo: ${lede}`, `**Tóm tắt:** ${lede}`, `[Sapo] ${lede}`, `**SAPO**\n\n${lede}`, `NHO – ${lede}`],
  ...[`(NHO) - ${lede}`, `<p><strong>${lede}</strong></p>`, `&nbsp;&nbsp;${lede}`],
];

const bylinesAbove: readonly string[] = [
  ...[
    `**${author}**`,
    `Tác giả: ${author}`,
    `${author} - 27/11/2026`,
    `27/11/2026 08:30 | ${author}`,
    `Bởi ${author}`,
  ],
];

const bylinesBelow: readonly string[] = [
  ...[
    `**${author}**`,
    author,
    `**${author.toUpperCase()}**`,
    `*${author}*`,
    `### ${author}`,
    `> **${author}**`,
  ],
  ...[`Tác giả: ${author}`, `Bài, ảnh: ${author}`, `(${author})`, `— ${author}`, `${author} (thực hiện)`],
  ...[
    `<p align="right"><b>${author}</b></p>`,
    `${author} - ĐT: 0912 345 678`,
    `[${author}](mailto:nam@bao.example)`,
  ],
];

/** What a page prints around a text. */
const furniture = {
  aboveTitle: ['Trang chủ > Xã hội > Đời sống', '[Xã hội](https://bao.example/xa-hoi)', '*Phóng sự*'],
  belowTitle: [
    ...[
      'Ngày đăng: 27/11/2026 08:30',
      '*Thứ Sáu, 27/11/2026, 08:30*',
      'Lượt xem: 1.204',
      '5 phút đọc',
      'A- A A+',
    ],
    ...['Chia sẻ Facebook Zalo', '0:00 / 3:20', 'Nghe đọc bài 03:20', 'Chuyên mục: Xã hội'],
  ],
  inText: [
    ...[
      '**>> [Chợ nổi họp lại](https://bao.example/cho-noi-hop-lai-sau-lu.html)**',
      '---',
      '<!-- xem lại -->',
    ],
    '![](a.jpg)\n\n*Bà Sáu Mận bên hiên nhà. Ảnh: Mai Chi*',
    '| ![](a.jpg) |\n|---|\n| *Bà Sáu Mận bên hiên nhà. Ảnh: Mai Chi* |',
    '<figure><img src="a.jpg"><figcaption>Bà Sáu Mận bên hiên nhà</figcaption></figure>',
  ],
  belowText: [
    ...[
      'Từ khóa: đan lưới, xóm Lưới',
      '#danluoi #xomluoi',
      'Nguồn: https://bao.example/xom-luoi',
      'Bình luận (3)',
    ],
    ...[
      '(Theo Sông Rồng)',
      'In bài viết | Gửi email',
      '[Về trang chủ](/)',
      'HẾT',
      'Đọc tiếp...',
      'Thiết kế: Minh Khôi',
    ],
    ...['Theo dõi Báo Nam Hải trên Google News', '© 2026 Báo Nam Hải. Mọi quyền được bảo lưu.'],
    'Xem thêm: [Chợ nổi họp lại](https://bao.example/cho-noi-hop-lai-sau-lu.html)',
    '**Tin liên quan**\n\n- [Chợ nổi họp lại](https://bao.example/cho-noi-hop-lai-sau-lu.html)',
  ],
} as const;

/** A file that sets the article in ways drawn at random, with some of a page's lines around it. */
function file(random: Random): string {
  const isAbove = random.below(3) === 0;
  const some = (lines: readonly string[]) => (random.below(3) === 0 ? [random.pick(lines)] : []);
  const opening = random.pick(titles);
  return [
    ...(opening.startsWith('---') ? [] : some(furniture.aboveTitle)),
    opening,
    ...some(furniture.belowTitle),
    ...(isAbove ? [random.pick(bylinesAbove)] : []),
    random.pick(ledes),
    ...[first, second, ...some(furniture.inText), third, last],
    ...(isAbove ? [] : [random.pick(bylinesBelow)]),
    ...some(furniture.belowText),
  ].join('\n\n');
}

const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('title, lede, author and text are the same, however an editor sets them and whatever stands around', () => {
  const seed = Number(process.env['CONVENTIONS_SEED'] ?? Date.now() % 1_000_000);
  const random = new Random(seed);
  for (let drawn = 0; drawn < 200; drawn += 1) {
    const text = file(random);
    const read = readArticle({ path: 'xom-luoi.md', bytes: new TextEncoder().encode(`${text}\n`) }).article;
    const body = read?.sections.flatMap(({ heading, blocks }) => [
      heading ?? '',
      ...blocks.map((block) => (block.kind === 'html' ? plain(block.html) : '')),
    ]);
    const said = {
      title: read?.title.toLowerCase(),
      lede: read?.lede,
      authors: read?.authors.map(({ name }) => name.toLowerCase()),
      text: plain(body?.join(' ') ?? ''),
    };
    expect(said, `seed ${String(seed)}, file ${String(drawn)}:\n${text}`).toEqual({
      title: title.toLowerCase(),
      lede,
      authors: [author.toLowerCase()],
      text: [first, second, third, last].join(' '),
    });
  }
});
