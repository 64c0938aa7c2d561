import { NotFoundPage } from '@/components/page/not-found-page';
import { edition } from './edition';

export default async function Route() {
  const { newsroom } = await edition();
  return <NotFoundPage site={newsroom.site} />;
}
