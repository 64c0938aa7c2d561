import { describe, expect, it } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

/** What is read of a page that was copied as text: its lines, one below the other. */
function read(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { article, diagnostics } = readArticle({ path: 'bai.md', bytes });
  if (article === null) throw new Error('no article');
  const { title, lede, dateline, sections, authors, published } = articleJson(article, diagnostics, 'en', 0);
  const html = sections.map((section) => `${section.heading ?? ''}\n${section.html}`).join('\n');
  return {
    title,
    lede,
    dateline,
    authors: authors.map(({ name }) => name),
    date: published?.date.slice(0, 10),
    body: html
      .replace(/<[^>]+>/g, '\n')
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}

const menu = ['Skip to content', 'Home', 'News', 'Weather', 'Obituaries', 'Log in', 'Subscribe'];
const foot = [
  'Share',
  'Email',
  'Privacy Policy',
  'Terms of Use',
  '© 2026 Harbour Times. All rights reserved.',
];
const headline = 'Ferry crew learns to weld on the old slipway';
const text = [
  'The last wooden ferry of Ben Tranh came out of the water on Monday, and eleven deckhands went ashore with it.',
  '',
  'By Friday they were holding torches in the shed where their boat had been built in 1968.',
  '',
  'The yard pays them for six months, and hires those who pass the test in May.',
];
const paragraphs = text.filter((line) => line !== '');
const [first = '', ...others] = paragraphs;

describe('a page that was copied as text', () => {
  const body = { title: headline, lede: first, body: others };

  it.each([
    ['above its date', [headline, 'Nov. 24, 2026, 4:31 p.m. ET']],
    ['above its byline', [headline, 'By Dana Roe']],
    ['below its date', ['Tuesday, November 24, 2026 4:31 PM', headline]],
    ['above how long ago it was published', [headline, '4 hours ago']],
    ['above the name and the date', [headline, 'Dana Roe', 'Nov. 24, 2026']],
    [
      'repeated behind its section',
      [`Local News|${headline}`, 'MORNING LETTER', headline, 'Share full article'],
    ],
    [
      'below a notice of whose site it is',
      [
        'An official website of the county of Ben Tranh',
        'Here is how you know',
        headline,
        '5 MINUTE READ',
        'Nov. 24, 2026',
      ],
    ],
    ['without anything beside it', ['Boats and their people today', headline].slice(1)],
  ])('finds its headline %s', (_, head) => {
    expect(read(...menu, ...head, '', ...text, '', ...foot)).toMatchObject(body);
  });

  it('finds the headline above a standfirst without an end', () => {
    const deck = 'Eleven hands, one boat and a torch';
    const page = read(...menu, headline, deck, 'By Dana Roe', 'Nov. 24, 2026', '', ...text, '', ...foot);
    expect(page).toMatchObject({ title: headline, lede: deck, body: paragraphs });
  });

  it('leaves the lines of a poem in its text together', () => {
    const stanza = ['The river takes,', 'the river brings,', 'the river keeps its counsel'];
    const lines = [
      ...menu,
      headline,
      'By Dana Roe',
      '',
      ...text,
      '',
      ...stanza,
      '',
      first.replace('Monday', 'Sunday'),
    ];
    expect(read(...lines, '', ...foot).body.join(' ')).toContain('takes, the river brings, the river keeps');
  });

  it.each([
    [
      ['By Dana Roe', ' and ', 'Lam Tran'],
      ['Dana Roe', 'Lam Tran'],
    ],
    [
      ['By Dana Roe', ', ', 'Lam Tran', ' and ', 'Bao Vu'],
      ['Dana Roe', 'Lam Tran', 'Bao Vu'],
    ],
    [
      ['Bởi Lê Thị Na', 'và', 'Trần Bảo'],
      ['Lê Thị Na', 'Trần Bảo'],
    ],
  ])('reads a byline that was broken at its links: %s', (byline, authors) => {
    expect(read(...menu, headline, ...byline, 'Nov. 24, 2026', '', ...text, '', ...foot)).toMatchObject({
      ...body,
      authors,
    });
  });

  it.each([
    [
      'beside a link',
      ['[Dana Roe](https://x.example/author/dana-roe) correspondent and Lam Tran in Hue'],
      ['Dana Roe', 'Lam Tran'],
    ],
    ['in two sentences', ['Written by Dana Roe. Photos by Lam Tran.'], ['Dana Roe']],
    ['in capitals above the date', ['TUẤN DŨNG'], ['TUẤN DŨNG']],
  ])('reads the names of a byline %s', (_, byline, authors) => {
    expect(
      read(...menu, headline, ...byline, 'Nov. 24, 2026 4:31 PM', '', ...text, '', ...foot),
    ).toMatchObject({
      ...body,
      authors,
    });
  });

  it('keeps the entries of a live report with their times', () => {
    const entries = [
      '21:15',
      'The sea wall at Sa Huynh gives way',
      text[2] ?? '',
      '20:05',
      'The eye comes ashore',
      text[4] ?? '',
    ];
    const page = read(
      ...menu,
      headline,
      'By Dana Roe',
      'Nov. 24, 2026',
      '',
      first,
      '',
      ...entries,
      '',
      ...foot,
    );
    expect(page.body).toEqual(entries);
  });

  it('knows a page of a reading view by the paper’s address and the time that it takes to read', () => {
    expect(read('song-hau.example', '', headline, '', '6–8 minutes', '', ...text)).toMatchObject(body);
  });

  it('leaves out what a page tells about its links to those who hear it', () => {
    const heard = first.replace('Ben Tranh', 'Ben Tranh, opens new tab');
    expect(
      read(...menu, headline, 'By Dana Roe', '', heard, '', ...text.slice(2), '', ...foot),
    ).toMatchObject(body);
  });

  it('takes no author from a menu, nor from below the text where somebody is named above it', () => {
    const top = ['River Rewards', 'Log in', ...menu];
    const below = ['Harbour Media', ...foot, 'Remote Video', 'Harbour Shop Deals'];
    expect(read(...top, headline, 'By Dana Roe', '', ...text, '', ...below).authors).toEqual(['Dana Roe']);
  });

  it('keeps who helped out of the authors', () => {
    const helped = 'Additional reporting by Lam Tran in Hue';
    const page = read(...menu, headline, 'By Dana Roe', '', ...text, '', helped, '', ...foot);
    expect(page).toMatchObject({ authors: ['Dana Roe'], body: [...others, helped] });
    expect(read(headline, '', ...text, '', helped).authors).toEqual(['Lam Tran']);
  });
});

describe('between headline and text', () => {
  const above = [...menu, headline];

  it.each([
    ['the description and the credit', ['EPA/Shutterstock A man looks at a hull', 'EPA/Shutterstock']],
    ['a caption with its credit', ['A hull on the slipway. (Lam Tran for The Harbour Times)']],
    ['a caption above its credit', ['A hull on the slipway in Ben Tranh.', 'HT PHOTO: LAM TRAN']],
    [
      'a caption behind its number',
      ['Item 1 of 2 A hull on the slipway, November 3, 2026. REUTERS/Lam Tran'],
    ],
    [
      'a description above its caption',
      ['A hull on a slipway', 'The hull of the last ferry. Lam Tran/Reuters'],
    ],
  ])('leaves out what is left of a lost picture: %s', (_, lines) => {
    const page = read(...above, 'By Dana Roe', 'Nov. 24, 2026', '', ...lines, '', ...text, '', ...foot);
    expect(page).toMatchObject({ lede: first, body: others });
  });

  it.each([
    ['AI generated', 'Read more'],
    ['Key Points AI-assisted summary', ''],
    ['Tóm tắt bởi AI', 'Xem thêm'],
  ])('leaves out a machine’s summary: %s', (label, button) => {
    const summary = [label, 'Eleven deckhands learn to weld.', 'The yard pays them for six months.', button];
    const dated = [`BEN TRANH — ${text[0] ?? ''}`, ...text.slice(1)];
    const page = read(...above, 'By Dana Roe', 'Nov. 24, 2026', '', ...summary, '', ...dated, '', ...foot);
    expect(page).toMatchObject({ dateline: 'BEN TRANH', lede: first, body: others });
  });

  const deck = 'Eleven hands, one boat and a torch';

  it.each([
    ['a line without an end', deck],
    ['a heading', `## ${deck}`],
    ['a smaller heading', `### ${deck}`],
  ])('reads a standfirst set as %s', (_, line) => {
    const page = read(
      '# Ferry crew learns to weld',
      '',
      line,
      '',
      'By Dana Roe',
      '',
      'Nov. 24, 2026',
      '',
      ...text,
      '',
      ...foot,
    );
    expect(page).toMatchObject({ lede: deck, body: paragraphs });
  });

  it('leaves a heading right above the text', () => {
    expect(read('# Ferry crew learns to weld', '', `## ${deck}`, '', ...text).body).toContain(deck);
  });

  it('leaves out a request and a note on the authors below the standfirst', () => {
    const lines = ['By Dana Roe', 'Dana Roe spent a week in the yard at Ben Tranh.', 'Nov. 24, 2026', ''];
    const request = 'Sign up for our evening briefing. What you need to know, delivered to your inbox.';
    const page = read(
      ...above,
      'Eleven deckhands have left the water for good.',
      ...lines,
      request,
      '',
      ...text,
      '',
      ...foot,
    );
    expect(page).toMatchObject({ authors: ['Dana Roe'], date: '2026-11-24', body: paragraphs });
  });
});

describe('inside the text', () => {
  const page = (...box: readonly string[]) =>
    read(
      ...menu,
      headline,
      'By Dana Roe',
      '',
      ...text.slice(0, 3),
      '',
      ...box,
      '',
      ...text.slice(3),
      '',
      ...foot,
    ).body;

  it.each([
    [
      'titles, one a question',
      [
        'Bridge across the delta opens after twelve years',
        'The village that moved uphill',
        'Why do rivers silt up?',
      ],
    ],
    ['titles below a label', ['RELATED ARTICLE', 'How a fungus eats plastic bags in a day']],
    [
      'titles with a colon below a label',
      ['TIN LIÊN QUAN', 'Bến cũ: mười năm một chuyến đò', 'Người giữ bến ở cù lao'],
    ],
    [
      'a teaser of another article',
      ['Mưa đá làm hỏng hàng trăm mái nhà', 'VOV.VN - Trận mưa đá kéo dài 20 phút làm hỏng 214 mái nhà.'],
    ],
    [
      'a form',
      [
        'Sign up to The Boat',
        'Free weekly newsletter',
        'A round-up from across the delta',
        'Enter your email address',
        'Sign up',
      ],
    ],
    [
      'an offer of two sentences',
      [
        'Get the Harbour Newsletter bundle.',
        'The subscriber-only newsletters, and full access to all the articles.',
      ],
    ],
    [
      'who owns the page',
      ['Please credit this using this link: https://x.example. © Harbour PCL. All rights reserved.'],
    ],
    [
      'where else it was printed',
      ['A version of this article appears in print on Nov. 21, 2026, with the headline: Out of the Water.'],
    ],
  ])('leaves out %s', (_, box) => {
    expect(page(...box)).toEqual(others);
  });

  it.each([
    ['a caption that has lost its picture', 'The shed on Friday. (Lam Tran for The Harbour Times)'],
    ['a short line', 'A shed of their own'],
    ['a question', 'Who pays for the torches?'],
  ])('keeps %s', (_, line) => {
    expect(page(line)).toContain(line);
  });

  it('keeps the items of a digest, which open with papers’ names', () => {
    const items = [
      'VnExpress - Giá gạo 5% tấm lên 560 USD một tấn, cao nhất hai năm.',
      'TTO - Tuyến Bến Thành - Tham Lương dài 11 km, vốn 47.890 tỷ đồng.',
      'VOV.VN - Lượng mưa ở miền Trung có nơi trên 400 mm trong hai ngày.',
    ];
    const digest = read(...menu, headline, 'By Dana Roe', '', items.join('\n\n'), '', ...foot);
    expect([digest.lede, ...digest.body].join(' ')).toContain('vốn 47.890 tỷ đồng');
    expect([digest.lede, ...digest.body].join(' ')).toContain('trên 400 mm');
  });
});

it('keeps the headings of a guide that name where something is done', () => {
  const guide = read(
    '# Cách tắt thông báo',
    '',
    'Nhiều bạn đọc hỏi cách tắt thông báo ban đêm.',
    '',
    'Trên Zalo',
    '',
    'Mở Zalo, chọn Cá nhân.',
    '',
    'Trên Facebook',
    '',
    'Bấm Menu.',
  );
  expect(guide.body).toEqual(expect.arrayContaining(['Trên Zalo', 'Trên Facebook']));
});
