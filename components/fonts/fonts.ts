import localFont from 'next/font/local';
import './fallbacks.css';

/**
 * Source Serif 4, upright in weights 400 to 700 and italic, subset by `npm run font`. A letter missing in one file
 * is looked up in the other, so no `unicode-range` is needed; the italic is loaded only by pages that use it.
 * `optional`: if the font has not loaded when the page is painted, the fallback of equal metrics stays, so nothing
 * moves. Not preloaded: browsers then load it last, after the page's picture, and have it cached for the next page.
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

/** Classes for `<html>` that make both families available to the styles. */
export const fonts = `${latin.variable} ${vietnamese.variable}`;
