import { expect, it } from 'vitest';
import { isNews, nextNewsChange } from '@/lib/files/sitemaps/news';
import { Random } from '../../../support/random';

it('says until when the same articles are news', () => {
  const seed = Date.now() % 100_000;
  const random = new Random(seed);
  const now = Date.parse('2026-11-29T12:00:00+07:00');
  const around = () => now + (random.below(6 * 24 * 60) - 3 * 24 * 60) * 60_000;
  const at = (moment: number) => new Date(moment).toISOString();
  for (let round = 0; round < 50; round += 1) {
    const articles = [
      { published: { date: at(around()), precision: 'minute' as const } },
      { published: { date: at(around()).slice(0, 10), precision: 'day' as const } },
      { published: { date: at(around()).slice(0, 7), precision: 'month' as const } },
      { published: null },
    ];
    const news = (moment: number) => articles.map((article) => isNews(article, moment));
    const next = nextNewsChange(articles, now);
    const end = next ?? now + 30 * 86_400_000;
    for (const moment of [now, (now + end) / 2, end - 1])
      expect(news(moment), `seed ${seed}`).toEqual(news(now));
    if (next !== null) expect(news(next), `seed ${seed}`).not.toEqual(news(now));
  }
});
