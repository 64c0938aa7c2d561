import { PeoplePage } from '@/components/people/people-page';
import { JsonLd } from '@/components/page/json-ld';
import { PersonPage } from '@/components/people/person-page';
import { peopleAddress } from '@/lib/content/addresses';
import { profileData } from '@/lib/pages/structured-data/person';
import { addressUnder, pageOfKind, type PathProps } from '../../page-data';
import { metadataOf } from '../../metadata/metadata';

const find = async (props: PathProps) =>
  pageOfKind(await addressUnder(peopleAddress, props), 'people', 'person');

export async function generateMetadata(props: PathProps) {
  return metadataOf(await find(props));
}

export default async function Route(props: PathProps) {
  const page = await find(props);
  if (page.kind === 'people') return <PeoplePage page={page} />;
  return (
    <>
      <JsonLd things={[profileData(page)]} />
      <PersonPage page={page} />
    </>
  );
}
