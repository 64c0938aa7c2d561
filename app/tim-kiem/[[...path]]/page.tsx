import { SearchPage } from '@/components/search/search-page';
import { searchAddress } from '@/lib/content/addresses';
import { pageOfKind } from '../page-data';
import { metadataOf } from '../metadata';

const find = () => pageOfKind(searchAddress, 'search');

export async function generateMetadata() {
  return metadataOf(await find());
}

export default async function Route() {
  return <SearchPage page={await find()} />;
}
