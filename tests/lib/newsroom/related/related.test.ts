import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import { findRelated } from '@/lib/newsroom/related/related';
import { sortVersions } from '@/lib/newsroom/versions';
import { makeArticle } from '../make-article';

/** What every article says, so that it tells nothing. */
const common = 'theo báo cáo của cơ quan chức năng trong thời gian qua';
const subjects = {
  saffron: 'nhụy hoa nghệ tây được trồng trên cao nguyên đá vôi phía bắc',
  trams: 'tuyến xe điện bánh sắt đầu tiên chạy quanh hồ lớn giữa phố',
  pearls: 'ngư dân nuôi cấy ngọc trai biển ở đầm phá nước lợ miền trung',
};

function article(day: number, lede: string, told: Partial<Article> = {}): Article {
  const date = `2021-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`;
  const published = { date, precision: 'day', from: 'front-matter' } as const;
  return makeArticle({ slug: `bai-${day}`, title: `Số ${day}`, lede, published, ...told });
}

function relatedOf(articles: readonly Article[]): Record<string, string[]> {
  const related = findRelated(articles, () => 'tin-tuc', sortVersions(articles));
  return Object.fromEntries([...related].map(([slug, found]) => [slug, found.map((each) => each.slug)]));
}

/** Forty days on which each tells of something of its own. */
const others = Array.from({ length: 40 }, (_, day) =>
  article(day, `${common} việc${day} chuyện${day} tin${day}`),
);

describe('related articles', () => {
  it('are those that tell of the same, whatever all tell', () => {
    const saffron = article(41, `${common} ${subjects.saffron}`);
    const trams = article(42, `${common} ${subjects.trams}`);
    const again = article(50, `${subjects.saffron} ${common}`);
    expect(relatedOf([...others, saffron, trams, again])).toEqual({ 'bai-50': ['bai-41'] });
  });

  it('come closest first; of those that tell the same words, who shares the author, then the older', () => {
    const author = { name: 'Lê An', rank: null, title: null };
    const lede = subjects.pearls;
    const articles = [
      ...others,
      article(41, lede),
      article(42, lede, { authors: [author] }),
      article(43, `${lede} ${subjects.trams}`),
      article(44, lede.split(' ').slice(0, 7).join(' ')),
      article(50, `${lede} ${subjects.trams}`, { authors: [author] }),
    ];
    expect(relatedOf(articles)['bai-50']).toEqual(['bai-43', 'bai-42', 'bai-41', 'bai-44']);
  });

  it('are not other versions of the article, and no two versions of one', () => {
    const long = Array.from({ length: 70 }, (_, index) => `chữ${index}`).join(' ');
    const words = 70;
    const articles = [
      ...others,
      article(41, `${long} ${subjects.trams}`, { words }),
      article(42, `${long} ${subjects.trams}`, { words }),
      article(43, `${subjects.trams} ${common}`, { words }),
      article(44, `${long} ${subjects.trams}`, { words }),
    ];
    const found = relatedOf(articles);
    expect(found['bai-43']).toEqual(['bai-41']);
    expect(found['bai-44']).toBeUndefined();
  });

  it('stay as they are when a newer article comes, whatever it tells', () => {
    const words = fc.array(fc.constantFrom(...Object.values(subjects).join(' ').split(' ')), {
      minLength: 5,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 3, maxLength: 20 }), words, (ledes, last) => {
        const before = ledes.map((lede, day) => article(day, lede.join(' ')));
        const after = new Map(Object.entries(relatedOf([...before, article(300, last.join(' '))])));
        after.delete('bai-300');
        expect(Object.fromEntries(after)).toEqual(relatedOf(before));
      }),
    );
  });
});
