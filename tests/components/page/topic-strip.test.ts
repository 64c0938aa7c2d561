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
