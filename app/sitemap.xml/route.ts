import { sitemapIndex } from '@/lib/newsroom/sitemaps/sitemaps';
import { sitemapDesk } from '../sitemaps/desk';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(sitemapIndex(await sitemapDesk()), { headers: { 'Content-Type': 'application/xml' } });
}
