import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import type { ArticleSummary } from '@/lib/content/summary';
import { findRelated } from '@/lib/site/related/related';
import type { Known } from '@/lib/site/related/still-related';
import { tagsOf, termsOf, type Terms } from '@/lib/content/facts/related-terms';
import { shareOfTexts } from '@/lib/content/facts/similarity';
import { sortVersions } from '@/lib/site/versions';
import { Random } from '../../../support/random';
import { summarised, makeArticle, makeSummary } from '../../../support/make-article';

/** What every article says, so that it tells nothing. */
const common = 'theo báo cáo của cơ quan chức năng trong thời gian qua';
const subjects = {
  saffron: 'nhụy hoa nghệ tây được trồng trên cao nguyên đá vôi phía bắc',
  trams: 'tuyến xe điện bánh sắt đầu tiên chạy quanh hồ lớn giữa phố',
  pearls: 'ngư dân nuôi cấy ngọc trai biển ở đầm phá nước lợ miền trung',
};

function article(day: number, lede: string, told: Partial<Article> = {}): ArticleSummary {
  const date = `2021-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`;
  const published = { date, precision: 'day', from: 'front-matter' } as const;
  return makeSummary({ slug: `bai-${day}`, title: `Số ${day}`, lede, published, ...told });
}

const shareOf = (one: ArticleSummary, earlier: ArticleSummary) =>
  shareOfTexts(one.lede ?? '', earlier.lede ?? '');

/** As a cache keeps them. */
const cachedTerms = new Map<string, Terms>();

/** What is named beside each article, by their addresses, and what a next run knows of it. */
function ask(articles: readonly ArticleSummary[], known: Known = new Map()) {
  const versions = sortVersions(articles, shareOf);
  const desk = {
    terms: (of: ArticleSummary) => termsOf({ ...of, sections: [] }),
    tags: (of: ArticleSummary) => tagsOf(of, of.topic ?? 'tin-tuc'),
    key(of: ArticleSummary) {
      cachedTerms.set(of.about, termsOf({ ...of, sections: [] }));
      return of.about;
    },
    formerTerms: (key: string) => cachedTerms.get(key) ?? null,
  };
  const related = findRelated(articles, desk, versions, known);
  const named = articles.map(
    (article) => [article.slug, related.to(article).map(({ slug }) => slug)] as const,
  );
  return { named: new Map(named), found: related.found() };
}

/** The same of those beside which something is named. */
function relatedOf(articles: readonly ArticleSummary[]): Record<string, string[]> {
  return Object.fromEntries([...ask(articles).named].filter(([, slugs]) => slugs.length > 0));
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

  it('are four at most, and share at least three telling pairs of words', () => {
    const lede = subjects.pearls;
    const five = Array.from({ length: 5 }, (_, index) => article(41 + index, lede));
    expect(relatedOf([...others, ...five, article(50, lede)])['bai-50']).toHaveLength(4);
    const [two, three] = ['hải âu biển', 'hải âu biển sâu'].map((words) => [
      article(41, `${words} việc1 chuyện1`),
      article(50, `${words} ${common}`),
    ]);
    expect(relatedOf([...others, ...(two ?? [])])['bai-50']).toBeUndefined();
    expect(relatedOf([...others, ...(three ?? [])])['bai-50']).toEqual(['bai-41']);
  });

  it('share rather the words of the headline', () => {
    const [one, two] = ['sứa lửa dạt bờ đông', 'mực khô phơi gác bếp'];
    const articles = [
      ...others,
      article(41, one, { title: 'Một' }),
      article(42, two, { title: 'Hai' }),
      article(50, one, { title: two }),
      article(51, two, { title: one }),
    ];
    expect(relatedOf(articles)['bai-50']).toEqual(['bai-42', 'bai-41']);
    expect(relatedOf(articles)['bai-51']?.slice(0, 1)).toEqual(['bai-50']);
    expect(relatedOf(articles)['bai-51']?.slice(1)).toEqual(['bai-41', 'bai-42']);
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

  it('come in another order when an older article goes whose words grow rarer by that', () => {
    const [gulls, squid] = ['hải âu biển sâu', 'mực khô gác bếp'];
    const rest = [...others, article(42, gulls), article(43, squid), article(50, `${gulls} ${squid}`)];
    const { named, found } = ask([...rest, article(41, 'hải âu việc1 chuyện1')]);
    expect(named.get('bai-50')).toEqual(['bai-43', 'bai-42']);
    expect(ask(rest, found).named.get('bai-50')).toEqual(['bai-42', 'bai-43']);
  });

  it.each([
    ['goes', 1, 0],
    ['comes', 0, 1],
  ])('are looked for again in few articles when an older one %s', (_, before, after) => {
    const all = [article(41, subjects.trams), ...others, article(50, `${subjects.trams} ${common}`)];
    const former = ask(all.slice(1 - before)).found;
    const { named, found } = ask(all.slice(1 - after), former);
    expect(named).toEqual(ask(all.slice(1 - after)).named);
    expect([...found].filter(([line, each]) => former.get(line) !== each).length).toBeLessThan(10);
  });

  it('are the same with what former runs know as found afresh, after whatever edits', () => {
    let namings = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = new Random(seed);
      let articles = Array.from({ length: 20 }, () => anyArticle(random));
      let { found } = ask(articles.map(summarised));
      for (let edit = 0; edit < 8; edit += 1) {
        articles = edited(articles, random);
        const summaries = articles.map(summarised);
        const afresh = ask(summaries);
        const again = ask(summaries, found);
        expect(again.named, `seed ${seed}, edit ${edit}`).toEqual(afresh.named);
        namings += [...afresh.named.values()].flat().length;
        found = again.found;
      }
    }
    expect(namings).toBeGreaterThan(1000);
  });
});

const phrase = (number: number) =>
  Array.from({ length: 6 }, (_, index) => `tiếng${number * 6 + index}`).join(' ');

/** More letters than are looked at for what an article is about. */
const opening = Array.from({ length: 30 }, (_, index) => phrase(20 + index)).join(' ');
const endings = [50, 80].map((first) =>
  Array.from({ length: 30 }, (_, index) => phrase(first + index)).join(' '),
);

/** Of two phrases of few; or long, and then like no other, or one more version of another that opens in the same way. */
function anyLede(random: Random): string {
  return random.oneIn(3)
    ? `${opening} ${random.pick(endings)}`
    : `${phrase(random.below(16))} ${phrase(random.below(16))}`;
}

function anyArticle(random: Random): Article {
  const date = `2021-01-${10 + random.below(20)}`;
  const name = random.pick(['Lê An', 'Thùy Linh']);
  return makeArticle({
    slug: `bai-${random.below(1e9)}`,
    lede: anyLede(random),
    words: 100,
    published: { date, precision: 'day', from: 'front-matter' },
    topic: random.pick(['Hải quan', 'Đời sống']),
    authors: random.oneIn(2) ? [{ name, rank: null, title: null }] : [],
  });
}

/** With one more, one less, or another day, topic or lede of one. */
function edited(articles: readonly Article[], random: Random): Article[] {
  const at = random.below(articles.length);
  const [article = makeArticle()] = articles.slice(at);
  const other = anyArticle(random);
  return random.pick([
    [...articles, other],
    articles.toSpliced(at, 1),
    articles.with(at, { ...article, published: other.published }),
    articles.with(at, { ...article, topic: other.topic }),
    articles.with(at, { ...article, lede: other.lede }),
  ]);
}
