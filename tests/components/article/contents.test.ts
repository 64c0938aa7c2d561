import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Contents } from '@/components/article/contents';
import { makeArticle } from '../../support/make-article';

const withHeadings = (count: number) =>
  renderToStaticMarkup(
    Contents({
      article: makeArticle({
        sections: Array.from({ length: count }, (_, index) => ({
          heading: `Điều ${index + 1}`,
          id: `muc-dieu-${index + 1}`,
          level: 2,
          blocks: [],
        })),
      }),
    }),
  );

it('lists the headings of an article that has several', () => {
  expect(withHeadings(2)).toBe('');
  expect(withHeadings(3)).toContain('<a href="#muc-dieu-3">Điều 3</a>');
});

it('keeps the contents of a law folded, and says how long they are', () => {
  expect(withHeadings(12)).not.toContain('<details');
  expect(withHeadings(57)).toMatch(/<details><summary[^>]*>.*Trong bài này.*57 mục<\/summary><ol/);
});
