import { sitemaps } from '@/lib/newsroom/sitemaps/sitemaps';
import { sitemapDesk } from '../desk';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  return [...sitemaps(await sitemapDesk()).keys()].map((part) => ({ part }));
}

export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }) {
  const write = sitemaps(await sitemapDesk()).get((await params).part);
  if (!write) return new Response(null, { status: 404 });
  return new Response(await write(), { headers: { 'Content-Type': 'application/xml' } });
}
