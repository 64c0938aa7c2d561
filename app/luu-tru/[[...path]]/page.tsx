import { ArchivePage } from '@/components/archive/archive-page';
import { VolumePage } from '@/components/archive/volume-page';
import { archiveAddress } from '@/lib/content/addresses';
import { addressUnder, pageOfKind, type PathProps } from '../../page-data';
import { metadataOf } from '../../metadata/metadata';

const find = async (props: PathProps) =>
  pageOfKind(await addressUnder(archiveAddress, props), 'archive', 'volume');

export async function generateMetadata(props: PathProps) {
  return metadataOf(await find(props));
}

export default async function Route(props: PathProps) {
  const page = await find(props);
  return page.kind === 'volume' ? <VolumePage page={page} /> : <ArchivePage page={page} />;
}
