import { expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { Random } from '../../support/random';

/** One article, and the ways in which editors and pages set its parts. */
interface Conventions {
  title: string;
  lede: string;
  author: string;
  /** The paragraphs of the text; what is in the text comes behind the second. */
  text: readonly [string, string, string, string];
  titles: readonly string[];
  ledes: readonly string[];
  bylinesAbove: readonly string[];
  bylinesBelow: readonly string[];
  /** What a page prints around a text. */
  furniture: Readonly<Record<'aboveTitle' | 'belowTitle' | 'inText' | 'belowText', readonly string[]>>;
}

const vietnamese = conventions(
  'Bà con xóm Lưới giữ nghề đan lưới giữa mùa gió chướng',
  'Hơn bốn mươi hộ ở xóm Lưới vẫn giữ nghề đan lưới của ông bà, dù mỗi tháng chỉ thu về vài triệu đồng.',
  'Lê Hoài Nam',
  [
    'Chúng tôi về xóm Lưới vào một sáng cuối tháng Mười một, khi gió chướng vừa thổi qua bến.',
    'Bà Sáu Mận, 67 tuổi, ngồi bên hiên nhà, tay thoăn thoắt luồn chỉ qua mắt lưới.',
    'Nghề này nuôi được ba đứa con ăn học, bà nói rồi cười.',
    'Xã đang tính mở một tổ hợp tác để bà con có đầu ra ổn định hơn.',
  ],
  (title, lede, author) => ({
    titles: [
      ...[
        `# ${title}`,
        `#${title}`,
        `# **${title}**`,
        `${title}\n=====`,
        `## ${title}`,
        `# ${title} {#xom-luoi}`,
      ],
      ...[
        `**${title}**`,
        `__${title}__`,
        `**${title.toUpperCase()}**`,
        `<h1 style="color:red">${title}</h1>`,
      ],
      ...[
        `Tiêu đề: ${title}`,
        `**Tít:** ${title}`,
        `XÃ HỘI\n\n# ${title}`,
        `---\ntitle: ${title}\n---`,
        title,
      ],
    ],
    ledes: [
      ...[lede, `**${lede}**`, `*${lede}*`, `***${lede}***`, `> ${lede}`, `- ${lede}`, `## ${lede}`],
      ...[`#### ${lede}`, `Sapo: ${lede}`, `**Tóm tắt:** ${lede}`, `[Sapo] ${lede}`, `**SAPO**\n\n${lede}`],
      ...[`NHO – ${lede}`, `(NHO) - ${lede}`, `<p><strong>${lede}</strong></p>`, `&nbsp;&nbsp;${lede}`],
    ],
    bylinesAbove: [
      ...[`**${author}**`, `Tác giả: ${author}`, `${author} - 27/11/2026`, `27/11/2026 08:30 | ${author}`],
      `Bởi ${author}`,
    ],
    bylinesBelow: [
      ...[
        `**${author}**`,
        author,
        `**${author.toUpperCase()}**`,
        `*${author}*`,
        `### ${author}`,
        `> **${author}**`,
      ],
      ...[`Tác giả: ${author}`, `Bài, ảnh: ${author}`, `(${author})`, `— ${author}`, `${author} (thực hiện)`],
      ...[`<p align="right"><b>${author}</b></p>`, `${author} - ĐT: 0912 345 678`],
      `[${author}](mailto:nam@bao.example)`,
    ],
    furniture: {
      aboveTitle: ['Trang chủ > Xã hội > Đời sống', '[Xã hội](https://bao.example/xa-hoi)', '*Phóng sự*'],
      belowTitle: [
        ...['Ngày đăng: 27/11/2026 08:30', '*Thứ Sáu, 27/11/2026, 08:30*', 'Lượt xem: 1.204', '5 phút đọc'],
        ...['A- A A+', 'Chia sẻ Facebook Zalo', '0:00 / 3:20', 'Nghe đọc bài 03:20', 'Chuyên mục: Xã hội'],
      ],
      inText: [
        '**>> [Chợ nổi họp lại](https://bao.example/cho-noi-hop-lai-sau-lu.html)**',
        ...['---', '<!-- xem lại -->', '![](a.jpg)\n\n*Bà Sáu Mận bên hiên nhà. Ảnh: Mai Chi*'],
        '| ![](a.jpg) |\n|---|\n| *Bà Sáu Mận bên hiên nhà. Ảnh: Mai Chi* |',
        '<figure><img src="a.jpg"><figcaption>Bà Sáu Mận bên hiên nhà</figcaption></figure>',
      ],
      belowText: [
        ...['Từ khóa: đan lưới, xóm Lưới', '#danluoi #xomluoi', 'Nguồn: https://bao.example/xom-luoi'],
        ...['Bình luận (3)', '(Theo Sông Rồng)', 'In bài viết | Gửi email', '[Về trang chủ](/)', 'HẾT'],
        ...['Đọc tiếp...', 'Thiết kế: Minh Khôi', 'Theo dõi Báo Nam Hải trên Google News'],
        '© 2026 Báo Nam Hải. Mọi quyền được bảo lưu.',
        'Xem thêm: [Chợ nổi họp lại](https://bao.example/cho-noi-hop-lai-sau-lu.html)',
        '**Tin liên quan**\n\n- [Chợ nổi họp lại](https://bao.example/cho-noi-hop-lai-sau-lu.html)',
      ],
    },
  }),
);

const english = conventions(
  'Salt makers of Hon Khoi keep a 200-year-old craft alive',
  'Four families on the flats north of Nha Trang still rake sea salt by hand, even as prices fall below the cost of labour.',
  'Anna Le',
  [
    'By six in the morning, Mrs Sau has already raked two beds and carried twelve baskets to the road.',
    'She is 67 and has worked the flats since she was a girl, when the beds belonged to a cooperative.',
    'We sell it by the basket, never by the kilo, she says, laughing.',
    'The commune now plans a small museum that would buy part of each harvest.',
  ],
  (title, lede, author) => ({
    titles: [
      ...[
        `# ${title}`,
        `# **${title}**`,
        `${title}\n=====`,
        `## ${title}`,
        `**${title}**`,
        title,
        `<h1>${title}</h1>`,
      ],
      ...[
        `# ${title.toUpperCase()}`,
        `Headline: ${title}`,
        `---\ntitle: "${title}"\n---`,
        `FEATURE\n\n# ${title}`,
      ],
    ],
    ledes: [
      ...[lede, `**${lede}**`, `*${lede}*`, `## ${lede}`, `### ${lede}`, `> ${lede}`, `Summary: ${lede}`],
      ...[
        `NHA TRANG, Vietnam — ${lede}`,
        `NHA TRANG (VNS) — ${lede}`,
        `NHA TRANG, Nov 27 (Reuters) - ${lede}`,
      ],
    ],
    bylinesAbove: [
      ...[`By ${author}`, `**By ${author}**`, `BY ${author.toUpperCase()}`, `By ${author}, Staff Writer`],
      ...[
        `By ${author} | Nov. 27, 2026`,
        `${author} - November 27, 2026`,
        `Written by ${author}`,
        `by ${author}`,
      ],
      ...[
        `Words: ${author}`,
        `Story by ${author}`,
        `${author} for The Coast Times`,
        `${author}\nStaff reporter`,
      ],
      ...[`By ${author} in Nha Trang`, `Posted by ${author} on November 27, 2026`, `Author: ${author}`],
      `[${author}](https://coast.example/author/anna-le)`,
    ],
    bylinesBelow: [`**${author}**`, `— ${author}`, `(${author})`, `*By ${author}*`, `Reporting by ${author}`],
    furniture: {
      aboveTitle: ['Home > News > Asia', 'Skip to main content', 'Subscribe', 'Sign in'],
      belowTitle: [
        ...[
          'November 27, 2026',
          'Fri 27 Nov 2026 08.30 GMT',
          'Published: Nov. 27, 2026, 8:30 a.m.',
          '2 hours ago',
        ],
        ...['Updated 8:30 AM EST, Fri November 27, 2026', '3 min read', 'Share', 'Save', 'Listen · 5:12 min'],
        ...['12 Comments', 'Copy link', 'Gift this article', 'Add as a preferred source on Google'],
      ],
      inText: [
        ...['Advertisement', '---', '![](a.jpg)\n\n*Mrs Sau at the flats. Photo: Mark Hill*'],
        '<figure><img src="a.jpg"><figcaption>Mrs Sau at the flats</figcaption></figure>',
        'Related: [Tea farms go dry](https://coast.example/news/tea-farms-go-dry-again)',
      ],
      belowText: [
        ...[
          'Topics: salt, crafts',
          'Sign up for our daily newsletter',
          'Follow us on Facebook and X',
          'Read more',
        ],
        ...['© 2026 The Coast Times. All rights reserved.', 'Leave a comment', 'Back to top', '###'],
        '*Anna Le is a freelance writer based in Da Nang.*',
        '**Most read**\n\n- [Tea farms go dry](https://coast.example/news/tea-farms-go-dry-again)',
      ],
    },
  }),
);

type Ways = Pick<Conventions, 'titles' | 'ledes' | 'bylinesAbove' | 'bylinesBelow' | 'furniture'>;

function conventions(
  title: string,
  lede: string,
  author: string,
  text: Conventions['text'],
  ways: (title: string, lede: string, author: string) => Ways,
): Conventions {
  return { title, lede, author, text, ...ways(title, lede, author) };
}

/** A file that sets the article in ways drawn at random, with some of a page's lines around it. */
function file(random: Random, { text, titles, ledes, furniture, ...ways }: Conventions): string {
  const isSignedAbove = random.oneIn(3);
  const some = (lines: readonly string[]) => (random.oneIn(3) ? [random.pick(lines)] : []);
  const opening = random.pick(titles);
  const [first, second, ...others] = text;
  return [
    ...(opening.startsWith('---') ? [] : some(furniture.aboveTitle)),
    opening,
    ...some(furniture.belowTitle),
    ...(isSignedAbove ? [random.pick(ways.bylinesAbove)] : []),
    random.pick(ledes),
    ...[first, second, ...some(furniture.inText), ...others],
    ...(isSignedAbove ? [] : [random.pick(ways.bylinesBelow)]),
    ...some(furniture.belowText),
  ].join('\n\n');
}

const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test.each([
  ['Vietnamese', vietnamese],
  ['English', english],
] as const)(
  'an article in %s is read alike, however its editors set it and whatever stands around',
  (_, all) => {
    const seed = Number(process.env['CONVENTIONS_SEED'] ?? 20261130);
    const random = new Random(seed);
    for (let drawn = 0; drawn < 150; drawn += 1) {
      const text = file(random, all);
      const read = readArticle({ path: 'bai-viet.md', bytes: new TextEncoder().encode(`${text}\n`) }).article;
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
        title: all.title.toLowerCase(),
        lede: all.lede,
        authors: [all.author.toLowerCase()],
        text: all.text.join(' '),
      });
    }
  },
);
