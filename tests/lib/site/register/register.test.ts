import { describe, expect, it } from 'vitest';
import type { Honour } from '@/lib/article/article';
import { registerEntries } from '@/lib/site/register/entries';
import { eventsOf, totalsOf } from '@/lib/site/register/events';
import { groupRegister, movedGroups, type RegisterKind } from '@/lib/site/register/groups';
import { registerNames, type BodySetting } from '@/lib/site/register/names';
import { registerPages } from '@/lib/site/register/pages';
import { makeSummary } from '../../../support/make-article';
import { makeHonour } from '../../../support/make-honour';

/** The register of articles with these honours, the first article the newest. */
function register(articles: Partial<Honour>[][], bodies: BodySetting[] = []) {
  const summaries = articles.map((honours, index) =>
    makeSummary({ slug: `bai-${articles.length - index}`, honours: honours.map(makeHonour) }),
  );
  const entries = registerEntries(summaries, () => false);
  const names = registerNames(
    entries.flatMap(({ honour }) => [
      ...honour.recipients,
      ...(honour.awardedBy === null ? [] : [honour.awardedBy]),
    ]),
    bodies,
  );
  const events = eventsOf(entries, names);
  return { events, groups: groupRegister(events, names) };
}

function namesIn({ groups }: ReturnType<typeof register>, kind: RegisterKind) {
  return groups[kind].map(({ name, events }) => [name, events.length]);
}

const order = { award: 'Huân chương Lao động', rank: 'hạng Nhất', awardedBy: 'Chủ tịch nước' };

it('who is named by kind alone has no page', () => {
  const found = register([
    [
      {
        ...order,
        awardedBy: 'Cục trưởng',
        recipients: ['Công an', 'Hải quan Hà Tĩnh', 'MISA', 'Bộ đội Biên phòng'],
      },
    ],
    [{ ...order, awardedBy: 'Nhà nước', recipients: ['Cục A'], year: 2015 }],
  ]);
  expect(namesIn(found, 'recipient').map(([name]) => name)).toEqual([
    'Bộ đội Biên phòng',
    'Cục A',
    'Hải quan Hà Tĩnh',
    'MISA',
  ]);
  expect(namesIn(found, 'giver')).toEqual([
    ['Nhà nước', 1],
    [null, 1],
  ]);
});

describe('an award that several articles tell', () => {
  it.each<[string, Partial<Honour>, Partial<Honour>]>([
    ['by a large number without a year', { ...order, collectives: 28 }, { ...order, collectives: 28 }],
    [
      'by one recipient',
      { ...order, recipients: ['Cục A'], year: 2015 },
      { ...order, recipients: ['Cục A'] },
    ],
    [
      'by the same numbers in one year',
      { ...order, year: 2015, collectives: 7 },
      { ...order, year: 2015, collectives: 7 },
    ],
    [
      'by a short and a full name',
      { ...order, recipients: ['Sở GD&ĐT Long An'] },
      { ...order, recipients: ['Sở Giáo dục và Đào tạo Long An'] },
    ],
    [
      'with names in one, and some of them in the other',
      { ...order, collectives: 2, recipients: ['Cục A', 'Cục B'] },
      { ...order, recipients: ['Cục B'] },
    ],
  ])('counts once: %s', (_how, one, other) => {
    const { events } = register([[one], [other]]);
    expect(totalsOf(events)).toMatchObject({ awards: 1, mentions: 2 });
  });

  it.each<[string, Partial<Honour>, Partial<Honour>]>([
    [
      'other years',
      { ...order, recipients: ['Cục A'], year: 2015 },
      { ...order, recipients: ['Cục A'], year: 2020 },
    ],
    [
      'other ranks',
      { ...order, recipients: ['Cục A'] },
      { ...order, rank: 'hạng Nhì', recipients: ['Cục A'] },
    ],
    ['other numbers', { ...order, year: 2015, collectives: 7 }, { ...order, year: 2015, collectives: 8 }],
    [
      'other recipients',
      { ...order, year: 2015, collectives: 1, recipients: ['Cục A'] },
      { ...order, year: 2015, collectives: 1, recipients: ['Cục B'] },
    ],
    [
      'other givers',
      { award: 'Bằng khen', awardedBy: 'Bộ A', recipients: ['Cục A'] },
      { award: 'Bằng khen', awardedBy: 'Bộ B', recipients: ['Cục A'] },
    ],
    ['nothing that agrees', { ...order }, { ...order }],
    ['small numbers without a year', { ...order, individuals: 1 }, { ...order, individuals: 1 }],
  ])('counts twice: %s', (_how, one, other) => {
    expect(register([[one], [other]]).events).toHaveLength(2);
  });

  it('keeps what either says, and both ways to it', () => {
    const { events } = register([
      [{ ...order, recipients: ['Cục A'] }],
      [{ ...order, year: 2015, collectives: 2, recipients: ['Cục A', 'Cục B'] }],
    ]);
    expect(events[0]?.honour).toMatchObject({ year: 2015, collectives: 2, recipients: ['Cục A', 'Cục B'] });
    expect(events[0]?.mentions.map(({ article }) => article.slug)).toEqual(['bai-2', 'bai-1']);
  });

  it('never brings two awards of one article together', () => {
    expect(
      register([
        [
          { ...order, recipients: ['Cục A'] },
          { ...order, recipients: ['Cục A'] },
        ],
      ]).events,
    ).toHaveLength(2);
  });
});

