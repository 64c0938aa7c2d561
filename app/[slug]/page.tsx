import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { JsonLd } from '@/components/page/json-ld';
import { ArticlePage } from '@/components/article/article-page';
import { readSettings } from '@/lib/newsroom/settings';
import { articleData, breadcrumbData } from '@/lib/newsroom/structured-data/article';
import { figuresOf } from '@/lib/pictures/figures';
import { edition } from '../edition';
import { people, surroundingsOf } from '../lists';
import { articleMetadata } from '../metadata';
import { Preview } from '../preview';

interface Props {
  params: Promise<{ slug: string }>;
}

/** Next refuses to export a route without pages: this one is not found, and publishing leaves it out. */
const NO_ARTICLES = [{ slug: '404' }];

export async function generateStaticParams() {
  const { newsroom } = await edition();
  const slugs = newsroom.articles.map(({ slug }) => ({ slug }));
  return slugs.length > 0 ? slugs : NO_ARTICLES;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await storyAt((await params).slug);
  return story ? articleMetadata(story) : {};
}

export default async function Route({ params }: Props) {
  const story = await storyAt((await params).slug);
  if (!story) notFound();
  const { site, article, album } = story;
  const surroundings = await surroundingsOf(article);
  return (
    <>
      <Preview article={article} />
      <JsonLd things={[articleData(story), breadcrumbData(story)]} />
      <ArticlePage site={site} article={article} surroundings={surroundings} album={album} />
    </>
  );
}

/** The metadata and the page ask for the same story. */
const storyAt = cache(async (slug: string) => {
  const [{ newsroom, topics, album }, { addressOf }] = await Promise.all([edition(), people()]);
  const article = newsroom.articles.find((each) => each.slug === slug);
  if (!article) return null;
  const [lead] = figuresOf(article);
  const crops = lead ? await album.crops(lead.src) : [];
  const { topic } = topics.of(article);
  const base = readSettings().SITE_URL;
  return { site: newsroom.site, article, topic, album, crops, personAddress: addressOf, base };
});
