import type { ReactNode } from 'react';
import { fonts } from '@/components/fonts/fonts';
import '@/components/tokens.css';
import '@/components/base.css';

export { siteMetadata as metadata, siteViewport as viewport } from './metadata';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi" className={fonts}>
      <body id="dau-trang">{children}</body>
    </html>
  );
}
