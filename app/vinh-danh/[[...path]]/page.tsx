import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GroupPage } from '@/components/register/group-page';
import { GroupsPage } from '@/components/register/groups-page';
import { RegisterPage } from '@/components/register/register-page';
import { groupTitle } from '@/components/register/totals-table';
import { registerAddress } from '@/lib/newsroom/addresses';
import type { RegisterPage as Data } from '@/lib/newsroom/register/pages';
import { words } from '@/lib/newsroom/words';
import { edition } from '../../edition';
import { register } from '../../lists';
import { listMetadata } from '../../list-metadata';
import { addressOf, pathOf, type PathProps } from '../../paths';

export async function generateStaticParams() {
  const { pages } = await register();
  return [registerAddress, ...pages.keys()].map((address) => pathOf(address, registerAddress));
}

export async function generateMetadata(props: PathProps): Promise<Metadata> {
  const { site, address, page } = await find(props);
  const title = page ? `${words.vi.register}: ${titleOf(page)}` : words.vi.register;
  return listMetadata({ site, title, address, number: page?.list.number ?? null });
}

export default async function Route(props: PathProps) {
  const { site, entries, groups, address, page } = await find(props);
  if (page?.show === 'groups') return <GroupsPage site={site} page={page} />;
  if (page?.show === 'entries') return <GroupPage site={site} page={page} />;
  if (address !== registerAddress) notFound();
  return <RegisterPage site={site} entries={entries} groups={groups} />;
}

/** Award, recipient, year and giver may bear one name: each says what it is. */
function titleOf(page: Data): string {
  const { registerBy, registerColumn } = words.vi;
  return page.show === 'groups'
    ? registerBy[page.kind].toLowerCase()
    : `${groupTitle(page.group)} (${registerColumn[page.group.kind].toLowerCase()})`;
}

async function find(props: PathProps) {
  const [address, { newsroom }, { entries, groups, pages }] = await Promise.all([
    addressOf(props, registerAddress),
    edition(),
    register(),
  ]);
  return { site: newsroom.site, entries, groups, address, page: pages.get(address) };
}
