import { NotFoundPage } from '@/components/page/not-found-page';
import { edition } from './edition';
import { Preview } from './preview';

export default async function Route() {
  const { newsroom } = await edition();
  return (
    <>
      <Preview />
      <NotFoundPage site={newsroom.site} />
    </>
  );
}
