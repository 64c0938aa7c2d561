import { partAddress } from '@/lib/content/addresses';
import { pageOfKind } from '../../../page-data';
import { metadataOf } from '../../../metadata/metadata';
import { PartRoute } from '../../../part-route';

interface Props {
  params: Promise<{ slug: string; number: string }>;
}

async function find({ params }: Props) {
  const { slug, number } = await params;
  return pageOfKind(partAddress(slug, Number(number)), 'article-part');
}

export async function generateMetadata(props: Props) {
  return metadataOf(await find(props));
}

export default async function Route(props: Props) {
  return <PartRoute page={await find(props)} />;
}
