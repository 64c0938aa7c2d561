import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import { BitReader, decodePostings } from '@/lib/client/search/bits';
import { find } from '@/lib/client/search/find';
import { BitWriter, encodePostings } from '@/lib/site/search/bit-writer';
import { searchPlan } from '@/lib/site/search/plan';
import { makeArticle } from '../../../support/make-article';
import { openIndex } from '../../../support/open-index';

const body = (html: string): Pick<Article, 'sections'> => ({
  sections: [{ heading: null, id: null, level: 2, blocks: [{ kind: 'html', html }] }],
});

/** Titles of the articles that a query finds among these, best first. */
async function titles(query: string, articles: Article[]): Promise<string[]> {
  const { index, numbered } = openIndex(articles);
  const { hits } = await find(query, index);
  return hits.map(({ page }) => numbered[page]?.article.title ?? '');
}

describe('search', () => {
  const customs = makeArticle({ slug: 'a', title: 'Hải quan Lạng Sơn' });
  const navy = makeArticle({ slug: 'b', title: 'Hai quần thể voọc' });
  const railway = makeArticle({ slug: 'c', title: 'Tin vắn', ...body('<p>Ngành đường sắt bán vé.</p>') });
  const all = [customs, navy, railway];

  it('finds every spelling of what is typed without marks', async () => {
    expect((await titles('hai quan', all)).toSorted()).toEqual(['Hai quần thể voọc', 'Hải quan Lạng Sơn']);
    expect(await titles('DUONG SAT', all)).toEqual(['Tin vắn']);
  });

  it('puts what has the marks that were typed first', async () => {
    expect(await titles('hải quan', all)).toEqual(['Hải quan Lạng Sơn', 'Hai quần thể voọc']);
    expect(await titles('Hai quần', all)).toEqual(['Hai quần thể voọc', 'Hải quan Lạng Sơn']);
    expect(await titles('đường sắt'.normalize('NFD'), all)).toEqual(['Tin vắn']);
  });

  it('reads a number and what is glued behind it as two words, which have to be neighbours', async () => {
    const loads = [
      makeArticle({ slug: 'a', title: 'Bắt 130kg ngà voi' }),
      makeArticle({ slug: 'b', title: 'Thu 130 kg ngà voi' }),
      makeArticle({ slug: 'c', title: 'Đội 130 thu 5 kg' }),
      makeArticle({ slug: 'd', title: 'Lúc 7h30, xe chạy 60km' }),
    ];
    expect((await titles('130kg', loads)).toSorted()).toEqual(['Bắt 130kg ngà voi', 'Thu 130 kg ngà voi']);
    expect((await titles('130 kg', loads)).slice(0, 2).toSorted()).toEqual([
      'Bắt 130kg ngà voi',
      'Thu 130 kg ngà voi',
    ]);
    expect(await titles('60 km', loads)).toEqual(['Lúc 7h30, xe chạy 60km']);
    expect(await titles('7h30', loads)).toEqual(['Lúc 7h30, xe chạy 60km']);
  });

  it('puts title above lede above body, and neighbours above scattered words', async () => {
    const places = [
      makeArticle({ slug: 'a', title: 'Trong bài', ...body('<p>Về Điện Biên Phủ.</p>') }),
      makeArticle({ slug: 'b', title: 'Rải rác', ...body('<p>Phủ xanh. Biên giới. Điện về.</p>') }),
      makeArticle({ slug: 'c', title: 'Điện Biên Phủ' }),
      makeArticle({ slug: 'd', title: 'Mở đầu', lede: 'Chiến thắng Điện Biên Phủ.' }),
    ];
    expect(await titles('dien bien phu', places)).toEqual([
      'Điện Biên Phủ',
      'Mở đầu',
      'Trong bài',
      'Rải rác',
    ]);
  });

  it('finds what stands around the text: key points, credits, tags, corrections', async () => {
    const picture = { src: 'a.jpg', alt: '', shownAlt: '', caption: 'Bến mới.', line: 1, column: 1 };
    const section = makeArticle({}).sections[0];
    const figure = { ...picture, credit: 'Bùi Thị Nhàn' };
    const one = makeArticle({
      slug: 'a',
      title: 'Bến phà',
      keypoints: ['Hàng lạnh được ưu tiên'],
      hero: { ...picture, credit: 'Đỗ Quốc Thịnh' },
      sections: [
        { heading: null, id: null, level: 2, blocks: [{ kind: 'figure', id: null, figure }] },
        ...(section ? [section] : []),
      ],
      tags: ['vận tải thủy'],
      corrections: [{ date: '2026-09-12', precision: 'day', text: 'Đã sửa tên con tàu.' }],
    });
    for (const query of ['hàng lạnh', 'do quoc thinh', 'bùi thị nhàn', 'van tai thuy', 'con tàu', 'bến mới'])
      expect(await titles(query, [one, railway]), query).toEqual(['Bến phà']);
  });

  it('puts a title that says little else above a long one', async () => {
    const two = [
      makeArticle({ slug: 'a', title: 'Chứng từ kế toán' }),
      makeArticle({ slug: 'b', title: 'Mười điều doanh nghiệp phải biết về chứng từ kế toán năm nay' }),
    ];
    expect((await titles('chung tu ke toan', two))[0]).toBe('Chứng từ kế toán');
  });

  it('puts the newer of equals first', async () => {
    const on = (date: string, slug: string) =>
      makeArticle({
        slug,
        title: `Tết ${slug}`,
        published: { date, precision: 'day', from: 'front-matter' },
      });
    const two = [on('2020-01-05', 'cu'), on('2021-01-05', 'moi')];
    expect(await titles('tết', two)).toEqual(['Tết moi', 'Tết cu']);
  });

  it('takes the two spellings of a word for one', async () => {
    const two = [
      makeArticle({ slug: 'cu', title: 'Hòa bình, kỷ niệm, Thúy, quý' }),
      makeArticle({ slug: 'moi', title: 'Hoà bình, kỉ niệm, Thuý, quí' }),
      makeArticle({ slug: 'khac', title: 'Hoa binh, ky niem, Thùy, quỳ' }),
    ];
    for (const query of ['hòa bình', 'hoà bình', 'kỷ niệm', 'KỈ NIỆM', 'thúy', 'thuý', 'quý', 'quí']) {
      const found = await titles(query, two);
      expect(found.slice(0, 2).toSorted(), query).toEqual([two[1]?.title, two[0]?.title]);
    }
  });

  it('takes the last word for what it may become, behind another one', async () => {
    expect(await titles('hải qu', all)).toEqual(['Hải quan Lạng Sơn', 'Hai quần thể voọc']);
    expect(await titles('duong s', all)).toEqual(['Tin vắn']);
    expect(await titles('hải quan lạng s', all)).toEqual(['Hải quan Lạng Sơn']);
    const whole = makeArticle({ slug: 'd', title: 'Hải qu' });
    expect(await titles('hải qu', [...all, whole])).toEqual([
      'Hải qu',
      'Hải quan Lạng Sơn',
      'Hai quần thể voọc',
    ]);
  });

  it('takes a word with a space behind it as it is', async () => {
    const two = [makeArticle({ slug: 'a', title: 'Hải qu' }), customs];
    expect(await titles('hải qu ', two)).toEqual(['Hải qu']);
  });

  it('finds captions and authors', async () => {
    const figure = {
      src: 'a.jpg',
      alt: '',
      shownAlt: '',
      caption: 'Cầu Long Biên',
      credit: null,
      line: 1,
      column: 1,
    };
    const pictured = makeArticle({
      title: 'Tin ảnh',
      hero: figure,
      authors: [{ name: 'Thùy Linh', rank: null, title: null }],
    });
    expect(await titles('cau long bien', [pictured])).toEqual(['Tin ảnh']);
    expect(await titles('Thùy Linh', [pictured])).toEqual(['Tin ảnh']);
  });

  it('finds the articles that have all words, and only where none has, those that have most', async () => {
    const { index } = openIndex(all);
    expect(await titles('hải quan lạng sơn', all)).toEqual(['Hải quan Lạng Sơn']);
    expect((await find('hải quan lạng sơn ', index)).hasAll).toBe(true);
    expect(await titles('hải quan lạng sơn xyzt', all)).toEqual(['Hải quan Lạng Sơn']);
    expect((await find('hải quan lạng sơn xyzt', index)).hasAll).toBe(false);
    expect(await titles('lạng nghỉ phép xa', all)).toEqual([]);
    expect(await titles('bán vé hải quan', all)).not.toContain(undefined);
    expect(await titles('xyzt', all)).toEqual([]);
    expect(await titles('?!', all)).toEqual([]);
    expect(await titles('hải quan', [])).toEqual([]);
  });

  it('takes a single last word for what it may become', async () => {
    expect(await titles('lạn', all)).toEqual(['Hải quan Lạng Sơn']);
    expect(await titles('ngàn', all)).toEqual(['Tin vắn']);
    expect(await titles('lạn ', all)).toEqual([]);
  });

  it('wants neighbours of words in quotes, and of numbers that are written in one', async () => {
    const some = [
      makeArticle({ slug: 'a', title: 'Kê khai thuế qua mạng' }),
      makeArticle({ slug: 'b', title: 'Thuế phải khai, kê ra giấy' }),
      makeArticle({ slug: 'c', title: 'Thông tư 133/2016/TT-BTC' }),
      makeArticle({ slug: 'd', title: 'Thông tư 2016 của năm 133' }),
      makeArticle({ slug: 'e', title: 'C/O mẫu D' }),
      makeArticle({ slug: 'f', title: 'Mẫu C, mẫu D và O' }),
    ];
    expect(await titles('“kê khai thuế”', some)).toEqual(['Kê khai thuế qua mạng']);
    expect((await titles('kê khai thuế', some)).length).toBe(2);
    expect(await titles('thông tư 133/2016', some)).toEqual(['Thông tư 133/2016/TT-BTC']);
    expect(await titles('c/o mẫu d', some)).toEqual(['C/O mẫu D']);
    expect(await titles('C/O', some)).toEqual(['C/O mẫu D']);
  });

  it('has neighbours on both sides of a quote', async () => {
    const some = [
      makeArticle({ slug: 'a', title: 'Xe máy “bỏ quên” tại bến' }),
      makeArticle({ slug: 'b', title: 'Bỏ bến, quên xe máy tại chợ' }),
    ];
    expect(await titles('"bỏ quên tại bến"', some)).toEqual(['Xe máy “bỏ quên” tại bến']);
    expect(await titles('“quên tại”', some)).toEqual(['Xe máy “bỏ quên” tại bến']);
  });

  it('finds words that every object has, too', async () => {
    const odd = makeArticle({ title: 'constructor __proto__ toString' });
    expect(await titles('constructor', [odd])).toEqual([odd.title]);
    expect(await titles('constructor', all)).toEqual([]);
  });
});