describe('a recipient of the register', () => {
  it.each([
    ['UBND TPHCM', 'Ủy ban nhân dân TP Hồ Chí Minh', 'Uỷ ban Nhân dân Thành phố Hồ Chí Minh'],
    ['Đội Thủy', 'Đội Thuỷ', 'đội Thủy'],
    ['Bộ đội Biên phòng (Hà Trung)', 'Bộ đội Biên phòng Hà Trung', 'Bộ đội Biên phòng – Hà Trung'],
    ['Đội 1 Phòng 2 Cục A', 'Đội 1, Phòng 2 (Cục A)', 'Đội 1 thuộc Phòng 2, Cục A'],
    [
      'Chi cục Hải quan Tây Trang',
      'Chi cục Hải quan Tây Trang thuộc Cục Hải quan Điện Biên',
      'Chi cục Hải quan Tây Trang (Cục Hải quan Điện Biên)',
    ],
    [
      'Sở NN&PTNT tỉnh Lào Cai',
      'Sở Nông nghiệp và Phát triển nông thôn tỉnh Lào Cai',
      'Sở Nông nghiệp & Phát triển nông thôn tỉnh Lào Cai',
    ],
    ['Thủ tướng', 'Thủ tướng Chính phủ', 'TTg'],
    ['Chủ tịch nước', 'Chủ tịch nước CHXHCN Việt Nam', 'Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ])('is one page for “%s”, “%s” and “%s”', (...spellings) => {
    const found = register(spellings.map((name, index) => [{ year: 2000 + index, recipients: [name] }]));
    expect(namesIn(found, 'recipient')).toHaveLength(1);
    expect(namesIn(found, 'recipient')[0]?.[1]).toBe(3);
  });

  it.each([
    ['Thùy Linh', 'Thủy Linh'],
    ['Đội Kiểm soát (Cục Hải quan Nghệ An)', 'Đội Kiểm soát (Cục Hải quan Hà Tĩnh)'],
    ['Chi cục Hải quan cửa khẩu Nam Giang thuộc Cục A', 'Chi cục Hải quan cửa khẩu Nam Giang thuộc Cục B'],
    ['Trường THPT Lê Lợi', 'Trường THCS Lê Lợi'],
  ])('stays two for “%s” and “%s”', (...names) => {
    expect(namesIn(register(names.map((name) => [{ recipients: [name] }])), 'recipient')).toHaveLength(2);
  });

  it('is what the editor settles in site.yaml, and its other addresses lead there', () => {
    const found = register(
      [
        [{ year: 2020, recipients: ['Vietcombank'] }],
        [{ year: 2019, recipients: ['Ngân hàng Ngoại thương'] }],
      ],
      [{ name: 'Ngân hàng Ngoại thương Việt Nam', aliases: ['Vietcombank', 'Ngân hàng Ngoại thương'] }],
    );
    expect(namesIn(found, 'recipient')).toEqual([['Ngân hàng Ngoại thương Việt Nam', 2]]);
    expect(movedGroups(found.groups)).toEqual([
      { from: '/vinh-danh/nguoi-nhan/vietcombank/', to: '/vinh-danh/nguoi-nhan/ngan-hang-ngoai-thuong/' },
    ]);
  });

  it('stands where a Vietnamese list has it: a person by the given name, a body by its own', () => {
    const names = [
      'Trần Văn Ước',
      'Công ty Bình An',
      'Lê Thị Ánh',
      'Nguyễn Đăng',
      'Cục Hải quan Đà Nẵng',
      'Phạm Dũng',
      'VKSND huyện Sơn Bình',
      'CTCP May Bắc Hà',
      'Báo Hải Vân',
      'Trường Lê Lợi',
      'cảng Bến Ngự',
    ];
    const found = register(names.map((name) => [{ recipients: [name] }]));
    expect(namesIn(found, 'recipient').map(([name]) => name)).toEqual([
      'Lê Thị Ánh',
      'Báo Hải Vân',
      'Cảng Bến Ngự',
      'Công ty Bình An',
      'CTCP May Bắc Hà',
      'Cục Hải quan Đà Nẵng',
      'Phạm Dũng',
      'Nguyễn Đăng',
      'Trường Lê Lợi',
      'Trần Văn Ước',
      'VKSND huyện Sơn Bình',
    ]);
  });
});

describe('the register', () => {
  it('sorts awards as the law does, years from the last, givers by name', () => {
    const found = register([
      [
        { awardedBy: 'Bộ Tài chính', collectives: 29 },
        { ...order, year: 2015, collectives: 7 },
      ],
      [{ ...order, year: 2020, individuals: 5 }],
    ]);
    expect(namesIn(found, 'award')).toEqual([
      ['Huân chương Lao động', 2],
      ['Bằng khen', 1],
    ]);
    expect(namesIn(found, 'year')).toEqual([
      ['2020', 1],
      ['2015', 1],
      [null, 1],
    ]);
    expect(namesIn(found, 'giver')).toEqual([
      ['Bộ Tài chính', 1],
      ['Chủ tịch nước', 2],
    ]);
  });

  it('leaves out what two versions of an article say', () => {
    const [one, other] = ['a', 'b'].map((slug) => makeSummary({ slug, honours: [makeHonour()] }));
    if (one && other) expect(registerEntries([one, other], ({ slug }) => slug === 'a')).toHaveLength(1);
  });

  it('has pages of groups and of events, each at one address', () => {
    const { groups } = register([[{ ...order, recipients: ['Cục A'] }], [{}]]);
    const addresses = registerPages(groups).map(({ list }) => list.address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of [
      '/vinh-danh/hinh-thuc/',
      '/vinh-danh/hinh-thuc/bang-khen/',
      '/vinh-danh/nam/khong-neu/',
    ])
      expect(addresses).toContain(address);
  });

  it('has its pages without any honour, too', () => {
    expect(registerPages(register([]).groups).map(({ list }) => list.entries.length)).toEqual([0, 0, 0, 0]);
  });

  it('leads from a letter to the page where its names begin', () => {
    const names = Array.from(
      { length: 400 },
      (_, index) => `${'ABCDĐEGHIKLMNOPQRSTUVXY'.charAt(index % 23)}n ty số ${index}`,
    );
    const pages = registerPages(register([[{ recipients: names }]]).groups);
    const lists = pages.flatMap((page) =>
      page.show === 'groups' && page.kind === 'recipient' ? [page] : [],
    );
    expect(lists.length).toBeGreaterThan(1);
    const letters = lists[0]?.letters ?? [];
    expect(letters.map(({ letter }) => letter).slice(0, 6)).toEqual(['A', 'B', 'C', 'D', 'Đ', 'E']);
    const ofY = lists.find(({ list }) => list.entries.some(({ name }) => name?.startsWith('Y')));
    expect(letters.at(-1)?.address).toBe(`${ofY?.list.address ?? ''}#chu-y`);
  });
});
