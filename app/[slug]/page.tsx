import { ArticlePage } from '@/components/article/article-page';
import { JsonLd } from '@/components/page/json-ld';
import { articleAddress } from '@/lib/content/addresses';
import { articleData, breadcrumbData } from '@/lib/pages/structured-data/article';
import { pageOfKind } from '../page-data';
import { metadataOf } from '../metadata';
import { Preview } from '../preview';

interface Props {
  params: Promise<{ slug: string }>;
}

const find = async ({ params }: Props) => pageOfKind(articleAddress((await params).slug), 'article');

export async function generateMetadata(props: Props) {
  return metadataOf(await find(props));
}

export default async function Route(props: Props) {
  const page = await find(props);
  return (
    <>
      <Preview file={page.article.file} />
      <JsonLd things={[articleData(page), breadcrumbData(page)]} />
      <ArticlePage page={page} />
    </>
  );
}
