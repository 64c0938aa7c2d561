import { z } from 'zod';
import type { Scheme } from '../../pictures/colours/grounds';
import { contrastIn, ENOUGH, readableIn } from '../../pictures/colours/contrast';

/** Its “#” may be missing; unquoted, it begins no comment, but words after the colour are one. */
const hex = z
  .string()
  .regex(/^#?(?:[0-9a-f]{3}|[0-9a-f]{6})(?!\S)/i)
  .transform((written) => {
    const digits = (/[0-9a-f]+/i.exec(written)?.[0] ?? '').toLowerCase();
    return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
  });

/** A colour that is readable on the backgrounds of a scheme; the issue gives its contrast. */
const readable = (scheme: Scheme) =>
  hex.check(({ value, issues }) => {
    const ratio = contrastIn(scheme, value);
    if (ratio >= ENOUGH) return;
    const better = readableIn(scheme, value, ENOUGH);
    // Rounded down: 4.48 is not 4.5.
    const figure = (Math.floor(ratio * 10) / 10).toFixed(1);
    const params = { code: `site-accent-${scheme}`, colour: value, ratio: figure, better };
    issues.push({ code: 'custom', input: value, params });
  });

/**
 * The colour of links and marks. A single colour is for the light scheme, and the dark one gets a lighter shade; `{
 * light, dark }` sets both. Each needs enough contrast.
 */
export const accentSchema = z
  .union([
    z.string().transform((light) => ({ light, dark: undefined })),
    z.strictObject({ light: z.string(), dark: z.string().nullish() }),
  ])
  .pipe(z.object({ light: readable('light'), dark: readable('dark').nullish() }))
  .transform(({ light, dark }) => ({ light, dark: dark ?? readableIn('dark', light) }));
