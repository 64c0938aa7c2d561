import { folderAddress } from '../../base/site-address';

/** A header and its value. */
export type Header = readonly [name: string, value: string];

/** What only a header can say; each page's own policy stands in the page. */
export const securityHeaders: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
];

export const cacheControl = {
  immutable: 'public, max-age=31536000, immutable',
  /** What Cloudflare Pages and Netlify send by themselves, too: kept, but asked for again each time. */
  page: 'public, max-age=0, must-revalidate',
  /** A page waits for its scripts before it is painted, and does not mind older ones. */
  script: 'public, max-age=3600, stale-while-revalidate=604800',
} as const;

/** Folders whose files may be kept for longer than pages. */
export const keptFolders: readonly (readonly [folder: string, cacheControl: string])[] = [
  // These carry a hash of their content in their name.
  ['/_next/static/', cacheControl.immutable],
  [folderAddress('pictures'), cacheControl.immutable],
  [folderAddress('attachments'), cacheControl.immutable],
  [folderAddress('scripts'), cacheControl.script],
];

/** How long what stands at an address may be kept. */
export function cacheControlOf(pathname: string): string {
  return keptFolders.find(([folder]) => pathname.startsWith(folder))?.[1] ?? cacheControl.page;
}
