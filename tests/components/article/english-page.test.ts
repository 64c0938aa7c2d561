import { prerender } from 'react-dom/static';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { ElementContent, Root, RootContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { ArticlePage } from '@/components/article/article-page';
import type { PageOf } from '@/lib/pages/model';
import { siteSchema } from '@/lib/content/site';
import { makeArticle, noDocuments } from '../../support/make-article';

const site = siteSchema.parse({
  name: 'Tòa soạn',
  tagline: 'Tin mỗi ngày',
  publisher: 'Tổng cục Hải quan',
  principles: '/nguyen-tac/',
  contacts: { address: 'Số 9 Dương Đình Nghệ' },
});

const picture = {
  src: 'https://old.example/award.jpg',
  alt: '',
  shownAlt: 'The award',
  caption: 'The award',
  credit: 'A. Smith',
  line: 1,
  column: 1,
};

const honour = {
  rank: 'First Class',
  recipients: ['Customs Department'],
  awardedBy: 'the President',
  count: null,
  sentence: 'The department was awarded the Labour Order.',
  clause: 'was awarded the Labour Order',
  anchor: 'lede',
  line: 1,
  column: 1,
};

const english = makeArticle({
  lang: 'en',
  title: 'Customs honoured',
  lede: 'The department was awarded the Labour Order.',
  hero: picture,
  authors: [{ name: 'Jane Doe', rank: null, title: 'Director' }],
  photographers: [{ name: 'A. Smith', rank: null, title: null }],
  via: 'VNA',
  source: { url: 'https://old.example/', name: 'old.example' },
  published: { date: '2021-01-05', precision: 'day', from: 'front-matter' },
  updated: { date: '2021-02', precision: 'month' },
  corrections: [{ date: '2021-02', precision: 'month', text: 'The year was wrong.' }],
  sections: ['One', 'Two', 'Three'].map((heading) => ({
    heading,
    id: heading.toLowerCase(),
    level: 2,
    blocks: [{ kind: 'figure', id: null, figure: picture }],
  })),
  honours: [
    { ...honour, award: 'Labour Order', collectives: 1, individuals: 2, year: 2020 },
    { ...honour, award: 'Certificate of Merit', collectives: 3, individuals: null, year: null },
  ],
});
const vietnamese = makeArticle({ slug: 'tieng-viet', title: 'Bài tiếng Việt' });

const page = {
  kind: 'article',
  address: '/bai-viet/',
  base: 'https://toasoan.example',
  imprint: { ...site, pages: [], registers: ['honours', 'documents', 'people'] },
  ordinal: 1,
  topic: { name: 'Tin tức', slug: 'tin-tuc' },
  newer: vietnamese,
  more: [{ article: vietnamese, thumbnail: null }],
  tags: [],
  translations: [vietnamese],
  versions: [vietnamese],
  related: [{ article: vietnamese, thumbnail: null }],
  documents: noDocuments,
  people: [],
  pictures: [],
  crops: [],
  card: '/anh-chia-se/tin-tuc.png',
  parts: [],
  elsewhere: [],
} satisfies Omit<PageOf<'article'>, 'article'>;

async function pageOf(article: typeof english): Promise<Root> {
  const { prelude } = await prerender(ArticlePage({ page: { ...page, article } }));
  return fromHtml(await new Response(prelude).text(), { fragment: true });
}

/** What a reader sees or hears of a tree, each with its language. */
function labels(node: Root | RootContent | ElementContent, lang: unknown = null): [unknown, string][] {
  if (node.type === 'text') return [[lang, node.value]];
  if (!('children' in node)) return [];
  const { lang: own = lang, ariaLabel, title, alt } = 'properties' in node ? node.properties : {};
  const spoken = [ariaLabel, title, alt].filter((label) => typeof label === 'string');
  return [
    ...spoken.map((label): [unknown, string] => [own, label]),
    ...node.children.flatMap((child) => labels(child, own)),
  ];
}

const hasVietnameseLetters = (text: string) => /[\p{M}đ]/iu.test(text.normalize('NFD'));

describe('the page of an article in English', () => {
  it('speaks English all around the article, and marks what is Vietnamese on it', async () => {
    const texts = labels(await pageOf(english));
    const inEnglish = texts.flatMap(([lang, text]) => (lang === 'en' ? [text] : []));
    expect(inEnglish).toEqual(
      expect.arrayContaining([
        'Skip to the main content',
        'Topics',
        'Search',
        'Front page',
        'Related articles',
        'See the picture at old.example',
      ]),
    );
    expect(inEnglish.filter(hasVietnameseLetters)).toEqual([]);
    const marked = texts.flatMap(([lang, text]) => (lang === 'vi' ? [text] : []));
    expect(marked).toEqual(
      expect.arrayContaining(['Tòa soạn', 'Tin tức', 'Bài tiếng Việt', 'Tổng cục Hải quan']),
    );
    expect(texts.filter(([lang]) => lang !== 'en' && lang !== 'vi')).toEqual([]);
  });

  it('does so only where the article is in English', async () => {
    const texts = labels(await pageOf(makeArticle()));
    expect(texts.filter(([lang]) => lang !== 'vi')).toEqual([]);
  });

  it('shows the lede with its links where it has any', async () => {
    const ledeHtml = 'The department was awarded the <a href="/labour-order/">Labour Order</a>.';
    const html = toHtml(await pageOf({ ...english, ledeHtml }));
    expect(html.slice(html.indexOf('<p id="lede"'))).toMatch(
      /^<p[^>]*><span>The department was awarded the <a href="\/labour-order\/">Labour Order<\/a>\.<\/span><\/p>/,
    );
  });
});