describe('facets', () => {
  it('tell topic, year and authors of each article, the oldest first', () => {
    const author = { name: 'Thùy Linh', rank: null, title: null };
    const dated = makeArticle({
      slug: 'a',
      topic: 'Hải quan',
      authors: [author],
      published: { date: '2021-01-05', precision: 'day', from: 'front-matter' },
    });
    const articles = [dated, makeArticle({ slug: 'b' })].map((article) => ({
      ...article,
      key: article.slug,
      parts: [],
    }));
    const { facets } = searchPlan(articles, ({ topic }) => ({ name: topic ?? 'Tin tức' }));
    expect(facets).toEqual({
      chunks: [[expect.any(String), 2]],
      long: [],
      dates: [
        ['', 1],
        ['2021-01-05', 1],
      ],
      words: [2, 2],
      topic: [0, 1],
      author: [[], [0]],
      topics: ['Tin tức', 'Hải quan'],
      authors: ['Thùy Linh'],
    });
  });
});

describe('postings', () => {
  it('come back as they were, however many articles there are', () => {
    const rows = fc.nat(1_000_000).chain((total) =>
      fc.tuple(
        fc.constant(total + 1),
        fc.uniqueArray(fc.nat(total), { maxLength: 50 }).map((numbers) => {
          const sorted = numbers.sort((one, other) => one - other);
          return sorted.map((number): [number, number] => [number, number % 4]);
        }),
      ),
    );
    fc.assert(
      fc.property(rows, ([total, postings]) => {
        const writer = new BitWriter();
        encodePostings(
          writer,
          Uint32Array.from(postings, ([number, level]) => number * 4 + level),
          total,
        );
        const reader = new BitReader(writer.bytes, 0);
        expect(decodePostings(reader, postings.length, total)).toEqual(postings);
        expect(reader.byte).toBe(writer.bytes.length);
      }),
    );
  });
});
