import type { Metadata } from 'next';
import { FrontPage } from '@/components/front/front-page';
import { JsonLd } from '@/components/page/json-ld';
import { readSettings } from '@/lib/newsroom/settings';
import { siteData } from '@/lib/newsroom/structured-data/site';
import { edition } from './edition';
import { frontMetadata } from './metadata';
import { Preview } from './preview';

export async function generateMetadata(): Promise<Metadata> {
  const { newsroom } = await edition();
  return frontMetadata(newsroom.site);
}

export default async function Route() {
  const { newsroom, topics, album, now } = await edition();
  const { site, articles } = newsroom;
  return (
    <>
      <Preview />
      <JsonLd things={[siteData(site, readSettings().SITE_URL)]} />
      <FrontPage site={site} articles={articles} topics={topics} album={album} now={now} />
    </>
  );
}
