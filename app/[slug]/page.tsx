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
  const { article } = await find(params);
  return article ? articleMetadata(article) : {};
}

export default async function Route({ params }: Props) {
  const { article, album } = await find(params);
  return article ? <ArticlePage article={article} album={album} /> : notFound();
}

async function find(params: Props['params']) {
  const [{ slug }, { newsroom, album }] = await Promise.all([params, edition()]);
  return { article: newsroom.articles.find((article) => article.slug === slug), album };
}
