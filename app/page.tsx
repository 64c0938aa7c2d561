import { FrontPage } from '@/components/front/front-page';
import { edition } from './edition';

export default async function Route() {
  const { newsroom, album, now } = await edition();
  return <FrontPage articles={newsroom.articles} album={album} now={now} />;
}
