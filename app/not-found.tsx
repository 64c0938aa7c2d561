import type { Metadata } from 'next';
import { words } from '@/lib/newsroom/words';
import { NotFoundPage } from '@/components/page/not-found-page';
import { edition } from './edition';
import { Preview } from './preview';

export const metadata: Metadata = { title: words.vi.notFound };

export default async function Route() {
  const { newsroom } = await edition();
  return (
    <>
      <Preview />
      <NotFoundPage site={newsroom.site} />
    </>
  );
}
