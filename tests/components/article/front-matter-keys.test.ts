import { prerender } from 'react-dom/static';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { ArticlePage } from '@/components/article/article-page';
import { frontMatterKeys, type FrontMatter } from '@/lib/article/front-matter/keys';
import { readArticle } from '@/lib/article/read';
import { makeArticle, noDocuments } from '../../support/make-article';
import { makeImprint } from '../../support/make-imprint';

/**
 * What is not for the article's own page: old addresses are redirects, tags steer what is related, others where it is shown;
 * documents come to the page from the register.
 */
const elsewhere = ['aliases', 'tags', 'kind', 'front', 'until', 'documents'] as const;

/** Each key as an editor writes it, and what a reader then finds on the page: words, or part of its HTML. */
const keys: Record<
  Exclude<keyof FrontMatter, (typeof elsewhere)[number]>,
  { written: unknown; found: string }
> = {
  title: { written: 'Phiên chợ sách', found: 'Phiên chợ sách' },
  slug: { written: 'cho-sach', found: 'https://toasoan.example/cho-sach/' },
  lede: { written: 'Ba trăm học sinh tới chợ.', found: 'Ba trăm học sinh tới chợ.' },
  keypoints: {
    written: ['Ba trăm học sinh tới chợ', 'Sách được gùi lên núi'],
    found: 'Sách được gùi lên núi',
  },
  dateline: { written: 'TTXVN', found: '(TTXVN) –' },
  date: { written: '2021-01-05 08:30', found: 'dateTime="2021-01-05T08:30:00+07:00"' },
  updated: { written: '2021-02-07', found: 'dateTime="2021-02-07"' },
  corrections: { written: { date: '2021-02-06', text: 'Đã sửa số học sinh.' }, found: 'Đã sửa số học sinh.' },
  authors: { written: { name: 'Vàng Thị Mai', title: 'Hiệu trưởng' }, found: 'Vàng Thị Mai' },
  photographers: { written: 'Lý Seo Páo', found: 'Lý Seo Páo' },
  topic: { written: 'Giáo dục', found: 'Giáo dục' },
  source: { written: 'https://bao.example/cho-sach', found: 'href="https://bao.example/cho-sach"' },
  via: { written: 'VOV', found: 'VOV' },
  hero: { written: { src: 'anh.jpg', caption: 'Chợ sách sáng 5/1.' }, found: 'Chợ sách sáng 5/1.' },
  honours: { written: { award: 'Bằng khen', collectives: 17 }, found: '17' },
  lang: { written: 'en', found: 'lang="en"' },
  translates: { written: 'book-fair', found: 'href="/book-fair/"' },
};

async function pageOf(written: Record<string, unknown>): Promise<string> {
  const text = `---\n${JSON.stringify(written)}\n---\n\nThân bài đứng ở đây.\n`;
  const { article } = readArticle({ path: 'bai.md', bytes: Buffer.from(text) });
  if (article === null) throw new Error('No article.');
  const { prelude } = await prerender(
    ArticlePage({
      page: {
        kind: 'article',
        address: `/${article.slug}/`,
        base: 'https://toasoan.example',
        imprint: makeImprint(),
        article,
        ordinal: 1,
        topic: { name: article.topic ?? 'Tin', slug: 'tin' },
        tags: [],
        newer: null,
        more: [],
        translations: article.translates === null ? [] : [makeArticle({ slug: article.translates })],
        versions: [],
        documents: noDocuments,
        related: [],
        people: [],
        pictures: [],
        crops: [],
        card: '/anh-chia-se/tin-tuc.png',
        parts: [],
        elsewhere: [],
      },
    }),
  );
  const html = await new Response(prelude).text();
  return html + toString(fromHtml(html, { fragment: true }));
}

it('is a list of all keys, in the order of the editor’s guide', () => {
  expect(Object.keys(keys)).toEqual(
    Object.keys(frontMatterKeys).filter((key) => !elsewhere.some((other) => other === key)),
  );
});

it.each(Object.entries(keys))(
  'a reader finds what an editor writes as %s',
  async (key, { written, found }) => {
    const title = { title: 'Bài' };
    expect(await pageOf({ ...title, [key]: written })).toContain(found);
    expect(await pageOf(title)).not.toContain(found);
  },
);
