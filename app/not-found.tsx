import { NotFoundPage } from '@/components/page/not-found-page';
import { missingAddress } from '@/lib/content/addresses';
import { pageAt } from './page-data';
import { metadataOf } from './metadata/metadata';
import { Preview } from './preview';

async function find() {
  const page = await pageAt(missingAddress);
  if (!page) throw new Error('The page data server has no page for missing addresses.');
  return page;
}

export async function generateMetadata() {
  return metadataOf(await find());
}

export default async function Route() {
  const { imprint } = await find();
  return (
    <>
      <Preview />
      <NotFoundPage imprint={imprint} />
    </>
  );
}
