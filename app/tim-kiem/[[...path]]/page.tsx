import { HeadlinesPage } from '@/components/search/headlines-page';
import { SearchPage } from '@/components/search/search-page';
import { searchAddress } from '@/lib/content/addresses';
import { addressUnder, pageOfKind, type PathProps } from '../../page-data';
import { metadataOf } from '../../metadata/metadata';

const find = async (props: PathProps) =>
  pageOfKind(await addressUnder(searchAddress, props), 'search', 'headlines');

export async function generateMetadata(props: PathProps) {
  return metadataOf(await find(props));
}

export default async function Route(props: PathProps) {
  const page = await find(props);
  return page.kind === 'search' ? <SearchPage page={page} /> : <HeadlinesPage page={page} />;
}
