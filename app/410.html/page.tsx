import { NotFoundPage } from '@/components/page/not-found-page';
import { goneAddress } from '@/lib/content/addresses';
import { pageOfKind } from '../page-data';
import { metadataOf } from '../metadata/metadata';

const find = () => pageOfKind(goneAddress, 'gone');

export async function generateMetadata() {
  return metadataOf(await find());
}

export default async function Route() {
  const { imprint } = await find();
  return <NotFoundPage imprint={imprint} isGone />;
}
