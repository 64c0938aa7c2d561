import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TopicPage } from '@/components/list/topic-page';
import { TopicsPage } from '@/components/list/topics-page';
import { topicsAddress } from '@/lib/newsroom/addresses';
import { words } from '@/lib/newsroom/words';
import { edition } from '../../edition';
import { lists } from '../../lists';
import { listMetadata } from '../../list-metadata';
import { addressOf, pathOf, type PathProps } from '../../paths';

export async function generateStaticParams() {
  const { topics } = await lists();
  return [topicsAddress, ...topics.keys()].map((address) => pathOf(address, topicsAddress));
}

export async function generateMetadata(props: PathProps): Promise<Metadata> {
  const { site, address, page } = await find(props);
  if (!page) return listMetadata({ site, title: words.vi.topics, address });
  const { topic, list } = page;
  return listMetadata({
    site,
    title: topic.name,
    description: topic.description,
    address,
    topic,
    number: list.number,
  });
}

export default async function Route(props: PathProps) {
  const { site, shelves, address, page } = await find(props);
  if (page) return <TopicPage site={site} page={page} />;
  if (address !== topicsAddress) notFound();
  return <TopicsPage site={site} shelves={shelves} />;
}

async function find(props: PathProps) {
  const [address, { newsroom, topics }, pages] = await Promise.all([
    addressOf(props, topicsAddress),
    edition(),
    lists(),
  ]);
  return { site: newsroom.site, shelves: topics.shelves, address, page: pages.topics.get(address) };
}
