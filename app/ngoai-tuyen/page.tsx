import { OfflinePage } from '@/components/offline/offline-page';
import { offlineAddress } from '@/lib/content/addresses';
import { pageOfKind } from '../page-data';
import { metadataOf } from '../metadata/metadata';

const find = () => pageOfKind(offlineAddress, 'offline');

export async function generateMetadata() {
  return metadataOf(await find());
}

export default async function Route() {
  return <OfflinePage page={await find()} />;
}
