import { createHash } from 'node:crypto';
import { scriptAddresses, workerAddress } from '../content/addresses';

/** One of our own scripts, an ES module. Pages work fully without it. */
export interface OwnScript {
  address: string;
  /** Path of its source from the project's root. */
  source: string;
  /** Size limit in bytes, brotli-compressed. */
  maxBytes: number;
}

/** Every script that a page may load. Any other script fails the build. */
export const ownScripts: readonly OwnScript[] = [
  { address: workerAddress, source: 'lib/client/offline-worker.ts', maxBytes: 2_000 },
  { address: scriptAddresses.beforePaint, source: 'lib/client/before-paint.ts', maxBytes: 900 },
  { address: scriptAddresses.readerTools, source: 'lib/client/reader-tools.ts', maxBytes: 1_000 },
  { address: scriptAddresses.search, source: 'lib/client/search-page.ts', maxBytes: 9_000 },
];

/** The scripts of a site without offline reading (`offline: false`). */
export const scriptsWithoutWorker: readonly OwnScript[] = ownScripts.map((script) =>
  script.address === workerAddress ? { ...script, source: 'lib/client/offline-end.ts' } : script,
);

/** How the inline scripts of Next's and React's runtime begin, which is not published. */
const frameworkOpenings = [
  '(globalThis["TURBOPACK"]',
  '(self.__next_f=self.__next_f||[])',
  'self.__next_f.push(',
  'requestAnimationFrame(function(){$RT=performance.now()})',
];

/** Prefix of Next's own files. */
export const frameworkFolder = '/_next/';

/** Whether an inline script belongs to the framework's runtime. */
export function isFrameworkInline(code: string): boolean {
  return frameworkOpenings.some((opening) => code.startsWith(opening));
}

/**
 * Speculation rules: browsers that support them fetch the next page when a reader's pointer rests on its link. Only
 * pages (addresses that end in a slash) are fetched.
 * @param path under which the site is published
 */
export function speculationRules(path: string): string {
  const pages = { href_matches: [`${path}/`, `${path}/*/`] };
  return JSON.stringify({ prefetch: [{ where: pages, eagerness: 'moderate' }] });
}

/** The CSP source of an inline `<style>` or `<script>`: the hash of its text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
