import type sharp from 'sharp';

/** libvips loaders of the published formats; SVG is only for drawing cards, never for untrusted pictures. */
const loaders = ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif', 'Svg'].map((name) => `VipsForeignLoad${name}`);

let loading: Promise<typeof sharp> | null = null;

/**
 * Loads sharp on demand, since that takes longer than reading an article. Loaders are blocked once: blocking during a
 * decode in another thread would make a picture look broken.
 */
export function loadSharp(): Promise<typeof sharp> {
  return (loading ??= load());
}

async function load(): Promise<typeof sharp> {
  const { default: loaded } = await import('sharp');
  // The libraries behind the other loaders are an attack surface that pictures of a newspaper do not need.
  loaded.block({ operation: ['VipsForeignLoad'] });
  loaded.unblock({ operation: loaders });
  return loaded;
}
