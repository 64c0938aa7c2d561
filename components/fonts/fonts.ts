import localFont from 'next/font/local';
import './fallbacks.css';

/**
 * Source Serif 4, upright, weights 400 to 700, cut by `npm run font`. A letter that one file lacks is looked up in
 * the other, so no `unicode-range` is needed. `optional`: who has no font yet when the page is painted reads on in
 * the fallback, whose measures are the same, and nothing moves.
 */
const latin = localFont({
  src: '../../lib/pictures/fonts/source-serif-4-latin.woff2',
  weight: '400 700',
  display: 'optional',
  variable: '--font-latin',
  adjustFontFallback: false,
});

const vietnamese = localFont({
  src: '../../lib/pictures/fonts/source-serif-4-vietnamese.woff2',
  weight: '400 700',
  display: 'optional',
  variable: '--font-vietnamese',
  adjustFontFallback: false,
});

/** Classes for `<html>` that give the styles both families. */
export const fonts = `${latin.variable} ${vietnamese.variable}`;
