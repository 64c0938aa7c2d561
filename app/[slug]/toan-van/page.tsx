import { wholeAddress } from '@/lib/content/addresses';
import { pageOfKind } from '../../page-data';
import { metadataOf } from '../../metadata/metadata';
import { PartRoute } from '../../part-route';

interface Props {
  params: Promise<{ slug: string }>;
}

const find = async ({ params }: Props) => pageOfKind(wholeAddress((await params).slug), 'whole-article');

export async function generateMetadata(props: Props) {
  return metadataOf(await find(props));
}

export default async function Route(props: Props) {
  return <PartRoute page={await find(props)} />;
}
