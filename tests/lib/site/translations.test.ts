import { expect, it } from 'vitest';
import { sortTranslations } from '@/lib/site/translations';
import { makeSummary } from '../../support/make-article';

const original = makeSummary({ slug: 'goc' });
const day = (date: string) => ({ date, precision: 'day', from: 'front-matter' }) as const;

/** An article in English that says it is the translation of another. */
const english = (slug: string, translates: string, date = '2026-01-01') =>
  makeSummary({ slug, lang: 'en', translates, published: day(date) });

it('an original and its translation know each other, and nobody else', () => {
  const translation = english('original', 'goc');
  const stranger = makeSummary({ slug: 'khac' });
  const { othersOf, refusals } = sortTranslations([translation, stranger, original]);
  expect(othersOf(original)).toEqual([translation]);
  expect(othersOf(translation)).toEqual([original]);
  expect(othersOf(stranger)).toEqual([]);
  expect(refusals).toEqual([]);
});

it('of two translations into one language the earlier counts, in whichever order they come', () => {
  const first = english('z', 'goc');
  const second = english('a', 'goc', '2026-02-01');
  for (const articles of [
    [original, first, second],
    [second, first, original],
  ]) {
    const { othersOf, refusals } = sortTranslations(articles);
    expect(othersOf(original)).toEqual([first]);
    expect(othersOf(second)).toEqual([]);
    expect(refusals).toEqual([{ article: second, code: 'translation-language-taken', slug: 'z' }]);
  }
});

it('a translation into the original’s own language does not count', () => {
  const copy = makeSummary({ slug: 'chep', translates: 'goc' });
  const { othersOf, refusals } = sortTranslations([original, copy]);
  expect(othersOf(original)).toEqual([]);
  expect(refusals).toEqual([{ article: copy, code: 'translation-language-taken', slug: 'goc' }]);
});

it.each([
  ['no article', [english('a', 'khong-co')], ['translation-unknown']],
  ['itself', [english('a', 'a')], ['translation-of-itself']],
  [
    'one another',
    [english('a', 'b'), makeSummary({ slug: 'b', translates: 'a' })],
    ['translation-of-translation', 'translation-of-translation'],
  ],
])('what is said to translate %s stands alone', (_, articles, codes) => {
  const { othersOf, refusals } = sortTranslations(articles);
  expect(articles.flatMap(othersOf)).toEqual([]);
  expect(refusals.map(({ code }) => code)).toEqual(codes);
});
