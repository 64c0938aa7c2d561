import { PartPage } from '@/components/article/part-page';
import { JsonLd } from '@/components/page/json-ld';
import { wholeAddress } from '@/lib/content/addresses';
import { breadcrumbData } from '@/lib/pages/structured-data/article';
import { pageOfKind } from '../../page-data';
import { metadataOf } from '../../metadata';
import { Preview } from '../../preview';

interface Props {
  params: Promise<{ slug: string }>;
}

const find = async ({ params }: Props) => pageOfKind(wholeAddress((await params).slug), 'whole-article');

export async function generateMetadata(props: Props) {
  return metadataOf(await find(props));
}

export default async function Route(props: Props) {
  const page = await find(props);
  return (
    <>
      <Preview file={page.article.file} />
      <JsonLd things={[breadcrumbData(page)]} />
      <PartPage page={page} />
    </>
  );
}
