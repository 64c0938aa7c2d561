import { folderAddress } from '../base/site-address';

/** A header and its value. */
type Header = readonly [name: string, value: string];

/** What only a header can say; each page holds its own policy. */
export const securityHeaders: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
];

const cacheControl = {
  immutable: 'public, max-age=31536000, immutable',
  /** What Cloudflare Pages and Netlify send by themselves, too: kept, but asked for again each time. */
  page: 'public, max-age=0, must-revalidate',
  /** A page waits for its scripts before it is painted, and does not mind older ones. */
  script: 'public, max-age=3600, stale-while-revalidate=604800',
} as const;

/** Folders whose files may be kept for longer than pages. */
const keptFolders: readonly (readonly [folder: string, cacheControl: string])[] = [
  // These carry a hash of their content in their name.
  ['/_next/static/', cacheControl.immutable],
  [folderAddress('pictures'), cacheControl.immutable],
  [folderAddress('attachments'), cacheControl.immutable],
  [folderAddress('scripts'), cacheControl.script],
];

/** How long browsers may keep what is at an address. */
export function cacheControlOf(pathname: string): string {
  return keptFolders.find(([folder]) => pathname.startsWith(folder))?.[1] ?? cacheControl.page;
}

/** Directives for an nginx `server`. */
export function nginxHeaders(): string {
  return securityHeaders.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('');
}

/**
 * Lines of an nginx `map` from an address to its `Cache-Control`.
 * @param path that the site stands under
 */
export function nginxCacheControl(path: string): string {
  const prefix = path.replaceAll('.', '\\.');
  const rules = keptFolders.map(([folder, value]) => `"~^${prefix}${folder}" "${value}";\n`);
  return [`default "${cacheControl.page}";\n`, ...rules].join('');
}

/**
 * The file `_headers` that Cloudflare Pages and Netlify read (at most 100 rules, 2,000 characters a line). Where two
 * rules set one header these hosts join the values, so pages keep the hosts' own `Cache-Control`, which is ours.
 */
export function headersFile(): string {
  const rules: [string, readonly Header[]][] = [
    ['/*', securityHeaders],
    ...keptFolders.map(([folder, value]): [string, readonly Header[]] => [
      `${folder}*`,
      [['Cache-Control', value]],
    ]),
  ];
  return rules
    .map(
      ([pattern, headers]) =>
        `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
    )
    .join('\n');
}
