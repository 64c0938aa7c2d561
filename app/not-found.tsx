import { NotFoundPage } from '@/components/page/not-found-page';
import { missingAddress } from '@/lib/newsroom/addresses';
import { pageAt } from './desk';
import { metadataOf } from './metadata';
import { Preview } from './preview';

async function find() {
  const page = await pageAt(missingAddress);
  if (!page) throw new Error('The desk gives no page for missing addresses.');
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
