import { ArticlePage } from '@/components/article/article-page';
import { OwnPage } from '@/components/article/own-page';
import { JsonLd } from '@/components/page/json-ld';
import { articleAddress } from '@/lib/content/addresses';
import { articleData, breadcrumbData } from '@/lib/pages/structured-data/article';
import { webPageData } from '@/lib/pages/structured-data/web-page';
import { pageOfKind } from '../page-data';
import { metadataOf } from '../metadata/metadata';
import { Preview } from '../preview';

interface Props {
  params: Promise<{ slug: string }>;
}

const find = async ({ params }: Props) =>
  pageOfKind(articleAddress((await params).slug), 'article', 'own-page');

export async function generateMetadata(props: Props) {
  return metadataOf(await find(props));
}

export default async function Route(props: Props) {
  const page = await find(props);
  const isArticle = page.kind === 'article';
  return (
    <>
      <Preview file={page.article.file} />
      <JsonLd things={isArticle ? [articleData(page), breadcrumbData(page)] : [webPageData(page)]} />
      {isArticle ? <ArticlePage page={page} /> : <OwnPage page={page} />}
    </>
  );
}
