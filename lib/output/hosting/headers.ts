import { folderAddress } from '../../base/site-address';

/** A header and its value. */
export type Header = readonly [name: string, value: string];

/** Headers for security that a page cannot state itself; its Content Security Policy is in the page. */
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
  /** The default of Cloudflare Pages and Netlify: stored, but revalidated at each request. */
  page: 'public, max-age=0, must-revalidate',
  /** A page waits for its scripts before it is painted, and works with older ones. */
  script: 'public, max-age=3600, stale-while-revalidate=604800',
} as const;

/** Folders whose files are cached for longer than pages. */
export const keptFolders: readonly (readonly [folder: string, cacheControl: string])[] = [
  // Their names contain a hash of the content.
  ['/_next/static/', cacheControl.immutable],
  [folderAddress('pictures'), cacheControl.immutable],
  [folderAddress('attachments'), cacheControl.immutable],
  [folderAddress('scripts'), cacheControl.script],
];

/** The `Cache-Control` of an address. */
export function cacheControlOf(pathname: string): string {
  return keptFolders.find(([folder]) => pathname.startsWith(folder))?.[1] ?? cacheControl.page;
}
