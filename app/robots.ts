import type { MetadataRoute } from 'next';
import { readSettings } from '@/lib/newsroom/settings';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  const sitemap = new URL('/sitemap.xml', readSettings().SITE_URL).href;
  return { rules: { userAgent: '*', allow: '/' }, sitemap };
}
