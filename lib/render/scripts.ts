import { createHash } from 'node:crypto';
import { scriptAddresses, workerAddress } from '../content/addresses';

/** A script of our own, an ES module. A page works in full without it. */
export interface OwnScript {
  address: string;
  /** The module that it is bundled from, by its path from the project's top. */
  source: string;
  /** The most it may weigh, brotli-compressed. */
  maxBytes: number;
}

/** Every script that a page may load. What is not listed here fails the build. */
export const ownScripts: readonly OwnScript[] = [
  { address: workerAddress, source: 'lib/client/offline-worker.ts', maxBytes: 2_000 },
  { address: scriptAddresses.beforePaint, source: 'lib/client/before-paint.ts', maxBytes: 900 },
  { address: scriptAddresses.readerTools, source: 'lib/client/reader-tools.ts', maxBytes: 1_000 },
  { address: scriptAddresses.search, source: 'lib/client/search-page.ts', maxBytes: 8_500 },
];

/** The same for a paper that keeps nothing for its readers. */
export const scriptsWithoutWorker: readonly OwnScript[] = ownScripts.map((script) =>
  script.address === workerAddress ? { ...script, source: 'lib/client/offline-end.ts' } : script,
);

/** How the inline scripts begin that Next and React write for their runtime, which is not published. */
const frameworkOpenings = [
  '(globalThis["TURBOPACK"]',
  '(self.__next_f=self.__next_f||[])',
  'self.__next_f.push(',
  'requestAnimationFrame(function(){$RT=performance.now()})',
];

/** Where Next puts its own files. */
export const frameworkFolder = '/_next/';

/** Whether an inline script belongs to the framework's runtime. */
export function isFrameworkInline(code: string): boolean {
  return frameworkOpenings.some((opening) => code.startsWith(opening));
}

/**
 * Tells browsers that can to render the next page as soon as a reader rests on its link. Pages end in a slash; pictures and
 * feeds do not, and are not worth loading ahead.
 * @param path that the site stands under
 */
export function speculationRules(path: string): string {
  const pages = { href_matches: [`${path}/`, `${path}/*/`] };
  return JSON.stringify({ prefetch: [{ where: pages, eagerness: 'moderate' }] });
}

/** A Content Security Policy's name for the text of an inline `<style>` or `<script>`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
