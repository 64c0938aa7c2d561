import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { prerender } from 'react-dom/static';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { metadataOf } from '@/app/metadata/metadata';
import { ArticlePage } from '@/components/article/article-page';
import type { PageOf } from '@/lib/pages/model';
import { articleData } from '@/lib/pages/structured-data/article';
import { contentFolder } from '../../support/make-site-index';

/** The page of an article of a paper with an original, its translation into English, and one that wrongly claims to translate it. */
async function pageOf(address: string): Promise<PageOf<'article'>> {
  const { pages } = await contentFolder({
    'articles/goc.md': '# Hải quan được khen\n\nSáng nay.',
    'articles/honoured.md': '---\nlang: en\ntranslates: /goc/\n---\n# Customs honoured\n\nThis morning.',
    'articles/khac.md': '---\ntranslates: goc\n---\n# Bài khác\n\nChiều qua.',
  }).siteIndex();
  const model = await pages.find((page) => page.address === address)?.model();
  if (model?.kind !== 'article') throw new Error(`No article at ${address}`);
  return model;
}

/** Lines of the page that have a link with a language of its own, and that link. */
async function lines(page: PageOf<'article'>) {
  const { prelude } = await prerender(ArticlePage({ page }));
  const found: unknown[] = [];
  visit(fromHtml(await new Response(prelude).text()), 'element', (link, _, line) => {
    const { href, lang, hrefLang } = link.properties;
    if (hrefLang && line?.type === 'element') found.push({ line: toString(line), href, lang, hrefLang });
  });
  return found;
}

it('an article names its translation beside the byline, and the translation the original', async () => {
  expect(await lines(await pageOf('/goc/'))).toEqual([
    { line: 'Bài này có bản tiếng Anh: Customs honoured', href: '/honoured/', lang: 'en', hrefLang: 'en' },
  ]);
  expect(await lines(await pageOf('/honoured/'))).toEqual([
    { line: 'Also in Vietnamese: Hải quan được khen', href: '/goc/', lang: 'vi', hrefLang: 'vi' },
  ]);
  expect(await lines(await pageOf('/khac/'))).toEqual([]);
});

it('search engines are told of all languages on each of the pages, the original for everyone else', async () => {
  for (const address of ['/goc/', '/honoured/'])
    expect(metadataOf(await pageOf(address)).alternates?.languages).toEqual({
      vi: '/goc/',
      en: '/honoured/',
      'x-default': '/goc/',
    });
  expect(metadataOf(await pageOf('/khac/')).alternates?.languages).toEqual({});
});

it('structured data says which is the original', async () => {
  const base = 'https://bao.example';
  expect(articleData(await pageOf('/goc/'))).toMatchObject({
    workTranslation: [{ url: `${base}/honoured/`, headline: 'Customs honoured', inLanguage: 'en' }],
  });
  expect(articleData(await pageOf('/honoured/'))).toMatchObject({
    translationOfWork: { url: `${base}/goc/`, headline: 'Hải quan được khen', inLanguage: 'vi' },
  });
  const alone = articleData(await pageOf('/khac/'));
  expect(alone).not.toHaveProperty('workTranslation');
  expect(alone).not.toHaveProperty('translationOfWork');
});
