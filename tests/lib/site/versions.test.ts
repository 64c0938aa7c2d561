import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '@/lib/content/summary';
import { shareOfTexts } from '@/lib/content/facts/similarity';
import { sortVersions } from '@/lib/site/versions';
import { makeSummary } from '../../support/make-article';

/** A text of its own for each seed, long enough to be compared. */
function text(seed: number, length = 120): string {
  return Array.from({ length }, (_, index) => `tiếng${(index * 7919 + seed * 104729) % 1009}`).join(' ');
}

function article(slug: string, lede: string, date?: string): ArticleSummary {
  const published = date ? ({ date, precision: 'day', from: 'front-matter' } as const) : null;
  return makeSummary({ slug, lede, words: lede.split(' ').length, published });
}

const shareOf = (one: ArticleSummary, earlier: ArticleSummary) =>
  shareOfTexts(one.lede ?? '', earlier.lede ?? '');
const first = article('z-dau', text(1), '2021-01-01');
const again = article('a-lai', `${text(1)} thêm`, '2021-02-01');
const third = article('m-nua', text(1), '2021-03-01');
const other = article('khac', text(2), '2021-01-01');
const versions = sortVersions([third, again, other, first], shareOf);

describe('versions of an article', () => {
  it('are repeats but for the first that was published', () => {
    expect([third, again, other, first].filter(versions.isRepeat)).toEqual([third, again]);
  });

  it('are all named by each of them, oldest first', () => {
    expect(versions.othersOf(first)).toEqual([again, third]);
    expect(versions.othersOf(third)).toEqual([first, again]);
    expect(versions.othersOf(other)).toEqual([]);
  });

  it('go by their addresses where no date is known', () => {
    const [plain, numbered] = [article('bai', text(3)), article('bai-2', text(3))];
    expect(sortVersions([numbered, plain], shareOf).isRepeat(numbered)).toBe(true);
  });

  it('are not found among mere notices', () => {
    const notices = [article('mot', text(4, 20)), article('hai', text(4, 20))];
    expect(notices.filter(sortVersions(notices, shareOf).isRepeat)).toEqual([]);
  });

  it('have at least sixty words and share four fifths of them', () => {
    const isRepeat = (length: number, share: number) => {
      const [one, same] = [article('mot', text(5, length)), article('mot-2', text(5, length))];
      return sortVersions([same, one], () => share).isRepeat(same);
    };
    expect([isRepeat(60, 1), isRepeat(59, 1)]).toEqual([true, false]);
    expect([isRepeat(60, 0.8), isRepeat(60, 0.79)]).toEqual([true, false]);
  });

  it('are one family with those that are like another version only', () => {
    const [one, two, three] = ['mot', 'hai', 'ba'].map((slug, index) =>
      article(slug, text(6), `2021-01-0${index + 1}`),
    );
    if (!one || !two || !three) throw new Error('There are three.');
    const share: typeof shareOf = (other, earlier) => (other === three && earlier === one ? 0.5 : 0.9);
    const { othersOf } = sortVersions([three, two, one], share);
    expect([othersOf(one), othersOf(three)]).toEqual([
      [two, three],
      [one, two],
    ]);
  });
});
