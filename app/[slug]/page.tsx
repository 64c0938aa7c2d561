import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePage } from '@/components/article/article-page';
import { edition } from '../edition';
import { articleMetadata } from '../metadata';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateStaticParams() {
  const { newsroom } = await edition();
  return newsroom.articles.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await find(params);
  return story ? articleMetadata(story) : {};
}

export default async function Route({ params }: Props) {
  const story = await find(params);
  return story ? <ArticlePage {...story} /> : notFound();
}

async function find(params: Props['params']) {
  const [{ slug }, { newsroom, topics, album }] = await Promise.all([params, edition()]);
  const article = newsroom.articles.find((each) => each.slug === slug);
  return article && { site: newsroom.site, article, topic: topics.of(article).topic, album };
}
