import type { ReactNode } from 'react';
import { pageAnchors } from '@/lib/content/anchors';
import { fonts } from '@/components/fonts/fonts';
import '@/components/tokens.css';
import '@/components/base.css';

export { siteViewport as viewport } from './metadata/viewport';

/** Pages are rendered on request, by a build that lacks them or by the preview. */
export const dynamic = 'force-dynamic';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // Scripts of ours set attributes before the preview hydrates: the display settings here, `hidden` on buttons.
    <html lang="vi" className={fonts} suppressHydrationWarning>
      <body id={pageAnchors.top}>{children}</body>
    </html>
  );
}
