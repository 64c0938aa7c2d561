import { z } from 'zod';

const pixels = z.int().positive();

const pictureSourceSchema = z.object({
  type: z.enum(['image/avif', 'image/webp', 'image/jpeg']),
  /** Addresses on the site, narrowest first. */
  files: z.array(z.object({ path: z.string(), width: pixels })),
});

/** One encoding of a picture at several widths. */
export type PictureSource = z.infer<typeof pictureSourceSchema>;

export const cropSchema = z.object({
  /** Its address on the site. */
  path: z.string(),
  width: pixels,
  height: pixels,
});
/** A picture cut to a shape, as a JPEG. */
export type Crop = z.infer<typeof cropSchema>;

export const pictureSchema = z.object({
  /** AVIF, WebP, JPEG, in that order. */
  sources: z.array(pictureSourceSchema),
  /** Of the master, in pixels, upright. */
  width: pixels,
  height: pixels,
  /** A tiny blurred version as a `data:` address of at most 400 bytes, for a CSS background. */
  placeholder: z.string(),
  /** Whether it is a stand-in for a photo that could not be fetched. */
  standIn: z.boolean(),
});
/** Everything that a `<picture>` needs. */
export type Picture = z.infer<typeof pictureSchema>;
