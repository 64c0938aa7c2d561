import { TopicPage } from '@/components/list/topic-page';
import { TopicsPage } from '@/components/list/topics-page';
import { topicsAddress } from '@/lib/content/addresses';
import { addressUnder, pageOfKind, type PathProps } from '../../page-data';
import { metadataOf } from '../../metadata/metadata';

const find = async (props: PathProps) =>
  pageOfKind(await addressUnder(topicsAddress, props), 'topics', 'topic');

export async function generateMetadata(props: PathProps) {
  return metadataOf(await find(props));
}

export default async function Route(props: PathProps) {
  const page = await find(props);
  return page.kind === 'topic' ? <TopicPage page={page} /> : <TopicsPage page={page} />;
}
