import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { fonts } from '@/components/fonts/fonts';
import '@/components/tokens.css';
import '@/components/base.css';
import { edition } from './edition';
import { siteMetadata } from './metadata';

export { siteViewport as viewport } from './metadata';

export async function generateMetadata(): Promise<Metadata> {
  const { newsroom } = await edition();
  return siteMetadata(newsroom.site);
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi" className={fonts}>
      <body id="dau-trang">{children}</body>
    </html>
  );
}
