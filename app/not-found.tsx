import { NotFoundPage } from '@/components/page/not-found-page';
import { missingAddress } from '@/lib/content/addresses';
import { pageAt } from './page-data';
import { metadataOf } from './metadata/metadata';
import { Preview } from './preview';

/** Next renders this beside every page, in case that is not found; a build gives its model for the address of its own alone. */
const find = () => pageAt(missingAddress);

export async function generateMetadata() {
  const page = await find();
  return page && metadataOf(page);
}

export default async function Route() {
  const page = await find();
  return (
    page && (
      <>
        <Preview />
        <NotFoundPage imprint={page.imprint} />
      </>
    )
  );
}
