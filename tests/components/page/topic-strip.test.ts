import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { TopicStrip } from '@/components/page/topic-strip';

const topics = [
  { name: 'Hải quan', slug: 'hai-quan' },
  { name: 'Biển đảo', slug: 'bien-dao' },
];

it('the strip leads to each topic, and marks the one that is read', () => {
  const html = renderToStaticMarkup(
    TopicStrip({ imprint: { topics, lang: 'vi' }, lang: 'en', current: 'bien-dao' }),
  );
  expect(html).toContain('<a href="/chuyen-muc/hai-quan/" lang="vi">Hải quan</a>');
  expect(html).toContain('<a href="/chuyen-muc/bien-dao/" lang="vi" aria-current="true">Biển đảo</a>');
});

it('there is none where the paper has one topic', () => {
  expect(
    TopicStrip({ imprint: { topics: topics.slice(0, 1), lang: 'vi' }, lang: 'vi', current: null }),
  ).toBeNull();
});

it('the first topics stand in the line, the others unfold, and all are to be had', () => {
  const all = Array.from({ length: 12 }, (_, index) => ({ name: `Mục ${index}`, slug: `muc-${index}` }));
  const html = renderToStaticMarkup(
    TopicStrip({ imprint: { topics: all, lang: 'vi' }, lang: 'vi', current: 'muc-11' }),
  );
  const [line = '', folded = ''] = html.split('<details');
  expect(line.match(/<a /g)).toHaveLength(8);
  expect(folded).toContain('<a href="/chuyen-muc/muc-11/" lang="vi" aria-current="true">Mục 11</a>');
  expect(folded).toContain('<a href="/chuyen-muc/">Mọi chuyên mục</a>');
});

it('nothing is folded away where folding saves nothing', () => {
  const nine = Array.from({ length: 9 }, (_, index) => ({ name: `Mục ${index}`, slug: `muc-${index}` }));
  const html = renderToStaticMarkup(
    TopicStrip({ imprint: { topics: nine, lang: 'vi' }, lang: 'vi', current: null }),
  );
  expect(html.match(/<a /g)).toHaveLength(9);
  expect(html).not.toContain('<details');
});
