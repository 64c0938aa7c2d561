import type { MetadataRoute } from 'next';
import { words } from '@/lib/newsroom/words';

export const dynamic = 'force-static';

export default function manifest(): MetadataRoute.Manifest {
  const { siteName, siteDescription } = words.vi;
  return {
    name: siteName,
    short_name: siteName,
    description: siteDescription,
    lang: 'vi',
    start_url: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  };
}
