import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePage } from '@/components/article/article-page';
import { edition } from '../edition';
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
  const story = await find(params);
  return story ? articleMetadata(story) : {};
}

export default async function Route({ params }: Props) {
  const story = await find(params);
  if (!story) notFound();
  return (
    <>
      <Preview article={story.article} />
      <ArticlePage {...story} />
    </>
  );
}

async function find(params: Props['params']) {
  const [{ slug }, { newsroom, topics, album }] = await Promise.all([params, edition()]);
  const article = newsroom.articles.find((each) => each.slug === slug);
  return article && { site: newsroom.site, article, topic: topics.of(article).topic, album };
}
