import type { Metadata } from 'next';
import { SearchPage } from '@/components/search/search-page';
import { searchAddress } from '@/lib/newsroom/addresses';
import { words } from '@/lib/newsroom/words';
import { edition } from '../edition';
import { listMetadata } from '../list-metadata';
import { lists } from '../lists';
import { desk } from './desk';

export async function generateMetadata(): Promise<Metadata> {
  const { newsroom } = await edition();
  return listMetadata({ site: newsroom.site, title: words.vi.search, address: searchAddress });
}

export default async function Route() {
  const [{ newsroom, topics }, { volumes }, { size }] = await Promise.all([edition(), lists(), desk()]);
  return <SearchPage site={newsroom.site} size={size} shelves={topics.shelves} volumes={volumes} />;
}
