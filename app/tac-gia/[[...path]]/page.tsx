import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PeoplePage } from '@/components/people/people-page';
import { JsonLd } from '@/components/page/json-ld';
import { PersonPage } from '@/components/people/person-page';
import { peopleAddress } from '@/lib/newsroom/addresses';
import { readSettings } from '@/lib/newsroom/settings';
import { profileData } from '@/lib/newsroom/structured-data/person';
import { words } from '@/lib/newsroom/words';
import { edition } from '../../edition';
import { people } from '../../lists';
import { listMetadata } from '../../list-metadata';
import { addressOf, pathOf, type PathProps } from '../../paths';

export async function generateStaticParams() {
  const { pages } = await people();
  return [peopleAddress, ...pages.keys()].map((address) => pathOf(address, peopleAddress));
}

export async function generateMetadata(props: PathProps): Promise<Metadata> {
  const { site, address, page } = await find(props);
  if (!page) return listMetadata({ site, title: words.vi.people, address });
  const { profile, list } = page;
  const office = profile.offices.at(-1)?.title;
  const description = office === undefined ? null : `${profile.name}, ${office}`;
  return listMetadata({ site, title: profile.name, description, address, number: list.number });
}

export default async function Route(props: PathProps) {
  const { site, profiles, address, page } = await find(props);
  if (page) {
    return (
      <>
        <JsonLd things={[profileData(page.profile, readSettings().SITE_URL)]} />
        <PersonPage site={site} page={page} />
      </>
    );
  }
  if (address !== peopleAddress) notFound();
  return <PeoplePage site={site} profiles={profiles} />;
}

async function find(props: PathProps) {
  const [address, { newsroom }, { profiles, pages }] = await Promise.all([
    addressOf(props, peopleAddress),
    edition(),
    people(),
  ]);
  return { site: newsroom.site, profiles, address, page: pages.get(address) };
}
