import { FrontPage } from '@/components/front/front-page';
import { JsonLd } from '@/components/page/json-ld';
import { siteData } from '@/lib/pages/structured-data/site';
import { pageOfKind } from './page-data';
import { metadataOf } from './metadata/metadata';
import { Preview } from './preview';

const find = () => pageOfKind('/', 'front');

export async function generateMetadata() {
  return metadataOf(await find());
}

export default async function Route() {
  const page = await find();
  return (
    <>
      <Preview />
      <JsonLd things={[siteData(page.imprint, page.base)]} />
      <FrontPage page={page} />
    </>
  );
}
