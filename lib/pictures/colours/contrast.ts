import { grounds, type Scheme } from './grounds';

/** Minimum contrast of small text (WCAG 2.2, 1.4.3). */
export const ENOUGH = 4.5;

/** Contrast of computed colours, equal to that of the site's own. */
const COMFORTABLE = 7;

/** Red, green and blue of `#rrggbb`, from 0 to 255. */
function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, each `#rrggbb`: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The contrast of a colour with the less favourable background of a scheme. */
export function contrastIn(scheme: Scheme, colour: string): number {
  const { paper, wash } = grounds[scheme];
  return Math.min(contrast(colour, paper), contrast(colour, wash));
}

/** Mixes a colour with black (in the dark scheme with white) until it is readable there. */
export function readableIn(scheme: Scheme, colour: string, wanted = COMFORTABLE): string {
  const end = scheme === 'light' ? 0 : 255;
  for (let percent = 0; percent < 100; percent += 4) {
    const mixed = channelsOf(colour).map((channel) =>
      Math.round(channel + ((end - channel) * percent) / 100),
    );
    const written = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    if (contrastIn(scheme, written) >= wanted) return written;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}
