import { GroupPage } from '@/components/register/group-page';
import { GroupsPage } from '@/components/register/groups-page';
import { RegisterPage } from '@/components/register/register-page';
import { registerAddress } from '@/lib/content/addresses';
import { addressUnder, pageOfKind, type PathProps } from '../../page-data';
import { metadataOf } from '../../metadata/metadata';

const find = async (props: PathProps) =>
  pageOfKind(await addressUnder(registerAddress, props), 'register', 'groups', 'group');

export async function generateMetadata(props: PathProps) {
  return metadataOf(await find(props));
}

export default async function Route(props: PathProps) {
  const page = await find(props);
  switch (page.kind) {
    case 'register':
      return <RegisterPage page={page} />;
    case 'groups':
      return <GroupsPage page={page} />;
    case 'group':
      return <GroupPage page={page} />;
  }
}
