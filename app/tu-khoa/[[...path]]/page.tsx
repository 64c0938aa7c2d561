import { TagPage } from '@/components/tags/tag-page';
import { TagsPage } from '@/components/tags/tags-page';
import { tagsAddress } from '@/lib/content/addresses';
import { addressUnder, pageOfKind, type PathProps } from '../../page-data';
import { metadataOf } from '../../metadata/metadata';

const find = async (props: PathProps) => pageOfKind(await addressUnder(tagsAddress, props), 'tags', 'tag');

export async function generateMetadata(props: PathProps) {
  return metadataOf(await find(props));
}

export default async function Route(props: PathProps) {
  const page = await find(props);
  return page.kind === 'tag' ? <TagPage page={page} /> : <TagsPage page={page} />;
}
