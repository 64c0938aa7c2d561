import { NotFoundPage } from '@/components/page/not-found-page';

export default function Route() {
  return <NotFoundPage />;
}
