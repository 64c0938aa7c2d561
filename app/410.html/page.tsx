import { NotFoundPage } from '@/components/page/not-found-page';
import { goneAddress } from '@/lib/content/addresses';
import { metadataOf } from '../metadata';
import { pageAt } from '../page-data';

async function find() {
  const page = await pageAt(goneAddress);
  if (!page) throw new Error('The page data server has no page for addresses that are gone.');
  return page;
}

export async function generateMetadata() {
  return metadataOf(await find());
}

export default async function Route() {
  const { imprint } = await find();
  return <NotFoundPage imprint={imprint} isGone />;
}
