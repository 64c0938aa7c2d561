import localFont from 'next/font/local';
import './fallbacks.css';

/**
 * Source Serif 4, upright in weights 400 to 700 and italic, cut by `npm run font`; the italic is loaded only by pages
 * that use it. `optional`: if the font has not loaded when the page is painted, the fallback of equal metrics stays,
 * so nothing moves. Not preloaded: browsers then load it last, after the page's picture, and have it cached for the
 * next page.
 */
const serif = localFont({
  src: [
    { path: '../../lib/pictures/fonts/source-serif-4.woff2', weight: '400 700', style: 'normal' },
    { path: '../../lib/pictures/fonts/source-serif-4-italic.woff2', weight: '400', style: 'italic' },
  ],
  display: 'optional',
  preload: false,
  variable: '--font-serif',
  adjustFontFallback: false,
});

/** The class for `<html>` that makes the family available to the styles. */
export const fonts = serif.variable;
