/** One encoding of a picture at several widths. */
export interface PictureSource {
  type: 'image/avif' | 'image/webp' | 'image/jpeg';
  /** Addresses on the site, narrowest first. */
  files: { path: string; width: number }[];
}

/** A picture cut to a shape, as a JPEG. */
export interface Crop {
  /** Its address on the site. */
  path: string;
  width: number;
  height: number;
}

/** A picture as a page asks for it: everything a `<picture>` needs, nothing of how it was made. */
export interface Picture {
  /** AVIF, WebP, JPEG, in that order. */
  sources: PictureSource[];
  /** Of the master, in pixels, upright. */
  width: number;
  height: number;
  /** A tiny blurred version as a `data:` address of at most 400 bytes, for a CSS background. */
  placeholder: string;
  /** It stands for a photo that could not be had. */
  standIn: boolean;
}
