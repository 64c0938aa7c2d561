import localFont from 'next/font/local';
import './fallbacks.css';

/**
 * Source Serif 4, upright in weights 400 to 700 and italic, cut by `npm run font`. A letter that one file lacks is looked up in
 * the other, so no `unicode-range` is needed; the italic one is fetched where a page has italics. `optional`: a reader without the
 * font when the page is painted reads on in the fallback, whose measures are the same, and nothing moves. Not preloaded: the browser
 * fetches such fonts last, after the page's picture, and has them for the next page.
 */
const latin = localFont({
  src: [
    { path: '../../lib/pictures/fonts/source-serif-4-latin.woff2', weight: '400 700', style: 'normal' },
    { path: '../../lib/pictures/fonts/source-serif-4-latin-italic.woff2', weight: '400', style: 'italic' },
  ],
  display: 'optional',
  preload: false,
  variable: '--font-latin',
  adjustFontFallback: false,
});

const vietnamese = localFont({
  src: [
    { path: '../../lib/pictures/fonts/source-serif-4-vietnamese.woff2', weight: '400 700', style: 'normal' },
    {
      path: '../../lib/pictures/fonts/source-serif-4-vietnamese-italic.woff2',
      weight: '400',
      style: 'italic',
    },
  ],
  display: 'optional',
  preload: false,
  variable: '--font-vietnamese',
  adjustFontFallback: false,
});

/** Classes for `<html>` that give the styles both families. */
export const fonts = `${latin.variable} ${vietnamese.variable}`;
