import { expect, it } from 'vitest';
import type { PageOf } from '@/lib/pages/model';
import { contentFolder, madeUpArticle, madeUpArticles } from '../../support/make-site-index';

async function frontOf(files: Record<string, string>): Promise<PageOf<'front'>> {
  const { pages } = await contentFolder(files).siteIndex();
  const page = await pages.find(({ address }) => address === '/')?.model();
  if (page?.kind !== 'front') throw new Error('The paper has no front page.');
  return page;
}

const topicsOf = ({ lead, beside }: PageOf<'front'>) =>
  [lead, ...beside].map((each) => each?.topic?.name ?? null);

it('names the topic of each article, unless it is the only one', async () => {
  expect(topicsOf(await frontOf(madeUpArticles(3)))).toEqual(['Hải quan', 'Đời sống', 'Hải quan']);
  const alike = { 'articles/a.md': madeUpArticle(0), 'articles/b.md': madeUpArticle(2) };
  expect(topicsOf(await frontOf(alike))).toEqual([null, null]);
});
