import type sharp from 'sharp';

/** What reads the formats that are published; SVG is what cards are drawn in, and never a picture that comes from elsewhere. */
const loaders = ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif', 'Svg'].map((name) => `VipsForeignLoad${name}`);

let loading: Promise<typeof sharp> | null = null;

/**
 * Loads sharp, which takes longer than to read an article: a build that has no picture to look at does without. Its loaders
 * are blocked once: a picture that another thread decodes meanwhile would be taken for broken.
 */
export function loadSharp(): Promise<typeof sharp> {
  return (loading ??= load());
}

async function load(): Promise<typeof sharp> {
  const { default: loaded } = await import('sharp');
  // The libraries behind the other loaders are no concern of a newspaper's pictures, but a way into it.
  loaded.block({ operation: ['VipsForeignLoad'] });
  loaded.unblock({ operation: loaders });
  return loaded;
}
