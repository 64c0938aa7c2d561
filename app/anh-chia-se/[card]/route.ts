import { card } from '../../cards';
import { edition } from '../../edition';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  const { topics } = await edition();
  return topics.shelves.map(({ topic }) => ({ card: `${topic.slug}.png` }));
}

export async function GET(_: Request, { params }: { params: Promise<{ card: string }> }) {
  const [{ card: name }, { newsroom, topics }] = await Promise.all([params, edition()]);
  const shelf = topics.shelves.find(({ topic }) => `${topic.slug}.png` === name);
  return shelf ? card(newsroom.site, shelf.topic) : new Response(null, { status: 404 });
}
