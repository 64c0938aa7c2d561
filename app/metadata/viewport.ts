import type { Viewport } from 'next';
import { grounds } from '@/lib/pictures/colours/grounds';

export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: grounds.light.paper },
    { media: '(prefers-color-scheme: dark)', color: grounds.dark.paper },
  ],
  colorScheme: 'light dark',
};
