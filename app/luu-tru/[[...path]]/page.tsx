import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArchivePage } from '@/components/archive/archive-page';
import { VolumePage, volumeTitle } from '@/components/archive/volume-page';
import { archiveAddress } from '@/lib/newsroom/addresses';
import { words } from '@/lib/newsroom/words';
import { edition } from '../../edition';
import { lists } from '../../lists';
import { listMetadata } from '../../list-metadata';
import { addressOf, pathOf, type PathProps } from '../../paths';

export async function generateStaticParams() {
  const { archive } = await lists();
  return [archiveAddress, ...archive.keys()].map((address) => pathOf(address, archiveAddress));
}

export async function generateMetadata(props: PathProps): Promise<Metadata> {
  const { site, address, page } = await find(props);
  const title = page ? `${words.vi.archive}: ${volumeTitle(page.volume)}` : words.vi.archive;
  return listMetadata({ site, title, address, number: page?.list.number ?? null });
}

export default async function Route(props: PathProps) {
  const { site, volumes, address, page } = await find(props);
  if (page) return <VolumePage site={site} page={page} />;
  if (address !== archiveAddress) notFound();
  return <ArchivePage site={site} volumes={volumes} />;
}

async function find(props: PathProps) {
  const [address, { newsroom }, { volumes, archive }] = await Promise.all([
    addressOf(props, archiveAddress),
    edition(),
    lists(),
  ]);
  return { site: newsroom.site, volumes, address, page: archive.get(address) };
}
