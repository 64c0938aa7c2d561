import { ArticlePage } from '@/components/article/article-page';
import { OwnPage } from '@/components/article/own-page';
import { PartPage } from '@/components/article/part-page';
import { JsonLd } from '@/components/page/json-ld';
import { articleAddress } from '@/lib/content/addresses';
import type { PageOf } from '@/lib/pages/model';
import { articleData, breadcrumbData } from '@/lib/pages/structured-data/article';
import { webPageData } from '@/lib/pages/structured-data/web-page';
import { addressUnder, pageOfKind } from '../../page-data';
import { metadataOf } from '../../metadata';
import { Preview } from '../../preview';

interface Props {
  params: Promise<{ slug: string; path?: string[] }>;
}

const find = async ({ params }: Props) =>
  pageOfKind(
    await addressUnder(articleAddress((await params).slug), { params }),
    'article',
    'article-part',
    'whole-article',
    'own-page',
  );

export async function generateMetadata(props: Props) {
  return metadataOf(await find(props));
}

export default async function Route(props: Props) {
  const page = await find(props);
  return (
    <>
      <Preview file={page.article.file} />
      <JsonLd things={thingsOf(page)} />
      {page.kind === 'article' && <ArticlePage page={page} />}
      {page.kind === 'own-page' && <OwnPage page={page} />}
      {(page.kind === 'article-part' || page.kind === 'whole-article') && <PartPage page={page} />}
    </>
  );
}

function thingsOf(page: PageOf<'article' | 'article-part' | 'whole-article' | 'own-page'>) {
  switch (page.kind) {
    case 'article':
      return [articleData(page), breadcrumbData(page)];
    case 'own-page':
      return [webPageData(page)];
    default:
      return [breadcrumbData(page)];
  }
}
