import { createHash } from 'node:crypto';

/** An ES module of our own under `public/`. A page works in full without it. */
export interface OwnScript {
  /** Its address, which is its path under `public/`. */
  path: string;
  /** The most it may weigh, brotli-compressed. */
  maxBytes: number;
}

/** Every script that a page may load. What is not listed here fails the build. */
export const ownScripts: readonly OwnScript[] = [
  { path: '/tien-ich/before-paint.js', maxBytes: 900 },
  { path: '/tien-ich/article.js', maxBytes: 1_000 },
  { path: '/tim-kiem/page.js', maxBytes: 5_000 },
];

/** Modules under `public/` that the others import, and are published as part of. */
export const scriptParts: readonly string[] = ['/tim-kiem/search.js', '/tim-kiem/terms.js'];

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

/** Pages end in a slash; pictures and feeds do not, and are not worth loading ahead. */
const pageAddresses = { href_matches: ['/', '/*/'] };

/** Tells browsers that can to render the next page as soon as a reader rests on its link. */
export const speculationRules = JSON.stringify({
  prerender: [{ where: pageAddresses, eagerness: 'moderate' }],
});

/** A Content Security Policy's name for the text of an inline `<style>` or `<script>`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
